import { codecOf } from '../../../src/text/encodings/index.js';
import type { LegacyEncoding } from '../../../src/text/encodings/names.js';

/** The bytes of a text in an encoding, which has all its characters. */
export async function encoded(text: string, name: LegacyEncoding): Promise<Buffer> {
  const bytes = (await codecOf(name)).encode(text);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${name} has no ${bytes.lacking}`);
  return Buffer.from(bytes);
}

/** A text as its writer would have typed it in an encoding: small letters for capitals, plain signs for curled ones. */
export async function asWritten(text: string, name: LegacyEncoding): Promise<string> {
  const codec = await codecOf(name);
  const has = (sign: string) => codec.encode(sign) instanceof Uint8Array;
  const instead = (sign: string) => [sign, sign.toLowerCase(), plain[sign] ?? ''].find(has) ?? '';
  return [...text.normalize('NFC')].map(instead).join('');
}

const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '…': '...',
};
