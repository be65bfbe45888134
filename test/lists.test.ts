import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reporters } from '../src/report/forms/index.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');

/** Lists that are kept by hand, and what they are to agree with. */
describe('lists in the docs', () => {
  it('the table of reporters in docs/ci.md has every reporter, and no other', () => {
    const table = read('docs/ci.md').split('\n| `pretty`')[1] ?? '';
    const rows = [...`| \`pretty\`${table.split('\n\n')[0]}`.matchAll(/^\| `([a-z]+)`/gm)].map(
      ([, name]) => name,
    );
    expect(rows.sort()).toEqual(reporters.map(({ name }) => name).sort());
  });

  it('the doors that CONTRIBUTING.md names are there', () => {
    const doors = [...read('CONTRIBUTING.md').matchAll(/`((?:src|docs|bin|\.ci|test)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(doors.length).toBeGreaterThan(4);
    const gone = doors.filter((path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url))));
    expect(gone).toEqual([]);
  });

  it('files that comments and docs of the house cite are there', () => {
    const cited = [...read('docs/design.md').matchAll(/`((?:src|test|docs|bench)\/[\w./-]+\.\w+)`/g)].map(
      ([, path]) => path!,
    );
    expect(
      cited.filter((path) => !existsSync(fileURLToPath(new URL(`../${path}`, import.meta.url)))),
    ).toEqual([]);
  });
});
