import { type EncodingName, encodingNamed } from '../../text/encodings/names.js';

/** So much of a page is looked at for its own word on its encoding, as browsers do. */
const headLength = 4096;

/** What a page says of its encoding. */
export interface Declared {
  /** As the page writes it. */
  readonly name: string;
  /** Null for one that is not read. */
  readonly encoding: EncodingName | null;
}

/** The encoding that a page names in its `meta` or in an XML declaration; null where it names none. */
export function declaredEncoding(bytes: Uint8Array): Declared | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString(
    'latin1',
  );
  const visible = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const name =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(visible)?.[1] ??
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(visible)?.[1];
  if (name === undefined) return null;
  const encoding = encodingNamed(name);
  // What can be read as ASCII is in no encoding of two bytes.
  return { name, encoding: encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-8' : encoding };
}
