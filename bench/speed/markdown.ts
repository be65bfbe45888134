import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readText } from '../../src/read/index.js';
import { decodeSource } from '../../src/text/decode.js';
import { makeStatute } from './made-text.js';
import { median, processorSeconds, processorSecondsOf, verdict } from './timing.js';

const seed = 12;
const rounds = 7;
/** remark-parse takes more than twice the time for twice the text; in pieces of this size that does not show. */
const pieceCharacters = 16_000;

/** Reading Markdown, over the parser alone on the same text in pieces. */
export async function markdownLines(megabytes = 2): Promise<string[]> {
  const { source } = makeStatute('markdown', megabytes * 1_000_000, seed);
  const bytes = Buffer.from(source);
  const pieces = piecesOf(source);
  const parser = unified().use(remarkParse).freeze();
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const read = await processorSecondsOf(async () => readText(decodeSource('statute.md', bytes)));
    const parsed = processorSeconds(() => pieces.map((piece) => parser.parse(piece).children.length));
    if (round >= 0) ours.push(read);
    if (round >= 0) theirs.push(parsed);
  }
  const ratio = verdict(median(ours) / median(theirs), 1.5, 'at most');
  return [`markdown: ${megabytes} MB read in times remark-parse in pieces: ${ratio}, seed ${seed}`];
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const cut = text.indexOf('\n\n## ', start + pieceCharacters);
    const end = cut < 0 ? text.length : cut + 2;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
