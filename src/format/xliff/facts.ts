import { isHole, type Token } from '../../edit/content.js';
import type { RowWork } from '../types.js';
import type { ExchangeUnit } from './units.js';

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

/** Facts of a unit: what the target has now, and where each segment of the source stands. */
export function unitFacts(unit: ExchangeUnit): Record<string, string | null> {
  const places = unit.parts.flatMap(({ kind, id, source }) => {
    return kind === 'segment' && source.length > 0 ? [`${id}:${spansOf(source).join(',')}`] : [];
  });
  return {
    'hx:state': unit.state,
    'hx:target-hash': unit.targetHash,
    'hx:source-at': places.length === 0 ? null : places.join(' '),
  };
}

/** `12-40`, and another one after each hole, in which stand other segments. */
function spansOf(tokens: readonly Token[]): string[] {
  const spans: string[] = [];
  let start = tokens[0]!.start;
  for (const [at, token] of tokens.entries()) {
    if (!isHole(token)) continue;
    spans.push(`${start}-${token.start}`);
    start = tokens[at + 1]?.start ?? token.end;
  }
  return [...spans, `${start}-${tokens.at(-1)!.end}`];
}

/** Whether a tool that tidies white space would change a content. */
export function needsPreserve(content: string): boolean {
  return /^[ \t\n]|[ \t\n]$|[\t\n]| {2}|&#13;/.test(content);
}
