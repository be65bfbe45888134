import { sha256 } from '../text/hash.js';
import { asObject } from './provenance/lines.js';
import type { Claim } from './provenance/types.js';
import { readOffsets } from './rows/offsets.js';

/** What stands in the place of a text that may not be shared: SHA-256 of its UTF-8. */
export function textHash(text: string): string {
  return sha256(text);
}

/** A row without its texts: what is wanted by language, and the row as soon as all of them are known. */
export interface StandoffRow {
  /** Line of the file, from 1. */
  readonly line: number;
  /** By language; the claims have no texts yet. */
  readonly wanted: ReadonlyMap<string, { readonly claim: Claim; readonly hash: string }>;
  /** The line of JSONL as it was with the texts; null for a text that could not be had. */
  readonly withTexts: (texts: ReadonlyMap<string, string>) => string;
}

/** A line of a corpus without its texts; null for one that is none. */
export function standoffRow(value: unknown, line: number): StandoffRow | null {
  const row = asObject(value);
  if (typeof row.hash !== 'object' || row.hash === null) return null;
  const hashes = Object.entries(asObject(row.hash));
  const wanted = new Map<string, { claim: Claim; hash: string }>();
  for (const [language, hash] of hashes) {
    const fact = (name: string) => asObject(row[name])[language];
    const [path, file, offsets, lines] = ['path', 'sha256', 'offsets', 'lines'].map(fact);
    if (typeof hash !== 'string' || typeof path !== 'string' || typeof file !== 'string') continue;
    const spans = typeof offsets === 'string' ? readOffsets(offsets) : null;
    const place = { lines: typeof lines === 'string' ? lines : '', text: '', form: 'printed' as const };
    wanted.set(language, { claim: { line, path, sha256: file, spans: spans ?? [], ...place }, hash });
  }
  const withTexts = (texts: ReadonlyMap<string, string>) => {
    const translation = Object.fromEntries(
      hashes.map(([language]) => [language, texts.get(language) ?? null]),
    );
    // Keys keep their order, so that the line is the one that an export with texts writes.
    const entries = Object.entries(row).map(([key, each]) =>
      key === 'hash' ? ['translation', translation] : [key, each],
    );
    return `${JSON.stringify(Object.fromEntries(entries))}\n`;
  };
  return { line, wanted, withTexts };
}
