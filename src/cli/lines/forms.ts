import { printBeads, printLadder } from '../../align/score/beads.js';
import type { Bead } from '../../align/types.js';
import { openTmx } from '../../format/tmx.js';
import type { Column, FileHead, Row, RowCell, RowWork } from '../../format/types.js';
import { cleanXml } from '../../format/xml.js';
import { localeOf } from '../../locale/index.js';
import { hexaplaVersion } from '../process/version.js';
import type { LineFile, LineFiles } from './pairs.js';

/** The forms in which `align --lines` writes beads. */
export const LINE_FORMS = ['beads', 'ladder', 'tmx'] as const;
export type LineForm = (typeof LINE_FORMS)[number];

/** Beads as text; for TMX with the sentences. */
export function* beadText(
  form: LineForm,
  files: LineFiles,
  beads: readonly Bead[],
  languages: readonly [string, string],
): Generator<string> {
  if (form === 'beads') yield printBeads(beads);
  else if (form === 'ladder') yield printLadder(beads);
  else yield* memoryText(files, beads, languages);
}

/** A translation memory of the beads that have both sides. */
function* memoryText(
  { source, target }: LineFiles,
  beads: readonly Bead[],
  languages: readonly [string, string],
): Generator<string> {
  const columns = [columnOf(source, languages[0]), columnOf(target, languages[1])];
  const work: RowWork = {
    id: source.source.path,
    columns,
    paths: columns.map(({ path }) => path),
    alignment: null,
    versions: [],
    licence: null,
    roleOf: () => 'asked',
    pairs: () => [],
    rows: () => beads.map((bead, index) => rowOf(bead, index + 1, [source, target], languages)),
  };
  const head: FileHead = {
    level: 'sentence',
    tool: { name: 'hexapla', version: hexaplaVersion() },
    changed: null,
    clean: cleanXml,
    oneSegment: false,
    languages,
    byteOrderMark: false,
    selection: () => '',
  };
  const writer = openTmx(head);
  yield writer.begin(work);
  yield* writer.work(work);
  yield writer.end();
}

function columnOf({ source }: LineFile, language: string): Column {
  return { language, path: source.path, sha256: source.sha256, changed: null };
}

function rowOf(
  bead: Bead,
  number: number,
  files: readonly [LineFile, LineFile],
  languages: readonly [string, string],
): Row {
  const id = `${number}`;
  return {
    ...{ id, unit: id, address: id, kind: 'segment', number: 1, role: 'asked' },
    cells: [
      cellOf(files[0].lines, bead.source, languages[0], id, null),
      cellOf(files[1].lines, bead.target, languages[1], id, bead.score),
    ],
    states: ['present', 'present'],
  };
}

function cellOf(
  lines: readonly string[],
  indices: readonly number[],
  language: string,
  address: string,
  score: number | null,
): RowCell | null {
  const text = indices
    .map((index) => lines[index] ?? '')
    .join(localeOf(language).spaced ? ' ' : '')
    .trim();
  if (text === '') return null;
  const place = [(indices[0] ?? 0) + 1, (indices.at(-1) ?? 0) + 1] as const;
  return { state: 'present', text, passages: [], lines: place, address, label: null, score };
}
