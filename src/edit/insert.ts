import type { Alignment, Unit } from '../align/types.js';
import type { Version } from '../document/types.js';
import { childPlacesByBreak, contentIn } from './child-places.js';
import { composeParts, type MissingPart, type Stretch } from './compose.js';
import { lineEndingOf, type TextEdit, withLineEnding, withLineFeeds } from './edits.js';
import { Examples } from './examples.js';
import type { Change, Filled } from './filled.js';
import { Flow, presencesIn, seamIn, settledPlace } from './flow.js';
import { Gaps } from './gaps.js';
import { breaksOf, firstLineOf, isWrapped, type Layout, leadLength } from './layout.js';
import { LineBreaker } from './line-breaker.js';
import { newBreaks } from './new-breaks.js';
import { lineStartOf } from './places.js';
import { crowded, type Refusal, torn, uncertain, unnumbered } from './refusals.js';
import { type RenderOptions, renderPieces } from './render.js';
import { endsWithRule, rulesIn } from './rule-line.js';
import { underlineFor } from './underline.js';
import { withWordless } from './wordless.js';
import { wrappingOf } from './wrap.js';

export interface FillOptions {
  /** Index of the version that is to be filled. */
  readonly version: number;
  readonly escape: RenderOptions['escape'];
  /** Break lines as the file does; else a paragraph is one line, but for the line ends that came back. */
  readonly wrap?: boolean;
}

export interface FillResult {
  readonly edits: readonly TextEdit[];
  readonly refusals: readonly Refusal[];
}

/**
 * The edits that put translations into a version: what is missing between its right neighbours, laid out like them,
 * and for what is there already its new text. All other characters stay.
 *
 * @param filled in the order of the alignment's units
 */
export function fillVersion(
  alignment: Alignment,
  filled: readonly Filled[],
  options: FillOptions,
): FillResult {
  return new Filler(alignment, options).fill(filled);
}

class Filler {
  readonly #alignment: Alignment;
  readonly #options: FillOptions;
  readonly #source: Version;
  readonly #target: Version;
  readonly #flows: readonly [source: Flow, target: Flow];
  readonly #examples: Examples;
  readonly #gaps: Gaps;
  readonly #ending: string;
  readonly #wraps: boolean;
  readonly #breaker: LineBreaker;
  readonly #usualBreak: string;

  constructor(alignment: Alignment, options: FillOptions) {
    this.#alignment = alignment;
    this.#options = options;
    this.#source = alignment.work.versions[0]!;
    this.#target = alignment.work.versions[options.version]!;
    const presences = presencesIn(alignment, options.version);
    this.#flows = [
      new Flow(this.#source, (segment) => presences.get(segment) ?? 'own'),
      new Flow(this.#target),
    ];
    this.#examples = new Examples(alignment, options.version);
    this.#gaps = new Gaps(alignment, options.version, this.#flows, this.#examples);
    const { text } = this.#target.source;
    this.#ending = lineEndingOf(text === '' ? this.#source.source.text : text);
    this.#wraps = isWrapped(this.#target, this.#source);
    const wrapping = this.#wraps ? (wrappingOf(this.#target) ?? wrappingOf(this.#source)) : null;
    this.#breaker = new LineBreaker(this.#source, this.#target, options.wrap === false ? null : wrapping);
    // Blank lines part paragraphs where the file has any at all.
    this.#usualBreak = /\n[ \t]*\n/.test(withLineFeeds(text)) ? '\n\n' : '\n';
  }

  fill(filled: readonly Filled[]): FillResult {
    const made: (TextEdit | Refusal)[] = [];
    const missing = new Map<number, Filled[]>();
    for (const one of withWordless(this.#alignment, filled, this.#options.version)) {
      if (one.changes !== undefined) made.push(...this.#change(one, one.changes));
      else if (one.unit.cells[this.#options.version]!.state !== 'missing') made.push(this.#replace(one));
      else {
        const place = this.#placeOf(one.unit);
        missing.set(place, [...(missing.get(place) ?? []), one]);
      }
    }
    for (const [place, group] of missing) made.push(this.#insert(place, group));
    return {
      edits: made.filter((one): one is TextEdit => 'text' in one),
      refusals: made.filter((one): one is Refusal => 'message' in one),
    };
  }

  #change({ unit }: Filled, changes: readonly Change[]): TextEdit[] {
    const content = contentIn(this.#target, unit, this.#options.version);
    const breaks = content === null ? [] : breaksOf(content.tokens);
    return changes.map((change) => {
      const { start, end, pieces } = change;
      const first = this.#firstInside(change);
      if (first !== null) return first;
      const own = content?.tokens.filter((token) => token.start >= start && token.end <= end) ?? [];
      const within = breaksOf(own);
      const isNew = start === end;
      const between = isNew
        ? newBreaks(pieces, content, start)
        : within.length > 0
          ? within
          : breaks.slice(0, 1);
      const text = renderPieces(this.#breaker.within(pieces, start, between), this.#rendering(between));
      return { start, end, text: withLineEnding(text, this.#ending) };
    });
  }

  /** The first entry of a list in HTML goes in behind what opens the list, which is there already; null for all else. */
  #firstInside({ start, end, pieces: [lead, ...pieces] }: Change): TextEdit | null {
    if (start !== end || lead?.kind !== 'code' || lead.line !== 'break' || !lead.original.includes('<'))
      return null;
    const { text } = this.#target.source;
    const opening = withLineFeeds(lead.original);
    let at = start;
    for (let left = opening.length; left > 0; left--) at += text.startsWith('\r\n', at) ? 2 : 1;
    if (withLineFeeds(text.slice(start, at)) !== opening) return null;
    const [behind = '\n'] = opening.match(/\n[^\n]*$/) ?? [];
    const entry = renderPieces(pieces, this.#rendering([behind])) + behind;
    return { start: at, end: at, text: withLineEnding(entry, this.#ending) };
  }

  #replace({ unit, pieces }: Filled): TextEdit | Refusal {
    const { state } = unit.cells[this.#options.version]!;
    const isUncertain = state === 'merged' || state === 'split' || state === 'ambiguous';
    const content = isUncertain ? null : contentIn(this.#target, unit, this.#options.version);
    if (content === null) return uncertain(unit, state);
    if (content.childPlaces.size > 0) return torn(unit);
    const breaks = breaksOf(content.tokens);
    const text = renderPieces(this.#breaker.within(pieces, content.start, breaks), this.#rendering(breaks));
    return { start: content.start, end: content.end, text: withLineEnding(text, this.#ending) };
  }

  #rendering(breaks: readonly string[]): RenderOptions {
    return { breaks, usualBreak: this.#usualBreak, wraps: this.#wraps, escape: this.#options.escape };
  }

  /** The offset right after what precedes a missing unit. */
  #placeOf(unit: Unit): number {
    const { place } = unit.cells[this.#options.version]!;
    if (place !== undefined) return place;
    const { front, segments, back } = this.#target;
    if (unit.kind === 'back') return Math.max(0, ...[...front, ...segments, ...back].map(({ end }) => end));
    return 0;
  }

  #insert(given: number, group: readonly Filled[]): TextEdit | Refusal {
    const parts: MissingPart[] = [];
    for (const { unit, pieces } of group) {
      const layout = this.#layoutFor(unit);
      if (layout === null) return unnumbered(unit);
      const content = contentIn(this.#source, unit, 0);
      const own = pieces.slice(leadLength(pieces));
      parts.push({
        segment: unit.cells[0]!.segment,
        pieces: this.#breaker.missing(own, unit, layout),
        layout: layout.isUnderlined ? underlinedAs(layout, firstLineOf(own)) : layout,
        childPlaces: childPlacesByBreak(content),
      });
    }
    const { place, line: settled } = this.#settled(given, group);
    if (settled === null) return crowded(group[0]!.unit);
    const rule = this.#ruleBehind(place, settled.at, group, parts);
    const { at, endsFile } = rule ?? settled;
    const moved = endsFile ? null : this.#gaps.behindTheText(place, at, group);
    const stretches = composeParts(parts, ({ layout }) => this.#rendering(layout.breaks));
    const before = this.#gaps.between(place, at);
    const own = this.#gaps.before(group[0]!.unit);
    // In a file without any text nothing is to be parted.
    const isFirst = this.#flows[1].around(at)[0] === null;
    const usual = isFirst ? before : before === own ? own : this.#gaps.tailBefore(group[0]!.unit);
    if (moved !== null) {
      const text = moved.gap + this.#amid(stretches.slice(0, -1)) + (stretches.at(-1)?.text ?? '');
      return { start: moved.at, end: moved.at, text: withLineEnding(text, this.#ending) };
    }
    const text = endsFile
      ? this.#atEnd(stretches, before, parts.at(-1)!.layout, usual)
      : this.#amid(stretches);
    return { start: at, end: at, text: withLineEnding(text, this.#ending) };
  }

  /**
   * The line that parts a group from what follows it, where the target has it already, behind the text before: the group
   * goes in above it, and its own is left out. Null elsewhere.
   */
  #ruleBehind(place: number, at: number, group: readonly Filled[], parts: MissingPart[]) {
    const last = parts.at(-1);
    const rules = rulesIn(this.#target.source.text.slice(place, at));
    if (rules.length === 0 || last === undefined || !endsWithRule(last.pieces)) return null;
    const rule = rules[rulesIn(this.#gaps.textBefore(group[0]!.unit)).length];
    if (rule === undefined) return null;
    parts[parts.length - 1] = { ...last, pieces: last.pieces.slice(0, -1) };
    return { at: place + rule, endsFile: false };
  }

  /** The offset after which a group belongs, and the line where it is put in; null where none begins there. */
  #settled(given: number, group: readonly Filled[]): { place: number; line: ReturnType<Flow['lineAfter']> } {
    const segments = group.flatMap(({ unit }) => unit.cells[0]!.segment ?? []);
    const [first] = segments;
    if (first === undefined || this.#target.beside !== undefined)
      return { place: given, line: this.#flows[1].lineAfter(given) };
    const end = Math.max(...segments.map((segment) => segment.end));
    const place = settledPlace(...this.#flows, given, first.start, end);
    const seam = seamIn(this.#flows, this.#target, place, first.start, end);
    return { place, line: seam === null ? this.#flows[1].lineAfter(place) : { at: seam, endsFile: false } };
  }

  #amid(stretches: readonly Stretch[]): string {
    return stretches.map(({ text, tail }) => text + this.#lineEnding(tail)).join('');
  }

  /** A tail that ends the line, as it must where something follows. */
  #lineEnding(tail: string): string {
    return tail.includes('\n') ? tail : this.#gaps.usual();
  }

  /**
   * At the end of a file: what stands there after the last line is either all that parts two segments, or only the
   * file's last line end, which then stays the last.
   */
  #atEnd(stretches: readonly Stretch[], before: string, last: Layout, usual: string): string {
    const text = this.#amid(stretches.slice(0, -1)) + (stretches.at(-1)?.text ?? '');
    if (before === usual || before.length > usual.length) {
      return text + (last.endsFile ? last.tail : '\n');
    }
    return usual.slice(before.length) + text + before;
  }

  /** What stands before front or back matter on its first line, as the sign of a heading. */
  #prefixOf(unit: Unit): string {
    const { source } = this.#source;
    const start = contentIn(this.#source, unit, 0)?.start ?? 0;
    return withLineFeeds(source.text.slice(lineStartOf(source, start), start));
  }

  #layoutFor(unit: Unit): Layout | null {
    const { segment } = unit.cells[0]!;
    if (unit.kind === 'segment') return segment === null ? null : this.#examples.layoutFor(segment);
    const tail = this.#usualBreak;
    return {
      prefix: this.#prefixOf(unit),
      label: '',
      gap: '',
      lead: '',
      indent: null,
      tail,
      endsFile: unit.kind === 'back',
      breaks: [],
      isUnderlined: false,
    };
  }
}

/** A layout whose first break underlines a title. */
function underlinedAs(layout: Layout, title: string): Layout {
  return {
    ...layout,
    breaks: layout.breaks.map((text, at) => (at === 0 ? underlineFor(text, title) : text)),
  };
}
