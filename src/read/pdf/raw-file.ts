import { inflateSync } from 'node:zlib';

/** No stream of a page is longer than this. */
const longestStream = 1 << 26;

/**
 * The objects of a PDF as they stand in the file (ISO 32000-1, 7.5), found by looking through it: for what libraries do not
 * hand on. Nothing is thrown for what is not well formed; it is not found.
 */
export class RawFile {
  readonly #objects = new Map<number, string>();
  readonly #streams = new Map<number, string>();

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const head = /\b(\d{1,8})\s+\d{1,5}\s+obj\b/g;
    for (let found = head.exec(text); found !== null; found = head.exec(text)) {
      const from = head.lastIndex;
      const end = text.indexOf('endobj', from);
      const stream = text.indexOf('stream', from);
      const number = Number(found[1]);
      if (stream < 0 || (end >= 0 && end < stream)) {
        this.#objects.set(number, text.slice(from, end < 0 ? text.length : end));
        head.lastIndex = end < 0 ? text.length : end;
        continue;
      }
      this.#objects.set(number, text.slice(from, stream));
      const begin = stream + 6 + (text.startsWith('\r\n', stream + 6) ? 2 : 1);
      const length = Number(
        /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(text.slice(from, stream))?.[1] ?? Number.NaN,
      );
      const isTold =
        Number.isFinite(length) && /^\s*endstream/.test(text.slice(begin + length, begin + length + 20));
      const close = isTold ? begin + length : text.indexOf('endstream', begin);
      this.#streams.set(number, text.slice(begin, close < 0 ? text.length : close));
      head.lastIndex = close < 0 ? text.length : close;
    }
    for (const number of [...this.#streams.keys()]) this.#unpack(number);
  }

  /** What an object says, without its stream; empty for none. */
  object(number: number): string {
    return this.#objects.get(number) ?? '';
  }

  /** The stream of an object; null where it has none, or one that is packed otherwise than by Flate. */
  stream(number: number): string | null {
    const packed = this.#streams.get(number);
    if (packed === undefined) return null;
    const own = this.object(number);
    const filter = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(own)?.[1];
    if (filter === undefined) return packed;
    if (!/^\[?\s*\/(?:FlateDecode|Fl)\s*\]?$/.test(filter) || /\/Predictor\s+(?!1\b)/.test(own)) return null;
    try {
      return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: longestStream }).toString(
        'latin1',
      );
    } catch {
      return null;
    }
  }

  /** Objects that stand packed in a stream (7.5.7). */
  #unpack(number: number): void {
    const own = this.object(number);
    if (!/\/Type\s*\/ObjStm\b/.test(own)) return;
    const text = this.stream(number);
    const first = Number(/\/First\s+(\d+)/.exec(own)?.[1] ?? Number.NaN);
    if (text === null || !Number.isFinite(first)) return;
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at + 1 < heads.length; at += 2) {
      const [name = 0, offset = 0, , next] = heads.slice(at, at + 4);
      if (!this.#objects.has(name)) {
        this.#objects.set(name, text.slice(first + offset, next === undefined ? text.length : first + next));
      }
    }
  }
}
