import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { rowsOf } from '../../format/rows/rows.js';
import type { RowFilter } from '../../format/selection/filter.js';
import type { Column, RowWork } from '../../format/types.js';
import type { Project } from '../../project/types.js';
import type { AlignedWork } from '../works.js';
import { type AskedUnits, rolesOf } from './selection.js';
import type { ExportSettings } from './settings.js';

/** A work for one file of the export, and the name that tells this file from the others. */
export interface FilePart {
  readonly name: string;
  readonly work: RowWork;
}

/** Paths as exports name them, dates of files, and the languages' names outside. */
export interface Naming {
  readonly pathOf: (path: string) => string;
  readonly settings: ExportSettings;
}

/** One part with all languages, or one for each language but the source. */
export function partsOf(
  aligned: AlignedWork,
  naming: Naming,
  filter: RowFilter,
  asked: AskedUnits | null,
): FilePart[] {
  const { versions } = aligned.alignment.work;
  const columns = versions.map((version) => columnOf(version.language, version.source, aligned, naming));
  const all = versions.map((_, index) => index);
  const groups = naming.settings.pairs ? all.slice(1).map((index) => [0, index]) : [all];
  const workOf = (group: readonly number[]): RowWork => {
    const chosen = group.map((index) => columns[index]!);
    const chosenRole = asked === null ? () => 'asked' as const : rolesOf(aligned.alignment, asked.ids, group);
    const roleOf = naming.settings.format.takesUnits
      ? filter.units(aligned.alignment, chosenRole, group)
      : chosenRole;
    const paths = columns.map(({ path }) => path);
    const changeOf = (unit: string, column: number) => asked?.changes[group[column] ?? 0]?.get(unit) ?? null;
    const work = rowWork(aligned, group, chosen, naming.settings, filter, roleOf);
    return { ...work, paths, changeOf, pairs: () => group.slice(1).map((index) => workOf([0, index])) };
  };
  return groups.map((group) => {
    const work = workOf(group);
    const name = naming.settings.pairs ? work.columns.map(({ language }) => language).join('-') : '';
    return { name, work };
  });
}

function rowWork(
  { alignment, found }: AlignedWork,
  versions: readonly number[],
  columns: readonly Column[],
  { level, format, markup }: ExportSettings,
  filter: RowFilter,
  roleOf: RowWork['roleOf'],
): Omit<RowWork, 'paths' | 'pairs'> {
  const roleOfRow: RowWork['roleOf'] = (unit) =>
    roleOf(unit) === 'context' && !format.context ? 'out' : roleOf(unit);
  return {
    id: alignment.work.id,
    columns,
    alignment,
    versions,
    roleOf,
    licence: found.manifest?.content.licence ?? null,
    rows: () => {
      // A unit of a memory is one row, and its markup is that of the memory.
      const given = alignment.work.isPaired
        ? { level: 'segment' as const, markup: false }
        : { level, markup };
      const rows = rowsOf(alignment, { ...given, versions, roleOf: roleOfRow });
      return filter.rows(
        rows,
        alignment.work.id,
        columns.map(({ language }) => language),
      );
    },
  };
}

function columnOf(
  language: string,
  source: { readonly path: string; readonly sha256: string },
  { found }: AlignedWork,
  { pathOf, settings }: Naming,
): Column {
  const file = found.versions.find(({ path }) => path === source.path)?.file ?? null;
  return {
    language: settings.languageMap.get(language) ?? language,
    path: pathOf(source.path),
    sha256: source.sha256,
    changed: settings.date ?? changedAt(file),
  };
}

/** The newest date of the files of a project; null where there is no file. */
export function newestChange(project: Project, { date }: ExportSettings): number | null {
  if (date !== null) return date;
  const dates = project.works.flatMap((work) => work.versions.map(({ file }) => changedAt(file) ?? -1));
  const newest = dates.reduce((left, right) => Math.max(left, right), -1);
  return newest < 0 ? null : newest;
}

function changedAt(file: string | null): number | null {
  if (file === null) return null;
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * Paths as exports name them: as given where they lie in the working folder, else relative to the folder that was
 * asked for, so that an export can be taken to another machine. With `/` on every system.
 */
export function exportPaths(cwd: string, folder: string): (path: string) => string {
  return (path) => {
    if (path === '-') return path;
    const here = relative(cwd, resolve(cwd, path));
    const inside = !here.startsWith('..') && resolve(cwd, here) === resolve(cwd, path);
    return (inside ? here : relative(folder, resolve(cwd, path))).replaceAll(sep, '/');
  };
}
