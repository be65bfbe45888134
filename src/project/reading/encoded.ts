import type { ReadOptions } from '../../read/index.js';
import type { FoundVersion, FoundWork } from '../types.js';

/** A work whose files are read as the user says. */
export function withReading(work: FoundWork, reading: ReadOptions): FoundWork {
  return withEachReading(work, () => reading);
}

/** A work with something said of how each of its files is read. */
export function withEachReading(
  work: FoundWork,
  readingOf: (version: FoundVersion) => ReadOptions,
): FoundWork {
  const told = new Map<FoundVersion, FoundVersion>();
  for (const version of work.versions)
    told.set(version, { ...version, reading: { ...version.reading, ...readingOf(version) } });
  const { source, focus } = work;
  return {
    ...work,
    ...(focus === undefined ? {} : { focus: told.get(focus) ?? focus }),
    versions: work.versions.map((version) => told.get(version) ?? version),
    source: source === null ? null : { ...source, version: told.get(source.version) ?? source.version },
  };
}
