import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.js';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';
import { examplesIn, pageOf, type RuleExample } from './page.js';

/** The first file of an example is its source. */
async function linesOf({ files, accepted, argv }: RuleExample): Promise<string[]> {
  const cwd = folderWith({ ...files, ...accepted });
  const source = Object.keys(files)[0]?.replace(/\.\w+$/, '') ?? '';
  const options = files['hexapla.config.json'] === undefined ? ['--source', source] : [];
  if (Object.keys(accepted).length > 0) {
    await hexapla(['accept', ...options], { cwd });
    for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
  }
  const { out } = await hexapla(['check', ...options, '--format', 'compact', ...argv], { cwd });
  return (
    out
      .split('\n\n')[0]
      ?.split('\n')
      .filter((line) => line !== '') ?? []
  );
}

describe.each(rules)('the page of $id', ({ id }) => {
  const examples = examplesIn(pageOf(id));

  it('shows what is found and what is not', () => {
    const has = examples.map(({ findings }) => findings.some((line) => line.endsWith(`[${id}]`)));
    expect(has).toContain(true);
    expect(has).toContain(false);
  });

  it.each(examples)('$title', async (example) => {
    expect(await linesOf(example)).toEqual(example.findings);
  });
});
