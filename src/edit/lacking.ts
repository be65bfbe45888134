import type { Locale } from '../locale/types.js';
import { withoutDiacritics } from '../text/normal.js';
import { answers } from '../value/exact/compare/answered.js';
import { type Said, saidIn } from '../value/exact/compare/said.js';
import { type Value, valuesIn } from '../value/values.js';
import type { InlinePiece } from './render.js';

/** Kinds of values that a translation has to keep; names may be written otherwise. */
const kept: ReadonlySet<string> = new Set(['number', 'percent', 'date', 'code', 'link']);

/** Numbers, dates, codes and links of a source text that its translation lacks, as the source has them. */
export function lackingIn(
  source: readonly InlinePiece[],
  target: readonly InlinePiece[],
  sourceLocale: Locale,
  targetLocale: Locale,
): string[] {
  const [from, to] = [shown(source), shown(target)];
  const there = new Set(valuesIn(to, targetLocale).flatMap(spellings));
  const lacking: string[] = [];
  let said: readonly [Said, Said] | null = null;
  const exact = () => {
    said ??= [saidIn(from, sourceLocale), saidIn(to, targetLocale)];
    return said;
  };
  let plain: string | null = null;
  const folded = () => {
    plain ??= fold(to);
    return plain;
  };
  for (const value of valuesIn(from, sourceLocale)) {
    if (value.weak === true || !kept.has(value.kind)) continue;
    const written = from.slice(value.start, value.end);
    const isThere =
      spellings(value).some((each) => there.has(each)) || to.includes(written) || isSaid(value, exact());
    if (!isThere && !(value.kind === 'code' && folded().includes(fold(written)))) lacking.push(written);
  }
  const links = new Set([...linksOf(target), ...linksOf([{ kind: 'text', text: to }])]);
  for (const link of linksOf(source)) if (!links.has(link)) lacking.push(link);
  return [...new Set(lacking)];
}

/**
 * Whether the exact reading finds in the translation what the source says there, in whatever form, or takes it for a part
 * of a phrase, which asks for nothing.
 */
function isSaid({ start, end }: Value, [source, target]: readonly [Said, Said]): boolean {
  const own = source.facts.filter((fact) => fact.start < end && fact.end > start);
  return own.length > 0 && own.every((fact) => fact.written === 'loose' || answers(fact, target));
}

/** Codes are the same in any case, with and without diacritics. */
function fold(text: string): string {
  return withoutDiacritics(text).toLowerCase();
}

function shown(pieces: readonly InlinePiece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown)).join('');
}

function spellings({ value, alternatives = [] }: Value): string[] {
  return [value, ...alternatives];
}

/** Where links in markup lead. */
function linksOf(pieces: readonly InlinePiece[]): string[] {
  return pieces.flatMap((piece) => {
    const text = piece.kind === 'text' ? piece.text : piece.original;
    return [...text.matchAll(/\]\(\s*<?([^\s<>()]+)|\bhref\s*=\s*["']([^"']+)["']/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    );
  });
}
