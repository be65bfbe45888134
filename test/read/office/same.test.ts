import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadBlock } from '../../../src/document/types.js';
import { readFile } from '../../../src/read/index.js';
import { hexapla } from '../../cli/run.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from './docx.js';
import { listStyle, odtOf } from './odt.js';

const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What of a text becomes a paragraph; tables, which are read cell by cell here, and code are left out. */
interface Made {
  readonly text: string;
  readonly depth: number;
  readonly number: number | null;
}

/** Numbers of `1. Text` are counted by the program; all other numbers stay typed. */
function madeOf({ printed, depth, item }: ReadBlock, marker: string): Made {
  const number = item?.uniform ? `${item.rendered}.` : marker;
  const typed = item?.ordered ? `${number} ${printed.text}` : printed.text;
  const found = depth === 0 ? /^(\d{1,3})\. (?=\S)/.exec(typed) : null;
  return {
    text: found === null ? typed : typed.slice(found[0].length),
    depth,
    number: found === null ? null : Number(found[1]),
  };
}

function docx(lines: readonly Made[]): Buffer {
  const overrides: string[] = [];
  let last = 0;
  const body = lines.map(({ text, depth, number }) => {
    const outline = depth > 0 ? `<w:outlineLvl w:val="${depth - 1}"/>` : '';
    if (number === null) return p(escaped(text), outline);
    if (number !== last + 1 || overrides.length === 0) overrides.push(String(number));
    last = number;
    return p(escaped(text), numbered(overrides.length, 0) + outline);
  });
  const numbering = [
    abstractList(0, [levelOf('%1.', 'decimal', '<w:suff w:val="space"/>')]),
    ...overrides.map((start, at) =>
      list(at + 1, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`),
    ),
  ];
  return docxOf({ body: body.join(''), numbering: numbering.join('') });
}

/** A tab is an element of OpenDocument's. */
const spaced = (text: string) => escaped(text).replaceAll('\t', '<text:tab/>');

function odt(lines: readonly Made[]): Buffer {
  const body = lines.map(({ text, depth, number }) => {
    if (depth > 0) return `<text:h text:outline-level="${depth}">${escaped(text)}</text:h>`;
    if (number === null) return `<text:p>${spaced(text)}</text:p>`;
    return `<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item text:start-value="${number}"><text:p>${spaced(text)}</text:p></text:list-item></text:list>`;
  });
  return odtOf({ body: body.join(''), automatic: listStyle('L1', [['1', '.']]) });
}

/** The same as Markdown, to compare with. */
function markdown(lines: readonly Made[]): string {
  return lines
    .map(({ text, depth, number }) => {
      return `${'#'.repeat(depth)}${depth > 0 ? ' ' : ''}${number === null ? '' : `${number}. `}${text}\n`;
    })
    .join('\n');
}

const works = ['nghe-an-plan-77', 'river-festival-charter'];

beforeAll(async () => {
  for (const work of works) {
    for (const kind of ['text', 'docx', 'odt']) mkdirSync(join(folder, kind, work), { recursive: true });
    for (const name of readdirSync(join(corpus, work))) {
      const file = join(corpus, work, name);
      if (!/\.(?:txt|md)$/.test(name)) continue;
      const { blocks, source } = await readFile({ path: name, bytes: readFileSync(file) });
      const lines = blocks
        .filter(({ role }) => role !== 'code')
        .map((block) => {
          const { start = 0, end = 0 } = block.item?.marker ?? {};
          return madeOf(block, source.text.slice(start, end));
        });
      const stem = name.replace(/\.\w+$/, '');
      // A saved page is laid out by its lines, and keeps them.
      if (name.endsWith('.txt')) copyFileSync(file, join(folder, 'text', work, name));
      else writeFileSync(join(folder, 'text', work, name), markdown(lines));
      writeFileSync(join(folder, 'docx', work, `${stem}.docx`), docx(lines));
      writeFileSync(join(folder, 'odt', work, `${stem}.odt`), odt(lines));
    }
  }
});

/** What a command says of a folder, without what depends on the form of its files. */
async function said(kind: string, argv: readonly string[]): Promise<unknown> {
  const { code, out, err } = await hexapla([...argv, kind], { cwd: folder });
  if (code === 2) throw new Error(err);
  return JSON.parse(out, (key, value) =>
    ['path', 'position', 'fingerprint', 'fingerprints', 'related', 'sha256', 'place'].includes(key)
      ? undefined
      : value,
  );
}

describe.each(['docx', 'odt'])('a work of four languages as %s', (kind) => {
  it.each([[['status', '--format', 'json']], [['check', '--format', 'json']]])(
    '%s says the same as of its text',
    async (argv) => {
      expect(await said(kind, argv)).toEqual(await said('text', argv));
    },
  );

  // Only Markdown says where a list ends: what follows one may be a text of its last item elsewhere.
  it('exports the same texts', async () => {
    const rows = async (of: string) => {
      const { out } = await hexapla(['export', '--format', 'jsonl', '--level', 'paragraph', of], {
        cwd: folder,
      });
      const lines = out.trim().split('\n');
      return lines.map((line) => JSON.stringify(JSON.parse(line).translation)).sort();
    };
    expect(await rows(kind)).toEqual(await rows('text'));
  });
});
