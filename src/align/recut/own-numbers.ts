import type { Version } from '../../document/types.js';
import { ordinalOf } from '../ordinal.js';
import type { Pairing } from '../pairing/match.js';
import { type Node, type Outline, siblingsOf } from '../tree.js';
import { Parts } from './parts.js';

/** Numerals in words that open sentences as well as parts: `Firstly`, 首先. */
const spoken = 'ordinal-word';

/**
 * The versions with a first heading that has the only number of its kind as their title, where another version numbers
 * nothing so: `Unit 1 Quiz` names the quiz of a unit, and « Quiz de l’unité 1 » is none the less its title.
 */
export function withoutLoneTitles(outlines: readonly Outline[]): readonly Version[] {
  const titles = outlines.map(loneTitleOf);
  return outlines.map((outline, at) => {
    const title = titles[at]!;
    if (title === null) return outline.version;
    const { level } = title.segment;
    const isNumbered = (node: Node) => node.segment.level === level && ordinalOf(node) !== null;
    if (outlines.every(({ nodes }, other) => titles[other] !== null || nodes.some(isNumbered)))
      return outline.version;
    const version = withoutNumbers(outline, [title]);
    const { start } = title.segment;
    const front = version.front.map((block) =>
      block.start <= start && block.end >= start ? { ...block, role: 'title' as const } : block,
    );
    return { ...version, front };
  });
}

/** The first segment, where it is a heading that no title stands before, with the only number of its level; else null. */
function loneTitleOf({ nodes, version }: Outline): Node | null {
  const [first] = nodes;
  if (first === undefined || ordinalOf(first) === null || !isHeading(first)) return null;
  const { level } = first.segment;
  if (level === 'item' || version.front.some(({ role }) => role === 'title' || role === 'heading'))
    return null;
  return nodes.some((node) => node !== first && node.segment.level === level) ? null : first;
}

/**
 * The versions without the numbers that are one version's own: words such as `firstly`, where they number nothing in any
 * other version, and the bare numbers of a translation that alone has any. The text stays where it is, in the part around
 * it.
 */
export function withoutLoneNumbering(outlines: readonly Outline[]): readonly Version[] {
  const versions = outlines.map(({ version }) => version);
  if (versions.length < 2) return versions;
  const spoken = outlines.map(({ nodes }) => nodes.filter(isSpoken));
  const numbered = outlines.map(({ nodes }) => nodes.filter((node) => ordinalOf(node) !== null));
  const speaking = onlyOne(spoken);
  if (speaking !== -1) return without(outlines, speaking, spoken[speaking]!);
  const counting = onlyOne(numbered);
  const isOwn = counting > 0 && numbered[counting]!.every(({ segment }) => segment.level === 'item');
  return isOwn ? without(outlines, counting, numbered[counting]!.filter(isBare)) : versions;
}

/** Place of the only list that holds something; -1 where none or several do. */
function onlyOne(lists: readonly (readonly Node[])[]): number {
  const at = lists.findIndex((list) => list.length > 0);
  return lists.some((list, other) => other > at && list.length > 0) ? -1 : at;
}

function without(outlines: readonly Outline[], version: number, nodes: readonly Node[]): Version[] {
  return outlines.map((outline, at) => (at === version ? withoutNumbers(outline, nodes) : outline.version));
}

/**
 * The versions without lists of numbers that nothing in the others answers: bullets or paragraphs of the source that one
 * language counts, and words such as `firstly` that another puts otherwise. Lists that the source has elsewhere, or a part
 * of which is paired, stay; the source's own stay but for words.
 *
 * @param pairings of each version but the source
 * @returns the same array where nothing changes
 */
export function withoutOwnNumbers(
  versions: readonly Version[],
  outlines: readonly Outline[],
  pairings: readonly Pairing[],
): readonly Version[] {
  const words = new Set(unansweredWords(outlines[0]!, pairings).map(({ index }) => index));
  const changed = outlines.map((outline, at) => {
    if (at === 0)
      return withoutNumbers(
        outline,
        outline.nodes.filter(({ index }) => words.has(index)),
      );
    const { owners, matches } = pairings[at - 1]!;
    const isFree = (node: Node) => owners[node.index] === -1;
    const isPart = (node: Node) => {
      const match = matches[owners[node.index] ?? -1];
      return match?.state === 'split' && match.node !== node;
    };
    const isRunIn = (node: Node) => matches[owners[node.index] ?? -1]?.isRunIn === true;
    const isOwnWord = (node: Node) => isSpoken(node) && words.has(owners[node.index] ?? -1);
    return withoutNumbers(
      outline,
      outline.nodes.filter((node) => isOwnWord(node) || isOwn(outline, node, isFree, isPart, isRunIn)),
    );
  });
  return changed.some((version, at) => version !== versions[at]) ? changed : versions;
}

/**
 * The source's numbers in words that are none to a translation: those of lists of which it has no number, or the text of
 * one inside another.
 */
function unansweredWords(source: Outline, pairings: readonly Pairing[]): Node[] {
  const isAnswered = ({ index }: Node) =>
    pairings.some(({ matches }) => (matches[index]?.node ?? null) !== null);
  const isTorn = ({ index }: Node) =>
    pairings.some(({ matches }) => /^(?:merged|split)$/.test(matches[index]?.state ?? ''));
  return source.nodes.filter((node) => {
    if (!isSpoken(node)) return false;
    const list = siblingsOf(source, node).filter(isSpoken);
    return !list.some(isAnswered) || list.some(isTorn);
  });
}

/**
 * Whether a segment is a bare number of a list of which nothing is paired, nor anything that stands in it, and which the
 * part around it says in the source.
 */
function isOwn(
  outline: Outline,
  node: Node,
  isFree: (node: Node) => boolean,
  isPart: (node: Node) => boolean,
  isRunIn: (node: Node) => boolean,
): boolean {
  if (!isBare(node)) return false;
  const list = siblingsOf(outline, node).filter(isBare);
  // The source's running text prints the numbers, too.
  if (list.some(isRunIn)) return false;
  const isLoose = (one: Node) => isFree(one) || isPart(one);
  if (!list.every((one) => isLoose(one) && one.children.every(isLoose))) return false;
  return list.every(isSpoken) || list.filter(isPart).length * 2 >= list.length;
}

function isBare(node: Node): boolean {
  return node.segment.level === 'item' && ordinalOf(node) !== null && !isHeading(node);
}

function isSpoken(node: Node): boolean {
  return node.segment.enumerator?.style.system === spoken && !isHeading(node);
}

function isHeading({ segment }: Node): boolean {
  return segment.blocks[0]?.role === 'heading';
}

function withoutNumbers(outline: Outline, nodes: readonly Node[]): Version {
  if (nodes.length === 0) return outline.version;
  const parts = new Parts(outline.version, outline);
  for (const node of nodes) parts.dissolve(node);
  return parts.version();
}
