import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSource, sourceOf } from '../../src/text/decode.js';
import { InputError } from '../../src/text/errors.js';
import { pointAt } from '../../src/text/source.js';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...parts: readonly (string | number[] | Uint8Array)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? utf8(part) : Buffer.from(part))));

describe('decodeSource', () => {
  it.each([
    ['UTF-8', utf8('Điều 5.\n第五条'), 'utf-8', false],
    ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], 'Điều 5.\n第五条'), 'utf-8', true],
    ['UTF-16LE', bytes([0xff, 0xfe], utf16le('Điều 5.\n第五条')), 'utf-16le', true],
    ['UTF-16BE', bytes([0xfe, 0xff], utf16be('Điều 5.\n第五条')), 'utf-16be', true],
  ])('reads %s', (_, input, encoding, byteOrderMark) => {
    const source = decodeSource('a.txt', input);
    expect(source).toMatchObject({ text: 'Điều 5.\n第五条', encoding, byteOrderMark });
    expect([...source.lineStarts]).toEqual([0, 8]);
  });

  it('hashes the bytes of the file', () => {
    const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(decodeSource('a.txt', utf8('abc')).sha256).toBe(hash);
    expect(sourceOf('a.txt', 'abc').sha256).toBe(hash);
  });

  it('reads an empty file and a byte order mark alone', () => {
    expect(decodeSource('a.txt', utf8('')).text).toBe('');
    expect(decodeSource('a.txt', bytes([0xef, 0xbb, 0xbf]))).toMatchObject({ text: '', byteOrderMark: true });
  });

  it.each([
    ['a byte that never occurs', bytes('ab\nc', [0xff], 'd'), '2:2', 'byte 0xff at byte 4'],
    ['a continuation without a lead', bytes('Đi', [0x80]), '1:3', 'byte 0x80 at byte 3'],
    ['a lead without its continuation', bytes([0xc3], 'x, y and more'), '1:1', 'byte 0xc3 at byte 0'],
    ['an overlong form', bytes('a', [0xc0, 0xaf], 'b'), '1:2', 'byte 0xc0 at byte 1'],
    ['an overlong form of three bytes', bytes('a', [0xe0, 0x80, 0xaf], 'b'), '1:2', 'byte 0xe0 at byte 1'],
    ['half of a surrogate pair', bytes('\r\n\r', [0xed, 0xa0, 0x80], 'b'), '3:1', 'byte 0xed at byte 3'],
    ['a code point beyond Unicode', bytes('a😀', [0xf4, 0x90, 0x80, 0x80]), '1:4', 'byte 0xf4 at byte 5'],
    ['a broken byte after a byte order mark', bytes([0xef, 0xbb, 0xbf], 'a', [0xff]), '1:2', 'at byte 4'],
    [
      'an end in the middle of a character',
      bytes('một ', [0xe1, 0xbb]),
      '1:5',
      'ends in the middle of a UTF-8',
    ],
    ['half of a pair in UTF-16', bytes([0xff, 0xfe], utf16le('a\nb\ud800c')), '2:2', 'at byte 8'],
    ['half of a pair in UTF-16BE', bytes([0xfe, 0xff], utf16be('\udc00')), '1:1', 'at byte 2'],
    ['an odd byte in UTF-16', bytes([0xff, 0xfe], utf16le('ab'), [0x61]), '1:3', 'at byte 6'],
    ['NUL', bytes('ab\n', [0], 'c'), '2:1', 'binary file: NUL at byte 3'],
    ['control characters', bytes([0x01, 0x02, 0xff, 0x03, 0x04]), '1:3', 'binary file'],
    ['NUL in UTF-16', bytes([0xff, 0xfe], utf16le('a\0')), '1:2', 'binary file: NUL at byte 4'],
  ])('refuses %s and says where', (_, input, place, message) => {
    const line = refusal(input).line;
    expect(line.startsWith(`a.txt:${place}: `)).toBe(true);
    expect(line).toContain(message);
  });

  it.each([
    ['a PDF file', bytes('%PDF-1.7\n', [0xe2, 0xe3])],
    ['a ZIP file', bytes('PK\x03\x04', [0x14, 0])],
    ['an RTF file', bytes('{\\rtf1\\ansi Text}')],
    ['a PNG image', bytes([0x89], 'PNG\r\n')],
  ])('says that it is %s', (kind, input) => {
    expect(refusal(input).line).toContain(kind);
  });

  it.each([
    ['utf-16le', utf16le('Article 5. The parties, một')],
    ['utf-16be', utf16be('Article 5. The parties, một')],
    ['windows-1252', bytes('L', [0xe9], 'galit', [0xe9], ' des parties')],
  ])('asks for the encoding, as %s', (name, input) => {
    expect(refusal(input).line).toContain(`--encoding ${name}`);
  });

  it('says how UTF-32 is converted', () => {
    expect(refusal(bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])).line).toContain('iconv -f UTF-32 -t UTF-8');
  });

  it('reads back whatever is written', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((value) => !value.includes('\0') && !value.startsWith('\ufeff'));
    fc.assert(
      fc.property(text, (value) => {
        if (!/^(?:%PDF-|PK\x03\x04|\{\\rtf|GIF8)/.test(value))
          expect(decodeSource('x', utf8(value)).text).toBe(value);
        expect(decodeSource('x', bytes([0xff, 0xfe], utf16le(value))).text).toBe(value);
        expect(decodeSource('x', bytes([0xfe, 0xff], utf16be(value))).text).toBe(value);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('finds the first broken byte where a decoder does', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.uint8Array({ minLength: 1, maxLength: 6 }),
        fc.string(),
        (before, middle, after) => {
          const input = bytes(before, middle, after).filter((byte) => byte !== 0);
          const valid = new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
          const error = attempt(input);
          if (error?.place) expect(valid.startsWith('\ufffd', error.place.offset)).toBe(true);
          else if (!error)
            expect(Buffer.from(valid.replace(/^\ufeff/, ''))).toEqual(
              Buffer.from(input.subarray(/^\ufeff/.test(valid) ? 3 : 0)),
            );
        },
      ),
      { seed: 2, numRuns: 500 },
    );
  });
});

describe('sourceOf', () => {
  it('cuts a byte order mark off', () => {
    expect(sourceOf('-', '\ufeffa')).toMatchObject({ text: 'a', byteOrderMark: true });
  });

  it('counts lines by all line ends', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\r', '\n', 'a', '\r\n', 'é')), (parts) => {
        const text = parts.join('');
        const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
        expect([...sourceOf('x', text).lineStarts]).toEqual(starts);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('keeps every line start of a long text', () => {
    const source = sourceOf('x', 'ab\n'.repeat(5000));
    expect(source.lineStarts.length).toBe(5001);
    expect(pointAt(source, 14_999)).toEqual({ line: 5000, column: 3, offset: 14_999 });
  });
});

function attempt(input: Uint8Array): InputError | null {
  try {
    decodeSource('a.txt', input);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function refusal(input: Uint8Array): InputError {
  const error = attempt(input);
  if (!error) throw new Error('was not refused');
  return error;
}
