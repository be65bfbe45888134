/** How the bytes of a text in Unicode are laid out. */
export interface UnicodeBytes {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
}

/** A text as the bytes of a file in the same encoding as another, with a byte order mark where that has one. */
export function encodeLike(text: string, like: UnicodeBytes): Uint8Array {
  const whole = like.byteOrderMark ? `\ufeff${text}` : text;
  if (like.encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return like.encoding === 'utf-16be' ? bytes.swap16() : bytes;
}
