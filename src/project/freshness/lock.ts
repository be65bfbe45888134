import { join } from 'node:path';
import type { z } from 'zod';
import type { Alignment } from '../../align/types.js';
import { hashesOf, textsOf } from '../../lint/content.js';
import { freshnessByLock, type LockEntry, type StaleCell } from '../../lint/freshness.js';
import { jsonText } from '../../report/json.js';
import { type DataFile, type ReadData, readData } from '../data-file.js';
import { byCodeUnits } from '../files.js';
import { inOutputFolder } from '../works/file-names.js';
import { type Digest, writeWhole } from '../write.js';
import type { lockSchema } from './lock-schema.js';

/** Name of the lock file, beside the configuration or in the folder given. */
export const LOCK_FILE = 'hexapla.lock.json';

/** What the lock file holds. */
export type Lock = z.infer<typeof lockSchema>;
type LockedWork = Lock['works'][string];

const nothing: Lock = { schema: 'hexapla.lock/v1', works: {} };

/** The lock file of a folder; null where there is none. Throws InputError where it is broken. */
export async function readLock(folder: string, shown: string): Promise<Lock | null> {
  return (await openLock(folder, shown)).value;
}

/** As readLock, with what the file was, for who writes it again. */
export async function openLock(folder: string, shown: string): Promise<ReadData<Lock>> {
  const data: DataFile<typeof lockSchema> = {
    file: join(folder, LOCK_FILE),
    shown,
    schema: async () => (await import('./lock-schema.js')).lockSchema,
    remedy: 'restore it, or remove it and accept anew with `hexapla accept`',
  };
  return readData(data);
}

/** Writes the lock file, whole or not at all, if it is still what `was` says; works and languages by name, so that its bytes depend on nothing else. */
export function writeLock(folder: string, lock: Lock, shown: string, was?: Digest): void {
  const works = Object.keys(lock.works)
    .sort(byCodeUnits)
    .map((id) => [id, sortedWork(lock.works[id]!)] as const);
  inOutputFolder('', folder, LOCK_FILE);
  writeWhole(join(folder, LOCK_FILE), jsonText({ ...lock, works: Object.fromEntries(works) }, 5), shown, was);
}

function sortedWork({ translations, texts }: LockedWork): LockedWork {
  return { translations: sorted(translations), texts: sorted(texts) };
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => byCodeUnits(one, other)));
}

/** The entries of one language of a work; none where nothing was accepted yet. */
export function lockEntries(lock: Lock | null, work: string, language: string): readonly LockEntry[] {
  return lock?.works[work]?.translations[language] ?? [];
}

/** Cells whose source is another one than the lock says that they were made from. */
export function staleByLock(alignment: Alignment, lock: Lock): StaleCell[] {
  const { id, versions } = alignment.work;
  return versions.slice(1).flatMap(({ language }, at) =>
    freshnessByLock(alignment, at + 1, lockEntries(lock, id, language)).flatMap((cell, unit) => {
      if (cell?.state !== 'stale') return [];
      const before = lock.works[id]?.texts[cell.madeFrom ?? ''] ?? null;
      return [{ unit, version: at + 1, before, changedBy: null }];
    }),
  );
}

/** The lock without works that are there no longer. */
export function withoutGone(lock: Lock, present: ReadonlySet<string>): Lock {
  const kept = Object.entries(lock.works).filter(([id]) => present.has(id));
  return { ...lock, works: Object.fromEntries(kept) };
}

/** Which segments are accepted: all where `addresses` and `languages` are empty. */
export interface Acceptance {
  readonly addresses: readonly string[];
  readonly languages: readonly string[];
}

/**
 * The lock after a person has accepted the translations of a work as they are now. Entries of what was not meant stay;
 * those of segments that are gone stay only where some were meant by address.
 */
export function accepted(lock: Lock | null, alignment: Alignment, meant: Acceptance): Lock {
  const { works } = lock ?? nothing;
  const { id, versions } = alignment.work;
  const before = works[id] ?? { translations: {}, texts: {} };
  const translations: Record<string, LockEntry[]> = { ...before.translations };
  for (const [at, { language }] of versions.entries()) {
    if (at === 0 || (meant.languages.length > 0 && !meant.languages.includes(language))) continue;
    const entries = acceptedEntries(alignment, at, before.translations[language] ?? [], meant.addresses);
    if (entries.length > 0) translations[language] = entries;
    else delete translations[language];
  }
  const texts = textsFor(alignment, translations, before.texts);
  const work = Object.keys(translations).length === 0 ? {} : { [id]: { translations, texts } };
  const { [id]: _replaced, ...others } = works;
  return { ...nothing, works: { ...others, ...work } };
}

/** The entries of a version: a new one for each cell that is meant, the old one for each other. */
function acceptedEntries(
  alignment: Alignment,
  version: number,
  before: readonly LockEntry[],
  addresses: readonly string[],
): LockEntry[] {
  const sources = hashesOf(alignment, 0);
  const translations = hashesOf(alignment, version);
  const find = entryFinder(before);
  const kept = new Set(before);
  const entries = alignment.units.flatMap(({ address }, at): LockEntry[] => {
    const source = sources[at];
    const translation = translations[at];
    if (source == null || translation == null) return [];
    const old = find(address, source, translation);
    if (old) kept.delete(old);
    if (isMeant(address, addresses)) return [{ address, source, translation }];
    return old ? [old] : [];
  });
  return addresses.length === 0 ? entries : [...entries, ...kept];
}

function isMeant(address: string, addresses: readonly string[]): boolean {
  return addresses.length === 0 || addresses.some((one) => address === one || address.startsWith(`${one}.`));
}

/** Finds the entry that a cell has: by its texts, else by its translation, else by its address. */
function entryFinder(entries: readonly LockEntry[]) {
  const byTexts = new Map(entries.map((entry) => [`${entry.source} ${entry.translation}`, entry]));
  const byTranslation = new Map(entries.map((entry) => [entry.translation, entry]));
  const byAddress = new Map(entries.map((entry) => [entry.address, entry]));
  return (address: string, source: string, translation: string): LockEntry | undefined =>
    byTexts.get(`${source} ${translation}`) ?? byTranslation.get(translation) ?? byAddress.get(address);
}

/** The source's texts that some entry names, from the source as it is now and from the lock. */
function textsFor(
  alignment: Alignment,
  translations: Readonly<Record<string, readonly LockEntry[]>>,
  before: Readonly<Record<string, string>>,
): Record<string, string> {
  const now = new Map<string, string>();
  const hashes = hashesOf(alignment, 0);
  textsOf(alignment, 0).forEach((text, at) => {
    const hash = hashes[at];
    if (hash && text !== null) now.set(hash, text);
  });
  const texts: Record<string, string> = {};
  for (const { source } of Object.values(translations).flat()) {
    const text = before[source] ?? now.get(source);
    if (text !== undefined) texts[source] = text;
  }
  return texts;
}
