import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src', import.meta.url));
/** Rooms by rank: an import may point to a lower rank or stay in its room, never to an equal or a higher one. */
const ranks: Record<string, number> = {
  text: 0,
  locale: 1,
  value: 2,
  document: 3,
  read: 4,
  segment: 5,
  align: 6,
  edit: 7,
  lint: 8,
  format: 8,
  report: 9,
  project: 10,
  cli: 11,
  docs: 12,
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    (match) => join(file, '..', match[1] ?? ''),
  );
const room = (file: string) => file.split('/')[0] ?? '';

describe('the house', () => {
  it('has files in known rooms only, but for the public door', () => {
    const strangers = files.filter((file) => file !== 'index.ts' && !(room(file) in ranks));
    expect(strangers).toEqual([]);
  });

  it('has no import that points to the right', () => {
    const wrong = files
      .filter((file) => file !== 'index.ts')
      .flatMap((file) =>
        importsOf(file)
          .filter(
            (target) =>
              room(target) !== room(file) && (ranks[room(target)] ?? 99) >= (ranks[room(file)] ?? -1),
          )
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('names no language outside locale/', () => {
    const named = /['"`](?:vi|en|fr|zh|zh-Hans|zh-Hant|zh-CN|zh-TW)['"`]/;
    const wrong = files
      .filter((file) => room(file) !== 'locale' && room(file) !== 'docs')
      .flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .filter((line) => named.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('lets only project/ and cli/ touch files, and nothing exit the process', () => {
    const outside = files.filter((file) => !['project', 'cli', 'docs'].includes(room(file)));
    const touching = outside.filter((file) =>
      /from 'node:(fs|child_process)/.test(readFileSync(join(root, file), 'utf8')),
    );
    const exiting = files.filter((file) => /process\.exit\(/.test(readFileSync(join(root, file), 'utf8')));
    expect({ touching, exiting }).toEqual({ touching: [], exiting: [] });
  });
});
