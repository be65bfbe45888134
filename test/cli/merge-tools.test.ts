import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { inTable, tableDamages, xliffDamages } from './damages.js';
import { type MadeWork, madeWorks } from './made-work.js';
import { hexapla } from './run.js';

/** Puts the translation of each open text into it. */
function filledXliff(text: string, { translate }: MadeWork): string {
  return text
    .replace(
      /<source([^>]*)>((?:(?!<\/source>)[\s\S])*)<\/source>(?=<\/segment>)/g,
      (all, space: string, own: string) => `${all}<target${space}>${translate(own)}</target>`,
    )
    .replace(
      /<source>((?:(?!<\/source>)[\s\S])*)<\/source>\n(?:<seg-source>([\s\S]*?)<\/seg-source>\n)?(?!<target|<seg)/g,
      (all, own: string, cut?: string) => `${all}<target>${translate(cut ?? own)}</target>\n`,
    );
}

function filledTable(text: string, { translate }: MadeWork): string {
  return inTable(text, (rows) =>
    rows.map((row, at) =>
      at === 0 || row[8] !== '' ? row : [...row.slice(0, 8), translate(row[7]!), ...row.slice(9)],
    ),
  );
}

const forms = ['xliff', 'xliff-1.2', 'tsv'] as const;
/** More with `DAMAGE_RUNS=1000`; `DAMAGE_SEED` begins elsewhere. */
const numRuns = Number(process.env.DAMAGE_RUNS ?? 80);
const seed = Number(process.env.DAMAGE_SEED ?? 11);

it('gives the right document, waits or refuses, and never another, whatever a tool did to the file', {
  timeout: 60_000 + numRuns * 2_000,
}, async () => {
  const seen = { merged: 0, waited: 0, refused: 0 };
  const damage = fc.tuple(fc.constantFrom(...forms), fc.nat(99));
  const property = fc.asyncProperty(
    madeWorks,
    damage,
    fc.boolean(),
    async (work, [form, which], isWritten) => {
      const name = `a.${work.language}${work.extension}`;
      const cwd = folderWith({ [`a.en${work.extension}`]: work.source, [name]: work.target });
      const file = `gap.${{ xliff: 'xlf', 'xliff-1.2': 'xliff', tsv: 'tsv' }[form]}`;
      const options = form === 'tsv' && isWritten ? ['--level', 'segment'] : [];
      await hexapla(
        ['export', '.', '--source', 'en', '--only', 'missing', '--format', form, ...options, '--out', file],
        { cwd },
      );
      // Where it cannot be told what is missing there is nothing to translate.
      fc.pre(existsSync(join(cwd, file)));
      const exported = readFileSync(join(cwd, file), 'utf8');
      const filled = form === 'tsv' ? filledTable(exported, work) : filledXliff(exported, work);
      const damages = form === 'tsv' ? tableDamages : xliffDamages;
      const [what, change] = damages[which % damages.length]!;
      writeFileSync(join(cwd, file), change(filled));
      const { code, out, err } = await hexapla(['merge', file], { cwd });
      const after = readFileSync(join(cwd, name), 'utf8');
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toContain('internal error');
      expect(work.right, `${form}, ${what}: ${out}${err}`).toContain(after);
      if (code === 2) expect(after).toBe(work.target);
      if (after !== work.target) seen.merged++;
      else if (code === 2) seen.refused++;
      else seen.waited++;
    },
  );
  await fc.assert(property, { numRuns, seed, endOnFailure: true });
  expect(seen.merged).toBeGreaterThan(numRuns / 3);
});
