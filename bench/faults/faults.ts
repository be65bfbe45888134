import {
  allParts,
  type Paragraph,
  type Part,
  renumber,
  type Sentence,
  type Work,
  Writer,
} from './document.js';
import { type Random, randomOf } from './random.js';
import type { Words } from './words.js';

/** What has to be found: a kind of run with the parts that it names, or a gap in a part. */
export interface Expected {
  readonly kind: string;
  readonly ids: readonly number[];
  /** What a gap has to name. */
  readonly text?: Paragraph;
  /** Of what was moved: parts that changed places with others, either of which may be said to have moved. */
  readonly either?: readonly (readonly number[])[];
}

/** A copy of a work with something done to it. */
export interface Faulty {
  readonly work: Work;
  readonly expected: readonly Expected[];
}

/** Does one thing to a work; null where that cannot be done to it. */
export type Fault = (work: Work, random: Random, words: Words) => Faulty | null;

export const faults: Readonly<Record<string, Fault>> = {
  clean: (work) => ({ work, expected: [] }),
  drop: (work, random) => dropped(work, random, 1, false),
  'drop and close up': (work, random) => dropped(work, random, 1, true),
  'drop two apart': (work, random) => dropped(work, random, 2, random.chance(0.5)),
  insert: inserted,
  swap: swapped,
  merge: merged,
  split: splitPart,
  'move a section': movedSection,
  'drop a paragraph': droppedParagraph,
  'drop a sentence': droppedSentence,
  'un-number': (work) => ({
    work: { ...work, numbered: false },
    expected: [{ kind: 'unnumbered', ids: [] }],
  }),
  restart: restarted,
};

type Siblings = readonly Part[];

/** Every list of siblings of a work, from the top down. */
function siblingLists(parts: Siblings): Siblings[] {
  return [parts, ...parts.flatMap((part) => (part.children.length > 0 ? siblingLists(part.children) : []))];
}

/** The parts with one list of siblings in the place of another. */
function replaceList(parts: Siblings, list: Siblings, by: Siblings): Siblings {
  if (parts === list) return by;
  return parts.map((part) =>
    part.children.length > 0 ? { ...part, children: replaceList(part.children, list, by) } : part,
  );
}

/** The work with other parts, their numbers as they were or counted anew; and which of them carry another number now. */
function withParts(work: Work, parts: Siblings, closeUp: boolean): { work: Work; changed: number[] } {
  const before = new Map(allParts(work.parts).map((part) => [part.id, part.number]));
  const after = closeUp ? renumber(work, parts) : parts;
  const changed = allParts(after)
    .filter((part) => before.has(part.id) && before.get(part.id) !== part.number)
    .map((part) => part.id);
  return { work: { ...work, parts: after }, changed };
}

function listOf(work: Work, random: Random, least: number): Siblings | null {
  const lists = siblingLists(work.parts).filter((list) => list.length >= least);
  return lists.length === 0 ? null : random.pick(lists);
}

const family = (part: Part): number[] => allParts([part]).map((one) => one.id);

/** Runs of parts that carry another number by the same distance; parts in between, dropped or not, part them. */
function renumberedRuns(work: Work, after: Work): Expected[] {
  const before = new Map(allParts(work.parts).map((part) => [part.id, part.number]));
  const depths = new Map<number, number>();
  const note = (parts: Siblings, depth: number) => {
    for (const part of parts) {
      depths.set(part.id, depth);
      note(part.children, depth + 1);
    }
  };
  note(after.parts, 0);
  const byDepth = new Map<number, { offset: number; ids: number[]; parent: unknown }[]>();
  const visit = (parts: Siblings, depth: number, parent: unknown) => {
    for (const part of parts) {
      const old = before.get(part.id);
      const runs = byDepth.get(depth) ?? [];
      byDepth.set(depth, runs);
      if (old !== undefined) {
        const offset = part.number - old;
        const last = runs.at(-1);
        const joined = work.continuous[depth] === true || last?.parent === parent;
        if (last !== undefined && joined && last.offset === offset) last.ids.push(part.id);
        else runs.push({ offset, ids: [part.id], parent });
      }
      visit(part.children, depth + 1, part);
    }
  };
  visit(after.parts, 0, null);
  return [...byDepth.values()]
    .flat()
    .filter((run) => run.offset !== 0)
    .map((run) => ({ kind: 'renumbered', ids: run.ids }));
}

function dropped(work: Work, random: Random, count: number, closeUp: boolean): Faulty | null {
  const list = listOf(work, random, count * 2 + 1);
  if (list === null) return null;
  const first = random.below(list.length - (count - 1) * 2);
  const places = count === 1 ? [first] : [first, random.between(first + 2, list.length - 1)];
  const left = list.filter((_, at) => !places.includes(at));
  const { work: after } = withParts(work, replaceList(work.parts, list, left), closeUp);
  const gone = places.map((at) => ({ kind: 'missing', ids: family(list[at]!) }));
  return { work: after, expected: [...gone, ...renumberedRuns(work, after)] };
}

function inserted(work: Work, random: Random, words: Words): Faulty | null {
  const list = listOf(work, random, 2);
  if (list === null) return null;
  const at = random.between(0, list.length);
  const label = list[0]!.heading === null ? 'item' : 'article';
  const fresh = new Writer(randomOf(random.below(2 ** 31)), words, 10_000).part(label, []);
  const parts = replaceList(work.parts, list, [...list.slice(0, at), fresh, ...list.slice(at)]);
  const { work: after } = withParts(work, parts, true);
  return { work: after, expected: [{ kind: 'extra', ids: [fresh.id] }, ...renumberedRuns(work, after)] };
}

function swapped(work: Work, random: Random): Faulty | null {
  const list = listOf(work, random, 4);
  if (list === null) return null;
  const first = random.below(list.length - 1);
  const second = random.chance(0.5) ? first + 1 : random.between(first + 1, list.length - 1);
  const order = [...list];
  [order[first], order[second]] = [list[second]!, list[first]!];
  const { work: after } = withParts(work, replaceList(work.parts, list, order), true);
  return {
    work: after,
    expected: [movedOne(family(list[first]!), family(list[second]!))],
  };
}

/** Of two that changed places either may be said to have moved, or both. */
function movedOne(...either: readonly (readonly number[])[]): Expected {
  return { kind: 'moved', ids: either.flat(), either };
}

function merged(work: Work, random: Random): Faulty | null {
  const found = neighbours(work, random);
  if (found === null) return null;
  const { list, at } = found;
  const [one, other] = [list[at]!, list[at + 1]!];
  const whole: Part = { ...one, paragraphs: joinParagraphs(one, other, random) };
  const parts = replaceList(work.parts, list, [...list.slice(0, at), whole, ...list.slice(at + 2)]);
  const { work: after } = withParts(work, parts, random.chance(0.5));
  return { work: after, expected: [{ kind: 'merged', ids: [other.id] }, ...renumberedRuns(work, after)] };
}

/** Two leaves side by side, with text of their own. */
function neighbours(work: Work, random: Random): { list: Siblings; at: number } | null {
  const places = siblingLists(work.parts).flatMap((list) =>
    list.slice(1).map((next, at) => ({ list, at, fit: isLeaf(list[at]!) && isLeaf(next) })),
  );
  const fit = places.filter((place) => place.fit && place.list.length >= 3);
  return fit.length === 0 ? null : random.pick(fit);
}

const isLeaf = (part: Part): boolean => part.children.length === 0 && part.paragraphs.length > 0;

function joinParagraphs(one: Part, other: Part, random: Random): Part['paragraphs'] {
  if (random.chance(0.5)) return [...one.paragraphs, ...other.paragraphs];
  const last = [...one.paragraphs.at(-1)!, ...other.paragraphs[0]!];
  return [...one.paragraphs.slice(0, -1), last, ...other.paragraphs.slice(1)];
}

function splitPart(work: Work, random: Random): Faulty | null {
  const places = siblingLists(work.parts).flatMap((list) => list.map((part, at) => ({ list, at, part })));
  const fit = places.filter(
    ({ part, list }) => list.length >= 3 && isLeaf(part) && part.paragraphs.flat().length >= 2,
  );
  if (fit.length === 0) return null;
  const { list, at, part } = random.pick(fit);
  const sentences = part.paragraphs.flat();
  const cut = random.between(1, sentences.length - 1);
  const halves: Part[] = [
    { ...part, paragraphs: [sentences.slice(0, cut)] },
    {
      ...part,
      id: 20_000,
      heading: part.heading && headingOf(part.heading),
      paragraphs: [sentences.slice(cut)],
    },
  ];
  const parts = replaceList(work.parts, list, [...list.slice(0, at), ...halves, ...list.slice(at + 1)]);
  const { work: after } = withParts(work, parts, true);
  return { work: after, expected: [{ kind: 'split', ids: [part.id] }, ...renumberedRuns(work, after)] };
}

/** Another heading on the same subject. */
function headingOf(heading: Sentence): Sentence {
  return { seed: heading.seed + 1, tokens: heading.tokens.slice(0, 3) };
}

/** Where a section changes places with its neighbour, either may be said to have moved. */
function movedSection(work: Work, random: Random): Faulty | null {
  if (work.labels.length < 2 || work.parts.length < 3) return null;
  const sections = work.parts;
  const from = random.below(sections.length);
  const section = sections[from]!;
  const others = sections.filter((part) => part !== section);
  let to = random.below(others.length + 1);
  if (to === from) to = from === others.length ? 0 : others.length;
  const parts = [...others.slice(0, to), section, ...others.slice(to)];
  const { work: after } = withParts(work, parts, true);
  const passed = Math.abs(to - from) === 1 ? [family(sections[to]!)] : [];
  return { work: after, expected: [movedOne(family(section), ...passed)] };
}

function droppedParagraph(work: Work, random: Random): Faulty | null {
  const fit = allParts(work.parts).filter((part) => part.paragraphs.length >= 2);
  if (fit.length === 0) return null;
  const part = random.pick(fit);
  const at = random.between(1, part.paragraphs.length - 1);
  const paragraphs = part.paragraphs.filter((_, place) => place !== at);
  return {
    work: replacePart(work, { ...part, paragraphs }),
    expected: [{ kind: 'missing-paragraph', ids: [part.id], text: part.paragraphs[at]! }],
  };
}

function droppedSentence(work: Work, random: Random): Faulty | null {
  const fit = allParts(work.parts).filter((part) =>
    part.paragraphs.some((paragraph) => paragraph.length >= 2),
  );
  if (fit.length === 0) return null;
  const part = random.pick(fit);
  const long = part.paragraphs.flatMap((paragraph, at) => (paragraph.length >= 2 ? [at] : []));
  const place = random.pick(long);
  const at = random.below(part.paragraphs[place]!.length);
  const paragraphs = part.paragraphs.map((paragraph, index) =>
    index === place ? paragraph.filter((_, sentence) => sentence !== at) : paragraph,
  );
  return {
    work: replacePart(work, { ...part, paragraphs }),
    expected: [{ kind: 'missing-sentence', ids: [part.id], text: [part.paragraphs[place]![at]!] }],
  };
}

function replacePart(work: Work, by: Part): Work {
  const replace = (parts: Siblings): Part[] =>
    parts.map((part) => (part.id === by.id ? by : { ...part, children: replace(part.children) }));
  return { ...work, parts: replace(work.parts) };
}

/** Numbers that ran on begin anew in each parent. */
function restarted(work: Work): Faulty | null {
  const depth = work.continuous.indexOf(true);
  if (depth === -1 || work.parts.length < 2) return null;
  const continuous = work.continuous.map(() => false);
  const after = { ...work, continuous, parts: renumber({ continuous }, work.parts) };
  const before = new Map(allParts(work.parts).map((part) => [part.id, part.number]));
  const ids = allParts(after.parts)
    .filter((part) => before.get(part.id) !== part.number)
    .map((part) => part.id);
  return ids.length === 0 ? null : { work: after, expected: [{ kind: 'renumbered', ids }] };
}
