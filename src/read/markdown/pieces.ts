import type { RootContent } from 'mdast';
import type { Source } from '../../text/source.js';
import { isTooInvolved } from './complexity.js';
import { isMonstrous, nextCut, staysOpen } from './cuts.js';
import { definedIn, definitionLines, likelyDefinitions, mentioned } from './definitions.js';
import { firstMarkAfter, type Marks, mark } from './marks.js';
import { markdownParser, type ParsedMarkdown } from './parser.js';
import { tolerant } from './tolerance.js';

/** A stretch of a Markdown text with its tree; offsets of nodes and marks begin with 0 at `base`. */
export interface MarkdownPiece {
  readonly base: number;
  /** Where in the source the next piece begins. */
  readonly end: number;
  /** Set where the stretch was not parsed, as it is too strange: its lines are to be read as they stand. */
  readonly unparsed?: true;
  readonly nodes: readonly RootContent[];
  readonly marks: Marks;
}

/** What is known of a piece besides: to parse it again where the guess at its links was wrong. */
interface Stretch {
  readonly start: number;
  /** Where the parsed text ends, and from where on its nodes belong to the next piece. */
  readonly end: number;
  readonly until: number;
  /** Labels defined elsewhere that the piece was parsed with. */
  readonly carried: readonly string[];
}

/** Found by trial: up to some 4 thousand characters the parser is at its fastest, then its time grows with the square. */
const usualLength = 2_048;

/**
 * Parses a Markdown text piece by piece. The nodes of all pieces are those of the whole, except that what goes on for
 * more than 8 thousand characters without a place to cut may be cut at a line's end.
 *
 * @param start where the text begins, after front matter
 * @param take is given each piece with its number. A piece is given again, under the same number, where a link
 * definition that it relied on turned out to be none; the later one holds
 */
export function parsePieces(
  source: Source,
  start: number,
  take: (piece: MarkdownPiece, index: number) => void,
  pieceLength = usualLength,
): void {
  const labels = likelyDefinitions(source.text);
  const parse = markdownParser();
  const defined = new Set<string>();
  const stretches: Stretch[] = [];
  for (const { piece, stretch } of cutAndParse(source, start, parse, labels, pieceLength)) {
    for (const label of definedIn(piece.nodes)) defined.add(label);
    take(piece, stretches.length);
    stretches.push(stretch);
  }
  for (const [index, stretch] of stretches.entries()) {
    const carried = stretch.carried.filter((label) => defined.has(label));
    if (carried.length === stretch.carried.length) continue;
    const parsed = parseStretch(source, { ...stretch, carried }, parse, labels);
    take(pieceOf(parsed, stretch.start, stretch.until), index);
  }
}

type Parse = (text: string) => ParsedMarkdown;

function* cutAndParse(
  source: Source,
  begin: number,
  parse: Parse,
  labels: ReadonlyMap<string, string>,
  pieceLength: number,
): Generator<{ piece: MarkdownPiece; stretch: Stretch }> {
  let start = begin;
  let length = pieceLength;
  while (start < source.text.length) {
    const end = nextCut(source, start, length);
    if (isMonstrous(source, start, end) || isTooInvolved(source, start, end)) {
      const stretch = { start, end, until: end, carried: [] };
      yield { piece: { base: start, end, unparsed: true, nodes: [], marks: [] }, stretch };
      start = end;
      length = pieceLength;
      continue;
    }
    const stretch = { start, end, until: end, carried: mentioned(source.text.slice(start, end), labels) };
    const parsed = parseStretch(source, stretch, parse, labels);
    const open = openTail(source, parsed, start, end);
    if (open === start && end < source.text.length) {
      // One node that goes on after the piece: again, with twice as much.
      length = Math.max(length, end - start) * 2;
    } else if (open === start) {
      // One node that goes on to the end, the definitions set after it included.
      const alone = { ...stretch, carried: [] };
      yield { piece: pieceOf(parseStretch(source, alone, parse, labels), start, end), stretch: alone };
      return;
    } else {
      yield { piece: pieceOf(parsed, start, open), stretch: { ...stretch, until: open } };
      start = open;
      length = pieceLength;
    }
  }
}

function parseStretch(
  source: Source,
  stretch: Stretch,
  parse: Parse,
  labels: ReadonlyMap<string, string>,
): ParsedMarkdown {
  const text = source.text.slice(stretch.start, stretch.end);
  return parse(tolerant(text) + definitionLines(stretch.carried, labels));
}

/** The nodes that begin before `until`; what was set after the piece for its links' sake is left out with the rest. */
function pieceOf({ tree, marks }: ParsedMarkdown, base: number, until: number): MarkdownPiece {
  const nodes = tree.children.filter((node) => base + offsetOf(node) < until);
  return { base, end: until, nodes, marks };
}

/** Where the line of the last node begins if that node would go on after `end`; else `end`. */
function openTail(source: Source, { tree, marks }: ParsedMarkdown, start: number, end: number): number {
  const last = tree.children.findLast((node) => start + offsetOf(node) < end);
  if (!last) return end;
  const offset = offsetOf(last);
  const rest = source.text.slice(start + offset, end);
  if (!staysOpen(last, rest, fencesFrom(marks, offset))) return end;
  const lineStart = Math.max(
    source.text.lastIndexOf('\n', start + offset - 1),
    source.text.lastIndexOf('\r', start + offset - 1),
  );
  return Math.max(start, lineStart + 1);
}

function fencesFrom(marks: Marks, offset: number): number {
  let fences = 0;
  for (let at = firstMarkAfter(marks, offset); at < marks.length; at += 3)
    if (marks[at + 2] === mark.fence) fences++;
  return fences;
}

function offsetOf(node: RootContent): number {
  return node.position?.start.offset ?? 0;
}
