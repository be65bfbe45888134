import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/read/index.js';
import { codecOf } from '../../src/text/encodings/index.js';
import { type EncodingName, isLegacy } from '../../src/text/encodings/names.js';
import { InputError } from '../../src/text/errors.js';

const vietnamese =
  'Điều 5. Bến đò mở cửa lúc sáu giờ sáng và đóng cửa lúc chín giờ tối.\nNgười lái đò phải có phao cứu sinh.\n';
const french =
  'Article 5. Le café de l’île est fermé à cause de la grève ; où irons-nous ?\nLes élèves préfèrent la forêt.\n';
const simplified = '第五条 码头早上六点开门，晚上九点关门。\n船上的人都要有救生衣，没有的不得上船。\n';
const traditional = '第五條 碼頭早上六點開門，晚上九點關門。\n船上的人都要有救生衣，沒有的不得上船。\n';

async function bytesOf(text: string, encoding: EncodingName): Promise<Uint8Array> {
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (!isLegacy(encoding)) return Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'utf8');
  const bytes = (await codecOf(encoding)).encode(text);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${encoding} lacks ${bytes.lacking}`);
  return bytes;
}

const cases: readonly (readonly [EncodingName, string, string])[] = [
  ['windows-1258', 'vi', vietnamese],
  ['tcvn3', 'vi', vietnamese],
  ['vni', 'vi', vietnamese],
  ['viscii', 'vi', vietnamese],
  ['windows-1252', 'fr', french],
  ['gb18030', 'zh', simplified],
  ['gb18030', 'zh-Hant', traditional],
  ['big5', 'zh-Hant', traditional],
  ['utf-16le', 'vi', vietnamese],
  ['utf-16be', 'zh', simplified],
  ['utf-16le', 'en', 'Article 5. The pier opens at six.\n'],
];

describe('a file that is no UTF-8', () => {
  it.each(cases)('in %s is told by how it reads in %s', async (encoding, language, text) => {
    const bytes = await bytesOf(text, encoding);
    for (const options of [{ language }, {}]) {
      const { source } = await openFile({ path: 'a.txt', bytes }, options);
      expect(source).toMatchObject({ text, encoding, isGuessed: true });
    }
  });

  it.each(cases)('in %s is read as somebody says', async (encoding, _, text) => {
    const bytes = await bytesOf(text, encoding);
    const { source } = await openFile({ path: 'a.txt', bytes }, { encoding });
    expect(source).toMatchObject({ text, encoding });
    expect(source.isGuessed).toBeUndefined();
  });

  it('is refused where two encodings are as likely', async () => {
    // One letter, which is ờ, à and more, each a syllable.
    const line = await refusal(Buffer.from([0x41, 0x0a, 0xe0, 0x0a]));
    expect(line).toMatch(
      /^a\.txt:2:1: not valid UTF-8, and as likely \S+ as \S+; say which: --encoding \S+$/,
    );
  });

  it('is refused where it reads as no language', async () => {
    const russian = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0, 0xf3]);
    expect(await refusal(russian)).toContain('not valid UTF-8: byte 0xcf at byte 0; say what it is in');
  });

  it.each(['pl', undefined])('is refused where its language had another encoding: %s', async (language) => {
    // In windows-1250.
    const polish = Buffer.from(
      'Cz\xb3onek p\xb3aci sk\xb3adk\xea, kt\xf3ra jest nale\xbfna co miesi\xb9c.',
      'latin1',
    );
    expect(await refusal(polish, language)).toContain('or convert it: iconv -f ENCODING -t UTF-8');
  });

  it('is refused where it is UTF-8 with a byte that is broken', async () => {
    const bytes = Buffer.from(vietnamese);
    bytes[bytes.indexOf(0xbb)] = 0x20;
    expect(await refusal(bytes, 'vi')).toContain('not valid UTF-8');
  });

  it('is refused where a byte is not in the encoding that is said', async () => {
    const line = await refusal(Buffer.from('a\nb\x81', 'latin1'), 'fr', 'windows-1252');
    expect(line).toBe(
      'a.txt:2:2: not valid windows-1252: byte 0x81 at byte 3; name another encoding with --encoding',
    );
  });

  it('keeps to a byte order mark, whatever is said', async () => {
    const bytes = Buffer.from(`\ufeff${vietnamese}`);
    expect((await openFile({ path: 'a.txt', bytes }, { encoding: 'tcvn3' })).source.text).toBe(vietnamese);
  });
});

async function refusal(bytes: Uint8Array, language?: string, encoding?: EncodingName): Promise<string> {
  const options = { ...(language ? { language } : {}), ...(encoding ? { encoding } : {}) };
  const error = await openFile({ path: 'a.txt', bytes }, options).then(
    ({ source }) => new Error(`read as ${source.encoding}`),
    (fault: unknown) => fault,
  );
  if (!(error instanceof InputError)) throw error;
  return error.line;
}
