import type { ReadBlock, ReadDocument } from '../../document/types.js';
import type { Locale } from '../../locale/types.js';
import type { ContentsLine } from './contents-lines.js';
import type { ReturnPlaces } from './contents-places.js';
import { densityOf, isEndedByHeading } from './contents-titles.js';

/** A contents list has this many lines at least. */
const fewestLines = 3;
/** The share of a list's lines that must come again below it, and where a title says what it is: parts may be missing. */
const share = { most: 0.6, half: 0.5, texts: 0.4 };
/** Lines between two that lead to pages: headings of the list itself. */
const mostUnled = 3;
/** So many lines may stand between an untitled list and the first of what it lists. */
const mostBetween = 2;
/** What it says for a list that one of its lines comes again: the whole line, its text, its label; or that it does not. */
const worth = { key: 1, text: 0.8, label: 0.1, none: -0.6 };

/** Lines that look like a contents list: those from `start` to before `end`. */
export interface ContentsList {
  readonly start: number;
  readonly end: number;
  readonly accepted: boolean;
}

/** Where a list may begin. */
export interface Beginning {
  readonly document: ReadDocument;
  readonly lines: readonly ContentsLine[];
  readonly places: ReturnPlaces;
  readonly locale: Locale;
  /** Index of its first line. */
  readonly at: number;
  /** Whether a title above says that a list begins; whether nothing is numbered before it. */
  readonly titled: boolean;
  readonly first: boolean;
}

/** The contents list that begins at a line; null where none does. Time is linear in what is looked at and left behind. */
export function listAt(beginning: Beginning): ContentsList | null {
  const { lines, at, titled, first } = beginning;
  const line = lines[at]!;
  let skipped = at + 1;
  if (line.led || line.linked) {
    const end = endOfKind(beginning, line.linked ? 'linked' : 'led');
    const many = end - at >= fewestLines && (line.led || !isIntroduced(beginning));
    const accepted = many || (titled && end > at);
    // Links that text leads up to are looked at once, and not from the second of them on.
    skipped = Math.max(end, skipped);
    if (accepted || !(titled || first)) return { start: at, end: skipped, accepted };
  }
  if (!titled && !first) return null;
  const reach = reachOf(beginning);
  const end = withoutHeads(beginning, returnOf(beginning, reach) ?? likeliestEnd(beginning, reach));
  const accepted = titled ? isTitledList(beginning, end) : isFirstList(beginning, end);
  return { start: at, end: accepted ? end : skipped, accepted };
}

/** Whether text stands right above: links that it leads up to are a list of its own. */
function isIntroduced({ document, lines, at }: Beginning): boolean {
  const { block, from } = lines[at]!;
  const above = document.blocks[block - 1];
  return from > 0 || above?.role === 'paragraph';
}

/** Right after the last line of a kind, the few of another kind between them included. */
function endOfKind({ document, lines, locale, at }: Beginning, kind: 'led' | 'linked'): number {
  let [end, count] = [at + 1, 1];
  for (let next = at + 1; next < lines.length && next - end <= mostUnled; next++) {
    const line = lines[next]!;
    if (densityOf(lines[next - 1]!, line, document.blocks, locale) === 'none') break;
    if (isEndedByHeading(document.blocks, lines[at]!, lines[next - 1]!, line)) break;
    if (!line[kind]) continue;
    count++;
    end = next + 1;
  }
  return count >= (end - at) * share.most ? end : at;
}

/** How far a list may go: to the first gap that no list has; to the first that only one with subtitles has. */
interface Reach {
  readonly tight: number;
  readonly loose: number;
}

function reachOf({ document, lines, locale, at, titled }: Beginning): Reach {
  let [tight, next] = [-1, at + 1];
  for (; next < lines.length; next++) {
    if (lines[next]!.heading && !lines[at]!.heading) break;
    const density = densityOf(lines[next - 1]!, lines[next]!, document.blocks, locale);
    if (density === 'none') break;
    if (density === 'loose' && tight < 0) tight = next;
    if (density === 'loose' && !titled) break;
  }
  return { tight: tight < 0 ? next : tight, loose: next };
}

/** So many lines of a list are tried for the one that begins the text, as the first may be written otherwise there. */
const mostHeads = 3;

/**
 * Where one of the first lines comes again with its text, and most of those before with it; null where none does. A line
 * may be written otherwise there, `1. Boats` for `I. Boats`: that end is taken behind which more of the list comes again.
 */
function returnOf(beginning: Beginning, reach: Reach): number | null {
  const [same, other] = [returnAs(beginning, reach, true), returnAs(beginning, reach, false)];
  if (same === null || other === null) return same ?? other;
  return returned(beginning, same) >= returned(beginning, other) ? same : other;
}

/** How many lines of a list come again with their text, less those that do not. */
function returned(beginning: Beginning, end: number): number {
  const { keys, texts } = countReturns(beginning, end);
  return 2 * (keys + texts) - (end - beginning.at);
}

function returnAs(beginning: Beginning, { loose }: Reach, alike: boolean): number | null {
  const { lines, at } = beginning;
  for (let head = at; head < Math.min(at + mostHeads, loose); head++) {
    const { key, text, style } = lines[head]!;
    if (text === '') continue;
    let end = head + 1;
    while (end <= loose && !(lines[end]?.key === key && (!alike || lines[end]?.style === style))) end++;
    if (end <= loose && returned(beginning, end) >= 0) return end;
  }
  return null;
}

/** The end of a list without the heads of what begins right behind it: `Chapter 1.` between `9.3.` of the list and `1.1.` */
function withoutHeads({ lines, places, at }: Beginning, end: number): number {
  const next = lines[end];
  let last = end - 1;
  for (; next !== undefined && last > at; last--) {
    const { level, key, led } = lines[last]!;
    const again = (places.keys.get(key) ?? -1) > last;
    if (again || led || level === next.level || level === lines[at]!.level) break;
  }
  return last + 1;
}

/** The end before which most lines come again behind it, and fewest do not. */
function likeliestEnd({ lines, places, at }: Beginning, { tight, loose }: Reach): number {
  const changes = new Array<number>(loose - at + 2).fill(0);
  const seen = new Set<string>();
  let [best, most, sum] = [tight, Number.NEGATIVE_INFINITY, 0];
  for (let next = at; next <= loose; next++) {
    sum += changes[next - at]!;
    const line = lines[next];
    const again = line !== undefined && (seen.has(line.key) || line.label === lines[at]!.label);
    const mayEnd = next > at && (again || next === tight || next === loose);
    if (mayEnd && sum > most) [best, most] = [next, sum];
    if (line === undefined || next === loose) break;
    if (line.text !== '') seen.add(line.key);
    sum += weigh(line, next, { lines, places }, (until, change) => {
      if (until < loose) changes[until + 1 - at]! += change;
    });
  }
  return best;
}

/**
 * What a line says for a list that ends right behind it.
 *
 * @param change takes the last end for which something of it holds, and by how much less it says of later ones
 */
function weigh(
  line: ContentsLine,
  at: number,
  { lines, places }: Pick<Beginning, 'lines' | 'places'>,
  change: (until: number, by: number) => void,
): number {
  const steps: { readonly until: number; readonly worth: number }[] = [];
  const put = (until: number, value: number) => {
    if (until > (steps.at(-1)?.until ?? at)) steps.push({ until, worth: value });
  };
  if (line.text !== '') put(places.keys.get(line.key) ?? -1, worth.key);
  const block = places.titleBlock(line.text);
  if (block > line.block) put(lastBefore(lines, block), worth.text);
  put(places.labels.get(line.label) ?? -1, worth.label);
  steps.push({ until: lines.length, worth: worth.none });
  for (const [step, { until, worth: value }] of steps.entries()) {
    const next = steps[step + 1];
    if (next !== undefined) change(until, next.worth - value);
  }
  return steps[0]!.worth;
}

/** Index of the last line that stands in a block or before it. */
function lastBefore(lines: readonly ContentsLine[], block: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]!.block <= block) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How many lines of a list come again behind it: with their text, by their text alone, by their label alone. */
function countReturns({ lines, places, at }: Beginning, end: number) {
  const counts = { keys: 0, texts: 0, labels: 0 };
  const behind = lines[end]?.block ?? Number.POSITIVE_INFINITY;
  for (let index = at; index < end; index++) {
    const { key, label, text, block } = lines[index]!;
    if (text !== '' && (places.keys.get(key) ?? -1) >= end) counts.keys++;
    else if (places.titleBlock(text) >= Math.min(behind, block + 1)) counts.texts++;
    else if ((places.labels.get(label) ?? -1) >= end) counts.labels++;
  }
  return counts;
}

function isTitledList(beginning: Beginning, end: number): boolean {
  const length = end - beginning.at;
  const { keys, texts, labels } = countReturns(beginning, end);
  if (length < fewestLines) return length > 0 && keys + texts === length;
  return keys + texts + labels >= length * share.half;
}

/**
 * Whether a list is one of contents although no title says so: it is the first thing that is numbered, and begins again
 * right behind itself, with text between its lines.
 */
function isFirstList(beginning: Beginning, end: number): boolean {
  const { lines, at } = beginning;
  const length = end - at;
  const anew = beginsAnew(beginning, end);
  if (length < fewestLines || anew < 0) return false;
  const { keys, labels } = countReturns(beginning, end);
  if (!isLonger(beginning, end, anew)) return false;
  const head = lines[at]!;
  const beginsAlike = lines[anew]!.key === head.key && head.text !== '';
  const enough = keys >= length * share.texts || beginsAlike;
  return keys >= length * share.most || (keys + labels >= length * share.most && enough);
}

/** Index of the first line behind a list that comes again, where it stands right behind; -1 where none does. */
function beginsAnew({ lines, at }: Beginning, end: number): number {
  const keys = new Set(lines.slice(at, end).map(({ key }) => key));
  const last = lines[end - 1]?.candidate ?? 0;
  for (let next = end; next < lines.length; next++) {
    if (lines[next]!.candidate > last + mostBetween) return -1;
    if (keys.has(lines[next]!.key)) return next;
  }
  return -1;
}

/** Whether more stands between the lines behind a list, where they come again, than between those of the list itself. */
function isLonger({ document, lines, places, at }: Beginning, end: number, anew: number): boolean {
  let until = anew;
  for (const line of lines.slice(at, end)) {
    const key = places.keys.get(line.key) ?? -1;
    until = Math.max(until, key >= end ? key : (places.labels.get(line.label) ?? -1));
  }
  if (until >= lines.length) return true;
  const { blocks } = document;
  return textBetween(blocks, lines, anew, until) > textBetween(blocks, lines, at, end - 1);
}

/** How much is printed between two lines that is no line. */
function textBetween(
  blocks: readonly ReadBlock[],
  lines: readonly ContentsLine[],
  from: number,
  to: number,
): number {
  let length = 0;
  for (let block = lines[from]!.block; block < lines[to]!.block; block++)
    length += blocks[block]?.printed.text.length ?? 0;
  for (let line = from; line < to; line++) length -= lines[line]!.limit - lines[line]!.from;
  return length;
}
