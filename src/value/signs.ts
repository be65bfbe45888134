import type { SignSystem } from './numeral-types.js';

/** A run of Unicode characters that number from `value` on. */
interface SignRun {
  readonly system: SignSystem;
  readonly value: number;
  readonly signs: string;
}

/** The signs from one code point to another, both included. */
function signsBetween(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

/** From the charts Enclosed Alphanumerics, Enclosed CJK, Dingbats; stems and branches as they are counted. */
const runs: readonly SignRun[] = [
  { system: 'circled', value: 0, signs: '⓪' },
  { system: 'circled', value: 1, signs: signsBetween(0x2460, 0x2473) },
  { system: 'circled', value: 21, signs: signsBetween(0x3251, 0x325f) },
  { system: 'circled', value: 36, signs: signsBetween(0x32b1, 0x32bf) },
  { system: 'circled-negative', value: 0, signs: '⓿' },
  { system: 'circled-negative', value: 1, signs: signsBetween(0x2776, 0x277f) },
  { system: 'circled-negative', value: 11, signs: signsBetween(0x24eb, 0x24f4) },
  { system: 'circled-double', value: 1, signs: signsBetween(0x24f5, 0x24fe) },
  { system: 'circled-sans', value: 1, signs: signsBetween(0x2780, 0x2789) },
  { system: 'circled-sans-negative', value: 1, signs: signsBetween(0x278a, 0x2793) },
  { system: 'parenthesised', value: 1, signs: signsBetween(0x2474, 0x2487) },
  { system: 'full-stop', value: 1, signs: signsBetween(0x2488, 0x249b) },
  { system: 'parenthesised-chinese', value: 1, signs: signsBetween(0x3220, 0x3229) },
  { system: 'circled-chinese', value: 1, signs: signsBetween(0x3280, 0x3289) },
  { system: 'parenthesised-letter', value: 1, signs: signsBetween(0x249c, 0x24b5) },
  { system: 'circled-letter-upper', value: 1, signs: signsBetween(0x24b6, 0x24cf) },
  { system: 'circled-letter-lower', value: 1, signs: signsBetween(0x24d0, 0x24e9) },
  { system: 'stem', value: 1, signs: '甲乙丙丁戊己庚辛壬癸' },
  { system: 'branch', value: 1, signs: '子丑寅卯辰巳午未申酉戌亥' },
];

interface Sign {
  readonly system: SignSystem;
  readonly value: number;
}

const bySign: ReadonlyMap<string, Sign> = new Map(
  runs.flatMap((run) =>
    [...run.signs].map((sign, index) => [sign, { system: run.system, value: run.value + index }] as const),
  ),
);

const byKey: ReadonlyMap<string, string> = new Map(
  [...bySign].map(([sign, { system, value }]) => [`${system} ${value}`, sign] as const),
);

/** What a single sign (`①`, `㈠`, `子`) means; null for any other character. */
export function readSign(sign: string): Sign | null {
  return bySign.get(sign) ?? null;
}

/** The sign for a value; null where the system has none. */
export function printSign(value: number, system: SignSystem): string | null {
  return byKey.get(`${system} ${value}`) ?? null;
}

/** All sign systems. */
export const signSystems: readonly SignSystem[] = [...new Set(runs.map((run) => run.system))];
