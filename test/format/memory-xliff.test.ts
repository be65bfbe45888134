import { describe, expect, it } from 'vitest';
import { xliffMemory } from '../../src/format/memory/xliff-memory.js';

/** The texts of a file's entries, source then translation, with what their number has beyond that of the unit. */
function entriesIn(text: string): string[] {
  return [...xliffMemory.read('x', [text])].flatMap((met) => {
    if (met.kind !== 'unit') return [];
    return met.unit.entries.map(({ suffix, texts }) => {
      const [source, target] = (['source', 'target'] as const).map((role) =>
        texts.find((each) => each.role === role),
      );
      return `${suffix} ${source?.printed.text ?? '-'} | ${target?.printed.text ?? '-'}`.trim();
    });
  });
}

/** The languages of source and translation of the first entry. */
function languagesIn(text: string): (string | null)[] {
  for (const met of xliffMemory.read('x', [text])) {
    if (met.kind === 'unit') return met.unit.entries[0]?.texts.map(({ language }) => language) ?? [];
  }
  return [];
}

const old = (body: string, languages = 'source-language="en" target-language="fr"', version = '1.2') =>
  `<?xml version="1.0"?><xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:${version}"><file original="a" datatype="plaintext" ${languages}><body>${body}</body></file></xliff>`;
const recent = (units: string, languages = 'srcLang="en" trgLang="fr"', version = '2.1') =>
  `<?xml version="1.0"?><xliff version="${version}" xmlns="urn:oasis:names:tc:xliff:document:2.0" ${languages}><file id="f">${units}</file></xliff>`;
const mark = (id: number, text: string) => `<mrk mtype="seg" mid="${id}">${text}</mrk>`;
const segments = (...marks: string[]) => marks.map((text, at) => mark(at, text)).join('');
const cut = (source: string, marked: string, target: string) =>
  old(
    `<trans-unit id="1"><source>${source}</source><seg-source>${marked}</seg-source>${target}</trans-unit>`,
  );
const segment = (source: string, target: string | null, attributes = '') =>
  `<segment><source>${source}</source>${target === null ? '' : `<target${attributes}>${target}</target>`}</segment>`;

describe('XLIFF that others made', () => {
  it.each([
    [
      'an empty segment at the end',
      cut('Sea. Sky.', segments('Sea.', ' Sky.', ''), `<target>${segments('Mer.', ' Ciel.', '')}</target>`),
      ['Sea. Sky. | Mer. Ciel.'],
    ],
    [
      'white space as the first segment',
      cut(' sea', segments(' ', 'sea'), `<target>${segments('', 'mer')}</target>`),
      ['sea | mer'],
    ],
    [
      'a segment of a code alone',
      cut('Sea.', segments('Sea.', '<ph id="1">x</ph>'), `<target>${segments('Mer.', '')}</target>`),
      ['Sea. | Mer.'],
    ],
    [
      'one segment of two translated',
      cut('Sea. Sky.', segments('Sea.', 'Sky.'), `<target>${segments('Mer.', '')}</target>`),
      ['.1 Sea. | Mer.', '.2 Sky. | -'],
    ],
    [
      'segments inside a code, and one that the source has not',
      cut(
        'Sea.',
        `<g id="1">${mark(0, 'Sea.')}</g>${mark(1, 'Sky.')}`,
        `<target><g id="1">${mark(0, 'Mer.')}</g>${mark(7, 'Vent.')}</target>`,
      ),
      ['.1 Sea. | Mer.', '.2 Sky. | -', '.3 - | Vent.'],
    ],
    [
      'a target that knows no segments',
      cut('Sea. Sky.', segments('Sea.', 'Sky.'), '<target>Mer. Ciel.</target>'),
      ['Sea. Sky. | Mer. Ciel.'],
    ],
    [
      'groups, a unit within a binary one, and no other file in it',
      old(
        '<group><group><trans-unit id="1"><source>Sea</source><target>Mer</target></trans-unit></group></group><bin-unit id="b"><bin-source><internal-file><source>no</source></internal-file></bin-source><trans-unit id="2"><source>Sky</source><target>Ciel</target></trans-unit></bin-unit>',
      ),
      ['Sea | Mer', 'Sky | Ciel'],
    ],
    [
      'XLIFF 1.1',
      old('<trans-unit id="1"><source>Sea</source><target>Mer</target></trans-unit>', undefined, '1.1'),
      ['Sea | Mer'],
    ],
    [
      'several segments as one text, with what stands between',
      recent(
        `<unit id="1">${segment('Sea.', 'Mer.')}<ignorable><source> </source></ignorable>${segment('Sky.', 'Ciel.')}</unit>`,
      ),
      ['Sea. Sky. | Mer. Ciel.'],
    ],
    [
      'a target in another order',
      recent(
        `<unit id="1">${segment('Sea.', 'Mer.', ' order="3"')}<ignorable><source> </source></ignorable>${segment('Sky.', 'Ciel.', ' order="1"')}</unit>`,
      ),
      ['Sea. Sky. | Ciel. Mer.'],
    ],
    [
      'an empty segment',
      recent(`<unit id="1">${segment('Sea.', 'Mer.')}<segment><source/></segment></unit>`),
      ['Sea. | Mer.'],
    ],
    [
      'a segment that is not translated',
      recent(`<unit id="1">${segment('Sea.', null)}${segment('Sky.', 'Ciel.')}</unit>`),
      ['.1 Sea. | -', '.2 Sky. | Ciel.'],
    ],
    [
      'spaces between sentences where only the translation has them',
      recent(
        `<unit id="1">${segment('海。', 'Mer.')}${segment('天。', 'Ciel.')}</unit>`,
        'srcLang="zh" trgLang="fr"',
      ),
      ['海。天。 | Mer. Ciel.'],
    ],
    [
      'and none where only the source has them',
      recent(
        `<unit id="1">${segment('Sea.', '海。')}<ignorable><source> </source></ignorable>${segment('Sky.', '天。')}</unit>`,
        'srcLang="en" trgLang="zh"',
      ),
      ['Sea. Sky. | 海。天。'],
    ],
    [
      'sources of another vocabulary, and control characters',
      recent(
        `<unit id="1"><r:data xmlns:r="urn:r"><r:source>no</r:source></r:data><notes><note>no</note></notes>${segment('Ctrl<cp hex="0003"/>', 'C')}</unit>`,
      ),
      ['Ctrl\u0003 | C'],
    ],
    [
      'markers and codes, some of which end a line',
      recent(
        `<unit id="1">${segment('<mrk id="m1" type="term">Sea</mrk> <pc id="1">and</pc><ph id="2" equiv="&#10;"/>sky<sm id="m2"/>', 'B')}</unit>`,
      ),
      ['Sea and\nsky | B'],
    ],
    [
      'a prefix for all of it',
      '<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><x:file id="f"><x:unit id="1"><x:segment><x:source>A</x:source><x:target>B</x:target></x:segment></x:unit></x:file></x:xliff>',
      ['A | B'],
    ],
  ])('%s', (_name, text, expected) => expect(entriesIn(text)).toEqual(expected));

  it.each([
    ['the file names both', recent(`<unit id="1">${segment('A', 'B')}</unit>`), ['en', 'fr']],
    [
      'as the file names them, whatever a text says',
      old(
        '<trans-unit id="1"><source xml:lang="en-GB">A</source><target xml:lang="fr-FR">B</target></trans-unit>',
      ),
      ['en', 'fr'],
    ],
    [
      'by the text where the file is silent',
      old(
        '<trans-unit id="1"><source>A</source><target xml:lang="FR-ca">B</target></trans-unit>',
        'source-language="EN_us"',
      ),
      ['en-US', 'fr-CA'],
    ],
    ['not at all', recent(`<unit id="1">${segment('A', 'B')}</unit>`, 'srcLang="en"'), ['en', null]],
  ])('languages: %s', (_name, text, expected) => expect(languagesIn(text)).toEqual(expected));

  it.each([
    ['another version', '<xliff version="3.0"/>', 'of version "3.0"'],
    ['another kind of file', '<tmx version="1.4"/>', 'no XLIFF'],
    ['a language that is none', recent('', 'srcLang="e n"'), '"e n" is no language tag'],
  ])('refuses %s', (_name, text, message) => expect(() => entriesIn(text)).toThrow(message));
});
