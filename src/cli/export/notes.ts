import { resolve } from 'node:path';
import type { RowFilter } from '../../format/selection/filter.js';
import type { Cleaner } from '../../format/xml.js';
import type { Project } from '../../project/types.js';
import type { Context } from '../context.js';
import type { Outputs } from './outputs.js';
import type { ExportOptions, ExportSettings } from './settings.js';

/** For a data-set card: what was left out on the user's wish. */
export function selectionText(
  { minScore, includeAmbiguous, dedupe, splits }: ExportSettings,
  { only }: ExportOptions,
  { counts }: RowFilter,
): string {
  return [
    includeAmbiguous
      ? 'What could stand for two segments is in.'
      : 'What could stand for two segments is not in.',
    minScore > 0 ? `Texts with a score below ${minScore} are not in.` : '',
    dedupe ? 'Each row of texts is in once.' : '',
    ...filteredTexts(counts).map((text) => `${text[0]!.toUpperCase()}${text.slice(1)} were left out.`),
    splits.length === 0
      ? ''
      : `Documents are in ${splits.map(({ name, share }) => `${name} (${share})`).join(', ')} by the hash of their names.`,
    only === undefined ? '' : `Only units are in that are ${only.join(' or ')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** How much each filter has left out, in words, those that did. */
function filteredTexts(counts: RowFilter['counts']): string[] {
  const told: readonly (readonly [keyof RowFilter['counts'], string])[] = [
    ['ratio', 'texts much longer or shorter than their source'],
    ['language', 'texts in the language of the other side'],
    ['overlap', 'texts with the words of their source'],
    ['near', 'rows much like others'],
    ['across', 'rows like some in another part'],
  ];
  return told.flatMap(([name, what]) => (counts[name] > 0 ? [`${counts[name]} ${what}`] : []));
}

/** How many rows went where, and what was left out. */
export function report(context: Context, outputs: Outputs, filter: RowFilter, cleaner: Cleaner): void {
  const { rows, units, ambiguous, unsure, repeated } = filter.counts;
  const files = namedFiles(outputs.files);
  if (rows > 0) context.note(`note: ${counted(rows, 'row')} to ${files}`);
  if (units > 0) context.note(`note: ${counted(units, 'unit')} to ${files}`);
  if (files === '') context.note('note: there is nothing to export, so no file was written');
  if (ambiguous > 0)
    context.note(`note: ${ambiguous} ambiguous texts were left out; --include-ambiguous takes them in`);
  if (unsure > 0) context.note(`note: ${unsure} texts below --min-score were left out`);
  for (const text of filteredTexts(filter.counts)) context.note(`note: ${text} were left out`);
  if (repeated > 0) context.note(`note: ${repeated} rows were there already and were left out`);
  if (cleaner.replaced > 0) {
    context.note(
      cleaner.replaced === 1
        ? `note: a character that XML forbids was replaced by U+FFFD, in ${cleaner.first}`
        : `note: ${cleaner.replaced} characters that XML forbids were replaced by U+FFFD, the first in ${cleaner.first}`,
    );
  }
}

/** OmegaT 3.6 takes whatever is not in the source's language for the translation. */
export function noteGaps(context: Context, { format }: ExportSettings, { counts }: RowFilter): void {
  if (format.id !== 'tmx' || counts.gaps === 0) return;
  const rows = counts.gaps === 1 ? 'row has' : 'rows have';
  context.note(
    `note: ${counts.gaps} ${rows} not every language: OmegaT fills such a gap with another one; --pairs writes a file for each`,
  );
}

/** `merge` and `verify` have to be told where files are that do not lie in the working folder. */
export function notePlace(context: Context, project: Project, pathOf: (path: string) => string): void {
  const [first] = project.works.flatMap(({ versions }) => versions);
  if (!first || first.file === null || resolve(context.cwd, pathOf(first.path)) === first.file) return;
  context.note(`note: paths in it are relative to ${project.folder}; merge and verify it with --in`);
}

/** A few by name, more by their number. */
function namedFiles(files: readonly string[]): string {
  if (files.length <= 6) return files.join(', ');
  return `${files.length} files, the first ${files[0]}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
