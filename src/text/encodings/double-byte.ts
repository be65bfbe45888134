import iconv from 'iconv-lite';
import type { Codec, TakeUnit } from './codec.js';

/** How long the sequence is that begins with a byte: GB 18030-2022, 4.3; Big5 has one byte for ASCII and two for all else. */
function sequenceLength(bytes: Uint8Array, at: number, hasFour: boolean): number {
  const [lead = 0, second = 0] = bytes.subarray(at, at + 2);
  if (lead < 0x80) return 1;
  return hasFour && second >= 0x30 && second <= 0x39 ? 4 : 2;
}

interface Charset {
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (sign: string) => Uint8Array;
}

/** A sequence that is not known decodes to this. */
const unknown = /\ufffd|^\?$/;

function codecOf(name: Codec['name'], hasFour: boolean, { decode, encode }: Charset): Codec {
  const known = new Map<number, string | null>();
  const read = (bytes: Uint8Array): string | null => {
    const key = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = decode(bytes);
    const found = unknown.test(text) && bytes.length > 1 ? null : text;
    known.set(key, found);
    return found;
  };
  const walk = (bytes: Uint8Array, take: TakeUnit) => {
    for (let at = 0; at < bytes.length; ) {
      const length = sequenceLength(bytes, at, hasFour);
      const isCut = at + length > bytes.length;
      take(isCut ? null : read(bytes.subarray(at, at + length)), at, Math.min(length, bytes.length - at));
      at += length;
    }
  };
  return {
    name,
    walk,
    encode: (text) => {
      const written: Uint8Array[] = [];
      for (const sign of text) {
        const own = encode(sign);
        // What is not there is written as something else, without a word.
        if (decode(own) !== sign) return { lacking: sign };
        written.push(own);
      }
      return Buffer.concat(written);
    },
  };
}

/** Sequences that GB 18030-2022 gives to other characters than the edition of 2005, which the library has. */
const changed: readonly number[] = [
  ...[0xa6d9, 0xa6da, 0xa6db, 0xa6dc, 0xa6dd, 0xa6de, 0xa6df, 0xa6ec, 0xa6ed, 0xa6f3],
  ...[0xfe59, 0xfe61, 0xfe66, 0xfe67, 0xfe6d, 0xfe7e, 0xfe90, 0xfea0],
];
const nowThere = '\ufe10\ufe12\ufe11\ufe13\ufe14\ufe15\ufe16\ufe17\ufe18\ufe19龴龵龶龷龸龹龺龻';

function gb18030(): Charset {
  const bytesOf = new Map<string, Uint8Array>();
  const textOf = new Map<number, string>();
  for (const [at, code] of changed.entries()) {
    const sign = nowThere.charAt(at);
    bytesOf.set(sign, Uint8Array.of(code >> 8, code & 0xff));
    textOf.set(code, sign);
  }
  const decode = (bytes: Uint8Array) =>
    (bytes.length === 2 ? textOf.get((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) : undefined) ??
    iconv.decode(Buffer.from(bytes), 'gb18030');
  return { decode, encode: (sign) => bytesOf.get(sign) ?? iconv.encode(sign, 'gb18030') };
}

function libraryCharset(reading: string, writing: string): Charset {
  return {
    decode: (bytes) => iconv.decode(Buffer.from(bytes), reading),
    encode: (sign) => iconv.encode(sign, writing),
  };
}

/** Files that are said to be in Big5 often have characters of Hong Kong's supplement: they are read, and not written. */
export const doubleByte = {
  gb18030: () => codecOf('gb18030', true, gb18030()),
  big5: () => codecOf('big5', false, libraryCharset('big5-hkscs', 'cp950')),
  'big5-hkscs': () => codecOf('big5-hkscs', false, libraryCharset('big5-hkscs', 'big5-hkscs')),
} as const;
