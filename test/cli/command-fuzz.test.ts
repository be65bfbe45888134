import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { memorySeeds } from '../format/memory-seeds.js';
import { mutated, randomFrom } from '../format/mutate.js';
import { documents, lines, oddities, settings, values, words } from './fuzz-seeds.js';
import { hexapla } from './run.js';

/** More with `COMMAND_FUZZ_RUNS=5000 npx vitest run test/cli/command-fuzz.test.ts`; `COMMAND_FUZZ_SEED` begins elsewhere. */
const runs = Number(process.env.COMMAND_FUZZ_RUNS ?? 80);
const first = Number(process.env.COMMAND_FUZZ_SEED ?? 1);

type Random = () => number;
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;
const below = (random: Random, limit: number) => Math.floor(random() * limit);

/** Some changes to a text: a stretch gone, doubled, moved, or something odd put in. */
function damaged(random: Random, text: string): string {
  let changed = text;
  for (let left = below(random, 6); left > 0; left--) {
    const [at, size] = [below(random, changed.length + 1), 1 + below(random, 60)];
    const [before, stretch, after] = [
      changed.slice(0, at),
      changed.slice(at, at + size),
      changed.slice(at + size),
    ];
    const to = below(random, before.length + 1);
    changed = pick(random, [
      before + after,
      before + stretch + stretch + after,
      before.slice(0, to) + stretch + before.slice(to) + after,
      before + pick(random, oddities) + stretch + after,
      before + pick(random, oddities) + after,
      changed.split('\n').reverse().join('\n'),
      changed.replaceAll('\n', pick(random, ['\r\n', '\r', '\n\n', ' '])),
    ]);
  }
  return changed;
}

/** The same as bytes, in one of the encodings that a file comes in, or cut off. */
function bytesOf(random: Random, text: string): Uint8Array {
  const way = random();
  if (way < 0.93) return Buffer.from(text);
  if (way < 0.95) return Buffer.from(`\ufeff${text}`);
  if (way < 0.96) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (way < 0.97) return Buffer.from(text, 'latin1');
  if (way < 0.98) return Buffer.from(text).subarray(0, below(random, text.length + 1));
  return way < 0.99
    ? new Uint8Array()
    : Buffer.from(text).map((byte) => (random() < 0.01 ? below(random, 256) : byte));
}

/** A setting with one of its values replaced, gone, or under another name; at times no JSON at all. */
function damagedSetting(random: Random, value: unknown): string {
  const changed = structuredClone(value) as Record<string, unknown>;
  for (let left = 1 + below(random, 2); left > 0; left--) {
    let holder: Record<string, unknown> = changed;
    for (;;) {
      const key = pick(random, Object.keys(holder));
      const inner = holder[key];
      if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && random() < 0.7) {
        holder = inner as Record<string, unknown>;
        continue;
      }
      if (random() < 0.2 && !Array.isArray(holder)) delete holder[key];
      else if (random() < 0.2)
        holder[pick(random, ['__proto__x', 'extends', 'works', 'id', 'fr', 'zz', ''])] = inner;
      // A copy: what is changed further must not reach the runs that follow.
      else holder[key] = structuredClone(pick(random, values));
      break;
    }
    if (Object.keys(changed).length === 0) break;
  }
  const text = JSON.stringify(changed);
  const way = random();
  if (way < 0.85) return text;
  if (way < 0.9) return text.slice(0, below(random, text.length));
  return way < 0.95 ? damaged(random, text) : '['.repeat(300) + text;
}

/** A command line with a word gone, doubled, put in or replaced. */
function damagedLine(random: Random): string[] {
  const argv = pick(random, lines)
    .split(' ')
    .map((word) => word.replaceAll('"', ''));
  for (let left = Math.max(0, below(random, 5) - 2); left > 0; left--) {
    const at = 1 + below(random, argv.length);
    const put = [pick(random, words), ...(random() < 0.5 ? [pick(random, words)] : [])];
    argv.splice(at, random() < 0.4 ? 1 : 0, ...put);
  }
  return argv;
}

/** Exchange files of a folder as it is before it is damaged. */
const exchanged = new Map<string, string>();

beforeAll(async () => {
  const cwd = folderOf({ 'a.en.md': documents.en!, 'a.fr.md': documents.fr! });
  for (const [name, format] of [
    ['gap.xlf', 'xliff'],
    ['gap.xliff', 'xliff-1.2'],
    ['gap.tsv', 'tsv'],
  ] as const) {
    const { out } = await hexapla(
      ['export', '.', '--source', 'en', '--format', format, '--only', 'missing'],
      { cwd },
    );
    exchanged.set(name, out);
  }
  rmSync(cwd, { recursive: true, force: true });
}, 120_000);

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'hexapla-fuzz-'));
  mkdirSync(join(cwd, 'docs/en'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

function damagedFolder(random: Random): string {
  const files: Record<string, string | Uint8Array> = {};
  for (const [language, text] of Object.entries(documents)) {
    const name = language === 'en' || language === 'fr' ? `a.${language}.md` : `b.${language}.txt`;
    files[name] = bytesOf(random, damaged(random, text));
  }
  if (random() < 0.3) files['docs/en/c.md'] = bytesOf(random, damaged(random, documents.en!));
  if (random() < 0.3)
    files['terms.csv'] = bytesOf(random, damaged(random, 'en,fr\nboat,bateau\nbell,cloche\n'));
  for (const [name, text] of exchanged) if (random() < 0.6) files[name] = mutated(random, text);
  files['m.tmx'] = mutated(random, pick(random, memorySeeds).text);
  for (const [name, value] of Object.entries(settings))
    if (random() < 0.07) files[name] = random() < 0.2 ? JSON.stringify(value) : damagedSetting(random, value);
  return folderOf(files);
}

/** What is wrong with an outcome; null for a result, or for lines that say what is wrong. */
function faultOf({ code, err, out }: { code: number; err: string; out: string }): string | null {
  if (/internal error|\n {4}at /.test(err) || ![0, 1, 2].includes(code)) return err || `exit ${code}`;
  if (code !== 2) return null;
  const said = err.split('\n').filter((line) => line !== '' && !line.startsWith('note: '));
  if (said.length === 0) return 'exit 2 without a word';
  return out.includes('\u001b[2J') || err.includes('\u001b[2J') ? 'a control sequence came through' : null;
}

describe('a whole command line with everything damaged', () => {
  it(`ends in a result or in words, ${runs} times`, { timeout: 120_000 + runs * 2_000 }, async () => {
    const faults: string[] = [];
    const codes = [0, 0, 0];
    for (let seed = first; seed < first + runs; seed++) {
      const random = randomFrom(seed);
      const cwd = damagedFolder(random);
      const argv = damagedLine(random);
      const stdin = bytesOf(random, damaged(random, documents.fr!));
      const began = performance.now();
      const outcome = await hexapla(argv, { cwd, stdin });
      rmSync(cwd, { recursive: true, force: true });
      const fault = faultOf(outcome);
      if (fault !== null) faults.push(`seed ${seed}, ${argv.join(' ')}: ${fault.slice(0, 400)}`);
      if (performance.now() - began > 60_000)
        faults.push(`seed ${seed}, ${argv.join(' ')}: took more than a minute`);
      codes[outcome.code] = (codes[outcome.code] ?? 0) + 1;
    }
    expect(faults.slice(0, 20)).toEqual([]);
    // If nothing but refusals is left, the damage proves nothing.
    expect(codes[0]! + codes[1]!).toBeGreaterThan(runs / 6);
  });
});
