import { type NameOf, namedEntries } from '../../format/memory/named.js';
import type { MemoryHead, MemoryMet, MemoryText } from '../../format/memory/types.js';
import { InputError } from '../../text/errors.js';
import { isInRange } from '../reading/language-range.js';
import type { MemoryPlace } from '../types.js';

/** What a memory has, found out by going through it once. */
export interface MemorySurvey {
  /** Those that have a text, or that the file names for units that have some; the source first. */
  readonly languages: readonly string[];
  readonly nameOf: NameOf;
  readonly counts: MemoryCounts;
}

/** Texts that not every way out has. */
export interface MemoryCounts {
  /** In entries that have no text in the source's language. */
  readonly withoutSource: number;
  /** In the source's language, with none in another one beside them. */
  readonly alone: number;
  /** Other matches that a unit lists beside its translation. */
  readonly proposals: number;
  readonly inCodes: number;
}

/** Goes through all units. Throws InputError where there is no text, or its languages cannot be told. */
export function surveyUnits(place: MemoryPlace, mets: Iterable<MemoryMet>): MemorySurvey {
  const gathered = new Gatherer();
  for (const met of mets) gathered.add(met);
  const { languages, sources, entries, proposals, inCodes, unnamed } = gathered;
  const nameOf = namesFor(place, gathered);
  const present = [...languages, ...unnamed].map((language) =>
    typeof language === 'string' ? language : nameOf(language),
  );
  if (entries.size === 0) throw withoutTexts(place.path);
  const source = sourceOf(place, [...new Set(present)], [...sources]);
  const named = new Set([source, ...present]);
  let [withoutSource, alone] = [0, 0];
  for (const { texts, count } of entries.values()) {
    const names = texts.map(nameOf);
    if (!names.includes(source)) withoutSource += names.length * count;
    else if (names.every((name) => name === source)) alone += count;
  }
  return { languages: [...named], nameOf, counts: { withoutSource, alone, proposals, inCodes } };
}

type Named = Pick<MemoryText, 'language' | 'role'>;

class Gatherer {
  readonly languages = new Set<string>();
  /** Languages of sources as heads name them, in order. */
  readonly sources = new Set<string>();
  /** Which languages stand together, and how often; by their names. */
  readonly entries = new Map<string, { readonly texts: readonly Named[]; count: number }>();
  readonly unnamed: Named[] = [];
  /** Languages that single translations say they are in; null once a head has named one. */
  targets: Set<string> | null = new Set();
  proposals = 0;
  inCodes = 0;
  #pending: MemoryHead | null = null;

  add(met: MemoryMet): void {
    if (met.kind === 'head') {
      this.#pending = met.head;
      return;
    }
    const { unit } = met;
    this.proposals += unit.others.proposals;
    this.inCodes += unit.others.inCodes;
    if (unit.entries.length === 0) return;
    // A file in the file that holds no text names languages that nobody needs.
    if (this.#pending !== null) this.#head(this.#pending);
    this.#pending = null;
    for (const { texts } of unit.entries) this.#count(texts);
  }

  #head({ source, target }: MemoryHead): void {
    if (source !== null) this.sources.add(source);
    if (target === null) return;
    if (source !== null) this.languages.add(source);
    this.languages.add(target);
    this.targets = null;
  }

  #count(texts: readonly MemoryText[]): void {
    const kinds = texts.map(({ language, role }) => ({ language, role }));
    const key = JSON.stringify(kinds);
    const known = this.entries.get(key);
    if (known !== undefined) {
      known.count++;
      return;
    }
    this.entries.set(key, { texts: kinds, count: 1 });
    for (const kind of kinds) {
      if (kind.language !== null) {
        this.languages.add(kind.language);
        if (kind.role === 'target') this.targets?.add(kind.language);
      } else if (this.unnamed.every(({ role }) => role !== kind.role)) this.unnamed.push(kind);
    }
  }
}

/**
 * Names for texts whose language the file does not say: what the user says it is, `--source` for sources and `--language`
 * for all else, or the one language of `--languages` that the file does not name; for translations then the one language
 * that others say they are in, else `und`.
 */
function namesFor(place: MemoryPlace, { languages, unnamed, targets }: Gatherer): NameOf {
  const known = [...languages];
  const isKnown = (tag: string) => known.some((other) => isInRange(other, tag) || isInRange(tag, other));
  const strangers = (place.languages ?? []).filter((tag) => !isKnown(tag) && tag !== place.source);
  const asked = place.language ?? (strangers.length === 1 ? strangers[0]! : null);
  const sourceName = place.source !== null && !isKnown(place.source) ? place.source : 'und';
  const [only = 'und', ...more] = targets ?? [];
  const targetName = asked ?? (more.length === 0 ? only : 'und');
  const roles = new Set(unnamed.map(({ role }) => role));
  if (roles.has('source') && roles.has('target') && sourceName === targetName)
    throw withoutLanguages(place.path);
  return ({ language, role }) => {
    if (language !== null) return language;
    return role === 'source' ? sourceName : role === 'target' ? targetName : (asked ?? 'und');
  };
}

function withoutLanguages(path: string): InputError {
  return new InputError({
    path,
    message: 'the file names neither the language of its source nor that of its translation',
    remedy: 'name them with --source and --language',
  });
}

/** What the user says, else the first that the file says and has, else the first that there is. */
function sourceOf(
  { path, source }: MemoryPlace,
  present: readonly string[],
  said: readonly string[],
): string {
  const find = (wanted: string) =>
    present.find((language) => language === wanted) ??
    present.find((language) => isInRange(language, wanted) || isInRange(wanted, language));
  if (source !== null) {
    const found = find(source);
    if (found !== undefined) return found;
    const remedy = `there is ${present.slice(0, 8).join(', ')}`;
    throw new InputError({ path: '--source', message: `${path} has nothing in ${source}`, remedy });
  }
  for (const wanted of said) {
    const found = find(wanted);
    if (found !== undefined) return found;
  }
  return present[0] ?? 'und';
}

function withoutTexts(path: string): InputError {
  return new InputError({
    path,
    message: 'there is no unit with a text in it',
    remedy: 'give a file with translations',
  });
}

/** Of a memory's languages the source's, and those that are asked for. Throws InputError where that is none. */
export function wantedLanguages(
  path: string,
  [source = 'und', ...others]: readonly string[],
  ranges: readonly string[],
): string[] {
  if (ranges.length === 0) return [source, ...others];
  const wanted = others.filter((language) => ranges.some((range) => isInRange(language, range)));
  if (wanted.length > 0 || ranges.some((range) => isInRange(source, range))) return [source, ...wanted];
  const remedy = `there is ${[source, ...others].slice(0, 8).join(', ')}`;
  throw new InputError({
    path: '--languages',
    message: `${path} has nothing in ${ranges.join(', ')}`,
    remedy,
  });
}

/** The entries of a memory, one after the other. */
export function* entriesIn(mets: Iterable<MemoryMet>, nameOf: NameOf) {
  let number = 0;
  for (const met of mets) {
    if (met.kind !== 'unit') continue;
    number++;
    for (const entry of namedEntries(met.unit, number, nameOf)) {
      yield { ...entry, unit: number };
    }
  }
}
