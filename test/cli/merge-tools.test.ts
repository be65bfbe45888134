import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { type MadeWork, madeWorks } from './made-work.js';
import { hexapla } from './run.js';

/** What a tool does to a file on its way. */
type Damage = readonly [name: string, change: (text: string) => string | Uint8Array];

const xliff: readonly Damage[] = [
  ['nothing', (text) => text],
  [
    'empty elements dropped',
    (text) => text.replace(/<(target|source|note|ignorable)[^>]*\/>|<target[^>]*><\/target>/g, ''),
  ],
  ['ignorables dropped', (text) => text.replace(/<ignorable[\s\S]*?<\/ignorable>\n?/g, '')],
  ['codes dropped', (text) => text.replace(/<(?:ph|x)\b[^>]*\/>|<ph\b[^>]*>[\s\S]*?<\/ph>/g, '')],
  [
    'marks dropped',
    (text) => text.replace(/<target>([\s\S]*?)<\/target>/g, (all) => all.replace(/<\/?mrk[^>]*>/g, '')),
  ],
  ['seg-source dropped', (text) => text.replace(/<seg-source>[\s\S]*?<\/seg-source>\n?/g, '')],
  [
    'attributes of others dropped',
    (text) => text.replace(/ hx:(?:source-at|target-at|target-text|target-hash)="[^"]*"/g, ''),
  ],
  ['units in another order', (text) => reversed(text, /<(unit|trans-unit) [\s\S]*?<\/\1>/g)],
  ['a copy of the source for what is open', withCopies],
  [
    'a copy of the source for everything',
    (text) => withCopies(text.replace(/<target[^>]*>[\s\S]*?<\/target>\n?/g, '')),
  ],
  [
    'tags in another case',
    (text) =>
      text.replace(
        /((?:trgLang|target-language|srcLang|source-language)=")([^"]*)/g,
        (_, name, tag) => name + tag.toUpperCase(),
      ),
  ],
  [
    'tags with a low line',
    (text) => text.replace(/((?:trgLang|target-language)=")([^"]*)/g, (_, name, tag) => `${name + tag}_XX`),
  ],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
  ['carriage returns', (text) => text.replace(/\n/g, '\r\n')],
  ['indents', (text) => text.replace(/<(segment|unit|file|trans-unit)/g, '\n      <$1')],
  ['notes dropped', (text) => text.replace(/<note>[\s\S]*?<\/note>/g, '')],
];

const table: readonly Damage[] = [
  ['nothing', (text) => text],
  ['rows in another order', (text) => inTable(text, ([head, ...rows]) => [head!, ...rows.reverse()])],
  [
    'rows sorted by their text',
    (text) =>
      inTable(text, ([head, ...rows]) => [
        head!,
        ...rows.sort((one, other) => (one[7]! < other[7]! ? -1 : 1)),
      ]),
  ],
  ['columns in another order', (text) => inTable(text, (rows) => rows.map((row) => [...row].reverse()))],
  ['numbers retyped', (text) => inTable(text, (rows) => rows.map((row) => row.map(retyped)))],
  ['numbers as dates', (text) => inTable(text, (rows) => rows.map((row) => row.map(asDate)))],
  ['white space cut', (text) => inTable(text, (rows) => rows.map((row) => row.map((cell) => cell.trim())))],
  [
    'lines joined',
    (text) => inTable(text, (rows) => rows.map((row) => row.map((cell) => cell.replace(/\s*\n\s*/g, ' ')))),
  ],
  ['a row gone', (text) => inTable(text, (rows) => rows.filter((_, at) => at !== 2))],
  ['the last row gone', (text) => inTable(text, (rows) => rows.slice(0, -1))],
  ['a row twice', (text) => inTable(text, (rows) => [...rows, rows.at(-1)!])],
  ['a column gone', (text) => inTable(text, (rows) => without(rows, (name) => name.startsWith('offsets.')))],
  ['the facts gone', (text) => inTable(text, (rows) => without(rows, (name) => name.includes('.')))],
  ['ids gone', (text) => inTable(text, (rows) => without(rows, (name) => name === 'id'))],
  [
    'checksums of texts gone',
    (text) => inTable(text, (rows) => without(rows, (name) => name.startsWith('hash.'))),
  ],
  [
    'column names in another case',
    (text) => inTable(text, ([head, ...rows]) => [head!.map((name) => name.toUpperCase()), ...rows]),
  ],
  ['copies of the source', (text) => inTable(text, copied)],
  ['texts a row further down', (text) => inTable(text, shifted)],
  ['semicolons', (text) => stringify(rowsOf(text), { delimiter: ';' })],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['windows-1252 with question marks', (text) => Buffer.from(text.replace(/[^\0-\xff]/g, '?'), 'latin1')],
  ['Latin letters alone', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['cut off in the middle', (text) => text.slice(0, text.length * 0.7)],
];

function rowsOf(text: string): string[][] {
  return parse(text, { delimiter: '\t', relax_column_count: true });
}

function inTable(text: string, change: (rows: string[][]) => string[][]): string {
  return stringify(change(rowsOf(text)), { delimiter: '\t' });
}

function without(rows: string[][], isGone: (name: string) => boolean): string[][] {
  const kept = rows[0]!.map((name) => !isGone(name));
  return rows.map((row) => row.filter((_, at) => kept[at]));
}

function copied([head, ...rows]: string[][]): string[][] {
  return [head!, ...rows.map((row) => [...row.slice(0, 8), row[7]!, ...row.slice(9)])];
}

function shifted([head, ...rows]: string[][]): string[][] {
  return [head!, ...rows.map((row, at) => [...row.slice(0, 8), rows[at - 1]?.[8] ?? '', ...row.slice(9)])];
}

function retyped(cell: string): string {
  return cell !== '' && /^[\d.]+$/.test(cell) ? String(Number.parseFloat(cell)) : cell;
}

function asDate(cell: string): string {
  const found = /^(\d{1,2})[.-](\d{1,2})$/.exec(cell);
  return found === null ? cell : `${found[1]}/${found[2]}/2026`;
}

function reversed(text: string, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)].map(([unit]) => unit);
  return text.replace(pattern, () => found.pop()!);
}

function withCopies(text: string): string {
  return text
    .replace(
      /<source([^>]*)>((?:(?!<\/source>)[\s\S])*)<\/source>(?!\s*<(?:target|seg-source))/g,
      '$&<target$1>$2</target>',
    )
    .replace(/<seg-source>([\s\S]*?)<\/seg-source>\n(?!<target)/g, '$&<target>$1</target>\n');
}

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

it('gives the right document, waits or refuses, and never another, whatever a tool did to the file', async () => {
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
      const damages = form === 'tsv' ? table : xliff;
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
  await fc.assert(property, { numRuns: 80, seed: 11, endOnFailure: true });
  expect(seen.merged).toBeGreaterThan(30);
});
