import { Counters } from '../../read/docx/counters.js';
import { prefixes } from '../../read/docx/names.js';
import { type ListInstance, type ListPlace, listPlace, Numbering } from '../../read/docx/numbering.js';
import { relationshipsOf } from '../../read/docx/parts.js';
import { readStory } from '../../read/docx/story.js';
import { Styles } from '../../read/docx/styles.js';
import { usualLimits } from '../../read/package/limits.js';
import { type PartElement, treeOf } from '../../read/package/tree.js';
import type { PartText } from '../../read/package/xml.js';
import type { TextEdit } from '../edits.js';

/** A paragraph of the document that is in a list, or one that is to be put in. */
interface Counted {
  readonly at: number;
  readonly place: ListPlace;
  readonly isNew: boolean;
}

/** The number that a paragraph is to have, and where the element of the one after it begins. */
interface Wanted {
  readonly ordinal: number;
  readonly follower: number | null;
}

/**
 * The lists of a document, to find the one in which a new paragraph gets its number: counters belong to the abstract list,
 * and where a list begins is said by one of the lists that share it (ECMA-376 part 1, 17.9).
 */
export class DocxLists {
  readonly #paragraphs: Counted[] = [];
  readonly #numbering: Numbering;
  /** Where the first paragraph of each list begins. */
  readonly #firstIn = new Map<number, number>();
  /** What the paragraphs before an index have come to: what is put in is asked for from the beginning to the end. */
  #counted = { index: 0, counters: new Counters(String) };
  /** The part with the lists, and the numbers that they have. */
  readonly #part: PartText | null;
  readonly #ids: number[];

  /** @param part gives a part of the package by its name; null where it has none */
  constructor(main: PartText, part: (name: string) => PartText | null) {
    const relationships = relationshipsOf({ text: part, limits: usualLimits }, main.name);
    const named = (kind: string) => {
      const target = relationships.find((each) => each.kind === kind)?.target ?? null;
      return target === null ? null : part(target);
    };
    const tree = (own: PartText | null): PartElement | null =>
      own === null ? null : treeOf(own, prefixes, usualLimits);
    const styles = new Styles(tree(named('styles')));
    const list = named('numbering');
    this.#numbering = new Numbering(tree(list), styles);
    this.#part = list;
    const told = (list?.text ?? '').matchAll(/<\w+:num\s[^>]*?:numId="(\d{1,9})"/g);
    this.#ids = [...told].map(([, id]) => Number(id));
    const options = { changes: 'accepted', limits: usualLimits, isHidden: () => false } as const;
    for (const { start, properties } of readStory(main, options)) {
      const place = listPlace(this.#numbering, properties, styles.chain(properties.style));
      if (place === null) continue;
      this.#paragraphs.push({ at: start, place, isNew: false });
      this.#meet(place.list.id, start);
    }
  }

  /** The list of the paragraph whose element begins at an offset; null where it is in none. */
  placeOf(at: number): ListPlace | null {
    return this.#paragraphs[this.#indexOf(at) ?? -1]?.place ?? null;
  }

  /**
   * Says in which list a paragraph that is put in at an offset has a number, and takes it up. Null where the list of its
   * model will do, or none does. What is put in further on is best asked for later: it is counted on from here.
   */
  choose(at: number, model: ListPlace, wanted: Wanted): Chosen | null {
    const index = this.#indexFrom(at);
    const counters = this.#countedUpTo(index);
    const { level } = model;
    const right: ListInstance[] = [];
    for (const list of this.#candidates(index, model, wanted)) {
      if (counters.peek({ list, level }) === wanted.ordinal) right.push(list);
    }
    const list =
      right.find((each) => this.#isFollowed(index, counters, { list: each, level }, wanted)) ?? right[0];
    if (list === undefined) return this.#newList(index, at, model, wanted.ordinal);
    this.#insert(index, at, { list, level });
    return list.id === model.list.id ? null : { id: list.id, level, edit: null };
  }

  /** The index of the first paragraph of the document that begins at an offset or behind it. */
  #indexFrom(at: number): number {
    let [low, high] = [0, this.#paragraphs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const own = this.#paragraphs[middle]!;
      if (own.at < at || (own.at === at && own.isNew)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The index of the paragraph of the document that begins at an offset; null where none does that is in a list. */
  #indexOf(at: number): number | null {
    const index = this.#indexFrom(at);
    return this.#paragraphs[index]?.at === at ? index : null;
  }

  /** What all paragraphs before one have come to. */
  #countedUpTo(index: number): Counters {
    if (this.#counted.index > index) this.#counted = { index: 0, counters: new Counters(String) };
    const { counters } = this.#counted;
    for (let at = this.#counted.index; at < index; at++) counters.next(this.#paragraphs[at]!.place);
    this.#counted = { index, counters };
    return counters;
  }

  /** Whether the one after it then has the next number, as where it goes on with the list that is put in. */
  #isFollowed(index: number, before: Counters, place: ListPlace, { ordinal, follower }: Wanted): boolean {
    const next = follower === null ? null : this.#indexOf(follower);
    if (next === null || next < index) return true;
    const counters = before.copy();
    counters.next(place);
    for (let at = index; at < next; at++) counters.next(this.#paragraphs[at]!.place);
    return counters.peek(this.#paragraphs[next]!.place) === ordinal + 1;
  }

  /** The model's, the one before, that of what follows where it has the number, and those that nobody is in. */
  *#candidates(index: number, { list, level }: ListPlace, { follower }: Wanted): Generator<ListInstance> {
    const isAlike = (one: Counted | undefined) =>
      one !== undefined && one.place.level === level && looksAlike(one.place.list, list, level);
    const here = this.#paragraphs[index]?.at ?? Number.POSITIVE_INFINITY;
    if ((this.#firstIn.get(list.id) ?? Number.POSITIVE_INFINITY) < here) yield list;
    const last = this.#near(index - 1, -1, isAlike);
    if (last !== null) yield last.place.list;
    const next = this.#near(index, 1, isAlike);
    if (next !== null && next.at === follower) yield next.place.list;
    for (const id of this.#ids) {
      const unused = this.#firstIn.has(id) ? null : this.#numbering.instance(id);
      if (unused !== null && looksAlike(unused, list, level)) yield unused;
    }
  }

  /** The nearest paragraph on one side of which something holds. */
  #near(from: number, step: -1 | 1, holds: (one: Counted | undefined) => boolean): Counted | null {
    for (let at = from; at >= 0 && at < this.#paragraphs.length; at += step)
      if (holds(this.#paragraphs[at])) return this.#paragraphs[at]!;
    return null;
  }

  #insert(index: number, at: number, place: ListPlace): void {
    this.#paragraphs.splice(index, 0, { at, place, isNew: true });
    // It stands before what begins there.
    this.#meet(place.list.id, at - 0.5);
  }

  #meet(id: number, at: number): void {
    this.#firstIn.set(id, Math.min(at, this.#firstIn.get(id) ?? at));
  }

  /** A list that begins there, as Word makes one: it goes in behind the last. */
  #newList(index: number, at: number, { list, level }: ListPlace, ordinal: number): Chosen | null {
    const part = this.#part;
    const close = /<\/(\w+):num>(?![\s\S]*<\/\w+:num>)/.exec(part?.text ?? '');
    if (part === null || close === null) return null;
    const id = Math.max(0, ...this.#ids) + 1;
    this.#ids.push(id);
    const starts: (number | undefined)[] = [];
    starts[level] = ordinal;
    this.#insert(index, at, { list: { ...list, id, starts }, level });
    const [tag, w = 'w'] = close;
    const end = close.index + tag.length;
    const text =
      `<${w}:num ${w}:numId="${id}"><${w}:abstractNumId ${w}:val="${list.abstract}"/>` +
      `<${w}:lvlOverride ${w}:ilvl="${level}"><${w}:startOverride ${w}:val="${ordinal}"/></${w}:lvlOverride></${w}:num>`;
    return { id, level, edit: { part, start: end, end, text } };
  }
}

/** Programs write an abstract list for each list: what counts is how its labels look. */
function looksAlike(one: ListInstance, other: ListInstance, level: number): boolean {
  const [own, like] = [one.levels[level], other.levels[level]];
  if (own === undefined || like === undefined) return false;
  return own.text === like.text && own.format === like.format && own.suffix === like.suffix;
}

/** The list that a new paragraph is to be in, and what is to be put into the part with the lists for it. */
export interface Chosen {
  readonly id: number;
  readonly level: number;
  readonly edit: (TextEdit & { readonly part: PartText }) | null;
}
