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
  web: 10,
  project: 11,
  cli: 12,
  docs: 13,
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(
    (match) => join(file, '..', match[1] ?? ''),
  );
const sourceOf = (target: string) => target.replace(/\.js$/, '.ts');

/** Every group of files of which each leads to each by imports (Tarjan's strongly connected components). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (open.includes(target)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(target)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1) found.push(group.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** What users of the library import: the library itself, and what rules of their own are written with. */
const doors = ['index.ts', 'rule.ts'];

const room = (file: string) => file.split('/')[0] ?? '';

describe('the house', () => {
  it('has files in known rooms only, but for the public doors', () => {
    const strangers = files.filter((file) => !doors.includes(file) && !(room(file) in ranks));
    expect(strangers).toEqual([]);
  });

  it('has no import that points to the right', () => {
    const wrong = files
      .filter((file) => !doors.includes(file))
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

  it('has no files that import each other in a circle, be it for a type', () => {
    expect(circles(new Map(files.map((file) => [file, importsOf(file).map(sourceOf)])))).toEqual([]);
  });

  it('has one name for one type: what is exported twice under a name cannot be told apart', () => {
    const places = new Map<string, string[]>();
    for (const file of files) {
      const text = readFileSync(join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(
        /^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm,
      ))
        places.set(name, [...(places.get(name) ?? []), file]);
    }
    expect([...places].filter(([, declared]) => declared.length > 1)).toEqual([]);
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

  it('says in docs/design.md of each room, and of each room in it, what goes in and out', () => {
    const design = readFileSync(join(root, '../docs/design.md'), 'utf8');
    const rooms = new Set(files.flatMap((file) => roomsOf(file).slice(0, 2)));
    expect([...rooms].filter((name) => !design.includes(`| \`${name}/\` |`))).toEqual([]);
  });
});

/** `align`, `align/inside` and `align/inside/entries` for a file in the last. */
function roomsOf(file: string): string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
}
