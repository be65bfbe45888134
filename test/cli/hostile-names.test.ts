import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const name = '=1+1 "a"<b>&\'::error::';
const text = (captain: string, council: string) =>
  [
    `# =HYPERLINK("http://x","y") <i>x</i>`,
    `1. ${captain} &amp; "crew" moor\u2028the boat ]]> \u001b[31mred\u0007 at 12.`,
    `2. +1+1 bell --> rings \\n at noon ::error::x near ${council}.`,
    `3. @SUM(A1) nets \u0085 dry behind\u000bthe shed of ${council}.`,
    `4. -- ${council} \u202e meets \ttab || and goes.`,
    `5. #~ msgid "x" of ${council} ends.`,
  ].join('\n\n');
const manifest = {
  id: `${name}x`,
  source: 'en',
  licence: 'none"\nlicense: other',
  versions: ['en', 'fr'].map((language) => ({ language, path: `${name}.${language}.md` })),
};

const folder = () =>
  folderWith({
    [`${name}.en.md`]: `${text('The captain', 'the Harbour Council')}\n`,
    [`${name}.fr.md`]: `${text('Le capitaine', 'le Conseil du Port')}\n`,
    'work.json': JSON.stringify(manifest),
  });

/** What an export has written, by name. */
async function written(format: string): Promise<Record<string, string>> {
  const cwd = folder();
  const { code, err } = await hexapla(['export', '.', '--format', format, '--out', 'out'], { cwd });
  expect([format, code, err]).toEqual([format, 0, expect.any(String)]);
  const out = join(cwd, 'out');
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(names.filter((each) => /["<>:|\n]/.test(each))).toEqual([]);
  const files = names.filter((each) => /\.\w+$/.test(each) && !each.endsWith('.parquet'));
  return Object.fromEntries(files.map((each) => [each, readFileSync(join(out, each), 'utf8')]));
}

describe('names and texts that other programs would obey', () => {
  it.each(['tmx', 'xliff', 'xliff-1.2', 'xces', 'tei', 'akn'])('are data in XML: %s', async (format) => {
    for (const [file, content] of Object.entries(await written(format))) {
      if (!/\.(?:tmx|xlf|xliff|xml|xces)$/.test(file)) continue;
      expect([file, XMLValidator.validate(content)]).toEqual([file, true]);
      expect(content).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f]/);
    }
  });

  it.each(['moses', 'hunalign', 'vecalign', 'bleualign'])('stay one line a text: %s', async (format) => {
    const files = Object.entries(await written(format)).filter(([file]) => /\.(?:en|fr)$/.test(file));
    const counts = files.map(
      ([, content]) => content.split(/\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/).length,
    );
    expect(new Set(counts).size).toBe(1);
    // As many as there are line feeds: nothing that some program takes for the end of a line is left.
    expect(counts).toEqual(files.map(([, content]) => content.split('\n').length));
    expect(files).toHaveLength(2);
  });

  it('are quoted in PO, and no line of it is theirs', async () => {
    for (const content of Object.values(await written('po')))
      for (const line of content.split('\n')) expect(line).toMatch(/^(?:$|#[.:,]? |msg(?:id|str|ctxt) "|")/);
  });

  it('are one value in the head of a data-set card', async () => {
    for (const format of ['jsonl', 'huggingface']) {
      const card = (await written(format))['README.md'] ?? '';
      expect(card).toContain('\nlicense: "none\\"\\nlicense: other"\n');
      expect(card.match(/^license:/gm)).toHaveLength(1);
    }
  });

  it('are no formulas in tables of texts and of terms', async () => {
    for (const content of Object.values(await written('tsv')))
      for (const cell of content.split(/[\t\n]/)) expect(cell).not.toMatch(/^"?[=+@-]/);
    const { code, out } = await hexapla(['terms', '.', '--format', 'csv'], { cwd: folder() });
    expect(code).toBe(0);
    expect(out).toContain('Conseil du Port');
    expect(out).toContain("'=1+1");
    for (const cell of out.split(/[,\n]/)) expect(cell).not.toMatch(/^"?[=+@-]/);
  });
});

describe('docs/security.md', () => {
  const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| a value from'));

  it('names files that are there', () => {
    const named = [...page.matchAll(/`((?:[\w-]+\/)+[\w-]+(?:\.test)?\.ts)`/g)].map(([, path]) => path!);
    expect(named.length).toBeGreaterThan(60);
    const gone = named.filter(
      (path) => !existsSync(join(root, path)) && !existsSync(join(root, 'src', path)),
    );
    expect(gone).toEqual([]);
  });

  it('names a guard and a test for each place, or says that there is none', () => {
    for (const row of rows) {
      const cells = row.split(/ \| /);
      expect([row, cells.length]).toEqual([row, 4]);
      expect([row, /`test\/|none of our own/.test(cells[3]!)]).toEqual([row, true]);
    }
  });
});
