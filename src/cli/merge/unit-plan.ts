import type { Alignment, Unit } from '../../align/types.js';
import type { Version } from '../../document/types.js';
import { type Content, originalOf, shownOf } from '../../edit/content.js';
import type { Change, Filled } from '../../edit/filled.js';
import { type InlinePiece, shownText } from '../../edit/render.js';
import type { ReturnedPart, ReturnedUnit } from '../../format/returned/types.js';
import { localeOf } from '../../locale/index.js';
import { assemble, type Skeleton, type Spacing, skeletonOf } from './assemble.js';
import { changesOf } from './changes.js';
import { fitFault, lackingFault } from './checks.js';
import { unknownCharacters, withControlCharacters } from './control-characters.js';
import { Copies } from './copies.js';
import { lossFault, lostFault } from './lossy.js';
import { type Judged, judgeParts } from './part-states.js';
import { bareText, type Place, placesOf, withoutSpace } from './places.js';
import { type Refused, refused } from './refused.js';
import { withoutTypedNumber } from './typed-number.js';
import { unitContent } from './unit-content.js';

/** What is to be done with a unit that came back. */
export type Verdict =
  | { readonly kind: 'filled'; readonly filled: Filled; readonly hasKept: boolean }
  | { readonly kind: 'waiting' | 'left'; readonly reason: string }
  | { readonly kind: 'copies' | 'unchanged' | 'open' }
  | Refused;

export interface UnitPlanOptions {
  readonly force: boolean;
  readonly acceptCopies: boolean;
  /** The target is byte for byte what it was when it was exported. */
  readonly isSameTarget: boolean;
}

export class UnitPlanner {
  readonly #alignment: Alignment;
  readonly #options: UnitPlanOptions;
  readonly #source: Version;
  readonly #target: Version;
  readonly #spacing: Spacing;
  readonly #copies: Copies;

  constructor(alignment: Alignment, options: UnitPlanOptions) {
    const [source, target] = alignment.work.versions;
    this.#alignment = alignment;
    this.#options = options;
    this.#source = source!;
    this.#target = target!;
    const there = localeOf(target!.language);
    this.#spacing = {
      source: localeOf(source!.language).spaced,
      target: there.spaced,
      ends: there.sentences.ends,
    };
    this.#copies = new Copies(source!, target!);
  }

  /** Null for a unit that came back as it went out. */
  verdictOn(given: ReturnedUnit, unit: Unit | null, name: string): Verdict | null {
    const places = unit === null ? [] : placesOf(this.#alignment, unit, given, this.#options.isSameTarget);
    const texts = given.parts.map((part, at) => places[at]?.text ?? this.#sourceOf(part));
    const parts = given.parts.map((part, at) => withControlCharacters(part, texts[at]!));
    const returned = { ...given, parts };
    const judged = judgeParts(returned, places, this.#copies, this.#options.acceptCopies);
    const lost = this.#options.force ? null : lostFault(returned, places, name);
    if (lost !== null) return lost;
    if (isUntouched(judged)) return untouched(returned, judged);
    if (!returned.isAsked) return { kind: 'left', reason: 'it was exported as context' };
    if (unit === null) return refused(`there is no ${name} in the source`, 'export again');
    for (const at of this.#options.force ? [] : judged.filled) {
      const unknown = unknownCharacters(parts[at]!, texts[at]!, name);
      if (unknown !== null) return unknown;
    }
    return this.#filled(returned, { unit, name, places, judged });
  }

  /** What the source's file has of a part, with characters that XML cannot hold; nothing where that is not known. */
  #sourceOf({ sourceSpans }: ReturnedPart): string {
    const { text } = this.#source.source;
    return (sourceSpans ?? []).map(({ start, end }) => text.slice(start, end)).join('');
  }

  #filled(given: ReturnedUnit, about: About): Verdict {
    const { unit, name, places, judged } = about;
    const [here, there] = [0, 1].map((index) => unitContent(this.#alignment, unit, index));
    const returned = this.#withoutNumber(given, unit, name);
    if ('kind' in returned) return returned;
    if (isThere(returned, there ?? null)) return { kind: 'unchanged' };
    if (judged.open.length + judged.copies.length > 0) {
      return { kind: 'waiting', reason: reasonOf(judged, returned) };
    }
    const loss = this.#options.force ? null : lossFault(returned, judged.filled, name);
    if (loss !== null) return loss;
    const found = here == null ? 'other' : skeletonOf(here, returned);
    const skeleton = typeof found === 'string' ? null : found;
    const path = this.#target.source.path;
    const fault = this.#options.force
      ? null
      : fitFault(returned, { unit, name, path, found, there: there ?? null });
    if (fault !== null) return fault;
    const isNew = unit.cells[1]!.state === 'missing' || there == null;
    const changes = isNew ? null : this.#changes(returned, there, about, skeleton);
    if (changes !== null && 'kind' in changes) return changes;
    const pieces = skeleton === null ? plain(returned) : assemble(skeleton, returned, this.#spacing);
    const copied = this.#options.acceptCopies ? null : this.#copies.sentenceIn(unit, returned, pieces);
    if (copied !== null) return { kind: 'waiting', reason: `“${copied}” is not translated` };
    const languages = [this.#source.language, this.#target.language] as const;
    const lacking = this.#options.force
      ? null
      : lackingFault(returned, judged.filled, places, name, languages);
    if (lacking !== null) return lacking;
    const isWritten = returned.parts.some((part) => part.isWritten);
    const filled = { unit, pieces, isWritten, ...(changes === null ? {} : { changes }) };
    return { kind: 'filled', filled, hasKept: judged.kept.length > 0 };
  }

  /** Where parts of the unit stand in the target, the changes there; null where it is to be replaced as a whole. */
  #changes(
    returned: ReturnedUnit,
    content: Content,
    { name, places, judged }: About,
    skeleton: Skeleton | null,
  ): readonly Change[] | null | Refused {
    if (returned.order !== null || places.every((place) => place === null)) return null;
    const { path } = this.#target.source;
    const { filled } = judged;
    if (filled.some((at) => returned.parts[at]!.was && places[at] === null)) {
      return refused(
        `${name} of ${path} has changed since the export`,
        'export again, and fill in what is new',
      );
    }
    const made = changesOf({ content, returned, places, filled, skeleton, spacing: this.#spacing });
    if (made === 'nowhere') return null;
    if (typeof made !== 'string') return made;
    return refused(
      made === 'markup'
        ? `the new text of ${name} takes the place of markup in ${path}`
        : `the new text of ${name} has other lines than ${path}`,
      'change it by hand, or export with --markup',
    );
  }

  /** The unit without a number that the translator has typed before it. */
  #withoutNumber(returned: ReturnedUnit, unit: Unit, name: string): ReturnedUnit | Refused {
    const segment = unit.cells[0]?.segment ?? null;
    const first = returned.order?.[0] ?? 0;
    const part = returned.parts[first];
    if (segment === null || part?.target == null) return returned;
    const { pieces, stranger } = withoutTypedNumber(
      part.target,
      shownText(part.source),
      segment,
      this.#target,
    );
    if (stranger !== null && !this.#options.force) {
      const message = `the translation of ${name} begins with the number ${stranger}`;
      return refused(message, 'take the number out, or go on with --force');
    }
    const parts = returned.parts.map((each, at) => (at === first ? { ...each, target: pieces } : each));
    return { ...returned, parts };
  }
}

interface About {
  readonly unit: Unit;
  readonly name: string;
  readonly places: readonly (Place | null)[];
  readonly judged: Judged;
}

/** Whether nothing was translated: numbers and codes alone are what tools fill in. */
function isUntouched({ filled, kept, open, copies }: Judged): boolean {
  return filled.length === 0 || (filled.length === kept.length && open.length + copies.length > 0);
}

/** What becomes of a unit in which nothing was filled in. */
function untouched({ isAsked }: ReturnedUnit, { copies, open }: Judged): Verdict | null {
  if (!isAsked) return null;
  if (copies.length > 0) return { kind: 'copies' };
  return open.length > 0 ? { kind: 'open' } : null;
}

function reasonOf({ open, copies }: Judged, { parts }: ReturnedUnit): string {
  const of = `of ${parts.length}`;
  const reasons = [
    open.length > 0 ? `${open.length} ${of} not translated` : '',
    copies.length > 0 ? `${copies.length} ${of} a copy of the source` : '',
  ];
  return reasons.filter((reason) => reason !== '').join(', ');
}

/** Whether the target says just what was filled in. */
function isThere(returned: ReturnedUnit, content: Content | null): boolean {
  if (content === null) return false;
  const text = bareText(targetsOf(returned).flat());
  if (text === withoutSpace(shownOf(content.tokens))) return true;
  return returned.parts.some((part) => part.isWritten) && text === withoutSpace(originalOf(content.tokens));
}

function targetsOf({ parts, order }: ReturnedUnit): (readonly InlinePiece[])[] {
  return (order ?? parts.map((_, at) => at)).map((at) => parts[at]!.target ?? []);
}

/** The parts one after the other, where nothing is known of the source. */
function plain({ parts, order }: ReturnedUnit): readonly InlinePiece[] {
  const all = (order ?? parts.map((_, at) => at)).map((at) => parts[at]!);
  return all.flatMap(({ gap, target }, at) => [...(at === 0 ? [] : (gap ?? [])), ...(target ?? [])]);
}
