import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printLadder, readBeads } from '../../src/align/score/beads.js';
import { jsonl } from '../../src/format/jsonl.js';
import { bleualign, hunalign, vecalign } from '../../src/format/lines/beads.js';
import { moses } from '../../src/format/lines/moses.js';
import { oneLine } from '../../src/format/lines/one-line.js';
import { po } from '../../src/format/po.js';
import { folderWith } from '../project/folder.js';
import { alignmentOf, written, writtenFiles } from './made.js';
import { troubledDocument } from './unicode.js';

const plan = {
  'plan.en.txt': 'A plan of 3 tasks\n\n1. Read the letter. Answer it.\n\n2. Build the boat.\n\n3. Feast.\n',
  'plan.fr.txt': 'Un plan de 3 tâches\n\n1. Lire la lettre. Y répondre.\n\n3. Festoyer.\n',
};

/** For pairs of documents with all that formats stumble over. */
async function always(property: (files: Record<string, string>) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(troubledDocument, troubledDocument, (text, other) =>
      property({ 'a.en.txt': text, 'a.fr.txt': other }),
    ),
    { numRuns: 25, seed: 4 },
  );
}

function linesOf(bytes: Buffer | undefined): string[] {
  return bytes === undefined ? [] : bytes.toString().split('\n').slice(0, -1);
}

describe('moses', () => {
  it('has the rows with both sides, line by line', async () => {
    const files = await writtenFiles(moses, await alignmentOf(plan));
    expect(Object.keys(files)).toEqual(['work.en', 'work.fr', 'work.ids']);
    expect(linesOf(files['work.ids'])).toEqual(['work/front/1', 'work/1/1', 'work/1/2', 'work/3/1']);
    expect(linesOf(files['work.fr'])).toEqual([
      'Un plan de 3 tâches',
      'Lire la lettre.',
      'Y répondre.',
      'Festoyer.',
    ]);
  });

  it('says the rows of JSONL, a line each, whatever is in the text', async () => {
    await always(async (texts) => {
      const alignment = await alignmentOf(texts);
      const files = await writtenFiles(moses, alignment);
      const rows = written(jsonl, alignment)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const pairs = rows
        .map(({ id, translation: { en, fr } }) => [id, oneLine(en ?? ''), oneLine(fr ?? '')])
        .filter((row) => !row.includes(''));
      const [ids, en, fr] = ['ids', 'en', 'fr'].map((ending) => linesOf(files[`work.${ending}`]));
      expect(ids?.map((id, at) => [id, en?.[at], fr?.[at]])).toEqual(pairs);
      expect([en?.length, fr?.length]).toEqual([pairs.length, pairs.length]);
    });
  });
});

describe('notations of aligners', () => {
  it('are read back as the beads over the sentences beside them', async () => {
    await always(async (texts) => {
      const alignment = await alignmentOf(texts);
      const beads = await writtenFiles(vecalign, alignment);
      const read = readBeads(String(beads['work.beads']), 'work.beads');
      for (const side of ['source', 'target'] as const) {
        const count = linesOf(beads[side === 'source' ? 'work.en' : 'work.fr']).length;
        expect(read.flatMap((bead) => bead[side])).toEqual(Array.from({ length: count }, (_, at) => at));
      }
      const ladder = String((await writtenFiles(hunalign, alignment))['work.ladder']);
      expect(ladder).toBe(printLadder(read));
      const tuples = String((await writtenFiles(bleualign, alignment))['work.pairs']);
      // Python's tuples of numbers are JSON's lists but for the brackets and the last comma.
      const list = tuples
        .replaceAll('(', '[')
        .replaceAll(')', ']')
        .replace(/,\s*\]/g, ']');
      expect(JSON.parse(list)).toEqual(read.map(({ source, target }) => [source, target]));
    });
  });
});

/** Contexts, messages and translations, as they stand from the second message on. */
function messages(text: string): string[] {
  return text
    .slice(text.indexOf('msgctxt'))
    .split('\n')
    .filter((line) => /^(?:msg|")/.test(line));
}

const hasMsgfmt = spawnSync('msgfmt', ['--version']).status === 0;

describe('PO', () => {
  it('has an empty translation where one is missing', async () => {
    const text = written(po, await alignmentOf(plan));
    expect(text).toContain('msgctxt "work/2/1"\nmsgid "Build the boat."\nmsgstr ""\n');
    expect(text).toContain('"Language: fr\\n"');
  });

  it.skipIf(!hasMsgfmt)('is what msgfmt -c takes and msgcat writes again', { timeout: 60_000 }, async () => {
    const cwd = folderWith({});
    let number = 0;
    await always(async (texts) => {
      const level = number % 2 === 0 ? 'segment' : 'sentence';
      const text = written(po, await alignmentOf(texts), { level });
      const name = join(cwd, `${number++}.po`);
      writeFileSync(name, text);
      const check = spawnSync('msgfmt', ['-c', '-o', '/dev/null', name], { encoding: 'utf8' });
      expect([check.status, check.stderr]).toEqual([0, '']);
      const back = spawnSync('msgcat', ['--no-wrap', name], { encoding: 'utf8' }).stdout;
      expect(messages(back)).toEqual(messages(text));
    });
  });
});
