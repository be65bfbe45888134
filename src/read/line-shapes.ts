import { isWide } from '../text/width.js';

/** What closes after a sentence's stop, then the stop: full stops, question and exclamation marks, ellipses of all scripts. */
const sentenceEnd = /[.!?…。．！？｡।]["'”’»›)\]）】」』〉》]{0,3}$/;
const introduction = /[:;：；]["'”’»)\]）」』]{0,2}$/;

/** Whether a line that stops here may be the last of its paragraph: it ends a sentence, or a colon or semicolon announces more. */
export function endsStatement(tail: string): boolean {
  return sentenceEnd.test(tail) || introduction.test(tail);
}

export function startsLowerCase(head: string): boolean {
  return /^["'“‘«(]?\p{Ll}/u.test(head);
}

const numeral = String.raw`(?:[0-9０-９]{1,7}(?:[.．][0-9]{1,3}){0,5}|[IVXLCDM]{1,8}|[ivxlcdm]{1,8}|\p{L}|[〇零一二三四五六七八九十百千两]{1,7})`;
const enumerators = [
  // 5. 5) 5/ 5: IV. a) đ) 五、 2.3.
  String.raw`${numeral}[a-z]?[.．)）、/:：\]°º](?!\d)`,
  // (5) （五） [5] ⑤ ㈤ ⅴ
  String.raw`[(（\[【〔]${numeral}[a-z]?[)）\]】〕]`,
  '[①-⓿㈠-㉃㊀-㊉Ⅰ-ⅿ]',
  // 第五条, § 5
  String.raw`第[^\s\d]{1,7}[\p{L}]`,
  String.raw`第\s?[0-9０-９]{1,4}\s?\p{L}`,
  String.raw`§+\s*\d`,
  // 2.3 Text
  String.raw`\d{1,3}(?:\.\d{1,3}){1,5}\s+\p{L}`,
  // Word 5, Word IV; two words at most before the number
  String.raw`\p{Lu}\p{L}{2,14}(?:\s\p{L}{2,10})?\s(?:\d{1,4}\p{Ll}{0,3}|[IVXLC]{1,7})(?![\p{L}\d])`,
  // bullets
  String.raw`[-–—*•●○■□▪◦‣+](?=\s)`,
];
const enumerator = new RegExp(`^(?:${enumerators.join('|')})`, 'u');

/**
 * Whether a line begins with something shaped like an enumerator or a bullet, in any language: wide of the mark on
 * purpose, as it only says where a block may begin. `head` is the line's first 40 characters or so, blanks cut.
 */
export function looksEnumerated(head: string): boolean {
  return enumerator.test(head);
}

/** A line that only draws: `---`, `* * *`, `═════`. */
export function isRule(line: string): boolean {
  return (
    line.length >= 3 &&
    line.length < 1000 &&
    /^(?=(?:\s*\S){3})[-=_*~^#+·.•─-╿–—\s]*$/.test(line) &&
    !/^\.+$/.test(line)
  );
}

/** What is left of a picture where a page was saved as text: `![]() |`, `![caption](file.jpg)`, `[image]`. */
export function isImage(line: string): boolean {
  return line.length < 2000 && /^!\[[^\]]*\]\([^)]*\)[\s|]*$/.test(line);
}

/** A row of a table drawn with bars. */
export function isTableRow(line: string): boolean {
  return /^[|│┃].*[|│┃]$/.test(line);
}

/** Whether a wrapped line that ends and one that begins with these units are joined by nothing: both are written without spaces. */
export function joinsWithoutSpace(last: number, first: number): boolean {
  return isUnspaced(last) && isUnspaced(first);
}

/** Han, kana and the punctuation of the same width; Hangul has spaces. */
function isUnspaced(unit: number): boolean {
  if (unit >= 0xdc00 && unit <= 0xdfff) return true;
  const hangul = (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff);
  return isWide(unit) && !hangul;
}
