import { locales } from '../../locale/index.js';
import { comparable } from '../../text/normal.js';

/** What makes a spreadsheet take a cell for a formula, in half and full width, and the tricks to hide it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Numbers, dates, times, amounts: only digits and the signs of such, so that a spreadsheet writes them its own way. */
const numeric = /^'*(?=[^\d]*\d)[\s\d.,:;/\\%+'’()eE$€£¥₫年月日時时分秒-]*$/u;
/** Whole numbers that every spreadsheet writes as they were. */
const steady = /^(?:0|[1-9]\d{0,8})$/;
const logical = /^'*(?:true|false)$/i;

const months: ReadonlySet<string> = new Set(
  locales.flatMap((locale) =>
    Object.values(locale.months)
      .flat()
      .map((name) => comparable(name).replace(/\.$/, '')),
  ),
);

/** Whether a spreadsheet would make a number, a date or a truth value of a text, and write another text for it. */
export function isRetyped(text: string): boolean {
  if (text.length > 40 || steady.test(text) || text.includes('..')) return false;
  if (numeric.test(text) || logical.test(text)) return true;
  const [, word, ...others] = text.split(/([\p{L}\p{M}]+)/u);
  return word !== undefined && others.length === 1 && /\d/.test(text) && months.has(comparable(word));
}

/**
 * A text that a spreadsheet leaves as it is: an apostrophe before what looks like a formula, and where `isSteady` also
 * before what it would take for a number or a date. `fromCell` takes it away again.
 */
export function toCell(text: string, isSteady = false): string {
  const isGuarded = formula.test(text) || (isRetyped(text) && (isSteady || text.startsWith("'")));
  return isGuarded ? `'${text}` : text;
}

/** The text that `toCell` made a cell of. */
export function fromCell(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const text = cell.slice(1);
  return formula.test(text) || isRetyped(text) ? text : cell;
}
