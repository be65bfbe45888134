import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownersOfLines, readCase, versionOf } from './case-file.js';

const folder = new URL('../cases/', import.meta.url);

/** Whole documents in small, each line with what it belongs to. */
describe('cases', () => {
  it.each(readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name)))('%s', async (name) => {
    const { rows, text } = readCase(new URL(name, folder).pathname);
    const found = ownersOfLines(await versionOf(name, text));
    const shown = rows.map(({ text: line }, at) => `${(found[at] ?? '').padEnd(9)} ${line}`);
    const wanted = rows.map(({ owner, text: line }) => `${owner.padEnd(9)} ${line}`);
    expect(shown).toEqual(wanted);
  });
});
