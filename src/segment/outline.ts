import { continued, type Level, opened } from './levels.js';
import { boundSteps, type Closed, continuePrice, openPrice } from './moves.js';
import * as prices from './prices.js';
import type { Candidate, Reading } from './reading.js';

/** One candidate that an outline takes for a marker. */
export interface Step {
  /** Index of the candidate. */
  readonly candidate: number;
  readonly reading: Reading;
  readonly move: 'continue' | 'open';
  /** The stack right after it. */
  readonly level: Level;
  /** The stack's cell for the level's member before it; null where it opened the level. */
  readonly previous: Level | null;
  readonly price: number;
}

/** A reading of the whole document. */
export interface Outline {
  readonly steps: readonly Step[];
  readonly price: number;
}

interface Trace {
  readonly step: Step;
  readonly before: Trace | null;
}

interface State {
  readonly top: Level | null;
  readonly price: number;
  readonly trace: Trace | null;
  readonly closed: readonly Closed[];
}

/** Partial readings kept at each candidate, and how much worse than the best one may be. */
const beam = { width: 12, margin: 10 };
/** Open levels from the innermost that a candidate is tried at. */
const reach = 16;

/**
 * The readings of the whole document that cost least: a beam search over the candidates, its state the stack of open
 * levels, its moves reject, continue and open (which closes what is deeper); states with equal stacks are one. Time is
 * linear in the candidates.
 *
 * @param forbidden says which readings may not be taken, to learn what the next best outline would be
 * @returns the best first, then runners-up that ended with another stack
 */
export function findOutlines(
  candidates: readonly Candidate[],
  forbidden?: (candidate: number, reading: Reading) => boolean,
): Outline[] {
  let states: State[] = [{ top: null, price: 0, trace: null, closed: [] }];
  for (const [index, candidate] of candidates.entries()) {
    const next = new Frontier();
    for (const state of states) {
      const refused = candidate.chained && state.trace?.step.candidate !== index - 1;
      next.add(state.top, state.price + (refused ? 0 : candidate.weight), state.closed, () => state.trace);
      if (refused) continue;
      for (const reading of candidate.readings) {
        if (forbidden?.(index, reading)) continue;
        if (candidate.chained) chain(state, index, candidate, reading, next);
        else move(state, index, candidate, reading, next);
      }
    }
    states = next.best();
  }
  return states.map(({ trace, price }) => ({ steps: stepsOf(trace), price }));
}

function stepsOf(trace: Trace | null): Step[] {
  const steps: Step[] = [];
  for (let at = trace; at !== null; at = at.before) steps.push(at.step);
  return steps.reverse();
}

/** States after a candidate, one for each stack. */
class Frontier {
  readonly #states = new Map<number, State>();
  #least = Number.POSITIVE_INFINITY;

  /** Whether a state of this price could be kept. */
  accepts(price: number): boolean {
    return price <= this.#least + beam.margin;
  }

  add(top: Level | null, price: number, closed: readonly Closed[], trace: () => Trace | null): void {
    if (!this.accepts(price)) return;
    const key = top === null ? 0 : top.key;
    const known = this.#states.get(key);
    if (known !== undefined && known.price <= price) return;
    this.#states.set(key, { top, price, closed, trace: trace() });
    if (price < this.#least) this.#least = price;
  }

  best(): State[] {
    const kept = [...this.#states.values()].filter((state) => this.accepts(state.price));
    return kept.sort((one, other) => one.price - other.price).slice(0, beam.width);
  }
}

/** Tries a reading at every open level, from the innermost: as its next member, and as a new level inside it. */
function move(state: State, index: number, candidate: Candidate, reading: Reading, next: Frontier): void {
  let parent: Level | null = state.top;
  let sibling: Level | null = null;
  let closing = 0;
  for (let tried = 0; ; tried++) {
    const place: Place = { state, index, candidate, reading, parent, sibling, closing };
    tryOpen(place, next);
    if (parent === null) return;
    tryContinue(place, parent, next);
    if (tried >= reach) return;
    if (parent.count === 1) closing += prices.single;
    sibling = parent;
    parent = parent.parent;
  }
}

/** Behind another marker on one line only the first member of a level inside that one makes sense. */
function chain(state: State, index: number, candidate: Candidate, reading: Reading, next: Frontier): void {
  if ((reading.path.at(-1) ?? 0) > 1 || reading.insert > 0) return;
  tryOpen({ state, index, candidate, reading, parent: state.top, sibling: null, closing: 0 }, next);
}

interface Place {
  readonly state: State;
  readonly index: number;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly parent: Level | null;
  readonly sibling: Level | null;
  /** Price of closing what is deeper. */
  readonly closing: number;
}

function tryOpen(place: Place, next: Frontier): void {
  const { state, candidate, reading, parent, sibling, closing } = place;
  const own = reading.doubt + openPrice(parent, sibling, reading, candidate, state.closed);
  const price = state.price + closing + own;
  if (!next.accepts(price)) return;
  const level = opened(parent, reading, candidate, boundSteps(parent, reading.path));
  const step: Step = { candidate: place.index, reading, move: 'open', level, previous: null, price: own };
  next.add(level, price, closedAfter(state, parent), () => ({ step, before: state.trace }));
}

function tryContinue(place: Place, previous: Level, next: Frontier): void {
  const { state, candidate, reading, closing } = place;
  const own = reading.doubt + continuePrice(previous, reading, candidate);
  const price = state.price + closing + own;
  if (!next.accepts(price)) return;
  const level = continued(previous, reading, candidate);
  const step: Step = { candidate: place.index, reading, move: 'continue', level, previous, price: own };
  next.add(level, price, closedAfter(state, previous), () => ({ step, before: state.trace }));
}

/** The memory of closed levels when all inside `kept` are closed. */
function closedAfter(state: State, kept: Level | null): readonly Closed[] {
  let closed = state.closed;
  for (let level = state.top; level !== null && level !== kept; level = level.parent) {
    const { family } = level.style;
    const entry: Closed = { family, parent: level.parent?.style.family ?? -1, highest: level.highest };
    closed = [...closed.filter((other) => other.family !== family), entry];
  }
  return closed;
}
