import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text's UTF-8, in lower-case hexadecimal. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * 16 hexadecimal digits that stay the same while a text reads the same: composition and white space do not count,
 * case and all else do. 64 bits: two among a million texts are equal by chance once in 37 million times.
 */
export function contentHash(text: string): string {
  return sha256(
    text
      .normalize('NFC')
      .replace(/[\s\u0085\u200b\u2060]+/g, ' ')
      .trim(),
  ).slice(0, 16);
}
