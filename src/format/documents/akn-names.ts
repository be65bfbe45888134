import type { Segment } from '../../document/types.js';

/**
 * Elements of Akoma Ntoso 3.0 (OASIS akn-core v1.0, hierarchical elements) by the level of a part, and what an eId calls
 * them (akn-nc v1.0, 5: an element without a short form has its own name). Any other level is a container with a name.
 */
const elements: Readonly<Record<string, readonly [element: string, short: string]>> = {
  book: ['book', 'book'],
  part: ['part', 'part'],
  title: ['title', 'title'],
  chapter: ['chapter', 'chp'],
  section: ['section', 'sec'],
  subsection: ['subsection', 'subsec'],
  article: ['article', 'art'],
  clause: ['clause', 'cl'],
  paragraph: ['paragraph', 'para'],
  rule: ['rule', 'rule'],
  point: ['point', 'point'],
};

/** What a bare number numbers: paragraphs of an article, and points of all that is below. */
const bare: Readonly<Record<string, readonly [element: string, short: string]>> = {
  outer: ['paragraph', 'para'],
  inner: ['point', 'point'],
};

export interface AknElement {
  readonly element: string;
  readonly short: string;
  /** For a container whose level has no element of its own. */
  readonly name: string | null;
}

/** The element for a part; `depth` counts the bare numbers that it stands in. */
export function aknElement({ level }: Pick<Segment, 'level'>, depth: number): AknElement {
  const known = level === 'item' ? bare[depth === 0 ? 'outer' : 'inner'] : elements[level];
  if (known !== undefined) return { element: known[0], short: known[1], name: null };
  return { element: 'hcontainer', short: 'hcontainer', name: level };
}

/** The number of a part in an eId: in lower case, without punctuation, its last step alone (akn-nc v1.0, 5.2). */
export function aknNumber({ address }: Pick<Segment, 'address'>): string {
  const last = address.split('.').at(-1) ?? address;
  return last.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, '-');
}
