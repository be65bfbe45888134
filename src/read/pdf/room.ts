import type { PageLine } from './lines.js';

/** How wide the columns of a document are, as its lines tell. */
export interface Columns {
  /** Of each line where the column that it is in ends. */
  readonly rights: ReadonlyMap<PageLine, number>;
  /** Columns whose lines are stretched to their whole width, by where they end. */
  readonly justified: ReadonlySet<number>;
}

/** Lines that begin about where another one does are in its column; a line alone has all of the page. */
export function columnsOf(lines: readonly PageLine[]): Columns {
  const pages = new Map<number, PageLine[]>();
  for (const line of lines) {
    const known = pages.get(line.page) ?? [];
    pages.set(line.page, known);
    known.push(line);
  }
  const whole = widest(lines);
  const rights = new Map<PageLine, number>();
  const ends = new Map<number, number[]>();
  for (const own of pages.values()) {
    const page = widest(own);
    for (const line of own) {
      const column = own.filter(({ x }) => Math.abs(x - line.x) <= 4 * line.size);
      const seen = column.length > 2 ? widest(column) : page;
      // Pages are as wide as each other where they are about as wide: few lines reach the edge.
      const right = whole - seen < 2 * line.size ? whole : seen;
      rights.set(line, right);
      ends.set(right, [...(ends.get(right) ?? []), (right - line.end) / line.size]);
    }
  }
  const justified = new Set<number>();
  for (const [right, own] of ends) {
    const atEdge = own.filter((gap) => Math.abs(gap) < stretched).length;
    if (own.length >= 8 && atEdge > 0.6 * own.length) justified.add(right);
  }
  return { rights, justified };
}

/** Lines that end nearer to the edge, in sizes of their letters, have been stretched to it. */
const stretched = 0.1;

function widest(lines: readonly PageLine[]): number {
  return lines.reduce((most, line) => Math.max(most, rightOf(line)), 0);
}

/** Where a line ends; a wide sign that may hang over the edge is not counted, since it may not begin the next line. */
function rightOf({ text, end, size }: PageLine): number {
  return /[、。，．；：！？」』）》〉】”’]$/u.test(text) ? end - size : end;
}

/** Whether the first word of the next line had no room at the end of a line, so that its text goes on there. */
export function isFull(
  last: PageLine,
  next: PageLine,
  own: readonly PageLine[],
  { rights, justified }: Columns,
): boolean {
  const edge = rights.get(last) ?? 0;
  const right = own.reduce((most, line) => Math.max(most, rightOf(line)), edge);
  const word = /^(?:[\p{Ps}\p{Pi}《]*\p{Script=Han}[\p{Pe}\p{Pf}、。，．；：！？,.;:!?]*|\S+)/u.exec(
    next.text,
  )?.[0];
  const isWide = /\p{Script=Han}/u.test(word ?? '');
  if (!isWide && justified.has(edge)) return last.end > edge - stretched * last.size;
  const units = unitsOf(next.text);
  const width = (next.end - next.x) * (unitsOf(`${isWide ? '' : ' '}${word ?? ''}`) / Math.max(1, units));
  return last.end + width > right - tolerance * last.size;
}

/** How far the width of a word may be misjudged, in sizes of its letters. */
const tolerance = 0.3;

/** About how wide a text is in the usual fonts, whose letters have much the same proportions. */
function unitsOf(text: string): number {
  let units = 0;
  for (const sign of text.normalize('NFD')) units += unitOf(sign);
  return units;
}

function unitOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0;
  if (/[ijlI.,;:'’‘|!()[\]/ft-]|\s/u.test(sign)) return 0.28;
  if (/[rs"“”«»]/.test(sign)) return 0.4;
  if (/[mwMW%@—…]/.test(sign)) return 0.82;
  if (/\p{Lu}/u.test(sign)) return 0.67;
  return /[\u2e80-\u9fff\uff00-\uff60]/.test(sign) ? 1 : 0.5;
}
