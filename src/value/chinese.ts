const plainDigits: Readonly<Record<string, number>> = {
  ...{
    〇: 0,
    零: 0,
    '○': 0,
    '◯': 0,
    Ｏ: 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  },
};

/** Digits that cannot be altered on a cheque; 两 is none of them. */
const financialDigits: Readonly<Record<string, number>> = {
  ...{
    壹: 1,
    壱: 1,
    弌: 1,
    贰: 2,
    貳: 2,
    弍: 2,
    弐: 2,
    叁: 3,
    參: 3,
    叄: 3,
    参: 3,
    肆: 4,
    伍: 5,
    陆: 6,
    陸: 6,
    柒: 7,
  },
  ...{ 捌: 8, 玖: 9 },
};

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const financialUnits = '拾佰仟';
/** 廿 and 卅 are 20 and 30 in one character. */
const tens: Readonly<Record<string, number>> = { 廿: 20, 卄: 20, 卅: 30, 卌: 40 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const digits: Readonly<Record<string, number>> = { ...plainDigits, ...financialDigits };
const numerals = new Set([
  ...Object.keys(digits),
  ...Object.keys(units),
  ...Object.keys(tens),
  ...Object.keys(myriads),
]);

/** Chinese characters of which numbers are made, as the inside of a character class. */
export const chineseNumeralClass = [...numerals].join('');

export interface ChineseReading {
  readonly value: number;
  readonly system: 'chinese' | 'chinese-digits' | 'chinese-financial';
  readonly end: number;
}

/** No number is as long. */
const longestRun = 16;

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < longestRun && numerals.has(text.charAt(end))) end++;
  return end;
}

/**
 * Readings of the longest well-formed number that begins at `at`: by place words (一百零二), as digits (二〇二三), or
 * financial. 一百一 has two: 101 in old numbering, 110 in speech, in this order.
 */
export function readChinese(text: string, at: number): ChineseReading[] {
  const longest = runEnd(text, at);
  if (longest - at === longestRun) return [];
  for (let end = longest; end > at; end--) {
    const readings = readWhole(text.slice(at, end), end);
    if (readings.length > 0) return readings;
  }
  return [];
}

function readWhole(run: string, end: number): ChineseReading[] {
  if (isMixed(run)) return [];
  const financial = [...run].some((sign) => sign in financialDigits || financialUnits.includes(sign));
  if ([...run].every((sign) => sign in digits)) {
    const value = [...run].reduce((sum, sign) => sum * 10 + (digits[sign] ?? 0), 0);
    if (!Number.isSafeInteger(value)) return [];
    const system = financial ? 'chinese-financial' : 'chinese';
    return [{ value, system: run.length === 1 ? system : 'chinese-digits', end }];
  }
  const system = financial ? 'chinese-financial' : 'chinese';
  return placeValues(run).map((value) => ({ value, system, end }));
}

/**
 * Whether plain and financial digits stand in one run. No number is written so, but a word may follow one: `第四参数`,
 * the fourth parameter, `第十陆军`, the tenth army. A financial number does not begin with 十 either.
 */
function isMixed(run: string): boolean {
  let [plain, financial] = [run.startsWith('十'), false];
  for (const sign of run) {
    if (sign in financialDigits) financial = true;
    else if (plainDigits[sign]) plain = true;
  }
  return plain && financial;
}

/** Values of a number by place words, as what stands before and after 亿 and 万 and between 千 百 十. */
function placeValues(run: string): number[] {
  for (const scale of [1e8, 1e4]) {
    const at = [...run].findIndex((sign) => myriads[sign] === scale);
    if (at < 0) continue;
    const head = placeValues(run.slice(0, at)).filter((value) => value > 0);
    const rests = tailValues(run.slice(at + 1), scale);
    return head.flatMap((high) => rests.map((rest) => high * scale + rest));
  }
  return belowMyriad(run);
}

/** What stands after 万 or 亿, of which a lone digit counts the next place down: 一万二 is 12,000, 一万零二 10,002. */
function tailValues(tail: string, scale: number): number[] {
  if (tail === '') return [0];
  const digit = tail.length === 1 ? digits[tail] : undefined;
  if (digit !== undefined) return digit === 0 ? [] : [(digit * scale) / 10];
  return placeValues(tail.replace(/^[零〇]/, '')).filter((value) => value < scale);
}

/** Values below 10,000: units must fall, 零 may stand for a skipped one, and a number may begin with 十. */
function belowMyriad(run: string): number[] {
  let value = 0;
  let lowest = 1e4;
  let pending = -1;
  let zero = false;
  for (const sign of run) {
    const digit = digits[sign];
    const unit = units[sign];
    const ten = tens[sign];
    if (digit === 0) {
      if (pending >= 0 || zero || value === 0) return [];
      zero = true;
    } else if (digit !== undefined) {
      if (pending >= 0) return [];
      pending = digit;
    } else if (unit !== undefined) {
      if (unit >= lowest || (pending < 0 && unit !== 10 && value > 0)) return [];
      value += (pending < 0 ? 1 : pending) * unit;
      lowest = unit;
      pending = -1;
      zero = false;
    } else if (ten !== undefined) {
      if (lowest <= 10 || pending >= 0) return [];
      value += ten;
      lowest = 10;
      zero = false;
    } else return [];
  }
  if (pending < 0) return zero ? [] : [value];
  const spoken = lowest > 10 && lowest < 1e4 && !zero;
  return spoken ? [value + pending, value + (pending * lowest) / 10] : [value + pending];
}

const forms = {
  chinese: { digits: '零一二三四五六七八九', units: ['', '十', '百', '千'], myriad: '万' },
  'chinese-financial': { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'], myriad: '万' },
} as const;

/** A number from 0 to 99,999,999 by place words; null for others. 10 to 19 begin with 十 unless financial. */
export function printChinese(value: number, system: 'chinese' | 'chinese-financial'): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e8) return null;
  const form = forms[system];
  if (value === 0) return form.digits.charAt(0);
  const high = Math.floor(value / 1e4);
  const low = value % 1e4;
  const head = high === 0 ? '' : printBelowMyriad(high, form) + form.myriad;
  const gap = high > 0 && low > 0 && low < 1000 ? form.digits.charAt(0) : '';
  const text = head + gap + (low === 0 ? '' : printBelowMyriad(low, form));
  return system === 'chinese' ? text.replace(/^一十/, '十') : text;
}

function printBelowMyriad(value: number, form: (typeof forms)[keyof typeof forms]): string {
  let text = '';
  let skipped = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped) text += form.digits.charAt(0);
    text += form.digits.charAt(digit) + (form.units[power] ?? '');
    skipped = false;
  }
  return text;
}

/** Digit by digit, `二〇二三`; null below 10, where it cannot be told from a number by place words. */
export function printChineseDigits(value: number): string | null {
  if (!Number.isSafeInteger(value) || value < 10) return null;
  return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}
