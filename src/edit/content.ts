import type { Block, Segment, Version } from '../document/types.js';
import { isBlankCode } from '../text/normal.js';
import { printedRuns } from '../text/printed.js';
import { blockStarts, lineStartOf, openingLine } from './places.js';

/** Printed text that stands in the file just so. Offsets are those of the file. */
export interface TextToken {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in the file and is not printed, or printed otherwise: markup, escapes, entities, line ends. */
export interface CodeToken {
  readonly kind: 'code';
  /** As it stands in the file. */
  readonly original: string;
  /** What is printed for it. */
  readonly shown: string;
  /** A line end within a block is soft, one between two blocks a break. */
  readonly line: 'none' | 'soft' | 'break';
  readonly start: number;
  readonly end: number;
}

export type Token = TextToken | CodeToken;

/** All that a segment, or front or back matter, has of its own, from after its enumerator; nothing is left out. */
export interface Content {
  readonly start: number;
  readonly end: number;
  /** Put one after the other their originals are the file's text from start to end, but for `childPlaces`. */
  readonly tokens: readonly Token[];
  /** Breaks, by index of their token, where sub-segments stand between two own blocks. */
  readonly childPlaces: ReadonlyMap<number, ChildPlace>;
}

/** What stands around the sub-segments between its own blocks. */
export interface ChildPlace {
  /** From the end of the own block before them to the line of the first. */
  readonly tail: string;
  /** On the line of the own block after them, before its first character. */
  readonly prefix: string;
  /** Where that block begins. */
  readonly end: number;
}

/** The content of a segment; null where it has no block of its own. */
export function segmentContent(version: Version, segment: Segment): Content | null {
  return contentOf(version, segment.blocks, segment.enumerator?.end ?? null);
}

/**
 * The content of blocks in a row. `from` is the end of the enumerator of the first, null where it has none. Inline
 * markup at both ends belongs to the content; white space, indents and marks of headings, quotes and lists before it
 * do not, nor do blank lines after it.
 */
export function contentOf(version: Version, blocks: readonly Block[], from: number | null): Content | null {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.codes !== undefined) return memoryContent(version, blocks);
  const scan = new Scan(version.source.text);
  const begin = bodyStart(first);
  scan.opening(from === null ? lineStartOf(version.source, begin) : pastStop(version, from, begin), begin);
  const start = scan.position ?? begin;
  const starts = blockStarts(version);
  const childPlaces = new Map<number, ChildPlace>();
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    if (before !== undefined) {
      const next = starts.next(before.start) ?? block.start;
      const { text } = version.source;
      // A line of signs under a heading is in no segment, and comes and goes with what it parts.
      const isRuled = !/[\p{L}\p{N}]/u.test(text.slice(before.end, block.start));
      if (next === block.start || isRuled) scan.between(before.end, block.start);
      else {
        const index = scan.hole(before.end, block.start);
        const line = lineStartOf(version.source, block.start);
        const [low, high] = [scan.tokens[index]!.start, scan.tokens[index + 1]?.start ?? block.start];
        const tail = text.slice(low, Math.max(low, lineStartOf(version.source, next)));
        childPlaces.set(index, { tail, prefix: text.slice(line, Math.max(line, high)), end: block.start });
      }
    }
    scan.block(block, at === 0 ? block.body : 0);
  });
  const end = closingEnd(version, last, starts.next(last.start));
  scan.code(last.end, end, '');
  return { start, end, tokens: scan.tokens, childPlaces };
}

/** The content of texts that name their own markup: nothing else of the file around them is theirs. */
function memoryContent({ source }: Version, blocks: readonly Block[]): Content {
  const scan = new Scan(source.text);
  for (const block of blocks) scan.marked(block);
  const [start, end] = [blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0];
  return { start, end, tokens: scan.tokens, childPlaces: new Map() };
}

/** Past the sign that parts a word that counts from its text, which is of the number: `其二，` as well as `Secondly, `. */
function pastStop({ source }: Version, from: number, begin: number): number {
  return from + (/^[,，、:：.]+/.exec(source.text.slice(from, begin))?.[0].length ?? 0);
}

/** Source offset of the first printed character after the enumerator. */
function bodyStart(block: Block): number {
  const runs = printedRuns(block.printed);
  for (let at = 0; at < runs.length; at += 4) {
    const into = block.body - runs[at]!;
    if (into < runs[at + 1]!) return runs[at + 2]! + (runs[at + 1] === runs[at + 3] ? Math.max(0, into) : 0);
  }
  return block.end;
}

/** A line that closes what entries and rows stand in: it is none of theirs. */
const closesAround = /(?:\r\n?|\n)[^\S\r\n]*<\/(?:ul|ol|dl|table|thead|tbody|tfoot|details|div|section)>/i;

/** Right after the last line, up to what follows, that is not blank: marks that close a block are its own. */
function closingEnd(version: Version, last: Block, next: number | null): number {
  const { source } = version;
  const following = next === null ? source.text.length : openingLine(version, next);
  let end = Math.max(last.end, following);
  if (last.role === 'item' || last.role === 'table') {
    const around = source.text.slice(last.end, end).search(closesAround);
    if (around >= 0) end = last.end + around;
  }
  while (end > last.end && isBlankCode(source.text.charCodeAt(end - 1))) end--;
  return end;
}

/** Puts tokens together from left to right. */
class Scan {
  readonly tokens: Token[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the first token stands. */
  get position(): number | null {
    return this.tokens[0]?.start ?? null;
  }

  /** Markup right before the first printed character: what follows the last white space. */
  opening(from: number, to: number): void {
    this.code(this.#afterBlank(from, to), to, '');
  }

  /** What parts two blocks: marks that close the first, the break, marks that open the second. */
  between(from: number, to: number): void {
    const [low, high] = this.#breakWithin(from, to);
    this.code(from, low, '');
    if (high > low) this.#push(low, high, '\n', 'break');
    this.code(high, to, '');
  }

  /** As `between`, where other segments stand in the break; gives the index of the break's token. */
  hole(from: number, to: number): number {
    const low = this.#beforeBlank(from, to);
    this.code(from, low, '');
    const at = this.tokens.length;
    this.tokens.push({ kind: 'code', original: '', shown: '\n', line: 'break', start: low, end: to });
    this.opening(low, to);
    return at;
  }

  block({ printed }: Block, body: number): void {
    const runs = printedRuns(printed);
    let cursor = -1;
    for (let at = 0; at < runs.length; at += 4) {
      const [index, length, start, sourceLength] = [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!];
      if (index + length <= body) continue;
      const skip = Math.max(0, body - index);
      if (cursor >= 0) this.code(cursor, start, '');
      const shown = printed.text.slice(index + skip, index + length);
      if (length === sourceLength) this.#linear(shown, start + skip);
      else this.code(start, start + sourceLength, shown);
      cursor = start + sourceLength;
    }
  }

  /** Printed text, and between its characters only the markup that the block names. */
  marked({ printed, codes = [] }: Block): void {
    const runs = printedRuns(printed);
    let next = 0;
    const codesBefore = (offset: number) => {
      for (; next < codes.length && codes[next]!.start < offset; next++) {
        this.#push(codes[next]!.start, codes[next]!.end, '', 'none');
      }
    };
    for (let at = 0; at < runs.length; at += 4) {
      const [index, length, start, sourceLength] = [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!];
      codesBefore(start);
      const shown = printed.text.slice(index, index + length);
      if (length === sourceLength) this.#linear(shown, start);
      // A space between two segments stands nowhere in the file; references are of XML and not of the text.
      else this.tokens.push({ kind: 'text', text: shown, start, end: start + sourceLength });
    }
    codesBefore(Number.POSITIVE_INFINITY);
  }

  /** Text that maps character by character; what is printed as another character is a code, and so is a line end. */
  #linear(shown: string, start: number): void {
    let from = 0;
    for (let at = 0; at < shown.length; at++) {
      const code = this.#text.charCodeAt(start + at);
      if (shown.charCodeAt(at) === code && code !== 0x0a && code !== 0x0d) continue;
      this.#plain(shown.slice(from, at), start + from);
      const first = at;
      if (code === 0x0d && this.#text.charCodeAt(start + at + 1) === 0x0a && at + 1 < shown.length) at++;
      this.code(start + first, start + at + 1, shown.slice(first, at + 1).replace(/\r\n?/, '\n'));
      from = at + 1;
    }
    this.#plain(shown.slice(from), start + from);
  }

  #plain(text: string, start: number): void {
    if (text !== '') this.tokens.push({ kind: 'text', text, start, end: start + text.length });
  }

  code(start: number, end: number, shown: string): void {
    if (end <= start) return;
    this.#push(start, end, shown, /[\r\n]/.test(this.#text.slice(start, end)) ? 'soft' : 'none');
  }

  #push(start: number, end: number, shown: string, line: CodeToken['line']): void {
    this.tokens.push({ kind: 'code', original: this.#text.slice(start, end), shown, line, start, end });
  }

  #breakWithin(from: number, to: number): [low: number, high: number] {
    const low = this.#beforeBlank(from, to);
    return [low, Math.max(low, this.#afterBlank(from, to))];
  }

  #beforeBlank(from: number, to: number): number {
    let at = from;
    while (at < to && !isBlankCode(this.#text.charCodeAt(at))) at++;
    return at;
  }

  #afterBlank(from: number, to: number): number {
    let at = to;
    while (at > from && !isBlankCode(this.#text.charCodeAt(at - 1))) at--;
    return at;
  }
}

/** Whether a token, or a code that came back, parts two blocks between which stand other segments. */
export function isHole(
  piece: { readonly kind: 'text' } | Pick<CodeToken, 'kind' | 'original' | 'line'>,
): boolean {
  return piece.kind === 'code' && piece.line === 'break' && piece.original === '';
}

/** What the file has for tokens. */
export function originalOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.text : token.original)).join('');
}

/** What a reader sees of tokens. */
export function shownOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.text : token.shown)).join('');
}
