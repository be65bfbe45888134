import { type EncodingName, encodingNamed, encodingNames } from '../../text/encodings/names.js';
import { InputError } from '../../text/errors.js';
import { withEachReading } from '../reading/encoded.js';
import { isInRange } from '../reading/language-range.js';
import type { FoundVersion, FoundWork } from '../types.js';
import type { Configuration } from './config.js';
import { isInSome } from './settings.js';

/** What the user says of encodings: of one language, or of all files. The last one that fits a file counts. */
export interface EncodingRequest {
  /** Null for all files. */
  readonly language: string | null;
  readonly encoding: EncodingName;
}

/**
 * Reads what `--encoding` was given: `tcvn3`, or `vi=tcvn3` for the files of a language.
 *
 * @throws InputError for a name that is no encoding
 */
export function encodingRequest(text: string): EncodingRequest {
  const [, language, name = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(text) ?? [];
  const encoding = encodingNamed(name);
  if (encoding !== null && language !== '') return { language: language ?? null, encoding };
  const message = `there is no encoding "${name}" here`;
  throw new InputError({
    path: '--encoding',
    message,
    remedy: `give one of ${encodingNames.join(', ')}, or LANGUAGE=ENCODING`,
  });
}

/** A work whose files are read in the encodings that the user or the configuration says. */
export function withEncodings(
  work: FoundWork,
  requests: readonly EncodingRequest[],
  configuration: Configuration,
  pathOf: (file: string) => string,
): FoundWork {
  if (requests.length === 0 && !saysEncodings(configuration)) return work;
  return withEachReading(work, (version) => {
    const encoding = requested(version, requests) ?? configured(work, version, configuration, pathOf);
    return encoding === undefined ? {} : { encoding };
  });
}

function saysEncodings({ encoding, overrides = [] }: Configuration): boolean {
  return encoding !== undefined || overrides.some((override) => override.encoding !== undefined);
}

function requested(
  { language }: FoundVersion,
  requests: readonly EncodingRequest[],
): EncodingName | undefined {
  return requests.findLast(
    (request) => request.language === null || (language !== null && isInRange(language, request.language)),
  )?.encoding;
}

function configured(
  { id }: FoundWork,
  { language, file }: FoundVersion,
  { encoding, overrides = [] }: Configuration,
  pathOf: (file: string) => string,
): EncodingName | undefined {
  const override = overrides.findLast(
    (one) =>
      one.encoding !== undefined &&
      (one.works === undefined || isInSome(id, one.works)) &&
      (one.files === undefined || (file !== null && isInSome(pathOf(file), one.files))) &&
      (one.languages === undefined || (language !== null && [one.languages].flat().includes(language))),
  );
  if (override?.encoding !== undefined) return override.encoding;
  if (encoding === undefined || typeof encoding === 'string') return encoding;
  const tag = Object.keys(encoding).find((key) => language !== null && isInRange(language, key));
  return tag === undefined ? undefined : encoding[tag];
}
