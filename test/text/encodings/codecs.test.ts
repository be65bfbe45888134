import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Codec, decodeLegacy } from '../../../src/text/encodings/codec.js';
import { codecOf } from '../../../src/text/encodings/index.js';
import { encodingNamed, encodingNames, isLegacy } from '../../../src/text/encodings/names.js';

const legacy = encodingNames.filter(isLegacy);
const hex = (bytes: Uint8Array | { lacking: string }) =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString('hex') : bytes.lacking;

function decoded(codec: Codec, bytes: readonly number[] | Uint8Array): string {
  const made = decodeLegacy(codec, Uint8Array.from(bytes));
  return 'text' in made ? made.text : `broken at ${made.broken}`;
}

describe('encodings from before Unicode', () => {
  it.each([
    // Tables: Unicode's for the two pages of Windows, RFC 1456 for VISCII, TCVN 5712:1993 for TCVN3.
    ['windows-1252', 'c9746520929c80', 'Éte ’œ€'],
    ['windows-1258', 'd069eacc7520f2', 'Điều \u0323'],
    ['tcvn3', 'ae69d2752035', 'điều 5'],
    ['tcvn3', 'a769d275', 'Điều'],
    ['viscii', 'd069ab752035', 'Điế u 5'.replace('ế ', 'ề')],
    ['vni', 'd169e5e0752035', 'Điåàu 5'],
    ['vni', 'd16965e0752035', 'Điều 5'],
    ['vni', '4ef6f4f869', 'Nười'],
    ['gb18030', 'b5dacee5ccf5', '第五条'],
    ['gb18030', 'a6d9', '\ufe10'],
    ['gb18030', '9439fc36', '😀'],
    ['big5', 'b2c4a4adb1f8', '第五條'],
    ['big5-hkscs', '8862', 'Ê̄'],
  ] as const)('%s reads %s', async (name, bytes, text) => {
    expect(decoded(await codecOf(name), Buffer.from(bytes, 'hex'))).toBe(text);
  });

  it.each([
    ['windows-1258', 'ế', 'eaec'],
    ['windows-1258', 'ế'.normalize('NFD'), 'eaec'],
    ['vni', 'ƯỚC', 'd6d4d943'],
    ['gb18030', '\ufe10', 'a6d9'],
    ['big5', '第五條', 'b2c4a4adb1f8'],
  ] as const)('%s writes %s', async (name, text, bytes) => {
    expect(hex((await codecOf(name)).encode(text))).toBe(bytes);
  });

  it.each([
    ['windows-1252', 'một', 'ộ'],
    ['windows-1258', '第一', '第'],
    ['tcvn3', '“ạ”', '“'],
    ['vni', 'ñ', 'ñ'],
    ['big5', '碁简', '简'],
    ['big5-hkscs', '第一条简', '简'],
  ] as const)('%s lacks a character of %s', async (name, text, sign) => {
    expect(hex((await codecOf(name)).encode(text))).toBe(sign);
  });

  it.each([
    ['windows-1252', [0x41, 0x81]],
    ['windows-1258', [0x41, 0x8a]],
    ['gb18030', [0x41, 0xb5]],
    ['gb18030', [0x41, 0xff, 0x41]],
    ['big5', [0x41, 0x81, 0x20]],
  ] as const)('%s says where a byte stands for nothing', async (name, bytes) => {
    expect(decoded(await codecOf(name), bytes)).toBe('broken at 1');
  });

  it.each(legacy)('%s reads back what it has written', async (name) => {
    const codec = await codecOf(name);
    const letters = [
      ...'aeouyiAEOUYI ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậềểễếệồổỗốộờởỡớợừửữứựỳỷỹýỵéèçœ«»第五条條國国的',
    ].filter((sign) => codec.encode(sign) instanceof Uint8Array);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters)), (signs) => {
        const text = signs.join('');
        const bytes = codec.encode(text);
        // In VNI a vowel before a letter that stands for a sign is that vowel with the sign.
        const isUnsure = name === 'vni' && /[aeouyAEOUY][À-ÿ]/.test(text);
        if (bytes instanceof Uint8Array && !isUnsure) expect(decoded(codec, bytes)).toBe(text);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('names of encodings', () => {
  it.each([
    ['TCVN3', 'tcvn3'],
    ['ABC', 'tcvn3'],
    ['CP1258', 'windows-1258'],
    ['GB2312', 'gb18030'],
    ['Big5_HKSCS', 'big5-hkscs'],
    ['ISO-8859-1', 'windows-1252'],
    ['UTF8', 'utf-8'],
    ['koi8-r', null],
  ])('%s is %s', (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });
});
