import { isHole, shownOf, type Token } from '../../edit/content.js';
import { contentHash } from '../../text/hash.js';
import type { Span } from '../../text/span.js';
import type { RowWork } from '../types.js';
import type { ExchangePart, ExchangeUnit } from './units.js';

/** Of the attributes that hexapla adds, so that `merge` and `verify` find the files and can tell what has changed. */
export const exchangeNamespace = 'urn:hexapla:exchange:1';

/** Facts of a work for the `file` element. */
export function fileFacts(
  work: RowWork,
  tool: { readonly name: string; readonly version: string },
  clean: (text: string) => string,
): Record<string, string | null> {
  const [source, target] = work.columns;
  const versions = work.alignment?.work.versions ?? [];
  return {
    'hx:tool': `${tool.name} ${tool.version}`,
    'hx:work': clean(work.id),
    'hx:source-language': versions[work.versions[0] ?? -1]?.language ?? null,
    'hx:source-sha256': source?.sha256 ?? null,
    'hx:target-language': versions[work.versions[1] ?? -1]?.language ?? null,
    'hx:target-path': target === undefined ? null : clean(target.path),
    'hx:versions': JSON.stringify(work.paths.map(clean)),
    'hx:target-sha256': target?.sha256 ?? null,
  };
}

/** Facts of a unit: what the target has now, and where each segment of the source and of the target stands. */
export function unitFacts(unit: ExchangeUnit): Record<string, string | null> {
  return {
    'hx:state': unit.state,
    'hx:target-hash': unit.targetHash,
    'hx:source-at': placesOf(unit, ({ source }) => source),
    'hx:target-at': placesOf(unit, ({ target }) => target),
    'hx:target-text': hashesOf(unit),
  };
}

/** `s1:0123456789abcdef s2:…` of the texts that the target has; null where it has none. */
function hashesOf({ parts }: ExchangeUnit): string | null {
  const hashes = parts.flatMap(({ kind, id, target }) =>
    kind === 'segment' && target !== null ? [`${id}:${contentHash(shownOf(target))}`] : [],
  );
  return hashes.length === 0 ? null : hashes.join(' ');
}

/** `s1:12-40 s2:41-60,80-92`; null where there is nothing. */
function placesOf(
  { parts }: ExchangeUnit,
  sideOf: (part: ExchangePart) => readonly Token[] | null,
): string | null {
  const places = parts.flatMap((part) => {
    const tokens = part.kind === 'segment' ? (sideOf(part) ?? []) : [];
    return tokens.length > 0
      ? [
          `${part.id}:${tokenSpans(tokens)
            .map(({ start, end }) => `${start}-${end}`)
            .join(',')}`,
        ]
      : [];
  });
  return places.length === 0 ? null : places.join(' ');
}

/** Where tokens stand: a stretch, and another one after each hole, in which stand other segments. */
export function tokenSpans(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let start = tokens[0]!.start;
  for (const [at, token] of tokens.entries()) {
    if (!isHole(token)) continue;
    spans.push({ start, end: token.start });
    start = tokens[at + 1]?.start ?? token.end;
  }
  return [...spans, { start, end: tokens.at(-1)!.end }];
}

/** Whether a tool that tidies white space would change a content. */
export function needsPreserve(content: string): boolean {
  return /^[ \t\n]|[ \t\n]$|[\t\n]| {2}|&#13;/.test(content);
}
