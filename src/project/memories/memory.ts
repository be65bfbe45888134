import { createHash } from 'node:crypto';
import type { Version } from '../../document/types.js';
import { memoryFormatOf } from '../../format/memory/index.js';
import type { MemoryMet } from '../../format/memory/types.js';
import { memoryVersions } from '../../format/memory/versions.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { sha256 } from '../../text/hash.js';
import { lineStartsOf } from '../../text/lines.js';
import type { Source } from '../../text/source.js';
import { readBytes, readPieces } from '../files.js';
import type { MemoryPlace } from '../types.js';
import { ofPair } from './pairs.js';
import { type MemorySurvey, surveyUnits } from './survey.js';

/**
 * Goes through a file of units once: whether it is well-formed to its end, and which languages it has. Memory is that
 * of its largest unit. Throws InputError for a broken file and for one without texts.
 */
export function surveyMemory(place: MemoryPlace): MemorySurvey & { readonly sha256: string } {
  const hash = createHash('sha256');
  const survey = surveyUnits(place, readChunks(place, decodeXml(place.path, hashed(piecesOf(place), hash))));
  return { ...survey, sha256: hash.digest('hex') };
}

/** The heads and units of a memory as they are met. */
export function readMemory(place: MemoryPlace): Iterable<MemoryMet> {
  return readChunks(place, decodeXml(place.path, piecesOf(place)));
}

/** The versions of a memory in memory, the source first, for checking and aligning. */
export function loadMemory(place: MemoryPlace): { versions: Version[]; survey: MemorySurvey } {
  const { path } = place;
  const bytes = place.bytes ?? readBytes(place.file ?? path, path);
  const text = [...decodeXml(path, [bytes])].join('');
  const source: Source = {
    path,
    text,
    lineStarts: lineStartsOf(text),
    sha256: sha256(bytes),
    encoding: 'utf-8',
    byteOrderMark: false,
  };
  const mets = [...readChunks(place, [text])];
  const survey = surveyUnits(place, mets);
  const units = mets.flatMap((met) => (met.kind === 'unit' ? met.unit : []));
  return { versions: memoryVersions(source, units, survey.languages, survey.nameOf), survey };
}

function piecesOf({ path, file, bytes }: MemoryPlace): Iterable<Uint8Array> {
  return bytes === undefined ? readPieces(file ?? path, path) : [bytes];
}

function readChunks({ path, pair }: MemoryPlace, chunks: Iterable<string>): Iterable<MemoryMet> {
  const format = memoryFormatOf(path);
  if (format === null) throw new Error(`${path} is no memory`);
  return ofPair(format.read(path, chunks), pair);
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
