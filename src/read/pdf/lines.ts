import { joinsWithoutSpace } from '../line-shapes.js';
import type { Fragment } from './fragments.js';

/** A line of a page, as it is printed. */
export interface PageLine {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly content: string | null;
  readonly isArtifact: boolean;
}

/** Letters whose baselines differ by less of their size stand on one line. */
const sameLine = 0.4;
/** Letters that are further apart are parted by a space. */
const spaceWidth = 0.12;

/** Puts letters together to lines, in the order in which the page has them: that is the order of reading. */
export function linesOf(fragments: readonly Fragment[], page: number): PageLine[] {
  const lines: PageLine[] = [];
  let own: Fragment[] = [];
  const flush = () => {
    const line = lineOf(own, page);
    if (line !== null) lines.push(line);
    own = [];
  };
  for (const fragment of fragments) {
    const last = own.at(-1);
    if (last !== undefined && !goesOn(last, fragment)) flush();
    own.push(fragment);
  }
  flush();
  return lines;
}

function goesOn(last: Fragment, next: Fragment): boolean {
  const isLevel = Math.abs(last.y - next.y) < sameLine * Math.max(last.size, next.size);
  const isBehind = next.x >= last.x + last.width - 1.5 * last.size;
  const isNear = next.x - last.x - last.width < 12 * Math.max(last.size, next.size);
  return isLevel && isBehind && isNear && last.isArtifact === next.isArtifact;
}

function lineOf(fragments: readonly Fragment[], page: number): PageLine | null {
  let text = '';
  let last: Fragment | null = null;
  for (const fragment of fragments) {
    const isApart =
      last !== null &&
      fragment.x - last.x - last.width > spaceWidth * fragment.size &&
      !/\s$/.test(text) &&
      !/^\s/.test(fragment.text);
    const isWide =
      last !== null && joinsWithoutSpace(text.charCodeAt(text.length - 1), fragment.text.charCodeAt(0));
    if (isApart && (!isWide || (last !== null && fragment.x - last.x - last.width > fragment.size)))
      text += ' ';
    text += fragment.text;
    if (fragment.text.trim() !== '') last = fragment;
  }
  const seen = fragments.filter((fragment) => fragment.text.trim() !== '');
  const [first] = seen;
  if (first === undefined) return null;
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    page,
    x: Math.min(...seen.map(({ x }) => x)),
    end: Math.max(...seen.map(({ x, width }) => x + width)),
    y: first.y,
    size: Math.max(...seen.map(({ size }) => size)),
    content: first.content,
    isArtifact: first.isArtifact,
  };
}
