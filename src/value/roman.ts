const letters: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Roman numeral in lower case; null outside 1 to 3999. */
export function printRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return null;
  let rest = value;
  let text = '';
  for (const [amount, sign] of letters) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}

const canonical = /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

const amounts: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Value of a Roman numeral in lower case, 1 to 3999, in its canonical form only; null for all else. */
export function readRoman(text: string): number | null {
  if (text === '' || text.length > 15 || !canonical.test(text)) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const amount = amounts[text.charAt(at)] ?? 0;
    const next = amounts[text.charAt(at + 1)] ?? 0;
    value += amount < next ? -amount : amount;
  }
  return value;
}

/** The single characters Ⅰ to ⅿ as the letters that they stand for. */
export function unfoldRoman(text: string): string {
  return text.replace(/[\u2160-\u217f]/g, (sign) => sign.normalize('NFKC'));
}
