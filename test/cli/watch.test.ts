import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { main } from '../../src/cli/main.js';
import type { Io } from '../../src/cli/process/io.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const en = '1. One boat is here.\n2. Two boats are here.\n3. Three boats are here.\n';
const fr = '1. Un bateau est ici.\n2. Deux bateaux sont ici.\n';
const whole = `${fr}3. Trois bateaux sont ici.\n`;
const files = { 'en.txt': en, 'fr.txt': fr, 'hexapla.config.json': '{"source":"en"}' };

/** What is on a terminal or in a pipe, and keys that are pressed there. */
class Screen {
  out = '';
  err = '';
  raw: boolean[] = [];
  readonly code: Promise<number>;
  #keys: ((text: string | null) => void)[] = [];
  #interrupt = () => {};

  constructor(argv: readonly string[], cwd: string, isTTY = false) {
    const keys = this.#keys;
    const stdin = {
      async *[Symbol.asyncIterator]() {
        for (;;) {
          const text = await new Promise<string | null>((resolve) => keys.push(resolve));
          if (text === null) return;
          yield text;
        }
      },
      destroy: () => this.#keys.shift()?.(null),
      ...(isTTY ? { setRawMode: (on: boolean) => this.raw.push(on) } : {}),
    };
    const io: Io = {
      stdout: {
        write: (text) => {
          this.out += text;
        },
        isTTY,
      },
      stderr: {
        write: (text) => {
          this.err += text;
        },
      },
      stdin,
      env: {},
      cwd: () => cwd,
      once: (_, listener) => {
        this.#interrupt = listener;
      },
      off: () => {},
    };
    this.code = main(argv, io);
    onTestFinished(async () => {
      this.press('q');
      await this.code;
    });
  }

  press(key: string): void {
    this.#keys.shift()?.(key);
  }

  interrupt(): void {
    this.#interrupt();
  }

  /** How many runs are over. */
  get runs(): number {
    return this.err.split('Waiting for changes').length - 1;
  }

  /** What the last run printed, or all where there was only one. */
  get last(): string {
    return this.out.split(' RERUN ').at(-1)!;
  }

  /** Waits until the last run is over and shows what it should; a slow machine may need two for one burst. */
  async shows(right: (last: string) => boolean): Promise<void> {
    const waits = { timeout: 20_000, interval: 20 };
    await vi.waitFor(
      () => expect([this.runs > 0 && right(this.last), this.last]).toEqual([true, this.last]),
      waits,
    );
    for (let runs = -1; runs !== this.runs; await setTimeout(150)) runs = this.runs;
    expect(right(this.last)).toBe(true);
  }
}

const has = (text: string) => (last: string) => last.includes(text);
const lacks = (text: string) => (last: string) => last !== '' && !last.includes(text);

function start(argv: readonly string[], extra: Record<string, string> = {}, isTTY = false) {
  const cwd = folderWith({ ...files, ...extra });
  const screen = new Screen(argv, cwd, isTTY);
  return { cwd, screen, write: (name: string, text: string) => writeFileSync(join(cwd, name), text) };
}

describe('a watch', () => {
  it('runs again when a file is saved, whichever way, and says what a single run says', async () => {
    const { cwd, screen, write } = start(['check', '--watch']);
    const once = () => hexapla(['check'], { cwd });
    const first = (await once()).out;
    await screen.shows((last) => last === first);
    expect(screen.err).toContain('FAIL  Waiting for changes: q ends, Enter runs all again');
    write('fr.txt', whole);
    const second = (await once()).out;
    await screen.shows((last) => last === ` fr.txt\n\n${second}`);
    expect(screen.err).toContain('PASS  Waiting');
    // As editors save: into a new file, which takes the old one's name.
    write('fr.txt~', fr);
    renameSync(join(cwd, 'fr.txt~'), join(cwd, 'fr.txt'));
    await screen.shows((last) => last.endsWith(first));
    const { runs } = screen;
    for (let at = 0; at < 40; at++) write('en.txt', `${en}${at}`);
    write('en.txt', '1. One boat is here.\n2. Two boats are here.\n');
    await screen.shows((last) => last === ` en.txt\n\n${second}`);
    expect(screen.runs - runs).toBeLessThan(5);
    screen.press('q');
    expect(await screen.code).toBe(0);
  }, 120_000);

  it('sees the configuration, the baseline, the lock and glossaries, also where they are new', async () => {
    const { cwd, screen, write } = start(['check', '--watch', '--glossary', 'terms.csv'], {
      'terms.csv': 'en,fr\nsea,mer\n',
    });
    await screen.shows(has('missing-segment'));
    write('hexapla.config.json', '{"source":"en","rules":{"missing-segment":"off"}}');
    await screen.shows(lacks('missing-segment'));
    write('hexapla.config.json', '{"source":"en",');
    await screen.shows(() => screen.err.includes('hexapla.config.json:1:16: '));
    write('hexapla.config.json', '{"source":"en"}');
    await screen.shows(has('missing-segment'));
    write('terms.csv', 'en,fr\nboat,navire\n');
    await screen.shows(has('glossary'));
    await hexapla(['check', '--suppress-all', '--glossary', 'terms.csv'], { cwd });
    await screen.shows(lacks('missing-segment'));
    await hexapla(['accept'], { cwd });
    await screen.shows(has('hexapla.lock.json'));
    write('en.txt', en.replace('Two boats', 'Two red boats'));
    await screen.shows(has('stale-segment'));
  }, 120_000);

  it('loads a configuration that is a program again', async () => {
    const cwd = folderWith({ 'en.txt': en, 'fr.txt': fr });
    const write = (severity: string) =>
      writeFileSync(
        join(cwd, 'hexapla.config.mjs'),
        `export default { source: 'en', rules: { 'missing-segment': '${severity}' } };`,
      );
    write('off');
    const screen = new Screen(['check', '--watch'], cwd);
    await screen.shows(lacks('missing-segment'));
    write('warn');
    await screen.shows(has('missing-segment'));
  }, 60_000);

  it('sees new and removed works, and neither hidden files nor what it writes itself', async () => {
    const { cwd, screen, write } = start([
      'check',
      '--watch',
      '--format',
      'compact',
      '--format',
      'json=f.json',
    ]);
    await screen.shows(has('missing-segment'));
    const { runs } = screen;
    mkdirSync(join(cwd, 'more'));
    mkdirSync(join(cwd, 'node_modules'));
    write('node_modules/x.txt', 'x');
    write('.swap', 'x');
    await setTimeout(500);
    expect(screen.runs).toBe(runs);
    write('more/en.txt', en);
    write('more/fr.txt', fr);
    await screen.shows(has('more/fr.txt:'));
    rmSync(join(cwd, 'more'), { recursive: true });
    await screen.shows(lacks('more/fr.txt:'));
  }, 60_000);

  it('clears a terminal, takes single keys there, and runs all again on Enter', async () => {
    const { screen } = start(['status', '--watch'], {}, true);
    await screen.shows(has('2 of 3'));
    const first = screen.out;
    expect(first).not.toContain('\u001b[2J');
    screen.press('\r');
    await screen.shows((last) => last.endsWith(`all\n\n${first}`));
    expect(screen.out).toContain(`${first}\u001b[2J\u001b[3J\u001b[H`);
    expect(screen.raw.at(-1)).toBe(true);
    screen.press('q');
    expect(await screen.code).toBe(0);
    expect(screen.raw.at(-1)).toBe(false);
  }, 60_000);

  it('ends on an interrupt', async () => {
    const { screen } = start(['check', '--watch']);
    await screen.shows(has('missing-segment'));
    screen.interrupt();
    expect(await screen.code).toBe(130);
  }, 60_000);

  it('is refused where it makes no sense', async () => {
    const cwd = folderWith(files);
    const cases = [
      [['check', '--watch', '-'], '--watch: standard input comes only once; give files or folders\n'],
      [
        ['check', '--watch', '--suppress-all'],
        '--watch: it does not go together with --suppress-all; give one of them\n',
      ],
    ] as const;
    for (const [argv, told] of cases) {
      const { code, err } = await hexapla(argv, { cwd });
      expect([code, err]).toEqual([2, told]);
    }
  });
});
