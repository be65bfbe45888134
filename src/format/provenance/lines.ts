import { InputError } from '../../text/errors.js';
import { readOffsets } from '../rows/offsets.js';
import type { Claim } from './types.js';

/** What a JSONL file of hexapla says. `chunks` are the decoded text. Throws InputError for a line that is no JSON. */
export function* jsonlClaims(path: string, chunks: Iterable<string>): Generator<Claim> {
  for (const { value, line } of objectLines(path, chunks)) yield* claimsIn(value, line);
}

/** The objects of a JSONL file with their lines, from 1. Throws InputError for a line that is no JSON. */
export function* objectLines(
  path: string,
  chunks: Iterable<string>,
): Generator<{ readonly value: Readonly<Record<string, unknown>>; readonly line: number }> {
  let line = 0;
  for (const text of linesOf(chunks)) {
    line++;
    if (text.trim() !== '') yield { value: objectOf(path, text, line), line };
  }
}

function* claimsIn(row: Readonly<Record<string, unknown>>, line: number): Generator<Claim> {
  for (const [language, text] of Object.entries(asObject(row.translation))) {
    const fact = (name: string) => asObject(row[name])[language];
    const [path, sha256, offsets, lines] = ['path', 'sha256', 'offsets', 'lines'].map(fact);
    if (typeof text !== 'string' || typeof path !== 'string' || typeof sha256 !== 'string') continue;
    const spans = typeof offsets === 'string' ? readOffsets(offsets) : null;
    if (spans === null) continue;
    yield { line, path, sha256, spans, lines: typeof lines === 'string' ? lines : '', text, form: 'printed' };
  }
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function objectOf(path: string, text: string, line: number): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text));
  } catch {
    const place = { line, column: 1, offset: 0 };
    throw new InputError({ path, place, message: 'this line is no JSON', remedy: 'export it again' });
  }
}

function* linesOf(chunks: Iterable<string>): Generator<string> {
  let rest = '';
  for (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
