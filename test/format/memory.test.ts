import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFormatOf } from '../../src/format/memory/index.js';
import { scanUnits } from '../../src/format/memory/scan.js';
import { tmxMemory } from '../../src/format/memory/tmx-format.js';
import type { MemoryFormat } from '../../src/format/memory/types.js';
import { memoryVersions } from '../../src/format/memory/versions.js';
import { xliffMemory } from '../../src/format/memory/xliff-format.js';
import { cleanXml, escapeText } from '../../src/format/xml.js';
import { decodeXml } from '../../src/format/xml-in/decode.js';
import { sourceOf } from '../../src/text/decode.js';
import { InputError } from '../../src/text/errors.js';
import { troubledLine } from './unicode.js';

/** The texts of a file, read a unit at a time. */
function textsIn(format: MemoryFormat, text: string): Record<string, string>[] {
  return [...format.read('x', [text])].flatMap((met) =>
    met.kind === 'unit' ? [Object.fromEntries(met.unit.texts)] : [],
  );
}

/** The same, as they are found in the text with their places. */
function scannedIn(format: MemoryFormat, text: string): Record<string, string>[] {
  return [...scanUnits(text, format.shape)].map(({ texts }) =>
    Object.fromEntries(
      texts
        .filter(({ printed }) => printed.text.trim() !== '')
        .map(({ language, printed }) => [language, printed.text]),
    ),
  );
}

const tmx = (body: string, head = '<header srclang="en"/>', version = '1.4') =>
  `<?xml version="1.0"?><tmx version="${version}">${head}<body>${body}</body></tmx>`;
const tu = (en: string, fr: string, attribute = 'xml:lang') =>
  `<tu><tuv ${attribute}="en"><seg>${en}</seg></tuv><tuv ${attribute}="fr"><seg>${fr}</seg></tuv></tu>`;

describe('a memory that others made', () => {
  it.each([
    ['1.4', tmx(tu('A &amp; B', 'A &#38; &#x42;')), { en: 'A & B', fr: 'A & B' }],
    ['1.1 with lang', tmx(tu('A', 'B', 'lang'), undefined, '1.1'), { en: 'A', fr: 'B' }],
    [
      'a DTD that is not there',
      `<!DOCTYPE tmx SYSTEM "tmx14.dtd">${tmx(tu('A', 'B')).slice(21)}`,
      { en: 'A', fr: 'B' },
    ],
    [
      'inline tags, nested, with text inside codes',
      tmx(
        tu(
          'A <bpt i="1">&lt;a title="<sub>tip</sub>"></bpt>link<ept i="1">&lt;/a></ept><ph x="1">br</ph>',
          '<hi>B</hi>',
        ),
      ),
      { en: 'A link', fr: 'B' },
    ],
    ['character data as it stands', tmx(tu('<![CDATA[<b> & ]]>', 'B')), { en: '<b> & ', fr: 'B' }],
    ['numbers and white space kept', tmx(tu(' 007 ', '1e3')), { en: ' 007 ', fr: '1e3' }],
    ['what is empty left out', tmx(tu('A', ' ')), { en: 'A' }],
    [
      'the first of two in one language',
      tmx(`${tu('A', 'B').slice(0, -5)}<tuv xml:lang="fr"><seg>C</seg></tuv></tu>`),
      { en: 'A', fr: 'B' },
    ],
  ])('%s', (name, text, expected) => {
    expect(textsIn(tmxMemory, text)).toEqual([expected]);
    if (!name.startsWith('the first')) expect(scannedIn(tmxMemory, text)).toEqual([expected]);
  });

  it('may be XLIFF 1.2 or 2.x', () => {
    const old =
      '<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>A <ph id="1">br</ph>b</source><target>B</target><alt-trans><source>no</source><target>no</target></alt-trans></trans-unit></body></file></xliff>';
    const recent =
      '<xliff version="2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="1"><segment><source>A <ph id="1"/>b</source><target>B</target></segment></unit></file></xliff>';
    for (const text of [old, recent]) {
      expect(textsIn(xliffMemory, text)).toEqual([{ en: 'A b', fr: 'B' }]);
      expect(scannedIn(xliffMemory, text)).toEqual([{ en: 'A b', fr: 'B' }]);
    }
  });

  it('says the same read a unit at a time and found in its text, and every character has its place', () => {
    const lines = fc.array(fc.tuple(troubledLine, troubledLine), { minLength: 1, maxLength: 6 });
    const property = fc.property(lines, (pairs) => {
      const text = tmx(
        pairs.map(([en, fr]) => tu(escapeText(cleanXml(en)), escapeText(cleanXml(fr)))).join('\n'),
      );
      expect(textsIn(tmxMemory, text)).toEqual(
        pairs.map(([en, fr]) => ({ en: cleanXml(en), fr: cleanXml(fr) })),
      );
      expect(scannedIn(tmxMemory, text)).toEqual(textsIn(tmxMemory, text));
      const versions = memoryVersions(sourceOf('x.tmx', text), tmxMemory, (tag) => tag, 'en');
      expect(versions.map(({ language }) => language)).toEqual(['en', 'fr']);
      for (const { segments } of versions) {
        expect(segments.map(({ address }) => address)).toEqual(pairs.map((_, at) => String(at + 1)));
        for (const { blocks } of segments) {
          const [block] = blocks;
          expect(text.slice(block!.start, block!.end)).toContain('Text');
        }
      }
    });
    fc.assert(property, { numRuns: 50, seed: 9 });
  });

  it('is told by the ending of its name', () => {
    expect(memoryFormatOf('A/B.TMX')).toBe(tmxMemory);
    expect(memoryFormatOf('a.xliff')).toBe(xliffMemory);
    expect(memoryFormatOf('a.txt')).toBeNull();
  });
});

describe('bytes of XML', () => {
  const text = tmx(tu('Thư é', 'Đây')).replace('?>', ' encoding="UTF-16"?>');
  const all = (bytes: Uint8Array, size = 7) => {
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
    return [...decodeXml('x', chunks)].join('');
  };
  it.each([
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('%s', (_name, bytes) => expect(all(bytes)).toBe(text));

  it('as UTF-8 with a mark, and as what is declared', () => {
    const plain = tmx(tu('é', 'è'));
    expect(all(Buffer.from(`\ufeff${plain}`))).toBe(plain);
    const latin = plain.replace('?>', ' encoding="ISO-8859-1"?>');
    expect([...decodeXml('x', [Buffer.from(latin, 'latin1')])].join('')).toBe(latin);
  });

  it.each([
    ['UTF-16 in name only', Buffer.from(text)],
    ['Latin in name only', Buffer.from(tmx(tu('é', 'è')).replace('?>', ' encoding="ISO-8859-1"?>'))],
    ['UTF-8 in name only', Buffer.from(tmx(tu('é', 'è')), 'latin1')],
    ['an encoding that nobody knows', Buffer.from(tmx('').replace('?>', ' encoding="X-NONE"?>'))],
  ])('refuses %s', (_name, bytes) => {
    expect(() => [...decodeXml('x', [bytes])]).toThrow(InputError);
  });
});

describe('hostile files', () => {
  const bomb = `<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'.replace(/./g, (name) => `<!ENTITY ${name} "${`&${String.fromCharCode(name.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>`;
  it.each([
    ['an entity bomb', `${bomb}${tmx(tu('&i;', 'x')).slice(21)}`, 'entities of its own'],
    [
      'an external entity',
      `<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/hosts">]>${tmx(tu('&x;', 'x')).slice(21)}`,
      'entities of its own',
    ],
    ['an unknown entity', tmx(tu('&x;', 'x')), 'not well-formed'],
    ['a depth of 100,000', tmx(tu(`${'<hi>'.repeat(100_000)}x${'</hi>'.repeat(100_000)}`, 'x')), 'nested'],
    ['a file cut off in the middle', tmx(tu('A', 'B').repeat(20)).slice(0, 500), 'not well-formed'],
    ['nothing', '', 'not well-formed'],
    ['another kind of file', '<html><body/></html>', 'no TMX'],
    [
      'names of the language itself',
      tmx('<tu __proto__="x"><tuv xml:lang="en"><seg>a</seg></tuv></tu>'),
      'cannot be read',
    ],
  ])('%s is refused in one line', (_name, text, why) => {
    const began = performance.now();
    let fault: unknown;
    try {
      textsIn(tmxMemory, text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toBeInstanceOf(InputError);
    expect(fault instanceof InputError && fault.line).toContain(why);
    expect(fault instanceof InputError && fault.line.includes('\n')).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('but thousands of references in one segment are fine', () => {
    expect(textsIn(tmxMemory, tmx(tu('&amp;'.repeat(20_000), 'x')))[0]?.en).toHaveLength(20_000);
  });
});
