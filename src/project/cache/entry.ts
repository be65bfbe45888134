import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

/*
 * An entry of the cache as bytes: a line that says what it is, a digest of its key and its content, and the content as
 * the engine writes plain values. The digest makes a miss of whatever is cut short, changed or under another name.
 */

const HEAD = Buffer.from('hexapla cache entry 1\n');
const DIGEST_BYTES = 32;
const CONTENT_AT = HEAD.length + DIGEST_BYTES;

/** A plain value as the content of an entry. */
export function contentOf(value: unknown): Uint8Array {
  return serialize(value);
}

/** The value that content was made of. */
export function valueIn(content: Uint8Array): unknown {
  return deserialize(content);
}

/** An entry's bytes, in pieces. */
export function entryPieces(key: string, content: Uint8Array): readonly Uint8Array[] {
  return [HEAD, digestOf(key, content), content];
}

/** The content of an entry; null for bytes that are no whole entry of this key. */
export function contentIn(key: string, bytes: Uint8Array): Uint8Array | null {
  if (bytes.length < CONTENT_AT || HEAD.compare(bytes, 0, HEAD.length) !== 0) return null;
  const content = bytes.subarray(CONTENT_AT);
  return digestOf(key, content).compare(bytes, HEAD.length, CONTENT_AT) === 0 ? content : null;
}

function digestOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}
