import { createHash } from 'node:crypto';
import type { Version } from '../document/types.js';
import { memoryFormatOf } from '../format/memory/index.js';
import type { MemoryFormat } from '../format/memory/types.js';
import { memoryVersions } from '../format/memory/versions.js';
import { decodeXml } from '../format/xml-in/decode.js';
import { canonicalTag } from '../locale/index.js';
import { InputError } from '../text/errors.js';
import { sha256 } from '../text/hash.js';
import { lineStartsOf } from '../text/lines.js';
import type { Source } from '../text/source.js';
import { readBytes, readPieces } from './files.js';
import type { FoundWork } from './types.js';

/** What a memory is, found out by going through it once. */
export interface MemorySurvey {
  /** As the file writes them, the source first. */
  readonly languages: readonly string[];
  readonly sha256: string;
}

/**
 * Goes through a file of units once: whether it is well-formed to its end, and which languages it has. Memory is that
 * of its largest unit. Throws InputError for a broken file and for one without texts.
 */
export function surveyMemory({ path, file, source }: MemoryPlace): MemorySurvey {
  const format = formatOf(path);
  const hash = createHash('sha256');
  const languages = new Set<string>();
  let said: string | null = null;
  for (const met of format.survey(path, decodeXml(path, hashed(readPieces(file, path), hash)))) {
    if (typeof met === 'string') languages.add(met);
    else said ??= met.source;
  }
  if (languages.size === 0) throw withoutTexts(path);
  const wanted = [...languages].find((language) => isSame(language, source ?? said));
  const ordered =
    wanted === undefined ? [...languages] : [wanted, ...[...languages].filter((each) => each !== wanted)];
  return { languages: ordered, sha256: hash.digest('hex') };
}

/** The versions of a memory in memory, the source first, for checking and aligning. */
export function loadMemory(place: MemoryPlace): Version[] {
  const { path, file } = place;
  const [first] = surveyMemory(place).languages;
  const bytes = readBytes(file, path);
  const text = [...decodeXml(path, [bytes])].join('');
  const sum = sha256(bytes);
  const source: Source = {
    path,
    text,
    lineStarts: lineStartsOf(text),
    sha256: () => sum,
    encoding: 'utf-8',
    byteOrderMark: false,
  };
  return memoryVersions(source, formatOf(path), tagOf, first === undefined ? null : tagOf(first));
}

type MemoryPlace = NonNullable<FoundWork['memory']>;

/** The tag that hexapla knows a language by: `EN-US` and `en_us` are one. */
export function tagOf(language: string): string {
  return canonicalTag(language.replaceAll('_', '-')) ?? language;
}

function isSame(language: string, wanted: string | null): boolean {
  return (
    wanted !== null && (language.toLowerCase() === wanted.toLowerCase() || tagOf(language) === tagOf(wanted))
  );
}

function formatOf(path: string): MemoryFormat {
  const format = memoryFormatOf(path);
  if (format === null) throw new Error(`${path} is no memory`);
  return format;
}

function* hashed(
  chunks: Iterable<Uint8Array>,
  hash: { update(data: Uint8Array): unknown },
): Generator<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

function withoutTexts(path: string): InputError {
  return new InputError({
    path,
    message: 'there is no unit with a text in it',
    remedy: 'give a file with translations',
  });
}
