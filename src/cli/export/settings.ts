import { formats } from '../../format/index.js';
import type { PairFilters } from '../../format/selection/pairs.js';
import type { Split } from '../../format/selection/splits.js';
import { type Tool, tools } from '../../format/tools.js';
import { type Format, type RowLevel, rowLevels } from '../../format/types.js';
import { canonicalTag } from '../../locale/index.js';
import { nearest } from '../../project/nearest.js';
import { InputError } from '../../text/errors.js';
import type { WorkOptions } from '../command-line/options.js';
import { filtersOf, splitsOf } from './filters.js';

/** Options of `export` as given. */
export interface ExportOptions extends WorkOptions {
  readonly format: string;
  readonly level: RowLevel;
  readonly out?: string;
  readonly pairs?: boolean;
  readonly minScore?: string;
  readonly includeAmbiguous?: boolean;
  readonly dedupe?: boolean;
  readonly languageMap?: readonly string[];
  readonly controlCharacters: 'replace' | 'refuse';
  readonly oneSegment?: boolean;
  readonly for?: string;
  readonly only?: readonly string[];
  readonly bom?: boolean;
  readonly markup?: boolean;
  readonly standoff?: boolean;
  readonly filter?: readonly string[];
  readonly split?: readonly string[];
}

/** The same, understood. */
export interface ExportSettings {
  readonly format: Format;
  readonly level: RowLevel;
  /** One file for the source and each other language. */
  readonly pairs: boolean;
  readonly minScore: number;
  readonly includeAmbiguous: boolean;
  readonly dedupe: boolean;
  readonly oneSegment: boolean;
  /** XLIFF 1.2: a unit for each sentence. */
  readonly sentenceUnits: boolean;
  /** XLIFF: a gap has a copy of the source as its target. */
  readonly copySource: boolean;
  /** Tables have texts as they are written. */
  readonly markup: boolean;
  readonly filters: PairFilters;
  /** From 0 to 1; null where rows that are much alike may both stay. */
  readonly near: number | null;
  /** Parts that the corpus is split into; empty where it is not. */
  readonly splits: readonly Split[];
  readonly languageMap: ReadonlyMap<string, string>;
  /** In milliseconds since 1970; null where the files' own dates count. */
  readonly date: number | null;
}

/** Throws InputError for what cannot be understood. */
export function exportSettings(
  given: ExportOptions,
  env: Readonly<Record<string, string | undefined>>,
): ExportSettings {
  const tool = given.for === undefined ? null : toolOf(given.for, given.format);
  const format = formatOf(tool !== null && given.format.startsWith('xliff') ? tool.xliff : given.format);
  const { filters, near, duplicates, score } = filtersOf(given.filter ?? []);
  const splits = splitsOf(given.split ?? []);
  refuseWithoutRows(format, given);
  if (given.standoff === true && format.id !== 'jsonl') throw noStandoff(format);
  return {
    format,
    filters,
    near,
    splits,
    level: format.level === 'asked' ? given.level : 'sentence',
    pairs: given.pairs === true || tool !== null || format.languages === 'two',
    minScore: Math.max(scoreOf(given.minScore), score),
    includeAmbiguous: given.includeAmbiguous === true,
    dedupe: given.dedupe === true || duplicates,
    oneSegment: given.oneSegment === true,
    sentenceUnits: given.oneSegment !== true && tool?.sentenceUnits === true,
    copySource: tool?.copySource === true,
    // What is to come back has to keep its markup.
    markup: format.context && (given.markup ?? given.only !== undefined),
    languageMap: new Map((given.languageMap ?? []).map(mappedLanguage)),
    date: sourceDate(env.SOURCE_DATE_EPOCH),
  };
}

export const levelNames = rowLevels;

/** Filters and parts go by rows, which not every format has. Throws InputError. */
function refuseWithoutRows(
  { id, takesUnits, takesRows, output }: Format,
  { filter, split }: ExportOptions,
): void {
  const isWhole = takesUnits || (!takesRows && output !== 'folder');
  const option = split !== undefined ? '--split' : '--filter';
  if (!isWhole || (filter === undefined && split === undefined)) return;
  throw new InputError({
    path: option,
    message: `${id} has whole documents, and what is to be left out are rows`,
    remedy: `leave ${option} out, or export a format of rows, such as jsonl`,
  });
}

function toolOf(id: string, format: string): Tool {
  const tool = tools.find((each) => each.id === id);
  if (tool === undefined) throw new Error(`there is no tool ${id}`);
  if (format === 'tmx' || format.startsWith('xliff')) return tool;
  throw new InputError({
    path: '--for',
    message: `${tool.name} does not read ${format}`,
    remedy: 'export tmx for its memory, or xliff for it to work on',
  });
}

function formatOf(name: string): Format {
  const found = formats.find(({ id }) => id === name);
  if (found) return found;
  const ids = formats.map(({ id }) => id);
  const near = nearest(name, ids);
  const remedy = near === null ? `there is ${ids.join(', ')}` : `did you mean "${near}"?`;
  throw new InputError({ path: '--format', message: `there is no format "${name}"`, remedy });
}

function scoreOf(text: string | undefined): number {
  const score = Number(text ?? '0');
  if (text === undefined || (/^[\d.]+$/.test(text) && score >= 0 && score <= 1)) return score;
  throw new InputError({
    path: '--min-score',
    message: `"${text}" is no score`,
    remedy: 'give a number from 0 to 1',
  });
}

/** `zh=zh-CN` */
function mappedLanguage(text: string): [string, string] {
  const [from = '', to = '', ...rest] = text.split('=');
  if (from !== '' && rest.length === 0 && /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(to)) {
    return [canonicalTag(from) ?? from, to];
  }
  throw new InputError({
    path: '--language-map',
    message: `"${text}" maps no language to another`,
    remedy: 'write TAG=TAG with BCP 47 tags',
  });
}

/** https://reproducible-builds.org/specs/source-date-epoch: seconds since 1970, in decimal digits. */
function sourceDate(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  // The last second that has a year of four digits.
  if (/^\d{1,12}$/.test(text) && Number(text) <= 253_402_300_799) return Number(text) * 1000;
  throw new InputError({
    path: 'SOURCE_DATE_EPOCH',
    message: `"${text}" is no number of seconds since 1970`,
    remedy: 'set it to digits only, or unset it',
  });
}

function noStandoff({ id }: Format): InputError {
  return new InputError({
    path: '--standoff',
    message: `${id} has no form without texts`,
    remedy: 'export jsonl, which `hexapla rebuild` reads',
  });
}
