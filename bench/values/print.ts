import type { Random } from '../faults/random.js';

/** The four languages in which values are printed. */
export type Tongue = 'en' | 'fr' | 'vi' | 'zh-Hans';
export const tongues: readonly Tongue[] = ['en', 'fr', 'vi', 'zh-Hans'];

/** A value before it is printed, by kind. Sums of money are in whole units, dates are complete. */
export type Drawn =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'decimal'; readonly tenths: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'amount'; readonly value: number; readonly currency: 'VND' | 'EUR' | 'USD' }
  | { readonly kind: 'magnitude'; readonly millions: number }
  | { readonly kind: 'days'; readonly value: number }
  | { readonly kind: 'years'; readonly value: number }
  | { readonly kind: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly kind: 'code'; readonly number: number; readonly year: number }
  | { readonly kind: 'time'; readonly hour: number; readonly minute: number }
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number };

const months: Readonly<Record<'en' | 'fr', readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

const groupSigns: Readonly<Record<Tongue, readonly string[]>> = {
  en: [','],
  fr: ['\u00a0', '\u202f', ' '],
  vi: ['.'],
  'zh-Hans': ['', ','],
};

function grouped(value: number, tongue: Tongue, random: Random): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, random.pick(groupSigns[tongue]));
}

const point: Readonly<Record<Tongue, string>> = { en: '.', fr: ',', vi: ',', 'zh-Hans': '.' };

function decimals(tenths: number, tongue: Tongue): string {
  return `${Math.floor(tenths / 10)}${point[tongue]}${tenths % 10}`;
}

const han = '零一二三四五六七八九';

function inHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${han.charAt(tens)}十`;
  return ten + (value % 10 === 0 && tens > 0 ? '' : han.charAt(value % 10));
}

const small: Readonly<Record<'en' | 'fr' | 'vi', readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  fr: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  vi: [
    'không',
    'một',
    'hai',
    'ba',
    'bốn',
    'năm',
    'sáu',
    'bảy',
    'tám',
    'chín',
    'mười',
    'mười một',
    'mười hai',
  ],
};

/** In digits, or in words where it is small. */
function counted(value: number, tongue: Tongue, random: Random): string {
  if (value > 12 || value < 2 || random.chance(0.5)) return grouped(value, tongue, random);
  return tongue === 'zh-Hans' ? (value === 2 ? '两' : inHan(value)) : (small[tongue][value] ?? '');
}

const two = (value: number) => String(value).padStart(2, '0');

function date(
  { year, month, day }: Extract<Drawn, { kind: 'date' }>,
  tongue: Tongue,
  random: Random,
): string {
  if (tongue === 'en') {
    const name = months.en[month - 1];
    return random.pick([
      `${name} ${day}, ${year}`,
      `${day} ${name} ${year}`,
      `${year}-${two(month)}-${two(day)}`,
    ]);
  }
  if (tongue === 'fr') return `${day === 1 ? '1er' : day} ${months.fr[month - 1]} ${year}`;
  if (tongue === 'vi') {
    return random.pick([
      `ngày ${day} tháng ${month} năm ${year}`,
      `ngày ${two(day)} tháng ${two(month)} năm ${year}`,
    ]);
  }
  const digits = String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
  return random.pick([`${year}年${month}月${day}日`, `${digits}年${inHan(month)}月${inHan(day)}日`]);
}

function amount(
  { value, currency }: Extract<Drawn, { kind: 'amount' }>,
  tongue: Tongue,
  random: Random,
): string {
  const number = grouped(value, tongue, random);
  const names: Readonly<Record<Tongue, Readonly<Record<string, readonly string[]>>>> = {
    en: {
      VND: [`VND ${number}`, `${number} dong`],
      EUR: [`€${number}`, `${number} euros`],
      USD: [`US$ ${number}`, `USD ${number}`],
    },
    fr: {
      VND: [`${number} dongs`, `${number} VND`],
      EUR: [`${number} €`, `${number} euros`],
      USD: [`${number} dollars américains`, `${number} USD`],
    },
    vi: {
      VND: [`${number} đồng`, `${number} VND`],
      EUR: [`${number} euro`, `${number} EUR`],
      USD: [`${number} đô la Mỹ`, `${number} USD`],
    },
    'zh-Hans': { VND: [`${number}越南盾`], EUR: [`${number}欧元`], USD: [`${number}美元`] },
  };
  return random.pick(names[tongue][currency] ?? [number]);
}

function magnitude(millions: number, tongue: Tongue): string {
  if (tongue === 'en') return `${millions} million`;
  if (tongue === 'fr') return `${millions} millions`;
  return tongue === 'vi' ? `${millions} triệu` : `${millions * 100}万`;
}

function fractionIn(numerator: number, denominator: number, tongue: Tongue): string {
  const parts: Readonly<Record<string, readonly string[]>> = {
    en: ['', '', 'half', 'thirds', 'quarters', 'fifths'],
    fr: ['', '', 'demis', 'tiers', 'quarts', 'cinquièmes'],
  };
  if (tongue === 'zh-Hans') return `${han.charAt(denominator)}分之${han.charAt(numerator)}`;
  if (tongue === 'vi')
    return `${small.vi[numerator]} phần ${denominator === 4 ? 'tư' : small.vi[denominator]}`;
  return `${small[tongue][numerator]} ${parts[tongue]?.[denominator]}`;
}

/** A value as a writer of the language prints it, one of the ways in use. */
export function printed(drawn: Drawn, tongue: Tongue, random: Random): string {
  switch (drawn.kind) {
    case 'count':
      return counted(drawn.value, tongue, random);
    case 'decimal':
      return decimals(drawn.tenths, tongue);
    case 'percent':
      if (tongue === 'zh-Hans' && random.chance(0.3)) return `百分之${inHan(drawn.value)}`;
      return tongue === 'fr' ? `${drawn.value} %` : `${drawn.value}%`;
    case 'amount':
      return amount(drawn, tongue, random);
    case 'magnitude':
      return magnitude(drawn.millions, tongue);
    case 'days':
      return `${counted(drawn.value, tongue, random)}${{ en: ' days', fr: ' jours', vi: ' ngày', 'zh-Hans': '天' }[tongue]}`;
    case 'years':
      return `${counted(drawn.value, tongue, random)}${{ en: ' years', fr: ' ans', vi: ' năm', 'zh-Hans': '年' }[tongue]}`;
    case 'date':
      return date(drawn, tongue, random);
    case 'code':
      return `${drawn.number}/${drawn.year}/${tongue === 'vi' ? 'NĐ-CP' : 'ND-CP'}`;
    case 'time':
      return tongue === 'fr' ? `${drawn.hour} h ${two(drawn.minute)}` : `${drawn.hour}:${two(drawn.minute)}`;
    case 'fraction':
      return fractionIn(drawn.numerator, drawn.denominator, tongue);
  }
}
