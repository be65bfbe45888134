import type { ReadBlock, ReadDocument } from '../../document/types.js';
import { memoryFormatOf } from '../../format/memory/index.js';
import type { Claim } from '../../format/provenance/types.js';
import { readBytes } from '../../project/files.js';
import { openFile, type ReadOptions } from '../../read/index.js';
import { type Places, textOffset } from '../../text/places.js';
import { printedRuns, slicePrinted } from '../../text/printed.js';
import { lineAt, type Source } from '../../text/source.js';
import type { Span } from '../../text/span.js';
import { MemoryTexts } from './memory-texts.js';
import { isSame } from './same.js';

interface OpenFile {
  readonly source: Source;
  /** Of a memory, what it says in each place that has a text. */
  readonly texts: MemoryTexts | null;
  readonly read: () => Promise<ReadDocument>;
  /** Asked for only where the characters alone prove nothing. */
  blocks: readonly ReadBlock[] | null;
}

/** So many files are kept open; exports go work by work. */
const most = 16;

/** Compares what an export says with the files. */
export class Prover {
  readonly #files = new Map<string, OpenFile>();
  readonly #readingOf: (file: string) => Promise<ReadOptions>;

  /** @param readingOf says of a file, by its absolute path, how it is read */
  constructor(readingOf: (file: string) => Promise<ReadOptions>) {
    this.#readingOf = readingOf;
  }

  /** Null where the claim is true, else what is not. `file` is absolute. */
  async faultOf(told: Claim, file: string): Promise<string | null> {
    const open = await this.#open(file, told.path);
    if (open.source.sha256 !== told.sha256) return `${told.path} is not the file that was exported`;
    const claim = inText(told, open.source);
    const { text } = open.source;
    if (claim.spans.some(({ start, end }) => start > end || end > text.length)) {
      return `${claim.path} has no such place`;
    }
    if (!saysLines(claim, open.source)) return `${claim.path} has that text in other lines`;
    const slices = claim.spans.map(({ start, end }) => text.slice(start, end));
    if (isSame(slices.join('\n'), claim.text)) return null;
    if (open.texts !== null) return open.texts.says(claim) ? null : differs(claim);
    if (claim.form === 'written') return differs(claim);
    open.blocks ??= (await open.read()).blocks;
    const printed = claim.spans.map((span) => printedIn(open.blocks ?? [], span));
    const whole = printed.join('\n');
    const isTrue = claim.form === 'within' ? holdsLines(whole, claim.text) : isSame(whole, claim.text);
    return isTrue ? null : differs(claim);
  }

  /** What a file has in a place, as it is written and as it is printed; none where it has no such place. */
  async textsAt(told: Claim, file: string): Promise<string[]> {
    const open = await this.#open(file, told.path);
    const { spans } = inText(told, open.source);
    const { text } = open.source;
    if (spans.length === 0 || spans.some(({ start, end }) => start > end || end > text.length)) return [];
    const written = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
    if (open.texts !== null) return [written, ...open.texts.at(spans)];
    open.blocks ??= (await open.read()).blocks;
    const printed = spans.map((span) => printedIn(open.blocks ?? [], span)).join('\n');
    return [written, printed].map((each) => each.replace(/\p{Surrogate}/gu, '\ufffd'));
  }

  async #open(file: string, shown: string): Promise<OpenFile> {
    let open = this.#files.get(file);
    if (open === undefined) {
      open = await opened(file, shown, this.#readingOf);
      if (this.#files.size >= most) this.#files.delete(this.#files.keys().next().value ?? '');
      this.#files.set(file, open);
    }
    return open;
  }
}

/** A claim that counts in a part of a package, as one that counts in its text; it says all that hangs on what it names. */
function inText(claim: Claim, { places, text }: Source): Claim {
  if (claim.part === undefined || places === undefined) return claim;
  const part = places.parts.findIndex(({ name }) => name === claim.part);
  if (part < 0) return claim;
  const spans = claim.spans.map(({ start, end }) => ({
    start: textOffset(places, part, start) ?? text.length + 1,
    end: nextFrom(places, part, textOffset(places, part, end, true) ?? text.length + 1) ?? text.length,
  }));
  return { ...claim, spans };
}

/** Where the text of a part goes on after what comes from other parts, as a note. */
function nextFrom({ runs }: Places, part: number, offset: number): number | null {
  for (let run = 0; run < runs.length; run += 5) {
    const from = runs[run] ?? 0;
    if (from >= offset && runs[run + 2] === part) return from;
  }
  return null;
}

async function opened(
  file: string,
  shown: string,
  readingOf: (file: string) => Promise<ReadOptions>,
): Promise<OpenFile> {
  if (memoryFormatOf(file) === null) {
    const open = await openFile({ path: shown, bytes: readBytes(file, shown) }, await readingOf(file));
    return { ...open, texts: null, blocks: null };
  }
  const texts = new MemoryTexts(file);
  const read = () => Promise.reject(new Error('a memory is no document'));
  return { source: texts.source, read, texts, blocks: null };
}

/** Whether the spans are in the lines that the claim names, if it names any. */
function saysLines({ lines, spans }: Claim, { lineStarts }: Source): boolean {
  const [first, last] = [spans[0], spans.at(-1)];
  if (lines === '' || first === undefined || last === undefined) return true;
  const [from, to] = [lineAt(lineStarts, first.start) + 1, lineAt(lineStarts, last.end) + 1];
  return lines === `${from}-${to}` || (from === to && lines === `${from}`);
}

function differs({ path, spans: [first] }: Claim): string {
  return `${path} has another text at offset ${first?.start ?? 0}`;
}

/** What a stretch of a file prints; what comes from several blocks is joined by line feeds. */
function printedIn(blocks: readonly ReadBlock[], span: Span): string {
  const texts: string[] = [];
  for (let at = firstAfter(blocks, span.start); at < blocks.length && blocks[at]!.start < span.end; at++) {
    const { printed } = blocks[at]!;
    const runs = printedRuns(printed);
    let [from, to] = [-1, -1];
    for (let run = 0; run < runs.length; run += 4) {
      const [index, length, start, size] = [runs[run]!, runs[run + 1]!, runs[run + 2]!, runs[run + 3]!];
      if (start + size <= span.start || start >= span.end) continue;
      const linear = length === size;
      const low = linear ? index + Math.max(0, span.start - start) : index;
      const high = linear ? index + Math.min(length, span.end - start) : index + length;
      if (from < 0) from = low;
      to = high;
    }
    if (from >= 0) texts.push(slicePrinted(printed, from, to).text);
  }
  return texts.join('\n');
}

/** Index of the first block that ends after an offset. */
function firstAfter(blocks: readonly ReadBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the lines of a text stand in another one in their order. */
function holdsLines(whole: string, text: string): boolean {
  let at = 0;
  for (const line of text.split('\n')) {
    const found = whole.indexOf(line, at);
    if (found < 0) return false;
    at = found + line.length;
  }
  return true;
}
