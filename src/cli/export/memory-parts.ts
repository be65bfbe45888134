import { statSync } from 'node:fs';
import type { RowFilter } from '../../format/filter.js';
import { memoryFormatOf } from '../../format/memory/index.js';
import type { MemoryUnit } from '../../format/memory/types.js';
import type { Column, Row, RowCell } from '../../format/types.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { readPieces } from '../../project/files.js';
import { isInRange } from '../../project/language-range.js';
import { surveyMemory, tagOf } from '../../project/memory.js';
import type { FoundWork } from '../../project/types.js';
import type { FilePart, Naming } from './row-works.js';

/** Parts of a file of units that go from one format to another without ever being whole in memory. */
export function memoryParts(
  found: FoundWork,
  naming: Naming,
  sieve: RowFilter,
  wanted: readonly string[],
): FilePart[] {
  const place = found.memory!;
  const survey = surveyMemory(place);
  const isWanted = (language: string, at: number) =>
    at === 0 || wanted.length === 0 || wanted.some((range) => isInRange(tagOf(language), range));
  const languages = survey.languages.filter(isWanted);
  const { settings } = naming;
  const changed = settings.date ?? statSync(place.file).mtimeMs;
  const columns = languages.map((language): Column => {
    const tag = tagOf(language);
    const path = naming.pathOf(place.path);
    return { language: settings.languageMap.get(tag) ?? tag, path, sha256: survey.sha256, changed };
  });
  const groups = settings.pairs
    ? languages.slice(1).map((_, at) => [0, at + 1])
    : [languages.map((_, at) => at)];
  return groups.map((group) => ({
    name: settings.pairs ? group.map((at) => columns[at]!.language).join('-') : '',
    work: {
      id: found.id,
      columns: group.map((at) => columns[at]!),
      paths: [],
      alignment: null,
      versions: [],
      licence: null,
      roleOf: () => 'asked',
      rows: () =>
        sieve.rows(
          rowsOf(
            found,
            group.map((at) => languages[at]!),
          ),
        ),
    },
  }));
}

function* rowsOf(found: FoundWork, languages: readonly string[]): Generator<Row> {
  const { path, file } = found.memory!;
  const format = memoryFormatOf(path)!;
  let number = 0;
  for (const met of format.read(path, decodeXml(path, readPieces(file, path)))) {
    if (met.kind !== 'unit') continue;
    number++;
    const cells = languages.map((language) => cellOf(met.unit, language, number));
    if (cells.every((cell) => cell === null)) continue;
    yield {
      id: `${found.id}/${number}`,
      unit: String(number),
      address: String(number),
      kind: 'segment',
      number: 1,
      role: 'asked',
      cells,
      states: cells.map((cell) => (cell === null ? 'missing' : 'present')),
    };
  }
}

function cellOf({ texts, line }: MemoryUnit, language: string, number: number): RowCell | null {
  const text = texts.get(language);
  if (text === undefined) return null;
  const address = String(number);
  return { state: 'present', text, passages: [], lines: [line, line], address, label: null, score: null };
}
