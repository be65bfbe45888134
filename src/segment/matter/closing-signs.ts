import type { Locale } from '../../locale/types.js';
import { comparable } from '../../text/normal.js';
import { announces, isBulleted, isHeadingLike } from '../enumerators/line-shapes.js';
import type { Owner } from '../tree/owners.js';
import type { Piece } from '../tree/pieces.js';
import { isHeadingNode, type UnfinishedSegment } from '../tree/tree.js';

/*
 * How much each sign says that a paragraph after the last marker closes the whole document and is no paragraph of the
 * last segment; logarithms of odds, set by hand on documents of many kinds.
 */
const signs = {
  /** Most documents have no close. */
  any: -0.5,
  announcedSubject: 5,
  closing: 6,
  selfAtStart: 3,
  self: 1,
  /** In laws and contracts such sentences stand in the last article. */
  selfInArticle: 0.3,
  signature: 1,
  /** For each such line, and once more where it has a year: places and dates. */
  anotherSignature: 0.7,
  dated: 0.7,
  afterRule: 3,
  appendix: 4,
  bullet: -3,
  announced: -4,
  unfinished: -3,
  lowerCase: -3,
  inHeading: -3,
  /** Text below a marked heading is that heading's. */
  underHeading: -3,
  /** Text in a part with a heading of its own is that part's. */
  inHeadedPart: -1,
  /** No indent where the last segment is an item of a Markdown list; or still inside one. */
  outside: 1.5,
  inList: -3,
  deeper: -1.5,
};

/** What the tail of a document is judged by. */
export interface Closing {
  readonly pieces: readonly Piece[];
  readonly owners: Owner[];
  /** The numbered ones, and the headings without a number, in order each. */
  readonly nodes: readonly UnfinishedSegment[];
  readonly headings: readonly UnfinishedSegment[];
  readonly locale: Locale;
  /** The document's text, for the lines that are drawn between two blocks. */
  readonly text: string;
}

/** What a paragraph's own words say, wherever in the close it stands. */
export function contentScore(
  { pieces, locale }: Closing,
  at: number,
  article: boolean,
  opening: string,
): number {
  const text = comparable(pieces[at]?.printed.text.slice(0, 600) ?? '');
  let sum = selfScore(text, article, locale);
  if (opening !== '' && text.startsWith(opening)) sum += signs.announcedSubject;
  if (isClosing(text, locale)) sum += signs.closing;
  if (isSignature(text)) sum += signs.anotherSignature + (/(?:19|20)\d\d/.test(text) ? signs.dated : 0);
  return sum;
}

/**
 * How much a paragraph speaks of the document itself: `this plan`, `本办法`.
 *
 * @param article whether it stands below an article or another segment with a name of its own
 */
function selfScore(text: string, article: boolean, locale: Locale): number {
  const { documents } = locale;
  if (documents === undefined) return 0;
  for (const self of documents.selves) {
    for (const word of documents.words) {
      const at = text.indexOf(self.replace('{}', word));
      if (at < 0) continue;
      if (article) return signs.selfInArticle;
      return at <= 1 ? signs.selfAtStart : signs.self;
    }
  }
  return 0;
}

function isClosing(text: string, locale: Locale): boolean {
  const head = text.slice(0, 160);
  return (locale.closings ?? []).some((words) => {
    const at = head.indexOf(words);
    return at === 0 || (at > 0 && words.length > 12);
  });
}

/** A name, an office, a place and date: short, and no sentence. */
function isSignature(text: string): boolean {
  return text.length < 60 && isHeadingLike(text);
}

/** What speaks for or against a close that begins right here. */
export function boundaryScore(
  { pieces, owners, text, locale }: Closing,
  at: number,
  last: UnfinishedSegment,
): number {
  const piece = pieces[at];
  const before = pieces[at - 1];
  const owner = owners[at];
  if (piece === undefined || before === undefined) return 0;
  const printed = piece.printed.text;
  let sum = signs.any;
  if (isBulleted(printed) || piece.role === 'item') sum += signs.bullet;
  if (announces(before.printed.text)) sum += signs.announced;
  else if (/[,;，；]\s*$/u.test(before.printed.text)) sum += signs.unfinished;
  if (/^\p{Ll}/u.test(printed)) sum += signs.lowerCase;
  if (/^\s*(?:[-*_=]\s*){3,}$/m.test(text.slice(before.end, piece.start))) sum += signs.afterRule;
  if (before.role === 'furniture' && !/[\p{L}\p{N}]/u.test(before.printed.text)) sum += signs.afterRule;
  if (isSignature(printed)) sum += signs.signature;
  if (isHeadingLike(printed) && isAppendix(printed, locale)) sum += signs.appendix;
  if (typeof owner === 'object' && isHeadingNode(owner)) sum += signs.inHeading;
  if (isHeadedPart(last)) sum += signs.inHeadedPart;
  return sum + indentScore(piece, last);
}

/** Whether a line begins with a word for what is appended: `Appendix`, `Exhibit A`, `Phụ lục`. */
function isAppendix(text: string, { levels }: Locale): boolean {
  const key = comparable(text.slice(0, 80));
  return levels.some(
    ({ apart, words }) =>
      apart === 'behind' &&
      words.some(
        (word) => key.startsWith(comparable(word)) && !/^[\p{L}\p{M}]/u.test(key.slice(word.length)),
      ),
  );
}

/** Whether a segment stands in a part that a marked heading without a number opens. */
function isHeadedPart(last: UnfinishedSegment): boolean {
  let node = last.parent;
  while (node !== null && !(isHeadingNode(node) && node.piece.read.depth > 0)) node = node.parent;
  return node !== null;
}

function indentScore({ read }: Piece, last: UnfinishedSegment): number {
  const inner = last.piece.read;
  if (inner.depth > 0) return signs.underHeading;
  if (read.listDepth > 0) return signs.inList;
  if (inner.listDepth > 0) return signs.outside;
  return read.indent > inner.indent + 1 ? signs.deeper : 0;
}

/**
 * How the sentence begins that announced the segments, comparable: `the plan`, `《方案》`; empty where another segment
 * begins so too.
 */
export function announcedOpening({ pieces, nodes, locale }: Closing): string {
  const first = nodes[0];
  const before = first === undefined ? undefined : pieces[first.at - 1];
  if (before === undefined || !announces(before.printed.text)) return '';
  const text = comparable(lastSentence(before.printed.text).slice(0, 80));
  const opening = locale.spaced
    ? (/^\S+\s\S+/u.exec(text)?.[0] ?? '')
    : (/^《[^》]{1,20}》/u.exec(text)?.[0] ?? text.slice(0, 3));
  const used = nodes.some(({ piece }) =>
    comparable(piece.printed.text.slice(piece.body, piece.body + 80)).startsWith(opening),
  );
  return used ? '' : opening;
}

/** The last sentence of a paragraph that announces a list. */
function lastSentence(text: string): string {
  const stop = text.search(/(?:[.!?]\s|[。！？])[^.!?。！？]*$/);
  return stop < 0 ? text : text.slice(stop + 1).trimStart();
}
