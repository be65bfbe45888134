import type { InlinePiece } from '../../edit/render.js';

type Code = Extract<InlinePiece, { kind: 'code' }>;

/**
 * A translation with its codes where a tool has made text of them, as those do that turn XLIFF into PO and back:
 * `**` in the text is the code `**` of the source. Left as it is where it has codes of its own, and where a sign comes
 * more often than the source has it as a code, so that it is not known which are meant.
 */
export function withCodes(
  target: readonly InlinePiece[],
  source: readonly InlinePiece[],
): readonly InlinePiece[] {
  if (target.some(({ kind }) => kind === 'code')) return target;
  const codes = source.filter((piece): piece is Code => piece.kind === 'code' && isSign(piece));
  const text = target.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  const originals = [...new Set(codes.map(({ original }) => original))].sort(
    (one, other) => other.length - one.length,
  );
  if (originals.length === 0) return target;
  const pattern = new RegExp(
    originals.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'),
    'gu',
  );
  const found = [...text.matchAll(pattern)];
  const isClear = originals.every(
    (original) => count(found, original) <= codes.filter((code) => code.original === original).length,
  );
  if (!isClear || found.length === 0) return target;
  const pieces: InlinePiece[] = [];
  let at = 0;
  const put = (part: string) => {
    if (part !== '') pieces.push({ kind: 'text', text: part });
  };
  for (const { 0: original, index } of found) {
    put(text.slice(at, index));
    pieces.push(codes.find((code) => code.original === original)!);
    at = index + original.length;
  }
  put(text.slice(at));
  return pieces;
}

function count(found: readonly RegExpExecArray[], original: string): number {
  return found.filter(([each]) => each === original).length;
}

/** Whether a code is more than white space: what ends a line comes from the source. */
function isSign({ original, line }: Code): boolean {
  return line === 'none' && original.trim() !== '';
}
