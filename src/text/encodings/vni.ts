import type { Codec, TakeUnit } from './codec.js';
import { tableOf } from './single-byte.js';

/**
 * VNI for Windows: a vowel in ASCII, and behind it a letter of windows-1252 that its fonts draw as the signs above and
 * below; a few letters stand for themselves. The table is our own, written from the layout of the fonts.
 */
const plainTones = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
const circumflexes = {
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303' },
  ä: '\u0302\u0323',
};
const breves = {
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303' },
  ë: '\u0306\u0323',
};

/** By the letter that carries them: what each letter behind it means. */
const carriers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { ...plainTones, ...circumflexes, ...breves },
  e: { ...plainTones, ...circumflexes },
  o: { ...plainTones, ...circumflexes },
  u: plainTones,
  y: plainTones,
  ô: plainTones,
  ö: plainTones,
};

/** Letters that stand for others by themselves. */
const alone: Readonly<Record<string, string>> = {
  ...{ ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' },
};

const pairs = new Map<string, string>();
const singles = new Map<string, string>();
for (const [own, other] of Object.entries(alone)) {
  singles.set(own, other);
  singles.set(own.toUpperCase(), other.toUpperCase());
}
for (const [carrier, signs] of Object.entries(carriers)) {
  const letter = alone[carrier] ?? carrier;
  for (const [sign, mark] of Object.entries(signs)) {
    const small = (letter + mark).normalize('NFC');
    const large = small.toUpperCase();
    pairs.set(carrier.toUpperCase() + sign, large);
    pairs.set(carrier.toUpperCase() + sign.toUpperCase(), large);
    pairs.set(carrier + sign, small);
  }
}

const table = tableOf('windows-1252');
const byteOf = new Map(table.flatMap((sign, byte) => (sign === null ? [] : [[sign, byte] as const])));
/** Composed letters by how they are written; where a capital may be written in two ways the second is the usual one. */
const written = new Map([...[...pairs, ...singles].map(([own, letter]) => [letter, own] as const)]);

export const vni: Codec = {
  name: 'vni',
  walk: (bytes: Uint8Array, take: TakeUnit) => {
    for (let at = 0; at < bytes.length; ) {
      const first = table[bytes[at] ?? 0] ?? null;
      const second = table[bytes[at + 1] ?? 0] ?? '';
      const pair = first === null ? undefined : pairs.get(first + second);
      if (pair !== undefined) take(pair, at, 2);
      else take(first === null ? null : (singles.get(first) ?? first), at, 1);
      at += pair === undefined ? 1 : 2;
    }
  },
  encode: (text: string) => {
    const bytes: number[] = [];
    for (const letter of text.normalize('NFC')) {
      const own = written.get(letter) ?? (singles.has(letter) ? null : letter);
      const codes = own === null ? [] : [...own].map((sign) => byteOf.get(sign));
      if (own === null || codes.some((code) => code === undefined)) return { lacking: letter };
      for (const code of codes) bytes.push(code ?? 0);
    }
    return Uint8Array.from(bytes);
  },
};
