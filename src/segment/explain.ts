import type { ReadDocument } from '../document/types.js';
import { sourceEnd, sourceStart } from '../text/printed.js';
import type { Span } from '../text/span.js';
import { insertText } from './enumerators/inserts.js';
import type { Candidate, Reading } from './enumerators/reading.js';
import { type LanguageOptions, languageOf } from './language/language.js';
import { continueTerms, type Term } from './outline/continuing.js';
import { type DocumentReading, readOutline } from './outline/read-outline.js';
import { findOutlines, type Step } from './outline/search.js';
import { assemble, cutDocument } from './tree/assemble.js';

/** A way to read a marker, for people. */
export interface ReadAs {
  /** What is printed, with a few words of what follows. */
  readonly text: string;
  /** Level word's kind, `item` for a bare number. */
  readonly level: string;
  /** Number as a path, `2.3`, with `-1` for an inserted one. */
  readonly number: string;
  readonly system: string;
}

/** A reading that was not taken, and how much dearer the whole outline would be with it; null where it fits nowhere. */
export interface Rival extends ReadAs {
  readonly span: Span;
  readonly margin: number | null;
}

/** Why something was read as a segment. Prices are about natural logarithms of odds; see prices.ts. */
export interface Explanation {
  readonly address: string;
  readonly chosen: ReadAs & { readonly span: Span };
  /** Whether it goes on with a level or begins one. */
  readonly move: 'continue' | 'open';
  readonly price: number;
  readonly terms: readonly Term[];
  /** How much dearer the whole outline is where this marker is not read so. */
  readonly margin: number | null;
  /** What it would be read as then; null for plain text. */
  readonly otherwise: ReadAs | null;
  /** Other readings of the same marker. */
  readonly readings: readonly Rival[];
  /** Markers nearby that were taken for plain text. */
  readonly rejected: readonly Rival[];
  /** Price of the outline, and how many markers it explains. */
  readonly outline: { readonly price: number; readonly segments: number; readonly candidates: number };
}

/** Rejected markers before and after that are looked into: each costs a search of the whole document. */
const mostRejected = 4;

/**
 * Why the segment at an address was read as one, and what else was considered.
 *
 * @returns null where no numbered segment has the address
 */
export function explainVersion(
  document: ReadDocument,
  options: LanguageOptions,
  address: string,
): Explanation | null {
  const reading = readOutline(document, languageOf(document, options).tag);
  const node = assemble(cutDocument(reading)).nodes.find((one) => one.address === address);
  const step = reading.outline.steps[node?.piece.step?.index ?? -1];
  if (step === undefined) return null;
  const candidate = reading.candidates[step.candidate];
  if (candidate === undefined) return null;
  const other = priceWithout(reading, step);
  return {
    address,
    chosen: { ...readAs(reading, candidate, step.reading), span: spanOf(reading, candidate, step.reading) },
    move: step.move,
    price: step.price,
    terms: termsOf(step, candidate),
    margin: other.margin,
    otherwise: other.step === undefined ? null : readAs(reading, candidate, other.step.reading),
    readings: rivalsOf(reading, step.candidate, candidate, step.reading),
    rejected: rejectedNear(reading, step.candidate),
    outline: {
      price: reading.outline.price,
      segments: reading.outline.steps.length,
      candidates: reading.candidates.length,
    },
  };
}

function termsOf(step: Step, candidate: Candidate): Term[] {
  if (step.previous !== null) return continueTerms(step.previous, step.reading, candidate);
  const { doubt } = step.reading;
  const terms = [{ name: 'begins a level', price: step.price - doubt }];
  return doubt > 0 ? [...terms, { name: 'doubtful as a marker', price: doubt }] : terms;
}

/** The best outline in which a step is not taken. */
function priceWithout(
  { candidates, outline, habits }: DocumentReading,
  step: Step,
): { readonly margin: number | null; readonly step: Step | undefined } {
  const forbidden = (candidate: number, reading: Reading) =>
    candidate === step.candidate && reading === step.reading;
  const [best] = findOutlines(candidates, habits, forbidden);
  if (best === undefined) return { margin: null, step: undefined };
  const other = best.steps.find(({ candidate }) => candidate === step.candidate);
  return { margin: best.price - outline.price, step: other };
}

function rivalsOf(
  reading: DocumentReading,
  index: number,
  candidate: Candidate,
  chosen: Reading | null,
): Rival[] {
  return candidate.readings
    .filter((one) => one !== chosen)
    .map((one) => ({
      ...readAs(reading, candidate, one),
      span: spanOf(reading, candidate, one),
      margin: priceWith(reading, index, one),
    }));
}

/** How much dearer the best outline is that takes a reading; null where none does. */
function priceWith(
  { candidates, outline, habits }: DocumentReading,
  index: number,
  wanted: Reading,
): number | null {
  const forced = candidates.map((candidate, at) =>
    at === index ? { ...candidate, weight: mustTake } : candidate,
  );
  const forbidden = (candidate: number, reading: Reading) => candidate === index && reading !== wanted;
  const [best] = findOutlines(forced, habits, forbidden);
  const taken = best?.steps.some((step) => step.candidate === index && step.reading === wanted);
  return best !== undefined && taken ? best.price - outline.price : null;
}

/** A price of rejecting that no outline pays while there is another way. */
const mustTake = 1000;

function rejectedNear(reading: DocumentReading, index: number): Rival[] {
  const taken = new Set(reading.outline.steps.map(({ candidate }) => candidate));
  const near: number[] = [];
  for (let by = 1; near.length < mostRejected && by <= reading.candidates.length; by++) {
    for (const at of [index - by, index + by]) {
      if (at >= 0 && at < reading.candidates.length && !taken.has(at) && near.length < mostRejected)
        near.push(at);
    }
  }
  return near
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const candidate = reading.candidates[at];
      return candidate === undefined ? [] : rivalsOf(reading, at, candidate, null).slice(0, 1);
    });
}

function readAs({ document }: DocumentReading, candidate: Candidate, reading: Reading): ReadAs {
  const text = document.blocks[candidate.block]?.printed.text ?? '';
  const { level, system } = reading.style;
  const number = reading.path.join('.') + (reading.insert > 0 ? `-${insertText(reading.insert)}` : '');
  return {
    text: text.slice(Math.max(0, candidate.at), Math.max(0, candidate.at) + 40),
    level,
    number,
    system,
  };
}

function spanOf({ document }: DocumentReading, candidate: Candidate, reading: Reading): Span {
  const block = document.blocks[candidate.block];
  if (block === undefined) return { start: 0, end: 0 };
  if (candidate.at < 0) return block.item?.marker ?? { start: block.start, end: block.end };
  return { start: sourceStart(block.printed, candidate.at), end: sourceEnd(block.printed, reading.end) };
}
