import { statSync } from 'node:fs';
import type { MemoryText } from '../../format/memory/types.js';
import { textSpan } from '../../format/memory/versions.js';
import { textId } from '../../format/rows/ids.js';
import type { RowFilter } from '../../format/selection/filter.js';
import type { Column, Row, RowCell, RowWork } from '../../format/types.js';
import { readMemory, surveyMemory } from '../../project/memories/memory.js';
import { entriesIn, type MemorySurvey, wantedLanguages } from '../../project/memories/survey.js';
import type { FoundWork, MemoryPlace } from '../../project/types.js';
import type { FilePart, Naming } from './row-works.js';

/** Parts of a file of units that go from one format to another without ever being whole in memory. */
export interface MemoryParts {
  readonly parts: readonly FilePart[];
  readonly survey: MemorySurvey;
}

export function memoryParts(
  found: FoundWork,
  place: MemoryPlace,
  naming: Naming,
  filter: RowFilter,
  wanted: readonly string[],
): MemoryParts {
  const survey = surveyMemory(place);
  const languages = wantedLanguages(place.path, survey.languages, wanted);
  const { settings } = naming;
  const changed = settings.date ?? changedAt(place);
  const columns = languages.map((tag): Column => {
    const path = naming.pathOf(place.path);
    return { language: settings.languageMap.get(tag) ?? tag, path, sha256: survey.sha256, changed };
  });
  const groups = settings.pairs
    ? languages.slice(1).map((_, at) => [0, at + 1])
    : [languages.map((_, at) => at)];
  const workOf = (group: readonly number[]): RowWork => {
    const chosen = group.map((at) => languages[at]!);
    return {
      id: found.id,
      columns: group.map((at) => columns[at]!),
      paths: [],
      alignment: null,
      versions: [],
      licence: null,
      roleOf: () => 'asked',
      rows: () => filter.rows(rowsOf(found.id, place, survey, chosen), found.id, chosen),
      pairs: () => group.slice(1).map((at) => workOf([0, at])),
    };
  };
  const parts = groups.map((group): FilePart => {
    const work = workOf(group);
    return { name: settings.pairs ? work.columns.map(({ language }) => language).join('-') : '', work };
  });
  return { parts, survey };
}

function changedAt({ file }: MemoryPlace): number | null {
  return file === null ? null : statSync(file).mtimeMs;
}

function* rowsOf(
  work: string,
  place: MemoryPlace,
  { nameOf }: MemorySurvey,
  languages: readonly string[],
): Generator<Row> {
  for (const { address, texts } of entriesIn(readMemory(place), nameOf)) {
    const hasSource = texts.has(languages[0] ?? '');
    const cells = languages.map((language, at) => {
      const text = texts.get(language);
      return text === undefined ? null : cellOf(text, address, at === 0 || hasSource ? 'present' : 'extra');
    });
    if (cells.every((cell) => cell === null)) continue;
    yield {
      id: `${textId(work)}/${address}`,
      unit: address,
      address,
      kind: 'segment',
      number: 1,
      role: 'asked',
      cells,
      states: cells.map((cell) => cell?.state ?? 'missing'),
    };
  }
}

function cellOf(text: MemoryText, address: string, state: RowCell['state']): RowCell {
  const { printed, lines } = text;
  const passages = [{ ...textSpan(text), printed }];
  return { state, text: printed.text, passages, lines, address, label: null, score: null };
}
