import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hexapla } from '../../cli/run.js';
import { corpus, docxMade, htmlMade, linesOf, markdownMade, odtMade, textsOf, works } from './corpus.js';
import { asWritten, encoded } from './encoded.js';
import { hasWriter, writerConverts } from './writer.js';

const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const packages = { docx: docxMade, odt: odtMade, html: htmlMade } as const;
const encodings = { tcvn3: 'vi', vni: 'vi', 'windows-1258': 'vi', gb18030: 'zh-Hans' } as const;
type Encoding = keyof typeof encodings;

beforeAll(async () => {
  for (const work of works) {
    const put = (kind: string, name: string, data: string | Uint8Array) => {
      mkdirSync(join(folder, kind, work), { recursive: true });
      writeFileSync(join(folder, kind, work, name), data);
    };
    for (const name of textsOf(work)) {
      const lines = await linesOf(work, name);
      const text = markdownMade(lines);
      const stem = name.replace(/\.\w+$/, '');
      put('text', name, text);
      // A saved page is laid out by its lines, and keeps them.
      if (name.endsWith('.txt')) copyFileSync(join(corpus, work, name), join(folder, 'text', work, name));
      for (const [kind, make] of Object.entries(packages)) put(kind, `${stem}.${kind}`, make(lines, stem));
      for (const [encoding, language] of Object.entries(encodings) as [Encoding, string][]) {
        const written = stem === language ? await asWritten(text, encoding) : text;
        put(`text in ${encoding}`, name, written);
        put(encoding, name, stem === language ? await encoded(written, encoding) : written);
      }
    }
  }
});

const outputs = new Map<string, Promise<string>>();

/** What a command prints of a folder; asked once, as each kind is compared with the same text. */
function outputOf(argv: readonly string[]): Promise<string> {
  const key = argv.join(' ');
  const known = outputs.get(key) ?? hexapla([...argv], { cwd: folder }).then(outOf);
  outputs.set(key, known);
  return known;
}

function outOf({ code, out, err }: { code: number; out: string; err: string }): string {
  if (code === 2) throw new Error(err);
  return out;
}

/** What a command says of a folder, without what depends on the form of its files. */
async function said(kind: string, argv: readonly string[]): Promise<unknown> {
  const out = await outputOf([...argv, kind]);
  return JSON.parse(out, (key, value) =>
    ['path', 'position', 'fingerprint', 'fingerprints', 'related', 'sha256', 'place'].includes(key)
      ? undefined
      : value,
  );
}

const status = ['status', '--format', 'json'];
const check = ['check', '--format', 'json'];

/** The texts that are exported side by side. Only Markdown says where a list ends: what follows may belong to its last item elsewhere. */
async function exported(kind: string, shown: (line: string) => string = (line) => line): Promise<string[]> {
  const argv = ['export', '--format', 'jsonl', '--level', 'paragraph', kind];
  const lines = (await outputOf(argv)).trim().split('\n');
  return lines.map((line) => shown(JSON.stringify(JSON.parse(line).translation))).sort();
}

describe.each(Object.keys(packages))('a work of four languages as %s', (kind) => {
  it.each([[status], [check]])('%s says the same as of its text', async (argv) => {
    expect(await said(kind, argv)).toEqual(await said('text', argv));
  });

  it('exports the same texts', async () => {
    // A browser shows a tab as a space.
    const shown = (line: string) => (kind === 'html' ? line.replaceAll('\\t', ' ') : line);
    expect(await exported(kind, shown)).toEqual(await exported('text', shown));
  });
});

describe.each(Object.keys(encodings))('a work with a version in %s', (kind) => {
  it.each([[status], [check]])('%s says the same as of its text', async (argv) => {
    expect(await said(kind, argv)).toEqual(await said(`text in ${kind}`, argv));
  });

  it('exports the same texts', async () => {
    expect(await exported(kind)).toEqual(await exported(`text in ${kind}`));
  });
});

describe.skipIf(!hasWriter)('a work of four languages as PDF that Writer made', () => {
  beforeAll(() => {
    for (const work of works) {
      const files = textsOf(work).map((name) => join(folder, 'docx', work, name.replace(/\w+$/, 'docx')));
      writerConverts(files, 'pdf', join(folder, 'pdf', work));
    }
  }, 300_000);

  it.each([[status], [check]])('%s says the same as of its text', async (argv) => {
    // Writer sets digits apart from Chinese signs, which are quoted.
    const close = (value: unknown) => JSON.stringify(value, null, 1).replace(/ (?=项)/g, '');
    expect(close(await said('pdf', argv))).toEqual(close(await said('text', argv)));
  });

  it('exports the same texts, but for white space', async () => {
    const shown = (line: string) => line.replace(/\\t|\\n|\s/g, '');
    expect(await exported('pdf', shown)).toEqual(await exported('text', shown));
  });
});
