import type { ReadDocument } from '../../document/types.js';
import type { Candidate } from '../enumerators/reading.js';

/** A listing has this many numbered lines at least, and so large a part of them must look like code. */
const fewest = 3;
const share = 0.4;
/** A line without a marker, such as a bracket alone, takes a number too: so far may the next one be. */
const farthest = 3;
/** A line of code is no longer. */
const longest = 200;

/**
 * What lines of code end with: brackets, a call that is no `debconf(1)` of a manual, a semicolon behind what prose does
 * not have before one.
 */
const codeEnds = [
  /[{}]$/,
  /\w{2,}\((?!s\)|\d\w?\))[^()]*(?:\([^()]*\)[^()]*)*\):?$/,
  /(?:[\]"'\d]|\w\(.*\)|=.*);$/,
];
/** And what they begin with: brackets, tags, comments and directives of many languages. */
const codeStart = /^(?:[{}]|<[/!?a-z][^<]*>|\/[/*]|#\s?(?:include|define|if|endif)\b|@\w+\()/;

/** A line of a configuration, where nothing but white space parts the number from it: `4 Maintainer: A. N. Other`. */
const field = /^[A-Z][\w-]*: /;

/**
 * The candidates that are the line numbers of a listing of code: numbers that go on from line to line, where many lines
 * have the signs of code.
 *
 * @returns for each candidate 1 where it is one of these; null where the document has none
 */
export function findListings({ blocks }: ReadDocument, candidates: readonly Candidate[]): Uint8Array | null {
  let listed: Uint8Array | null = null;
  let [from, code] = [0, 0];
  for (let at = 0; at <= candidates.length; at++) {
    const candidate = candidates[at];
    if (candidate === undefined || at === from || !goesOn(candidates[at - 1], candidate)) {
      const length = at - from;
      if (length >= fewest && code >= length * share) {
        listed ??= new Uint8Array(candidates.length);
        listed.fill(1, from, at);
      }
      [from, code] = [at, 0];
    }
    if (candidate === undefined || numberOf(candidate) === 0) continue;
    if (isCode(blocks[candidate.block]?.printed.text ?? '', candidate)) code++;
  }
  return listed;
}

/** Whether a line's number follows that of the line before, written alike. */
function goesOn(before: Candidate | undefined, candidate: Candidate): boolean {
  if (before === undefined || before.readings[0]?.style !== candidate.readings[0]?.style) return false;
  const step = numberOf(candidate) - numberOf(before);
  return step > 0 && step <= farthest && numberOf(before) > 0;
}

/** The number that a line begins with; 0 where it is none that lines of code are numbered by. */
function numberOf({ readings, chained, depth }: Candidate): number {
  const reading = readings[0];
  if (reading === undefined || chained || depth > 0) return 0;
  const { path, style, insert } = reading;
  const plain = style.level === 'item' && style.system === 'arabic' && path.length === 1 && insert === 0;
  return plain ? (path[0] ?? 0) : 0;
}

/** Whether a line has the signs of code. */
export function isCodeLine(line: string): boolean {
  return codeStart.test(line) || codeEnds.some((sign) => sign.test(line));
}

function isCode(text: string, { at, limit, readings }: Candidate): boolean {
  const body = at < 0 ? 0 : (readings[0]?.body ?? 0);
  const end = at < 0 ? text.length : limit;
  if (end - body > longest) return false;
  const line = text.slice(body, end).trim();
  const bare = readings[0]?.style.suffix === '';
  return isCodeLine(line) || (bare && field.test(line));
}
