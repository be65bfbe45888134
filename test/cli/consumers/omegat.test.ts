import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportGap, folderOf, gapCases, memoryOf, mergedInto } from './gap-cases.js';

const hasOmegat = spawnSync('sh', ['-c', 'command -v omegat']).status === 0;

const settings = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>fr</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>`;

/** What a translator has typed where a sentence has codes, which OmegaT shows as tags and takes from no other memory. */
const typed: readonly (readonly [string, string])[] = [
  [
    'Every captain <f0>moors</f0> the boat at the north quay.',
    'Chaque capitaine <f0>amarre</f0> son bateau au quai nord.',
  ],
  ['The hour is noted in the <f0>log</f0>.', 'Il note l’heure dans le <f0>registre</f0>.'],
  ['Rope<f0/>8 francs', 'Corde<f0/>8 francs'],
];

function ownMemory(): string {
  const escaped = (text: string) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const units = typed.map(([en, fr]) => {
    const seg = (tag: string, text: string) => `<tuv lang="${tag}"><seg>${escaped(text)}</seg></tuv>`;
    return `<tu>${seg('en', en)}${seg('fr', fr)}</tu>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" creationtoolversion="3.6.0" segtype="paragraph" srclang="en"/><body>${units.join('')}</body></tmx>`;
}

/** Translates files with what is in memories, all at once, as starting OmegaT takes seconds. */
function translated(files: ReadonlyMap<string, string>, memories: ReadonlyMap<string, string>): string {
  const project = mkdtempSync(join(tmpdir(), 'omegat-'));
  for (const folder of ['source', 'target', 'tm/auto', 'omegat', 'glossary', 'dictionary'])
    mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, 'omegat.project'), settings);
  for (const [name, file] of files) cpSync(file, join(project, 'source', name));
  for (const [name, text] of memories) writeFileSync(join(project, 'tm/auto', name), text);
  const options = ['--mode=console-translate', `--config-dir=${join(project, 'configuration')}`];
  const { status, stdout } = spawnSync(
    'omegat',
    [project, ...options, '--no-team', '--disable-project-locking'],
    {
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  expect([status, stdout]).toEqual([0, expect.stringContaining('Finished')]);
  return project;
}

describe.skipIf(!hasOmegat)('what OmegaT 3.6 translates from its memory', () => {
  it('comes back byte for byte', { timeout: 600_000 }, async () => {
    const folders = gapCases.map(folderOf);
    const files = new Map<string, string>();
    for (const [at, cwd] of folders.entries()) {
      files.set(`${at}.xliff`, await exportGap(cwd, 'gap.xliff', ['--format', 'xliff', '--for', 'omegat']));
    }
    const memories = new Map([['typed.tmx', ownMemory()]]);
    for (const extension of ['.md', '.txt'] as const) {
      const one = gapCases.find((each) => each.extension === extension)!;
      memories.set(`${extension.slice(1)}.tmx`, await memoryOf(one, 'omegat'));
    }
    const project = translated(files, memories);
    const outcomes: unknown[] = [];
    for (const [at, one] of gapCases.entries()) {
      const cwd = folders[at]!;
      writeFileSync(join(cwd, 'back.xliff'), readFileSync(join(project, 'target', `${at}.xliff`)));
      outcomes.push({
        name: one.name,
        extension: one.extension,
        ...(await mergedInto(one, cwd, 'back.xliff')),
      });
    }
    rmSync(project, { recursive: true, force: true });
    expect(outcomes).toEqual(
      gapCases.map(({ name, extension }) => ({ name, extension, isWhole: true, said: expect.any(String) })),
    );
  });
});
