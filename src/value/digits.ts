const digitRun = /\p{Nd}+/uy;

/** Longest run of digits that is read as a number, so that its value is exact. */
const mostDigits = 15;

/** Value of one decimal digit of any script: Unicode lays each script's ten out in a row. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Rows that touch each other (mathematical digits, U+1D7CE on) are counted from the first row.
  const row = code >= 0x1d7ce && code <= 0x1d7ff ? 0x1d7ce : zero;
  return (code - row) % 10;
}

/** The digits of a text in ASCII, all else as it is; the length may shrink where digits are surrogate pairs. */
export function asciiDigits(text: string): string {
  return /[^\x00-\x7f]/.test(text) ? text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))) : text;
}

/** The number in digits of any script and width that begins at `at`; null for none, and for more than 15 digits. */
export function readDigits(text: string, at: number): { value: number; end: number } | null {
  const code = text.charCodeAt(at);
  if (code < 0x80 && (code < 0x30 || code > 0x39)) return null;
  digitRun.lastIndex = at;
  const run = digitRun.exec(text)?.[0];
  if (run === undefined) return null;
  const digits = asciiDigits(run);
  return digits.length > mostDigits ? null : { value: Number(digits), end: at + run.length };
}
