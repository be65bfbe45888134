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
      if (place !== null) this.#paragraphs.push({ at: start, place, isNew: false });
    }
  }

  /** The list of the paragraph whose element begins at an offset; null where it is in none. */
  placeOf(at: number): ListPlace | null {
    return this.#paragraphs.find((paragraph) => paragraph.at === at)?.place ?? null;
  }

  /**
   * Says in which list a paragraph that is put in at an offset has a number, and takes it up. Null where the list of its
   * model will do, or none does.
   */
  choose(at: number, model: ListPlace, { ordinal, follower }: Wanted): Chosen | null {
    const found = this.#paragraphs.findIndex((own) => own.at > at || (own.at === at && !own.isNew));
    const index = found < 0 ? this.#paragraphs.length : found;
    const { level } = model;
    const right: ListInstance[] = [];
    for (const list of this.#candidates(index, model, { ordinal, follower })) {
      if (this.#valueAt(index, { list, level }) === ordinal) right.push(list);
    }
    const list =
      right.find((each) => this.#isFollowed(index, { list: each, level }, ordinal, follower)) ?? right[0];
    if (list === undefined) return this.#newList(index, at, model, ordinal);
    this.#paragraphs.splice(index, 0, { at, place: { list, level }, isNew: true });
    return list.id === model.list.id ? null : { id: list.id, level, edit: null };
  }

  /** Whether the one after it then has the next number, as where it goes on with the list that is put in. */
  #isFollowed(index: number, place: ListPlace, ordinal: number, follower: number | null): boolean {
    const next = this.#paragraphs.findIndex(({ at, isNew }, of) => of >= index && at === follower && !isNew);
    if (next < 0) return true;
    const counters = new Counters(String);
    for (const before of this.#paragraphs.slice(0, index)) counters.next(before.place);
    counters.next(place);
    for (const between of this.#paragraphs.slice(index, next)) counters.next(between.place);
    return counters.next(this.#paragraphs[next]!.place)?.value === ordinal + 1;
  }

  /** The model's, the one before, that of what follows where it has the number, and those that nobody is in. */
  *#candidates(index: number, { list, level }: ListPlace, { follower }: Wanted): Generator<ListInstance> {
    const isAlike = ({ place }: Counted) => place.level === level && looksAlike(place.list, list, level);
    const before = this.#paragraphs.slice(0, index);
    if (before.some(({ place }) => place.list.id === list.id)) yield list;
    const last = before.findLast(isAlike);
    if (last !== undefined) yield last.place.list;
    const next = this.#paragraphs.slice(index).find(isAlike);
    if (next !== undefined && next.at === follower) yield next.place.list;
    const used = new Set(this.#paragraphs.map(({ place }) => place.list.id));
    for (const id of this.#ids) {
      const unused = used.has(id) ? null : this.#numbering.instance(id);
      if (unused != null && looksAlike(unused, list, level)) yield unused;
    }
  }

  /** What a paragraph would show that stands there. */
  #valueAt(index: number, place: ListPlace): number | null {
    const counters = new Counters(String);
    for (const before of this.#paragraphs.slice(0, index)) counters.next(before.place);
    return counters.next(place)?.value ?? null;
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
    this.#paragraphs.splice(index, 0, { at, place: { list: { ...list, id, starts }, level }, isNew: true });
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
