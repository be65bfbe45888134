import { type Content, originalOf, shownOf, type Token } from '../../edit/content.js';
import { withLineFeeds } from '../../edit/edits.js';
import type { InlinePiece } from '../../edit/render.js';
import type { ReturnedPart, ReturnedUnit } from '../../format/returned/types.js';
import { cutContent } from '../../format/rows/cut.js';
import { isBlankCode } from '../../text/normal.js';
import type { Span } from '../../text/span.js';
import { bareText } from './places.js';

/** What parts two sentences in the languages of source and target: a space, or nothing. */
export interface Spacing {
  readonly source: boolean;
  readonly target: boolean;
  /** Signs that end a sentence in the target's language. */
  readonly ends: string;
}

/** A text of several sentences without the spaces that stood between those of the source, where its language has none. */
function unspaced(pieces: readonly InlinePiece[], { source, target, ends }: Spacing): readonly InlinePiece[] {
  if (target || !source) return pieces;
  const wide = [...ends].filter((sign) => sign > '\u2000').join('');
  const after = new RegExp(`([${wide}][\\p{Pe}\\p{Pf}]*)[ \\t]+(?=\\S)`, 'gu');
  return pieces.map((piece) =>
    piece.kind === 'text' ? { kind: 'text', text: piece.text.replace(after, '$1') } : piece,
  );
}

/** The source of a unit cut as its parts are; null where it does not say what they say. */
export interface Skeleton {
  readonly cores: readonly (readonly Token[])[];
  readonly gaps: readonly (readonly Token[])[];
}

/** Why a unit's parts are not its source: some of it is not among them, or it says something else now. */
export type Misfit = 'cut' | 'other';

/** Finds the parts of a unit in the source as it is now. */
export function skeletonOf(content: Content, { parts, whole }: ReturnedUnit): Skeleton | Misfit {
  const told = whole !== null && parts.length === 1 ? null : toldSpans(content, parts);
  const spans = told ?? foundSpans(content, parts);
  if (spans === null) return isPartOf(content, parts) ? 'cut' : 'other';
  const { cores, gaps } = cutContent(content, spans);
  const isBlankToken = (token: Token) => token.kind === 'code' || token.text.trim() === '';
  const isCovered = cores.every((core, at) =>
    core.every(
      (token) => isBlankToken(token) || (token.start >= spans[at]!.start && token.end <= spans[at]!.end),
    ),
  );
  return isCovered && gaps.every((gap) => gap.every(isBlankToken)) ? { cores, gaps } : 'cut';
}

/** Whether the source says what the parts say, and more. */
function isPartOf(content: Content, parts: readonly ReturnedPart[]): boolean {
  const isWritten = parts.some((part) => part.isWritten);
  const all = bareText([
    { kind: 'text', text: isWritten ? originalOf(content.tokens) : shownOf(content.tokens) },
  ]);
  let from = 0;
  return parts.every(({ source }) => {
    const text = partText(source, isWritten);
    const at = all.indexOf(text, from);
    from = at + text.length;
    return at >= 0;
  });
}

/** As the parts say it themselves, if the source has their texts there. */
function toldSpans(content: Content, parts: readonly ReturnedPart[]): (Span | null)[] | null {
  const spans: (Span | null)[] = [];
  let last = -1;
  for (const { source, sourceSpans, isWritten } of parts) {
    const [first, end] = [sourceSpans?.[0]?.start, sourceSpans?.at(-1)?.end];
    if (source.length === 0) spans.push(null);
    else if (first === undefined || end === undefined || first < last || end > content.end + 1) return null;
    else {
      const inside = content.tokens.filter((token) => token.start < end && token.end > first);
      const text = inside.map((token) => clipped(token, first, end, isWritten)).join('');
      if (bareText([{ kind: 'text', text }]) !== partText(source, isWritten)) return null;
      spans.push({ start: first, end });
      last = end;
    }
  }
  return spans;
}

function clipped(token: Token, start: number, end: number, isWritten: boolean): string {
  if (token.kind === 'code') return isWritten ? token.original : token.shown;
  return token.text.slice(Math.max(0, start - token.start), Math.max(0, end - token.start));
}

function partText(source: readonly InlinePiece[], isWritten: boolean): string {
  const text = source.map((piece) =>
    piece.kind === 'text' ? piece.text : isWritten ? piece.original : piece.shown,
  );
  return bareText([{ kind: 'text', text: text.join('') }]);
}

/** One after the other, white space aside: where tools have changed offsets or joined segments. */
function foundSpans(content: Content, parts: readonly ReturnedPart[]): (Span | null)[] | null {
  const isWritten = parts.some((part) => part.isWritten);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const token of content.tokens) {
    const own = token.kind === 'text' ? token.text : isWritten ? token.original : token.shown;
    for (let at = 0; at < own.length; at++) {
      if (isBlankCode(own.charCodeAt(at))) continue;
      text += own[at]!;
      starts.push(token.kind === 'text' ? token.start + at : token.start);
      ends.push(token.kind === 'text' ? token.start + at + 1 : token.end);
    }
  }
  const spans: (Span | null)[] = [];
  let from = 0;
  for (const { source } of parts) {
    const wanted = partText(source, isWritten);
    if (wanted === '') {
      spans.push(null);
      continue;
    }
    if (!text.startsWith(wanted, from)) return null;
    spans.push({ start: starts[from]!, end: ends[from + wanted.length - 1]! });
    from += wanted.length;
  }
  return from === text.length ? spans : null;
}

/** A translation put together: what stands between and around its parts is the source's, where a tool has lost it. */
export function assemble(
  { cores, gaps }: Skeleton,
  { parts, order }: ReturnedUnit,
  spacing: Spacing,
): readonly InlinePiece[] {
  const all: InlinePiece[] = [];
  for (const [place, at] of (order ?? parts.map((_, index) => index)).entries()) {
    const part = parts[at]!;
    const own = withEdges(unspaced(part.target ?? [], spacing), cores[at] ?? [], part.isWritten);
    if (own.length === 0) continue;
    if (all.length > 0) all.push(...gapPieces(gaps[place] ?? [], order === null ? part.gap : null, spacing));
    all.push(...own);
  }
  return all;
}

/** What stands between two parts: breaks are the source's; a space is, where both languages part sentences by one. */
export function gapPieces(
  own: readonly Token[],
  given: readonly InlinePiece[] | null,
  spacing: Spacing,
): readonly InlinePiece[] {
  if (own.some((token) => token.kind === 'code')) return own;
  const isBreak = given?.some((piece) =>
    piece.kind === 'code' ? piece.line !== 'none' : piece.text.includes('\n'),
  );
  if (given !== null && isBreak === true) return given;
  if (!spacing.target) return [];
  const text = originalOf(own);
  if (text !== '') return [{ kind: 'text', text }];
  return spacing.source ? [] : [{ kind: 'text', text: ' ' }];
}

/**
 * A translation between the codes that begin and end its source and are no markup of words: line ends, indents, fences,
 * tags of HTML. White space around it gives way to what parts it from its neighbours.
 */
export function withEdges(
  pieces: readonly InlinePiece[],
  core: readonly Token[],
  isWritten: boolean,
): readonly InlinePiece[] {
  const [leading, trailing] = edgesOf(core);
  if (isWritten) return writtenBetween(indented(pieces, core), leading, trailing);
  const own = trimmed(pieces);
  if (own.length === 0) return [];
  const first = own.findIndex(isPrinting);
  const last = own.findLastIndex(isPrinting);
  const before = own.slice(0, Math.max(0, first));
  const after = own.slice(last + 1);
  return [
    ...(hasStructure(before, leading) ? [] : leading),
    ...own,
    ...(hasStructure(after, trailing) ? [] : trailing),
  ];
}

/** A text as it is written with the indent of the source's paragraphs, where it has lost the one that they all have. */
function indented(pieces: readonly InlinePiece[], core: readonly Token[]): readonly InlinePiece[] {
  const breaks = core.flatMap((token) =>
    token.kind === 'code' && token.line === 'break' ? [withLineFeeds(token.original)] : [],
  );
  const [indent = ''] = /[ \t]+$/.exec(breaks[0] ?? '') ?? [];
  if (indent === '' || breaks.some((each) => !each.endsWith(`\n${indent}`))) return pieces;
  return pieces.map((piece) =>
    piece.kind === 'text'
      ? { kind: 'text', text: withLineFeeds(piece.text).replace(/\n[ \t]*\n(?=\S)/g, `\n\n${indent}`) }
      : piece,
  );
}

/** The tokens that begin and end a core and have to stand there whatever the words are. */
function edgesOf(core: readonly Token[]): [leading: Token[], trailing: Token[]] {
  const first = core.findIndex(isPrinting);
  if (first < 0) return [[], []];
  const last = core.findLastIndex(isPrinting);
  return [core.slice(0, first).filter(isStructure), core.slice(last + 1).filter(isStructure)];
}

function isPrinting(piece: InlinePiece | Token): boolean {
  if (piece.kind === 'text') return piece.text.trim() !== '';
  return piece.line === 'none' && piece.shown.trim() !== '';
}

function isStructure(token: Token): boolean {
  if (token.kind !== 'code') return false;
  return token.line !== 'none' || token.original.trim() === '' || /^\s*[<|]|[|>]\s*$/.test(token.original);
}

function hasStructure(pieces: readonly InlinePiece[], wanted: readonly Token[]): boolean {
  if (wanted.length === 0) return true;
  const texts = pieces.map((piece) => (piece.kind === 'code' ? piece.original : piece.text));
  const there = new Set(texts.map((text) => text.trim()));
  // Tags that stand side by side are one token, and come back one by one.
  const joined = texts.join('');
  const isBroken = wanted.some((token) => token.kind === 'code' && token.line !== 'none');
  if (isBroken && !pieces.some((piece) => piece.kind === 'code' && piece.line !== 'none')) return false;
  return wanted.every(
    (token) =>
      token.kind === 'code' &&
      (token.original.trim() === '' ||
        there.has(token.original.trim()) ||
        (token.original.includes('<') && joined.includes(token.original.trim()))),
  );
}

/** Without white space at both ends. */
function trimmed(pieces: readonly InlinePiece[]): readonly InlinePiece[] {
  return pieces.flatMap((piece, at): InlinePiece[] => {
    if (piece.kind !== 'text') return [piece];
    let { text } = piece;
    if (at === 0) text = text.trimStart();
    if (at === pieces.length - 1) text = text.trimEnd();
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}

/** A text as it is written: what it has of the edges itself is taken off and put on again as codes. */
function writtenBetween(
  pieces: readonly InlinePiece[],
  leading: readonly Token[],
  trailing: readonly Token[],
): InlinePiece[] {
  let text = withLineFeeds(
    pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join(''),
  );
  const [before, after] = [withLineFeeds(originalOf(leading)), withLineFeeds(originalOf(trailing))];
  if (before !== '' && text.startsWith(before)) text = text.slice(before.length);
  else text = text.trimStart();
  if (after !== '' && text.endsWith(after)) text = text.slice(0, text.length - after.length);
  else {
    text = text.trimEnd();
    const sign = after.trim();
    if (sign !== '' && text.endsWith(`\n${sign}`)) text = text.slice(0, -sign.length - 1).trimEnd();
    else if (sign !== '' && !after.includes('\n') && text.endsWith(sign))
      text = text.slice(0, -sign.length).trimEnd();
  }
  return text === ''
    ? []
    : [...leading, { kind: 'code', original: text, shown: text, line: 'none' }, ...trailing];
}
