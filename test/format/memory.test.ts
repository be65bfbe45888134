import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryFormatOf } from '../../src/format/memory/index.js';
import { tmxMemory } from '../../src/format/memory/tmx-memory.js';
import type { MemoryFormat } from '../../src/format/memory/types.js';
import { memoryVersions } from '../../src/format/memory/versions.js';
import { xliffMemory } from '../../src/format/memory/xliff-memory.js';
import { cleanXml, escapeText } from '../../src/format/xml.js';
import { decodeXml } from '../../src/format/xml-in/decode.js';
import { sourceOf } from '../../src/text/decode.js';
import { InputError } from '../../src/text/errors.js';
import { lineAt } from '../../src/text/source.js';
import { troubledLine } from './unicode.js';

/** The texts of a file's entries by language; `?` where the file does not say it. */
function textsIn(format: MemoryFormat, text: string, size = text.length): Record<string, string>[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; at += size) chunks.push(text.slice(at, at + size));
  return [...format.read('x', chunks.length === 0 ? [text] : chunks)].flatMap((met) => {
    if (met.kind !== 'unit') return [];
    return met.unit.entries.map(({ texts }) =>
      Object.fromEntries(texts.map(({ language, printed }) => [language ?? '?', printed.text])),
    );
  });
}

function faultOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.line;
    throw error;
  }
  return '';
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
    ['tags in capitals', tmx(tu('A', 'B').replace('"fr"', '"FR"')), { en: 'A', fr: 'B' }],
    ['names of locales', tmx(tu('A', 'B').replace('"fr"', '"fr_CA.UTF-8"')), { en: 'A', 'fr-CA': 'B' }],
    [
      'a script after an at',
      tmx(tu('A', 'B').replace('"fr"', '"sr_RS@latin"')),
      { en: 'A', 'sr-Latn-RS': 'B' },
    ],
    ['no language', tmx(tu('A', 'B').replace('xml:lang="fr"', '')), { en: 'A', '?': 'B' }],
    [
      'the same text twice',
      tmx(tu('A', 'B').replace('</tu>', '<tuv xml:lang="fr"><seg>B</seg></tuv></tu>')),
      { en: 'A', fr: 'B' },
    ],
    [
      'what is not of TMX',
      tmx(tu('A', 'B').replace('<tuv', '<x:tuv xmlns:x="urn:x" xml:lang="de"><seg>no</seg></x:tuv><tuv')),
      { en: 'A', fr: 'B' },
    ],
  ])('%s', (_name, text, expected) => {
    expect(textsIn(tmxMemory, text)).toEqual([expected]);
    expect(textsIn(tmxMemory, text, 7)).toEqual([expected]);
  });

  it('keeps every one of several texts in one language', () => {
    const more = '<tuv xml:lang="FR"><seg>C</seg></tuv><tuv xml:lang="fr"><seg>D</seg></tuv></tu>';
    const units = [...tmxMemory.read('x', [tmx(tu('A', 'B').replace('</tu>', more))])];
    expect(textsIn(tmxMemory, tmx(tu('A', 'B').replace('</tu>', more)))).toEqual([
      { en: 'A', fr: 'B' },
      { en: 'A', fr: 'C' },
      { en: 'A', fr: 'D' },
    ]);
    const suffixes = units.flatMap((met) =>
      met.kind === 'unit' ? met.unit.entries.map(({ suffix }) => suffix) : [],
    );
    expect(suffixes).toEqual(['', ':2', ':3']);
  });

  it('counts what is not the text of a unit', () => {
    const code = '<ph>&lt;img alt="<sub>A dog</sub>"></ph>';
    const xliff =
      '<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>A</source><target>B</target><alt-trans><target>no</target></alt-trans><alt-trans><target>no</target></alt-trans></trans-unit></body></file></xliff>';
    const others = [tmxMemory.read('x', [tmx(tu(code, 'B'))]), xliffMemory.read('x', [xliff])].map((mets) =>
      [...mets].flatMap((met) => (met.kind === 'unit' ? met.unit.others : [])),
    );
    expect(others).toEqual([[{ proposals: 0, inCodes: 1 }], [{ proposals: 2, inCodes: 0 }]]);
  });

  it('says at which line a name stands that is no language', () => {
    const bad = tmx(`\n${tu('A', 'B').replace('"fr"', '"../fr"')}`);
    expect(() => textsIn(tmxMemory, bad)).toThrow('"../fr" is no language tag');
  });

  it('may be XLIFF 1.2 or 2.x', () => {
    const old =
      '<xliff version="1.2"><file source-language="en" target-language="fr"><body><trans-unit id="1"><source>A <ph id="1">br</ph>b</source><target>B</target><alt-trans><source>no</source><target>no</target></alt-trans></trans-unit></body></file></xliff>';
    const recent =
      '<xliff version="2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="1"><segment><source>A <ph id="1"/>b</source><target>B</target></segment></unit></file></xliff>';
    for (const text of [old, recent]) {
      expect(textsIn(xliffMemory, text)).toEqual([{ en: 'A b', fr: 'B' }]);
      expect(textsIn(xliffMemory, text, 5)).toEqual([{ en: 'A b', fr: 'B' }]);
    }
  });

  it('gives every character its place, however the file comes in', () => {
    const lines = fc.array(fc.tuple(troubledLine, troubledLine), { minLength: 1, maxLength: 6 });
    const property = fc.property(lines, fc.integer({ min: 1, max: 90 }), (pairs, size) => {
      const text = tmx(
        pairs.map(([en, fr]) => tu(escapeText(cleanXml(en)), escapeText(cleanXml(fr)))).join('\r\n'),
      );
      const expected = pairs.map(([en, fr]) => ({ en: cleanXml(en), fr: cleanXml(fr) }));
      expect(textsIn(tmxMemory, text)).toEqual(expected);
      expect(textsIn(tmxMemory, text, size)).toEqual(expected);
      const units = [...tmxMemory.read('x', [text])].flatMap((met) => (met.kind === 'unit' ? met.unit : []));
      const source = sourceOf('x.tmx', text);
      const versions = memoryVersions(source, units, ['en', 'fr'], ({ language }) => language ?? 'und');
      for (const { segments, language } of versions) {
        expect(segments.map(({ address }) => address)).toEqual(pairs.map((_, at) => String(at + 1)));
        for (const [at, { blocks }] of segments.entries()) {
          const [block] = blocks;
          expect(text.slice(block!.start, block!.end)).toContain('Text');
          const said = units[at]!.entries[0]!.texts.find((each) => each.language === language);
          expect(said?.lines[0]).toBe(lineAt(source.lineStarts, block!.start) + 1);
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

  it.each([
    ['before a space', 'Salt & pepper', '“&” begins no reference'],
    ['before a tag', 'Salt &', '“&” begins no reference'],
    ['before a semicolon far away', 'R&D; yes', 'undefined entity'],
    ['with a digit', 'a&1;b', '“&” begins no reference'],
  ])('tells a stray ampersand %s where it stands, however the file comes in', (_name, text, why) => {
    const whole = tmx(
      `\n${tu('<![CDATA[a & b]]>', 'x <!-- & -->')}\n  ${tu('y', text)}${tu('z', 'z').repeat(50)}`,
    );
    const at = whole.indexOf(`<seg>${text}`) + '<seg>'.length + text.indexOf('&');
    const column = at - whole.lastIndexOf('\n', at);
    for (const size of [whole.length, 11]) {
      const fault = faultOf(() => textsIn(tmxMemory, whole, size));
      expect(fault).toContain(why);
      if (why.startsWith('“')) expect(fault).toContain(`x:3:${column}: `);
    }
  });

  it('reads names of the language that this is written in like any others', () => {
    const text = tmx('<tu __proto__="x" constructor="y"><tuv xml:lang="en"><seg>a</seg></tuv></tu>');
    expect(textsIn(tmxMemory, text)).toEqual([{ en: 'a' }]);
  });

  it('but thousands of references in one segment are fine', () => {
    expect(textsIn(tmxMemory, tmx(tu('&amp;'.repeat(20_000), 'x')))[0]?.en).toHaveLength(20_000);
  });
});
