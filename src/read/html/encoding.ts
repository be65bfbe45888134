import { type EncodingName, encodingNamed } from '../../text/encodings/names.js';

/** So much of a page is looked at for its own word on its encoding, as browsers do. */
const headLength = 4096;

/** The encoding that a page names in its `meta` or in an XML declaration; null where it names none that is read. */
export function declaredEncoding(bytes: Uint8Array): EncodingName | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString(
    'latin1',
  );
  const visible = head.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const name =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(visible)?.[1] ??
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/.exec(visible)?.[1];
  const encoding = name === undefined ? null : encodingNamed(name);
  // What can be read as ASCII is in no encoding of two bytes.
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? 'utf-8' : encoding;
}
