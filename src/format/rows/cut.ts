import type { Content, Token } from '../../edit/content.js';
import type { Span } from '../../text/span.js';

/** A content in pieces: `gaps[n]` stands before `cores[n]`. Together they are all tokens of the content. */
export interface Pieces {
  readonly cores: readonly (readonly Token[])[];
  readonly gaps: readonly (readonly Token[])[];
}

/**
 * Cuts a content into the stretches at `spans`, ascending, and what lies between. Markup that touches a stretch goes
 * with it; white space and breaks stay between. A null stretch is empty. What precedes the first goes with the first,
 * what follows the last with the last.
 */
export function cutContent({ tokens }: Content, spans: readonly (Span | null)[]): Pieces {
  const cores: Token[][] = spans.map(() => []);
  const gaps: Token[][] = spans.map(() => []);
  const present = spans.flatMap((span, at) => (span === null ? [] : [at]));
  const first = present[0];
  if (first === undefined) {
    cores[0]?.push(...tokens);
    return { cores, gaps };
  }
  const edges = present.flatMap((at) => [spans[at]!.start, spans[at]!.end]);
  for (const token of splitAt(tokens, edges)) {
    const place = placeOf(token, edges);
    const inside = place % 2 === 1;
    if (inside) cores[present[(place - 1) / 2]!]!.push(token);
    else if (place === 0) cores[first]!.push(token);
    else if (place === edges.length) cores[present.at(-1)!]!.push(token);
    else gaps[present[place / 2]!]!.push(token);
  }
  for (let at = 1; at < present.length; at++)
    lendMarkup(cores[present[at - 1]!]!, gaps[present[at]!]!, cores[present[at]!]!);
  return { cores, gaps };
}

/** How many edges lie at or before a token: odd is inside a stretch. Codes without width sit outside where they can. */
function placeOf(token: Token, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! <= token.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Text tokens cut where an edge lies within them. */
function* splitAt(tokens: readonly Token[], edges: readonly number[]): Generator<Token> {
  let edge = 0;
  for (const token of tokens) {
    while (edge < edges.length && edges[edge]! <= token.start) edge++;
    if (token.kind === 'code') {
      yield token;
      continue;
    }
    let from = token.start;
    for (; edge < edges.length && edges[edge]! < token.end; edge++) {
      yield sliceText(token.text, token.start, from, edges[edge]!);
      from = edges[edge]!;
    }
    yield sliceText(token.text, token.start, from, token.end);
  }
}

function sliceText(text: string, origin: number, start: number, end: number): Token {
  return { kind: 'text', text: text.slice(start - origin, end - origin), start, end };
}

/** Marks that close the stretch before a gap, and those that open the one after, leave the gap. */
function lendMarkup(before: Token[], gap: Token[], after: Token[]): void {
  const isMark = (token: Token | undefined) =>
    token?.kind === 'code' && token.line === 'none' && token.shown === '';
  let closing = 0;
  while (isMark(gap[closing])) closing++;
  // Marks with nothing else between two stretches: they open the second, as a note's sign or a link does.
  if (closing === gap.length) closing = 0;
  before.push(...gap.splice(0, closing));
  let opening = gap.length;
  while (opening > 0 && isMark(gap[opening - 1])) opening--;
  after.unshift(...gap.splice(opening));
}
