import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { akn } from '../../../src/format/documents/akn.js';
import { tei } from '../../../src/format/documents/tei.js';
import { xces } from '../../../src/format/documents/xces.js';
import { rowsOf } from '../../../src/format/rows/rows.js';
import type { Format } from '../../../src/format/types.js';
import { cleanXml } from '../../../src/format/xml.js';
import { folderWith } from '../../project/folder.js';
import { alignmentOf, writtenFiles } from '../made.js';
import { troubledDocument } from '../unicode.js';
import { aknFaults, elementsOf, teiFaults, xcesFaults } from './rules.js';

const law = {
  'law.en.md':
    '# Act on boats\n\nThe council has decided.\n\n## Chapter 1. Boats\n\n### Article 1. Names\n\nA boat has:\n\n1. a name;\n2. a number.\n\nBoth are painted on.\n\n### Article 2. Flags\n\nA flag is flown.\n\n## Chapter 2. Nets\n\n### Article 3. Meshes\n\nA mesh is wide. It is round.\n',
  'law.fr.md':
    '# Loi sur les bateaux\n\nLe conseil a décidé.\n\n## Chapitre 1. Bateaux\n\n### Article 1. Noms\n\nUn bateau a :\n\n1. un nom ;\n2. un numéro.\n\nIls sont peints.\n\n### Article 2. Pavillons\n\nUn pavillon est hissé.\n\n## Chapitre 2. Filets\n\n### Article 3. Mailles\n\nUne maille est large.\n',
};
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

async function textsOf(
  format: Format,
  files: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const written = await writtenFiles(format, await alignmentOf(files));
  return Object.fromEntries(Object.entries(written).map(([name, bytes]) => [name, String(bytes)]));
}

async function always(property: (files: Record<string, string>) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(troubledDocument, troubledDocument, (text, other) =>
      property({ 'a.en.md': text, 'a.fr.md': other }),
    ),
    { numRuns: 25, seed: 4 },
  );
}

describe('xces', () => {
  it("has OPUS's layout, and a link for each row", async () => {
    const files = await textsOf(xces, law);
    expect(Object.keys(files)).toEqual(['xml/en/work.xml', 'xml/fr/work.xml', 'xml/en-fr.xml']);
    expect(files['xml/en-fr.xml']).toContain(
      '<linkGrp targType="s" fromDoc="en/work.xml" toDoc="fr/work.xml">',
    );
  });

  it('says in links and documents what the rows say, whatever is in the text', async () => {
    await always(async (texts) => {
      const files = await textsOf(xces, texts);
      expect(xcesFaults('xml/en-fr.xml', files)).toEqual([]);
      const alignment = await alignmentOf(texts);
      const rows = [
        ...rowsOf(alignment, { level: 'sentence', versions: [0, 1], roleOf: () => 'asked', markup: false }),
      ];
      const sentences = (language: string) =>
        new Map(
          [...(files[`xml/${language}/work.xml`] ?? '').matchAll(/<s id="(\w+)">([\s\S]*?)<\/s>/g)].map(
            ([, id, text]) => [id!, text!],
          ),
        );
      const [en, fr] = [sentences('en'), sentences('fr')];
      const said = elementsOf(files['xml/en-fr.xml'] ?? '').flatMap(({ attributes }) => {
        if (attributes.xtargets === undefined) return [];
        const [from, to] = attributes.xtargets.split(';').map((side) => side.split(' ').filter(Boolean));
        return [[from!.map((id) => en.get(id)).join(''), to!.map((id) => fr.get(id)).join('')].map(bare)];
      });
      expect(said).toEqual(rows.map(({ cells }) => [0, 1].map((at) => bare(escaped(cells[at]?.text ?? '')))));
    });
  });
});

/** Sentences of one row stand apart in the documents, so white space does not count. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function escaped(text: string): string {
  return cleanXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

describe('tei', () => {
  it('has a file for each version, with links both ways', async () => {
    const files = await textsOf(tei, law);
    expect(Object.keys(files)).toEqual(['work.en.xml', 'work.fr.xml']);
    expect(files['work.fr.xml']).toContain('<link target="#s1 work.en.xml#s1"');
    expect(files['work.en.xml']).toContain('<link target="#s1 work.fr.xml#s1"');
  });

  it('keeps the rules of TEI, whatever is in the text', async () => {
    for (const name of ['work.en.xml', 'work.fr.xml'])
      expect(teiFaults(name, await textsOf(tei, law))).toEqual([]);
    await always(async (texts) => {
      const files = await textsOf(tei, texts);
      for (const name of Object.keys(files)) expect(teiFaults(name, files)).toEqual([]);
    });
  });
});

describe('akn', () => {
  it('names parts by level, alike in both languages', async () => {
    const files = await textsOf(akn, law);
    const ids = (name: string) =>
      elementsOf(files[name] ?? '').flatMap(({ attributes }) => attributes.eId ?? []);
    expect(ids('work.en.xml')).toEqual(ids('work.fr.xml'));
    expect(ids('work.en.xml').filter((id) => /\d$/.test(id))).toEqual([
      ...['chp_1', 'art_1', 'art_1__para_1', 'art_1__para_2', 'art_2', 'chp_2', 'art_3'],
    ]);
  });

  it('keeps the rules of Akoma Ntoso, whatever is in the text', async () => {
    for (const text of Object.values(await textsOf(akn, law))) expect(aknFaults(text)).toEqual([]);
    await always(async (texts) => {
      for (const text of Object.values(await textsOf(akn, texts))) expect(aknFaults(text)).toEqual([]);
    });
  });
});

describe('documents as XML', () => {
  it.skipIf(!hasXmllint)('are well formed to xmllint', { timeout: 60_000 }, async () => {
    const cwd = folderWith({});
    const names: string[] = [];
    await always(async (texts) => {
      for (const format of [xces, tei, akn]) {
        for (const text of Object.values(await textsOf(format, texts))) {
          const name = join(cwd, `${names.length}.xml`);
          writeFileSync(name, text);
          names.push(name);
        }
      }
    });
    const run = spawnSync('xmllint', ['--noout', '--nonet', ...names], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });
});
