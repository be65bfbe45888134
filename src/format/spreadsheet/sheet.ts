import { escapeText } from '../xml.js';
import { declaration, headStyle } from './parts.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The most that Excel and Calc take. */
export const mostRows = 1_048_576;
export const mostCharacters = 32_767;

/** A column: what its head says, how wide it is, in characters, and whether it is there for programs only. */
export interface SheetColumn {
  readonly name: string;
  readonly width: number;
  readonly isHidden: boolean;
}

export interface SheetCell {
  readonly text: string;
  readonly style: number;
}

/** All of a sheet before its rows: the head stays in sight, the columns have their widths. */
export function sheetBegin(columns: readonly SheetColumn[]): string {
  const cols = columns.map(
    ({ width, isHidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>`;
  const head = columns.map(({ name }) => ({ text: name, style: headStyle }));
  return `${declaration}<worksheet xmlns="${main}">${view}<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>${sheetRow(head, 1)}`;
}

/** One row, from 1. An empty text in no colour has no cell. */
export function sheetRow(cells: readonly SheetCell[], row: number): string {
  const told = cells.map(({ text, style }, at) => {
    const place = `r="${columnName(at)}${row}" s="${style}"`;
    if (text === '') return style > 1 ? `<c ${place}/>` : '';
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeText(escapeMarks(text))}</t></is></c>`;
  });
  return `<row r="${row}">${told.join('')}</row>`;
}

/** All of a sheet after its rows. */
export function sheetEnd(columns: number, rows: number): string {
  return `</sheetData><autoFilter ref="${rangeOf(columns, rows)}"/></worksheet>`;
}

/** `A1:F20` */
export function rangeOf(columns: number, rows: number): string {
  return `A1:${columnName(columns - 1)}${rows}`;
}

/** The same as names of ranges have it, `$A$1:$F$20`. */
export function fixedRange(columns: number, rows: number): string {
  return rangeOf(columns, rows).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** `A` for 0, `AA` for 26. */
export function columnName(at: number): string {
  return (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** In a cell `_x0041_` stands for a character (ECMA-376 part 1, 22.9.2.19), so one that is text is written apart. */
function escapeMarks(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
