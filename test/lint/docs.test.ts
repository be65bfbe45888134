import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/lint/index.js';
import { runExample } from '../../src/lint/run-example.js';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';
import { examplesIn, pageOf, type RuleExample } from './page.js';

/** The first file of an example is its source. */
async function linesOf({ files, accepted, argv }: RuleExample): Promise<string[]> {
  if (isTextAlone({ files, accepted, argv }))
    return runExample({ title: '', files, accepted, argv, findings: [] });
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

/** Whether the tester that rules of one's own are tested by runs it: others need the command. */
function isTextAlone({ files, accepted, argv }: Pick<RuleExample, 'files' | 'accepted' | 'argv'>): boolean {
  const isOther = argv.length + Object.keys(accepted).length > 0;
  const paths = Object.keys(files);
  return !isOther && paths.length > 1 && paths.every((path) => /^[a-z]{2}(?:-\w+)?\.(?:md|txt)$/i.test(path));
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
