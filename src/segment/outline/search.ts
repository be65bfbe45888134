import { apartOf } from '../../locale/index.js';
import type { Candidate, Reading } from '../enumerators/reading.js';
import { continuePrice } from './continuing.js';
import { continued, continuedKey, lastOf, type OpenLevel, opened, openedKey } from './levels.js';
import { boundSteps, type Closed, goesOn, openPrice } from './opening.js';
import * as prices from './prices.js';

/** One candidate that an outline takes for a marker. */
export interface Step {
  /** Index of the candidate. */
  readonly candidate: number;
  readonly reading: Reading;
  readonly move: 'continue' | 'open';
  /** The stack right after it. */
  readonly level: OpenLevel;
  /** The stack's cell for the level's member before it; null where it opened the level. */
  readonly previous: OpenLevel | null;
  readonly price: number;
}

/** A reading of the whole document. */
export interface OutlineReading {
  readonly steps: readonly Step[];
  readonly price: number;
}

interface Trace {
  readonly step: Step;
  readonly before: Trace | null;
}

interface State {
  readonly top: OpenLevel | null;
  /** Grows by what is rejected, so that no state is made for it: most candidates leave most states as they are. */
  price: number;
  readonly trace: Trace | null;
  readonly closed: readonly Closed[];
}

/** Partial readings kept at each candidate, and how much worse than the best one may be. */
const beam = { width: 8, margin: 8 };
/** Open levels from the innermost that a candidate is tried at. */
const reach = 16;

/**
 * The readings of the whole document that cost least: a beam search over the candidates, its state the stack of open
 * levels, its moves reject, continue and open (which closes what is deeper); states with equal stacks are one. Time is
 * linear in the candidates.
 *
 * @param habits levels that are known to begin where they do before any is found
 * @param forbidden says which readings may not be taken, to learn what the next best outline would be
 * @returns the best first, then runners-up that ended with another stack
 */
export function findOutlines(
  candidates: readonly Candidate[],
  habits: readonly Closed[] = [],
  forbidden?: (candidate: number, reading: Reading) => boolean,
): OutlineReading[] {
  let states: readonly State[] = [{ top: null, price: 0, trace: null, closed: habits }];
  const next = new Frontier();
  // One for all that is tried: it is read at once, and millions would be made.
  const site = {} as Site;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    for (const state of states) {
      const { price } = state;
      const refused = candidate.chained && state.trace?.step.candidate !== index - 1;
      next.keep(state, price + (refused ? 0 : candidate.weight));
      if (refused) continue;
      for (const reading of candidate.readings) {
        if (forbidden?.(index, reading)) continue;
        site.state = state;
        site.price = price;
        site.index = index;
        site.candidate = candidate;
        site.reading = reading;
        site.number = lastOf(reading.path);
        if (candidate.chained) chain(site, next);
        else move(site, next);
      }
    }
    states = next.take();
  }
  const ends = states.map(({ top, trace, price }) => ({ trace, price: price + closingPrices(top) }));
  return ends.sort(byPrice).map(({ trace, price }) => ({ steps: stepsOf(trace), price }));
}

function stepsOf(trace: Trace | null): Step[] {
  const steps: Step[] = [];
  for (let at = trace; at !== null; at = at.before) steps.push(at.step);
  return steps.reverse();
}

/**
 * States after a candidate, one for each stack. They are about a dozen, so that a list that is searched from its
 * beginning is faster than a map.
 */
class Frontier {
  #keys: number[] = [];
  #states: State[] = [];
  #least = Number.POSITIVE_INFINITY;

  /** Whether a state of this price could be kept. */
  accepts(price: number): boolean {
    return price <= this.#least + beam.margin;
  }

  /** A state whose stack stays as it was; its price becomes this one. */
  keep(state: State, price: number): void {
    if (!this.accepts(price)) return;
    const key = state.top === null ? 0 : state.top.key;
    const place = this.placeOf(key, price);
    if (place < 0) return;
    state.price = price;
    this.put(place, key, state);
  }

  /** Where a state of this stack and price belongs; -1 where one is there that is no worse, or of `ties` one that is better. */
  placeOf(key: number, price: number, ties = false): number {
    const known = this.#keys.indexOf(key);
    if (known < 0) return this.#keys.length;
    const other = this.#states[known]!.price;
    return other < price || (other === price && !ties) ? -1 : known;
  }

  put(place: number, key: number, state: State): void {
    if (state.price < this.#least) this.#least = state.price;
    this.#keys[place] = key;
    this.#states[place] = state;
  }

  /** What is kept, in order of price, of equal prices what came first; nothing is left behind. */
  take(): readonly State[] {
    const states = this.#states;
    const best: State[] = [];
    for (const state of states) {
      if (!this.accepts(state.price)) continue;
      let at = best.length;
      if (at < beam.width) best.push(state);
      else if (best[--at]!.price <= state.price) continue;
      for (; at > 0 && best[at - 1]!.price > state.price; at--) best[at] = best[at - 1]!;
      best[at] = state;
    }
    this.#keys = [];
    this.#states = [];
    this.#least = Number.POSITIVE_INFINITY;
    return best;
  }
}

function byPrice(one: { readonly price: number }, other: { readonly price: number }): number {
  return one.price - other.price;
}

/** What it costs that a level ends with the members it has. */
function closingPrice({ count, style, bound, parent }: OpenLevel): number {
  if (count > 1) return 0;
  if (style.level !== 'item' && parent !== null && apartOf(parent.style.level) === 'behind')
    return prices.single.behind;
  if (style.system === 'ordinal-word' && style.level === 'item') return prices.single.spoken;
  return style.level === 'item' && bound === 0 ? prices.single.item : prices.single.word;
}

/** The same for all that are open when the document ends. */
function closingPrices(top: OpenLevel | null): number {
  let sum = 0;
  for (let level = top; level !== null; level = level.parent) sum += closingPrice(level);
  return sum;
}

/** A reading tried on a state. */
interface Site {
  state: State;
  /** The state's before the candidate. */
  price: number;
  index: number;
  candidate: Candidate;
  reading: Reading;
  /** The last part of the reading's number. */
  number: number;
}

/**
 * Tries a reading at every open level, from the innermost: as its next member, and as a new level inside it. What goes
 * on somewhere for nothing is not also tried as a level that begins in the middle.
 */
function move(site: Site, next: Frontier): void {
  let closing = 0;
  let least = Number.POSITIVE_INFINITY;
  let level = site.state.top;
  for (let tried = 0; level !== null && tried < reach; tried++) {
    least = Math.min(least, tryContinue(site, level, closing, next));
    closing += closingPrice(level);
    level = level.parent;
  }
  if (least > 0 || site.number <= 1) tryOpenAnywhere(site, next);
}

function tryOpenAnywhere(site: Site, next: Frontier): void {
  let parent: OpenLevel | null = site.state.top;
  let sibling: OpenLevel | null = null;
  let closing = 0;
  for (let tried = 0; tried <= reach; tried++) {
    tryOpen(site, parent, sibling, closing, next);
    if (parent === null) return;
    closing += closingPrice(parent);
    sibling = parent;
    parent = parent.parent;
  }
}

/** Behind another marker on one line only the first member of a level inside that one makes sense. */
function chain(site: Site, next: Frontier): void {
  if (site.number > 1 || site.reading.insert !== 0) return;
  tryOpen(site, site.state.top, null, 0, next);
}

/** @param closing price of closing what is deeper than `parent` */
function tryOpen(
  site: Site,
  parent: OpenLevel | null,
  sibling: OpenLevel | null,
  closing: number,
  next: Frontier,
): void {
  const { state, index, candidate, reading } = site;
  const before = site.price + closing;
  if (reading.noted === true) return;
  if (!next.accepts(before + reading.doubt + prices.openKnown)) return;
  const own = reading.doubt + openPrice(parent, sibling, reading, candidate, state.closed);
  if (!next.accepts(before + own)) return;
  const key = openedKey(parent, reading);
  // Of two places where a level may begin the later one is closer to what goes on.
  const place = next.placeOf(key, before + own, true);
  if (place < 0) return;
  const bound = boundSteps(parent, reading.path);
  const level = opened(parent, reading, candidate, bound, goesOn(reading, state.closed), key);
  const step: Step = { candidate: index, reading, move: 'open', level, previous: null, price: own };
  next.put(place, key, after(state, step, before + own, parent));
}

/** @returns the price of the step itself */
function tryContinue(site: Site, previous: OpenLevel, closing: number, next: Frontier): number {
  const { state, index, candidate, reading } = site;
  const own = reading.doubt + continuePrice(previous, reading, candidate);
  const price = site.price + closing + own;
  if (!next.accepts(price)) return own;
  const key = continuedKey(previous, reading);
  const place = next.placeOf(key, price);
  if (place < 0) return own;
  const level = continued(previous, reading, candidate, key);
  const step: Step = { candidate: index, reading, move: 'continue', level, previous, price: own };
  next.put(place, key, after(state, step, price, previous));
  return own;
}

/** The state whose stack a step has changed; `kept` is what remains open below it. */
function after(before: State, step: Step, price: number, kept: OpenLevel | null): State {
  const closed = closedAfter(before, kept);
  return { top: step.level, closed, price, trace: { step, before: before.trace } };
}

/** The memory of closed levels when all inside `kept` are closed. */
function closedAfter(state: State, kept: OpenLevel | null): readonly Closed[] {
  let closed = state.closed;
  for (let level = state.top; level !== null && level !== kept; level = level.parent) {
    const { family } = level.style;
    const parent = level.parent?.style.family ?? -1;
    const { highest } = level;
    const known = closed.at(-1);
    if (known?.family === family && known.parent === parent && known.highest === highest) continue;
    closed = [...closed.filter((other) => other.family !== family), { family, parent, highest }];
  }
  return closed;
}
