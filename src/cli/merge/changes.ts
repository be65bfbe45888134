import type { CodeToken, Content, Token } from '../../edit/content.js';
import type { Change } from '../../edit/filled.js';
import { type InlinePiece, shownText, squeezed } from '../../edit/render.js';
import type { ReturnedPart, ReturnedUnit } from '../../format/returned/types.js';
import type { Span } from '../../text/span.js';
import { gapPieces, type Skeleton, type Spacing, withEdges } from './assemble.js';
import type { Place } from './places.js';

/** The changes that bring a unit to what came back, or why they cannot be made. */
export type Changes = readonly Change[] | 'torn' | 'markup' | 'nowhere';

export interface ChangesOf {
  /** What the target has of the unit. */
  readonly content: Content;
  readonly returned: ReturnedUnit;
  /** Where the target has each part; null for one that it lacks. */
  readonly places: readonly (Place | null)[];
  /** Indices of the parts that were filled in or changed. */
  readonly filled: readonly number[];
  readonly skeleton: Skeleton | null;
  readonly spacing: Spacing;
}

/** Each part that was changed where it stands, each that was lacking beside its neighbours; nothing else is touched. */
export function changesOf(one: ChangesOf): Changes {
  const changes: Change[] = [];
  for (const at of one.filled) {
    const place = one.places[at] ?? null;
    const made = place === null ? addition(one, at) : revision(one, one.returned.parts[at]!, place);
    if (typeof made === 'string') return made;
    changes.push(...made);
  }
  return changes;
}

/** The new text of a part where the old one stands. */
function revision(one: ChangesOf, part: ReturnedPart, { spans }: Place): Changes {
  const { tokens } = one.content;
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end];
  const target = part.target ?? [];
  if (spans.length > 1) return severalLines(one, part, spans);
  const inside = tokens.filter((token) => token.start < end && token.end > start);
  const isPlain = !part.isWritten && target.every((piece) => piece.kind === 'text');
  const hasMarkup = inside.some(
    (token) => token.kind === 'code' && token.line === 'none' && token.shown === '',
  );
  if (isPlain && (hasMarkup || inside.some(({ kind }) => kind === 'code'))) {
    return smallest(inside, start, end, shownText(target));
  }
  return [{ start, end, pieces: withEdges(target, inside, part.isWritten), isWritten: part.isWritten }];
}

/** A text in several stretches, a line each: those whose line has changed. */
function severalLines(one: ChangesOf, part: ReturnedPart, spans: Place['spans']): Changes {
  const text = (part.target ?? [])
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.original))
    .join('');
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  if (lines.length !== spans.length || (part.target ?? []).some(({ kind }) => kind === 'code')) return 'torn';
  const changes: Change[] = [];
  for (const [at, span] of spans.entries()) {
    const line = lines[at]!;
    const inside = one.content.tokens.filter((token) => token.start < span.end && token.end > span.start);
    if (squeezed(shownIn(inside, span.start, span.end)) === squeezed(line)) continue;
    const pieces = [{ kind: 'text', text: line }] as const;
    const made = revision(one, { ...part, target: pieces }, { spans: [span], text: '' });
    if (typeof made === 'string') return made;
    changes.push(...made);
  }
  return changes;
}

/** What is printed of tokens between two offsets. */
function shownIn(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .map((token) =>
      token.kind === 'code'
        ? token.shown
        : token.text.slice(Math.max(0, start - token.start), end - token.start),
    )
    .join('');
}

/** A character as printed, and where it stands. */
interface PrintedUnit extends Span {
  readonly shown: string;
}

/** The characters of a token between two offsets; a code is one. */
function printedUnits(token: Token, start: number, end: number): PrintedUnit[] {
  if (token.kind === 'code') return [{ shown: token.shown, start: token.start, end: token.end }];
  const units: PrintedUnit[] = [];
  let at = Math.max(token.start, start);
  for (const shown of token.text.slice(at - token.start, Math.min(token.end, end) - token.start)) {
    units.push({ shown, start: at, end: at + shown.length });
    at += shown.length;
  }
  return units;
}

/**
 * The shortest stretch that turns what is printed into a new text: markup outside of it stays. Where markup is inside
 * it would be lost, and nothing is done.
 */
function smallest(tokens: readonly Token[], start: number, end: number, wanted: string): Changes {
  const units = tokens.flatMap((token) => printedUnits(token, start, end));
  const isSpace = (text: string) => /^\s+$/.test(text);
  const characters = [...wanted];
  let [first, from] = [0, 0];
  const step = (at: number, to: number, direction: 1 | -1): number | null => {
    const unit = units[at]!;
    if (unit.shown === '') return 0;
    if (isSpace(unit.shown) && isSpace(characters[to] ?? '')) {
      let length = 1;
      while (isSpace(characters[to + direction * length] ?? '')) length++;
      return length;
    }
    const own =
      direction === 1
        ? characters.slice(to, to + [...unit.shown].length)
        : characters.slice(Math.max(0, to + 1 - [...unit.shown].length), to + 1);
    return own.join('') === unit.shown ? own.length : null;
  };
  while (first < units.length) {
    const length = step(first, from, 1);
    if (length === null || (length > 0 && from + length > characters.length)) break;
    from += length;
    first++;
  }
  let [last, to] = [units.length - 1, characters.length - 1];
  while (last >= first) {
    const length = step(last, to, -1);
    if (length === null || to - length + 1 < from) break;
    to -= length;
    last--;
  }
  const changed = units.slice(first, last + 1);
  if (changed.some(({ shown }) => shown === '')) return 'markup';
  const text = characters.slice(from, to + 1).join('');
  const place = changed[0]?.start ?? units[first]?.start ?? units[first - 1]?.end ?? start;
  return [
    { start: place, end: changed.at(-1)?.end ?? place, pieces: [{ kind: 'text', text }], isWritten: false },
  ];
}

/** A part that the target lacks, after the one before it or before the one after it. */
function addition({ returned, places, skeleton, spacing, content }: ChangesOf, at: number): Changes {
  const part = returned.parts[at]!;
  const pieces = withEdges(part.target ?? [], skeleton?.cores[at] ?? [], part.isWritten);
  const gapAt = (index: number) =>
    gapPieces(skeleton?.gaps[index] ?? [], returned.parts[index]?.gap ?? null, spacing);
  for (let before = at - 1; before >= 0; before--) {
    const place = places[before];
    if (!place) continue;
    const start = pastMarkup(content, place.spans.at(-1)!.end, 1);
    return [{ start, end: start, pieces: [...gapAt(at), ...pieces], isWritten: part.isWritten }];
  }
  for (let after = at + 1; after < places.length; after++) {
    const place = places[after];
    if (!place) continue;
    const start = pastMarkup(content, place.spans[0]!.start, -1);
    return [{ start, end: start, pieces: [...pieces, ...gapAt(at + 1)], isWritten: part.isWritten }];
  }
  return 'nowhere';
}

/** Out of the markup that touches a text: what is put in beside a bold sentence is not bold. */
function pastMarkup({ tokens }: Content, offset: number, direction: 1 | -1): number {
  let at = offset;
  const isMark = (token: Token) =>
    token.kind === 'code' &&
    token.line === 'none' &&
    token.shown === '' &&
    !/^\s*<?\s*$/.test(token.original);
  for (;;) {
    const next = tokens.find(
      (token) =>
        isMark(token) && (direction === 1 ? token.start === at : token.end === at) && token.end > token.start,
    );
    if (next === undefined) return at;
    at = direction === 1 ? next.end : next.start;
  }
}

/** What the unit is to print with its changes made, to compare by. */
export function shownWith(content: Content, changes: readonly Change[]): string {
  return withChanges(content, changes, ({ shown }) => shown, shownText);
}

/** The same as it is to be written. */
export function writtenWith(content: Content, changes: readonly Change[]): string {
  const written = (pieces: readonly InlinePiece[]) =>
    pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join('');
  return withChanges(content, changes, ({ original }) => original, written);
}

function withChanges(
  { tokens }: Content,
  changes: readonly Change[],
  ofCode: (code: CodeToken) => string,
  ofPieces: (pieces: readonly InlinePiece[]) => string,
): string {
  const ordered = [...changes].sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let done = 0;
  let next = 0;
  const keep = (token: Token, until: number) => {
    const from = Math.max(token.start, done);
    if (token.kind === 'text')
      parts.push(token.text.slice(from - token.start, Math.max(from, until) - token.start));
    else if (token.start >= done && until >= token.end) parts.push(ofCode(token));
  };
  for (const token of tokens) {
    for (; next < ordered.length && ordered[next]!.start < token.end; next++) {
      const { start, end, pieces } = ordered[next]!;
      if (start > token.start) keep(token, start);
      parts.push(ofPieces(pieces));
      done = Math.max(done, start, end);
    }
    if (token.end > done || token.start >= done) keep(token, token.end);
  }
  for (; next < ordered.length; next++) parts.push(ofPieces(ordered[next]!.pieces));
  return parts.join('');
}
