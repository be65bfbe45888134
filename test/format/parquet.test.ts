import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonl } from '../../src/format/jsonl.js';
import { huggingface } from '../../src/format/parquet/huggingface.js';
import { parquet } from '../../src/format/parquet/parquet.js';
import { folderWith } from '../project/folder.js';
import { alignmentOf, head, written, writtenFiles } from './made.js';
import { troubledDocument } from './unicode.js';

/** What DuckDB answers about files in a folder. */
async function asked(question: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(question);
    return reader.getRowObjectsJson() as Record<string, unknown>[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function always(property: (files: Record<string, string>) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(troubledDocument, troubledDocument, (text, other) =>
      property({ 'a.en.txt': text, 'a.id.txt': other }),
    ),
    { numRuns: 12, seed: 4 },
  );
}

describe('parquet', () => {
  it('has for DuckDB the rows of JSONL, whatever is in the text', { timeout: 60_000 }, async () => {
    const cwd = folderWith({});
    let number = 0;
    await always(async (texts) => {
      const alignment = await alignmentOf(texts);
      const file = join(cwd, `${number++}.parquet`);
      writeFileSync(file, (await writtenFiles(parquet, alignment))['work.parquet']!);
      const rows = await asked(
        `select "id", "en", "text.id", "first_line.en", "last_line.en", "offsets.id", "score.id", "sha256.en" from '${file}'`,
      );
      const expected = written(jsonl, alignment)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(rows.map((row) => [row.id, row.en, row['text.id'], row['sha256.en']])).toEqual(
        expected.map(({ id, translation, sha256 }) => [id, translation.en, translation.id, sha256.en]),
      );
      for (const [at, row] of rows.entries()) {
        const { lines, offsets, score } = expected[at];
        const [first, last] = [row['first_line.en'], row['last_line.en']];
        expect(first === null ? null : `${first}-${last}`).toBe(lines.en);
        const spans = row['offsets.id'] as { start: number; end: number }[] | null;
        expect(spans?.map(({ start, end }) => `${start}-${end}`).join(' ') ?? null).toBe(offsets.id);
        if (score.id === null) expect(row['score.id']).toBeNull();
        else expect(row['score.id']).toBeCloseTo(score.id, 3);
      }
    });
  });

  it('has typed columns, also where there is no row', async () => {
    const cwd = folderWith({});
    const writer = await parquet.open(
      { ...head, languages: ['vi'] },
      { name: 'work', pair: '', split: null },
    );
    const begin = writer.begin(null) as Uint8Array;
    const end = writer.end() as Iterable<Uint8Array>;
    writeFileSync(join(cwd, 'none.parquet'), Buffer.concat([begin, ...end]));
    const columns = await asked(`describe select * from '${join(cwd, 'none.parquet')}'`);
    const types = new Map(columns.map(({ column_name, column_type }) => [column_name, column_type]));
    expect(types.get('vi')).toBe('VARCHAR');
    expect(types.get('score.vi')).toBe('FLOAT');
    expect(types.get('first_line.vi')).toBe('INTEGER');
    expect(types.get('offsets.vi')).toBe('STRUCT("start" INTEGER, "end" INTEGER)[]');
  });
});

/**
 * What keeps the loader of `datasets` 3 from a folder, by its sources packaged_modules/folder, utils/metadata.py
 * (MetadataConfigs), data_files.py, splits.py (the names of splits), features/translation.py (the order of fields).
 */
async function loaderFaults(folder: string, files: readonly string[], card: string): Promise<string[]> {
  const faults: string[] = [];
  const say = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(fault);
  };
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(card) ?? [];
  const { configs, dataset_info: infos } = parse(yaml);
  say(Array.isArray(configs) && configs.length > 0, 'no configs');
  for (const { config_name: name, data_files: parts } of configs) {
    say(/^[^<>:/\\|?*]+$/.test(name), `the configuration "${name}" cannot be a name`);
    const info = infos.find((each: { config_name: string }) => each.config_name === name);
    say(info !== undefined, `${name} has no features`);
    for (const { split, path } of parts) {
      say(/^\w+(?:\.\w+)*$/.test(split), `"${split}" is no name of a part`);
      say(files.includes(path), `${path} is not there`);
      const columns = await asked(`describe select * from '${join(folder, path)}'`);
      const [{ count } = { count: 0 }] = await asked(
        `select count(*)::int as count from '${join(folder, path)}'`,
      );
      const told = info.splits.find((each: { name: string }) => each.name === split);
      say(told?.num_examples === count, `${path} has ${count} rows`);
      say(
        columns.map(({ column_name }) => column_name).join() ===
          info.features.map((each: { name: string }) => each.name).join(),
        'the features are not the columns',
      );
      for (const { name: column, dtype } of info.features) {
        const type = columns.find(({ column_name }) => column_name === column)?.column_type;
        const fields = dtype.translation?.languages as string[] | undefined;
        const wanted =
          fields === undefined
            ? { string: 'VARCHAR', float32: 'FLOAT' }[dtype as string]
            : `STRUCT(${[...fields]
                .sort()
                .map((tag) => `"${tag}" VARCHAR`)
                .join(', ')})`;
        say(type === wanted || type === wanted?.replaceAll('"', ''), `${column} is ${type}, not ${wanted}`);
      }
    }
  }
  return faults;
}

describe('huggingface', () => {
  it('is a folder that the loader takes, with the pairs of JSONL', { timeout: 60_000 }, async () => {
    await always(async (texts) => {
      const alignment = await alignmentOf(texts);
      const made = await writtenFiles(huggingface, alignment);
      const folder = folderWith({});
      for (const [name, bytes] of Object.entries(made)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      expect(await loaderFaults(folder, Object.keys(made), String(made['README.md']))).toEqual([]);
    });
  });
});
