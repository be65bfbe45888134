import { describe, expect, it } from 'vitest';
import { pictureCode, pictureRuns } from '../../src/report/page/picture-code.js';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';

const FILES = {
  'a<b/en.txt': '1. Take the key\n2. Open the gate\n3. Feed the horses\n',
  'a<b/fr.txt': '1. Prenez la clé\n3. Nourrissez les chevaux\n',
};

describe('pictures of status', () => {
  it('write states as runs and read them back', () => {
    const states = ['present', 'present', 'missing', 'stale', 'absent'] as const;
    expect(pictureCode(states)).toBe('p2m1t1n1');
    expect(pictureRuns('p2m1t1n1').map(({ state, start, length }) => [state, start, length])).toEqual([
      ['present', 0, 2],
      ['missing', 2, 1],
      ['stale', 3, 1],
      ['absent', 4, 1],
    ]);
  });

  it('are an SVG that says in words what it shows', async () => {
    const { out, code } = await hexapla(['status', '--source', 'en', '--format', 'svg'], {
      cwd: folderWith(FILES),
    });
    expect(code).toBe(0);
    expect(out).toContain('<title>a&lt;b: en 3, the source; fr 2 of 3, lacks 2.</title>');
    expect(out).toMatch(/<path fill="#cf3a31" stroke="#cf3a31"[^>]* d="M1 1h1/);
    expect(out).not.toContain('<script');
  });

  it('are a part of a page, without a style or a program', async () => {
    const { out } = await hexapla(['status', '--source', 'en', '--format', 'html'], {
      cwd: folderWith(FILES),
    });
    expect(out).toMatch(/^<figure class="hexapla-status">\n<svg/);
    expect(out).toContain('<tr><th scope="row">fr</th><td>2 of 3</td><td>2</td></tr>');
    expect(out).not.toMatch(/<style|style=|<script|a<b/);
  });
});
