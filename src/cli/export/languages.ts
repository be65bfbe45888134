import { surveyMemory } from '../../project/memories/memory.js';
import { wantedLanguages } from '../../project/memories/survey.js';
import { isInRange } from '../../project/reading/language-range.js';
import { loadWork } from '../../project/reading/load-work.js';
import type { FoundWork, Project } from '../../project/types.js';
import type { ExportSettings } from './settings.js';

/**
 * Languages that occur in an export, as it names them, in the order in which they do: those that the files' names say
 * and, where each language has a column of its own, those of all other files, which have to be read for it. Throws
 * InputError where one of these cannot be read.
 */
export async function announcedLanguages(
  { works, configuration }: Project,
  { languageMap, format }: ExportSettings,
  ranges: readonly string[],
): Promise<string[]> {
  const options = { languages: ranges, candidates: Object.values(configuration.languages ?? {}) };
  const tags: (string | null | undefined)[] = [];
  for (const work of works) {
    // The first work tells its languages itself, before any row is written.
    const isRead = format.hasColumns === true && work !== works[0] && !isNamed(work);
    tags.push(...(isRead ? await languagesRead(work, options) : languagesNamed(work, ranges)));
  }
  const named = tags.flatMap((tag) => (typeof tag === 'string' ? [languageMap.get(tag) ?? tag] : []));
  return [...new Set(named)];
}

function isNamed({ versions, memory }: FoundWork): boolean {
  if (memory !== undefined) return memory.pair !== undefined;
  return versions.length > 1 && versions.every(({ language }) => language !== null);
}

function languagesNamed({ versions, memory }: FoundWork, ranges: readonly string[]) {
  const isAsked = (tag: string | null) =>
    ranges.length === 0 || ranges.some((range) => isInRange(tag ?? '', range));
  const tags = versions.map(({ language }) => language).filter(isAsked);
  return [...tags, memory?.pair?.source, memory?.pair?.target];
}

interface Reading {
  readonly languages: readonly string[];
  readonly candidates: readonly string[];
}

async function languagesRead(work: FoundWork, reading: Reading): Promise<string[]> {
  if (work.memory !== undefined)
    return wantedLanguages(work.memory.path, surveyMemory(work.memory).languages, reading.languages);
  const loaded = await loadWork(work, reading);
  return (loaded?.work.versions ?? []).map(({ language }) => language);
}
