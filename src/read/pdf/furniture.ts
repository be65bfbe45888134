import { looksEnumerated } from '../line-shapes.js';
import type { PageLine } from './lines.js';

/** Lines at the head and at the foot of a page that are looked at. */
const edge = 3;
/** `3`, `- 3 -`, `Page 3 of 10`, `3/10`. */
const pageNumber = /^(?:\p{L}{1,6} ?)?[-–—(\s]*\d{1,4}(?: ?(?:\/|\p{L}{1,4}) ?\d{1,4})?[-–—)\s]*$/u;

/**
 * Lines that are no text of the document: what a page says itself, what comes again at the head or the foot of pages, the
 * numbers of pages, and numbers of lines at the edge.
 */
export function furnitureLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const found = new Set<PageLine>();
  const seen = new Map<string, PageLine[]>();
  for (const lines of pages) {
    for (const line of lines) if (line.isArtifact) found.add(line);
    const body = [...lines].filter((line) => !found.has(line)).sort((one, other) => one.y - other.y);
    const edges = new Set([...body.slice(0, edge), ...body.slice(-edge)]);
    for (const line of edges) {
      // Only a number by itself may be another one on each page: what is numbered is text.
      const text = pageNumber.test(line.text) ? line.text.replace(/\d+/g, '#') : line.text;
      const key = `${Math.round(line.y / 4)} ${text}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
    for (const line of lineNumbers(lines)) found.add(line);
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.4));
  for (const lines of seen.values()) {
    const isNumber = pageNumber.test(lines[0]?.text ?? '');
    if (lines.length >= enough && (isNumber || pages.length > 2 || isFar(lines, pages))) {
      for (const line of lines) if (!isNumber || isPageNumber(line, lines)) found.add(line);
    }
  }
  for (const line of numberedEdges(pages, found)) found.add(line);
  return found;
}

/** Heads and feet whose words change with the chapter: the outermost lines that hold the number of their page. */
function numberedEdges(pages: readonly (readonly PageLine[])[], known: ReadonlySet<PageLine>): PageLine[] {
  const byPlace = new Map<string, PageLine[]>();
  for (const lines of pages) {
    const body = lines.filter((line) => !known.has(line)).sort((one, other) => one.y - other.y);
    for (const line of new Set([body[0], body.at(-1)])) {
      const digits = line === undefined ? null : /^(\d{1,4})\s|\s(\d{1,4})$/.exec(line.text);
      if (line === undefined || digits === null || body.length < 3 || looksEnumerated(line.text)) continue;
      const key = `${Math.round(line.y / 4)} ${Number(digits[1] ?? digits[2]) - line.page}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), line]);
    }
  }
  const enough = Math.max(3, Math.ceil(pages.length * 0.25));
  return [...byPlace.values()].filter((lines) => lines.length >= enough).flat();
}

/** Of two pages what comes again may be text, unless it stands apart from it. */
function isFar(lines: readonly PageLine[], pages: readonly (readonly PageLine[])[]): boolean {
  return lines.every((line) => {
    const others = (pages[line.page - 1] ?? []).filter((other) => other !== line && !other.isArtifact);
    return others.every((other) => Math.abs(other.y - line.y) > 1.8 * line.size);
  });
}

/** Numbers at one place of several pages that go up with the pages. */
function isPageNumber(line: PageLine, lines: readonly PageLine[]): boolean {
  const offset = ({ text, page }: PageLine) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN) - page;
  return lines.filter((other) => offset(other) === offset(line)).length >= 2;
}

/** Bare numbers left of all else, one below the other. */
function lineNumbers(lines: readonly PageLine[]): PageLine[] {
  const bare = lines.filter(({ text }) => /^\d{1,4}$/.test(text));
  if (bare.length < 5) return [];
  const rest = lines.filter((line) => !bare.includes(line));
  const left = Math.min(...rest.map(({ x }) => x));
  const right = Math.max(...rest.map(({ end }) => end));
  const beside = bare.filter(({ end, x }) => end <= left || x >= right);
  const isRising = beside.every(
    ({ text }, at) => at === 0 || Number(text) > Number(beside[at - 1]?.text) || Number(text) === 1,
  );
  return beside.length >= 5 && isRising ? beside : [];
}
