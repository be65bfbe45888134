import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/format/index.js';
import { json } from '../../src/format/json.js';
import { jsonl } from '../../src/format/jsonl.js';
import { tmxUnits } from '../../src/format/memory/tmx.js';
import { jsonClaims } from '../../src/format/provenance/json.js';
import { jsonlClaims } from '../../src/format/provenance/lines.js';
import { tableClaims } from '../../src/format/provenance/table.js';
import { tmxClaims } from '../../src/format/provenance/tmx.js';
import { xliffClaims } from '../../src/format/provenance/xliff.js';
import { readXliff } from '../../src/format/returned/xliff.js';
import { csv, tsv } from '../../src/format/spreadsheet/table.js';
import { tmx } from '../../src/format/tmx.js';
import { xliff1 } from '../../src/format/xliff/v1.js';
import { xliff2 } from '../../src/format/xliff/v2.js';
import { cleanXml } from '../../src/format/xml.js';
import { hasChecker, judge } from './checkers.js';
import { alignmentOf, written, writtenFiles } from './made.js';
import { troubledDocument } from './unicode.js';

const small = {
  'plan.en.txt': 'A plan of 3 tasks\n\n1. Read the letter. Answer it.\n\n2. Build the boat.\n\n3. Feast.\n',
  'plan.fr.txt': 'Un plan de 3 tâches\n\n1. Lire la lettre. Y répondre.\n\n3. Festoyer.\n',
};

describe('TMX', () => {
  it('has a unit for each row that has a source and a translation, source first', async () => {
    const text = written(tmx, await alignmentOf(small), { level: 'segment' });
    const units = [...tmxUnits('x', [text])].flatMap((met) => (met.kind === 'unit' ? [met.unit] : []));
    expect(units.map(({ id }) => id)).toEqual(['work/front', 'work/1', 'work/3']);
    expect(units[1]?.variants.map(({ language, text }) => [language, text])).toEqual([
      ['en', 'Read the letter. Answer it.'],
      ['fr', 'Lire la lettre. Y répondre.'],
    ]);
    expect(text).toContain('segtype="block"');
    expect(text).toContain('creationdate="20240312T080000Z"');
  });

  it('says where each text stands', async () => {
    const text = written(tmx, await alignmentOf(small), { level: 'segment' });
    const claims = [...tmxClaims('x', [text])];
    expect(claims).toHaveLength(6);
    for (const { path, spans, text: said } of claims) {
      const file = small[path as keyof typeof small];
      expect(spans.map(({ start, end }) => file.slice(start, end)).join('\n')).toBe(said);
    }
  });
});

describe('data sets', () => {
  it('have null for what is missing and every language in every line', async () => {
    const lines = written(jsonl, await alignmentOf(small), { level: 'segment' })
      .trim()
      .split('\n');
    const rows = lines.map((line) => JSON.parse(line));
    expect(rows.map(({ address }) => address)).toEqual(['front', '1', '2', '3']);
    expect(rows[2].translation).toEqual({ en: 'Build the boat.', fr: null });
    expect(rows[2].licence).toBe('CC0-1.0');
    expect(rows[0].offsets.en).toBe('0-17');
  });
});

describe('tables', () => {
  it('stand side by side, with what makes a formula made harmless', async () => {
    const alignment = await alignmentOf({
      'a.en.txt': '1. =1+1 is two\n\n2. B\n',
      'a.fr.txt': '1. +1 un\n\n2. B\n',
    });
    const [head, first] = written(csv, alignment, { level: 'segment' }).split('\n');
    expect(head?.split(',').slice(0, 9)).toEqual([
      'id',
      'role',
      'work',
      'source',
      'unit',
      'address',
      'text',
      'en',
      'fr',
    ]);
    expect(first).toContain(",'=1+1 is two,'+1 un,");
  });
});

describe('XLIFF', () => {
  it('keeps the markup of Markdown as codes, in pairs where it goes in pairs', async () => {
    const text = '1. Some **bold words** and a [link](http://a.example/) &amp; \\* more.\n\n2. End.\n';
    const alignment = await alignmentOf({ 'a.en.md': text, 'a.fr.md': '2. Fin.\n' });
    const file = written(xliff2, alignment, { versions: [0, 1] });
    expect(file).toContain('<pc id="c1" dataRefStart="d1" dataRefEnd="d1">bold words</pc>');
    expect(file).toContain('<data id="d2">](http://a.example/)</data>');
    expect(file).toContain('equiv="&amp;"');
    const [work] = [...readXliff('x', [file])];
    const unit = work?.units.find(({ id }) => id === '1');
    const original = unit?.parts
      .flatMap(({ source }) => source)
      .map((piece) => (piece.kind === 'text' ? piece.text : piece.original))
      .join('');
    expect(original).toBe('Some **bold words** and a [link](http://a.example/) &amp; \\* more.');
  });

  it('has one segment for a unit on request', async () => {
    const alignment = await alignmentOf(small);
    expect(written(xliff2, alignment)).toContain('<segment id="s2"');
    expect(written(xliff2, alignment, { oneSegment: true })).not.toContain('<segment id="s2"');
  });

  it('leaves the target of a missing unit open, and says where it belongs', async () => {
    const file = written(xliff2, await alignmentOf(small));
    const unit = /<unit id="2"[\s\S]*?<\/unit>/.exec(file)?.[0];
    expect(unit).toContain('state="initial"');
    expect(unit).not.toContain('<target');
    expect(unit).toContain('missing in plan.fr.txt: belongs after 1, at line 3');
  });
});

describe('every format', () => {
  it.each(formats.map((format) => [format.id, format] as const))(
    '%s gives the same bytes twice',
    async (_id, format) => {
      const versions = format.languages === 'two' ? [0, 1] : undefined;
      const options = versions === undefined ? {} : { versions };
      const [first, second] = [
        await writtenFiles(format, await alignmentOf(small), options),
        await writtenFiles(format, await alignmentOf(small), options),
      ];
      expect(Object.keys(first)).not.toHaveLength(0);
      expect(first).toEqual(second);
      if (format.output === 'bytes') return;
      for (const [file, bytes] of Object.entries(first)) {
        if (!/\.parquet$/.test(file)) expect(bytes.at(-1)).toBe(0x0a);
      }
    },
  );
});

describe('round trips', () => {
  const pair = fc.tuple(troubledDocument, troubledDocument);
  const run = (property: (text: string, other: string) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(pair, ([text, other]) => property(text, other)),
      { numRuns: 25, seed: 4 },
    );

  it('give the rows of a TMX file back, whatever is in the text', async () => {
    await run(async (text, other) => {
      const alignment = await alignmentOf({ 'a.en.txt': text, 'a.fr.txt': other });
      const rows = written(jsonl, alignment)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).translation);
      const expected = rows.filter(({ en, fr }) => en !== null && fr !== null);
      const units = [...tmxUnits('x', [written(tmx, alignment)])].flatMap((met) =>
        met.kind === 'unit' ? [met.unit] : [],
      );
      expect(units.map(({ variants }) => variants.map((variant) => variant.text))).toEqual(
        expected.map(({ en, fr }) => [cleanXml(en), cleanXml(fr)]),
      );
    });
  });

  it('give both sides of every XLIFF unit back, codes and all', async () => {
    const sides = new Set<string>();
    await run(async (text, other) => {
      const alignment = await alignmentOf({ 'a.en.md': text, 'a.fr.md': other });
      for (const format of [xliff1, xliff2]) {
        for (const { path, spans, text: said } of xliffClaims('x', [written(format, alignment)])) {
          sides.add(`${format.id} ${path}`);
          const file = path === 'a.en.md' ? text : other;
          const slices = spans.map(({ start, end }) => file.slice(start, end));
          expect(said).toBe(cleanXml(slices.join('\n')));
        }
      }
    });
    expect(sides.size).toBe(4);
  });

  it('prove tables and JSON', async () => {
    await run(async (text, other) => {
      const alignment = await alignmentOf({ 'a.en.txt': text, 'a.fr.txt': other });
      const files: Record<string, string> = { 'a.en.txt': text, 'a.fr.txt': other };
      const claims = [
        ...tableClaims('x', written(tsv, alignment)),
        ...tableClaims('x', written(csv, alignment)),
        ...jsonlClaims('x', [written(jsonl, alignment)]),
      ];
      expect(claims.length).toBeGreaterThan(0);
      for (const claim of claims) {
        expect(claim).not.toHaveProperty('flaw');
        if ('flaw' in claim) continue;
        const { path, spans, text: said } = claim;
        const slices = spans.map(({ start, end }) => files[path]?.slice(start, end));
        // A line end inside a paragraph, Unicode's separators among them, is printed as a space or as nothing.
        expect(unspaced(said)).toBe(unspaced(slices.join('\n')));
      }
      for (const { path, spans, text: said } of jsonClaims('x', written(json, alignment))) {
        for (const line of said.split('\n')) {
          expect(unspaced(files[path]?.slice(spans[0]!.start, spans[0]!.end) ?? '')).toContain(
            unspaced(line),
          );
        }
      }
    });
  });
});

describe('real consumers', () => {
  const huge = `1. ${'A sentence of a megabyte goes on and on. '.repeat(26_000)}\n\n2. Short.\n`;
  const made = fc.sample(troubledDocument, { numRuns: 12, seed: 7 });

  it.skipIf(!hasChecker('check-tmx.sh', 'xmllint'))(
    'accept TMX with all troubles of Unicode (needs ../shared/check)',
    async () => {
      for (let at = 0; at + 1 < made.length; at += 2) {
        const alignment = await alignmentOf({ 'a.en.txt': made[at]!, 'a.fr.txt': made[at + 1]! });
        const { code, said } = judge('check-tmx.sh', 'a.tmx', written(tmx, alignment));
        expect(code, said).toBe(0);
      }
    },
  );

  it.skipIf(!hasChecker('check-xliff.sh', 'xmllint'))(
    'accept XLIFF with all troubles of Unicode (needs ../shared/check)',
    async () => {
      for (let at = 0; at + 1 < made.length; at += 3) {
        const alignment = await alignmentOf({ 'a.en.md': made[at]!, 'a.fr.md': made[at + 1]! });
        for (const format of [xliff1, xliff2]) {
          const { code, said } = judge('check-xliff.sh', 'a.xlf', written(format, alignment));
          expect(code, said).toBe(0);
        }
      }
    },
  );

  it.skipIf(!hasChecker('check-tmx.sh', 'xmllint'))(
    'accept a segment of a megabyte (needs ../shared/check)',
    async () => {
      const alignment = await alignmentOf({ 'a.en.txt': huge, 'a.fr.txt': huge });
      for (const [script, format] of [
        ['check-tmx.sh', tmx],
        ['check-xliff.sh', xliff2],
      ] as const) {
        const { code, said } = judge(
          script,
          `a${format.extension}`,
          written(format, alignment, { level: 'segment', oneSegment: true }),
        );
        expect(code, said.slice(0, 500)).toBe(0);
      }
    },
  );
});

function unspaced(text: string): string {
  return cleanXml(text).replace(/[\s\u0085]+/g, '');
}
