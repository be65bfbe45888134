import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const files = {
  'en.md': '1. The gate opens at seven.\r\n\r\n2. Boats moor at `the the` quay.\r\n',
  'fr.md':
    '1. La porte du du port ouvre à sept heures.\r\n\r\n2. Les bateaux  **sont** a\u0300 quai :  `de de`\u200b.\r\n',
};
const typography = ['--rule', 'extra-space: warn', '--rule', 'sign-spacing: warn'];

describe('what can be mended for certain', () => {
  it('is mended in the file, and every other byte stays', async () => {
    const cwd = folderWith(files);
    const run = await hexapla(['check', '--source', 'en', '--fix', ...typography, '--format', 'compact'], {
      cwd,
    });
    expect(readFileSync(join(cwd, 'fr.md'), 'utf8')).toBe(
      '1. La porte du port ouvre à sept heures.\r\n\r\n2. Les bateaux **sont** à quai\u00a0: `de de`.\r\n',
    );
    expect(readFileSync(join(cwd, 'en.md'), 'utf8')).toBe(files['en.md']);
    expect(run.err).toContain('fr.md: 5 findings mended');
    expect(run.out).not.toContain('[doubled-word]');
    expect(run.code).toBe(0);
  });

  it('is only told by a dry run', async () => {
    const cwd = folderWith(files);
    const run = await hexapla(['check', '--source', 'en', '--fix-dry-run', '--format', 'compact'], { cwd });
    expect(readFileSync(join(cwd, 'fr.md'), 'utf8')).toBe(files['fr.md']);
    expect(run.err).toContain('would be mended');
  });

  it('is left where a comment accepts it', async () => {
    const accepted = `<!-- hexapla-disable doubled-word -->\n\n${files['fr.md']}`;
    const cwd = folderWith({ ...files, 'fr.md': accepted });
    await hexapla(['check', '--source', 'en', '--fix', '--format', 'compact'], { cwd });
    expect(readFileSync(join(cwd, 'fr.md'), 'utf8')).toContain('du du port');
  });

  it('is not told and mended in one run', async () => {
    const { err, code } = await hexapla(['check', '--fix', '--fix-dry-run'], { cwd: folderWith(files) });
    expect(code).toBe(2);
    expect(err).toContain('--fix');
  });
});
