import type { Block } from '../../document/types.js';
import { sourceEnd, sourceStart } from '../../text/printed.js';
import { alignInOrder } from './entries/programme.js';

/** A line of code that only one version has. */
export interface LoneLine {
  readonly side: 'source' | 'target';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Offset in the other version where it belongs. */
  readonly place: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
}

/** Longer code is compared by its equal lines alone. */
const mostLines = 400;

/** What a line must share with another to be its translation: comments and strings are translated, code is not. */
const pairWeights = { equal: 12, shared: 14, none: -3, comments: 3, base: -4 } as const;

/** Whether two lines of code are the same, but for names and texts that are translated. */
export function isSameLine(one: string, other: string): boolean {
  return lineWeight(lineOf(one), lineOf(other)) > 0;
}

function lineOf(text: string): Line {
  return { text, start: 0, end: 0, words: wordsIn(text) };
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\p{L}\p{N}_]+/gu));
}

/** Signs that open a comment in one language or another of programs, at a line's beginning. */
const comment = /^(?:#|\/\/|\/\*|\*|--|;|%|<!--|"""|'''|rem\b)/i;

/**
 * Lines of two blocks of code that only one of them has. Nothing where the two have next to no line in common: then one is
 * no copy of the other, but an example of its own.
 */
export function loneLines(source: Block, target: Block): LoneLine[] {
  const [left, right] = [linesOf(source), linesOf(target)];
  if (left.length === 0 || right.length === 0 || left.length * right.length > mostLines ** 2) return [];
  const beads = alignInOrder({
    sources: left.length,
    targets: right.length,
    pair: (i, j) => lineWeight(left[i]!, right[j]!),
    group: () => -Infinity,
  });
  const equal = beads.filter(
    ({ i, a, j, b }) => a === 1 && b === 1 && lineWeight(left[i]!, right[j]!) > 0,
  ).length;
  if (equal * 2 < Math.min(left.length, right.length)) return [];
  const lone: LoneLine[] = [];
  let [lastSource, lastTarget]: [Line | null, Line | null] = [null, null];
  for (const { i, a, j, b } of beads) {
    if (b === 0) lone.push(loneLine('source', left[i]!, lastTarget?.end ?? target.start));
    else if (a === 0) lone.push(loneLine('target', right[j]!, lastSource?.end ?? source.start));
    if (a > 0) lastSource = left[i]!;
    if (b > 0) lastTarget = right[j]!;
  }
  return withoutMovedComments(withoutWraps(lone, left, right));
}

/** A text with so many lines fewer than the code that it stands for, and with no more than half of them, breaks off. */
const cutLines = 4;

/**
 * The last lines of a code that stands in the translation as plain text, its words translated, where that breaks off:
 * nothing but the number of lines tells it.
 *
 * @param lines how many lines the text has, with what follows it without a counterpart
 */
export function linesBehind(source: Block, lines: number, place: number): LoneLine[] {
  const own = linesOf(source);
  if (own.length < 2 * lines || own.length - lines < cutLines) return [];
  return own
    .slice(lines)
    .map((line) => loneLine('source', line, place))
    .filter(({ text }) => isTelling(text));
}

function loneLine(side: LoneLine['side'], { text, start, end }: Line, place: number): LoneLine {
  return { side, text, start, end, place };
}

/** A comment that was put below a line instead of above it shares no word with its translation: as many are no loss. */
function withoutMovedComments(lone: readonly LoneLine[]): LoneLine[] {
  const comments = lone.filter(({ text }) => comment.test(text));
  const [here, there] = [
    comments.filter(({ side }) => side === 'source'),
    comments.filter(({ side }) => side === 'target'),
  ];
  const moved = new Set<LoneLine>();
  for (const [at, one] of here.entries()) {
    const other = there[at];
    if (other !== undefined) moved.add(one).add(other);
  }
  return lone.filter((one) => !moved.has(one));
}

/** Comments are wrapped as each language needs it, and a line that stands as often in the other block is no loss. */
function withoutWraps(lone: readonly LoneLine[], left: readonly Line[], right: readonly Line[]): LoneLine[] {
  const [here, there] = [countsOf(left), countsOf(right)];
  return lone.filter((one) => {
    const [own, counts, other] = one.side === 'source' ? [left, here, there] : [right, there, here];
    const at = own.findIndex(({ start }) => start === one.start);
    const { text } = own[at]!;
    const isLone = (line: Line | undefined) =>
      line !== undefined && lone.some(({ start }) => start === line.start);
    const near = [own[at - 1], own[at + 1]].filter((line) => line !== undefined && comment.test(line.text));
    const wraps = comment.test(text) && near.length > 0 && !near.some(isLone);
    if (wraps || goesOn(own[at - 1], own[at]!, isLone) || goesOn(own[at]!, own[at + 1], isLone)) return false;
    const isMore = (counts.get(text) ?? 0) > (other.get(text) ?? 0);
    return isMore && isTelling(text);
  });
}

/** A line of running text: words with nothing between them that a program needs. */
const prose = /^(?!.*\s-{1,2}\w)[^(){}[\]=<>|`$\\_"/]*$/;
const fewestWords = 4;

/** Whether two lines of running text are one sentence, of which the other side has a line: there it stands in one. */
function goesOn(line: Line | undefined, next: Line | undefined, isLone: (line: Line) => boolean): boolean {
  if (line === undefined || next === undefined || isLone(line) === isLone(next)) return false;
  const isProse = ({ text, words }: Line) => prose.test(text) && words.size >= fewestWords;
  return isProse(line) && isProse(next) && !/[.!?:;。！？：；]$/.test(line.text);
}

/** How often a block has each of its lines. */
function countsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether a line says more than that a machine waits for a command. */
function isTelling(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !/^\S*[$#>]$/.test(text);
}

function lineWeight(left: Line, right: Line): number {
  if (left.text === right.text) return pairWeights.equal;
  let shared = 0;
  for (const word of left.words) if (right.words.has(word)) shared++;
  const most = Math.max(left.words.size, right.words.size);
  const comments = comment.test(left.text) && comment.test(right.text) ? pairWeights.comments : 0;
  return pairWeights.base + comments + (most === 0 ? 0 : (pairWeights.shared * shared) / most);
}

/** The lines of a block that are not blank, with their words: what programs and people name things by. */
function linesOf({ printed, body }: Block): Line[] {
  const lines: Line[] = [];
  for (const match of printed.text.slice(body).matchAll(/[^\r\n]+/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    const start = body + match.index + match[0].indexOf(text);
    lines.push({
      text,
      start: sourceStart(printed, start),
      end: sourceEnd(printed, start + text.length),
      words: wordsIn(text),
    });
  }
  return lines;
}
