import type { LegacyEncoding } from './names.js';

/** Takes what the bytes from `start` on stand for; null for bytes that stand for nothing. */
export type TakeUnit = (text: string | null, start: number, length: number) => void;

/** How one encoding is read and written. */
export interface Codec {
  readonly name: LegacyEncoding;
  /** Goes through bytes from the first to the last, a character or a composed letter at a time. */
  readonly walk: (bytes: Uint8Array, take: TakeUnit) => void;
  /** The bytes of a text; the first character that the encoding lacks where there is one. */
  readonly encode: (text: string) => Uint8Array | { readonly lacking: string };
}

/** Bytes as text, in composed form; the offset of the first byte that stands for nothing where there is one. */
export function decodeLegacy(codec: Codec, bytes: Uint8Array): { text: string } | { broken: number } {
  const pieces: string[] = [];
  let broken = -1;
  codec.walk(bytes, (text, start) => {
    if (text !== null) pieces.push(text);
    else if (broken < 0) broken = start;
  });
  return broken < 0 ? { text: pieces.join('') } : { broken };
}
