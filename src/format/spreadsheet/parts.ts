import type { CellState } from '../../align/types.js';
import { escapeAttribute } from '../xml.js';

/*
 * The parts of a workbook beside its sheets, SpreadsheetML of ECMA-376 part 1, 18. A style is the place of its `xf` in
 * `cellXfs`.
 */

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const documentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a text is that has no state that needs to be seen. */
const plain = 1;
export const headStyle = 2;
/** What tells a row from others: shown in grey. */
export const factStyle = 3;

/** By state of a version in a row: the colour behind its text. */
const fills: readonly (readonly [states: readonly CellState[], colour: string])[] = [
  [['missing'], 'FFF8D7DA'],
  [['ambiguous'], 'FFFFF3CD'],
  [['extra'], 'FFD6E4F5'],
  [['renumbered', 'moved', 'merged', 'split'], 'FFFCE5CD'],
];

/** The style of a text in a version's state. */
export function styleOf(state: CellState): number {
  const at = fills.findIndex(([states]) => states.includes(state));
  return at < 0 ? plain : factStyle + 1 + at;
}

/** What the colours say, for a sheet that tells it. */
export const legend: readonly (readonly [state: CellState, told: string])[] = fills.map(([states]) => [
  states[0]!,
  states.join(', '),
]);

/** Number format 49 is text: what is typed into such a cell stays as it is typed. */
const textFormat = 'numFmtId="49" applyNumberFormat="1"';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

export function stylesPart(): string {
  const fillOf = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const xf = (font: number, fill: number, alignment: string) =>
    `<xf ${textFormat} fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
  const xfs = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    xf(0, 0, wrapped),
    xf(1, 2, '<alignment vertical="top"/>'),
    xf(2, 0, '<alignment vertical="top"/>'),
    ...fills.map((_, at) => xf(0, 3 + at, wrapped)),
  ];
  const colours = ['FFE7E6E6', ...fills.map(([, colour]) => colour)];
  const fonts = ['', '<b/>', ''].map(
    (mark, at) =>
      `<font>${mark}<sz val="11"/>${at === 2 ? '<color rgb="FF7F7F7F"/>' : ''}<name val="Calibri"/></font>`,
  );
  return `${declaration}<styleSheet xmlns="${main}"><fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="${colours.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${colours.map(fillOf).join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** A sheet of the workbook; `filter` is the range that it can be filtered by. */
export interface SheetName {
  readonly name: string;
  readonly filter: string | null;
}

export function workbookPart(sheets: readonly SheetName[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escapeAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // A filter is found by spreadsheets under this name.
  const filters = sheets.flatMap(({ name, filter }, at) =>
    filter === null
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escapeAttribute(name)}'!${filter}</definedName>`,
  );
  const names = filters.length === 0 ? '' : `<definedNames>${filters.join('')}</definedNames>`;
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join('')}</sheets>${names}</workbook>`;
}

export function relationsParts(sheets: number): Readonly<Record<string, string>> {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const wrap = (inner: string) =>
    `${declaration}<Relationships xmlns="${packageRelations}">${inner}</Relationships>`;
  const own = Array.from({ length: sheets }, (_, at) =>
    relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`),
  );
  return {
    '_rels/.rels': wrap(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': wrap(own.join('') + relation(sheets + 1, 'styles', 'styles.xml')),
  };
}

export function contentTypesPart(sheets: number): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${documentType}.${type}+xml"/>`;
  const own = Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet'));
  return `${declaration}<Types xmlns="${packageTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${own.join('')}</Types>`;
}
