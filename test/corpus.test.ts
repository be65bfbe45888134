import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { alignWork } from '../src/align/work.js';
import { lintAlignment } from '../src/lint/index.js';
import { readText } from '../src/read/index.js';
import { segmentsOf } from '../src/segment/find.js';
import { segmentDocument } from '../src/segment/index.js';
import { decodeSource } from '../src/text/decode.js';

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));

interface Manifest {
  readonly id: string;
  readonly source: string;
  readonly versions: readonly { readonly language: string; readonly path: string; readonly sha256: string }[];
  readonly expect: readonly {
    readonly rule: string;
    readonly language: string;
    readonly address: string | null;
  }[];
}

async function workOf(folder: string) {
  const manifest: Manifest = JSON.parse(readFileSync(`${corpus}${folder}/work.json`, 'utf8'));
  const ordered = [...manifest.versions].sort(
    (left, right) => Number(right.language === manifest.source) - Number(left.language === manifest.source),
  );
  const versions = await Promise.all(
    ordered.map(async ({ language, path }) => {
      const source = decodeSource(path, readFileSync(`${corpus}${folder}/${path}`));
      const told = { language: { tag: language, from: 'configuration' as const } };
      return segmentDocument(await readText(source), told);
    }),
  );
  return { manifest, work: { id: manifest.id, versions } };
}

const folders = readdirSync(corpus).sort();

describe.each(folders)('the work %s', (folder) => {
  it('has the files that its manifest names, unchanged', async () => {
    const { manifest } = await workOf(folder);
    for (const { path, sha256 } of manifest.versions) {
      expect(
        createHash('sha256')
          .update(readFileSync(`${corpus}${folder}/${path}`))
          .digest('hex'),
      ).toBe(sha256);
    }
  });

  it('gives the findings that it is meant to give, and no other', async () => {
    const { manifest, work } = await workOf(folder);
    const key = (one: { rule: string; language: string; address: string | null }) =>
      `${one.rule} ${one.language} ${one.address}`;
    const found = lintAlignment(alignWork(work)).map(key).sort();
    expect(found).toEqual(manifest.expect.map(key).sort());
  });
});

describe('the control', () => {
  it('has the same 61 segments in every language', async () => {
    const { work } = await workOf('river-festival-charter');
    const addresses = work.versions.map((version) => [...segmentsOf(version)].map(({ address }) => address));
    expect(addresses[0]).toHaveLength(61);
    for (const list of addresses) expect(list).toEqual(addresses[0]);
  });
});
