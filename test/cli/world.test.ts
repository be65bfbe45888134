import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { main } from '../../src/cli/main.js';
import type { Output } from '../../src/cli/process/io.js';
import { printerTo } from '../../src/cli/process/output.js';
import { progressOn } from '../../src/cli/process/progress.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

describe('help', () => {
  it('lists the commands, and has examples for each of them', async () => {
    const { code, out } = await hexapla(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands)
      expect(out).toMatch(new RegExp(`^ +${name}\\b.* ${summary.slice(0, 20)}`, 'm'));
    for (const { name } of commands) {
      const help = await hexapla([name, '--help']);
      expect([help.code, help.err]).toEqual([0, '']);
      expect(help.out).toMatch(new RegExp(`Examples:\n {2}\\$ hexapla ${name}`));
    }
  });

  it('is also a command, and what is shown for no command at all', async () => {
    expect((await hexapla(['help', 'status'])).out).toContain('Usage: hexapla status');
    const nothing = await hexapla([]);
    expect([nothing.code, nothing.out]).toEqual([2, '']);
    expect(nothing.err).toContain('Usage: hexapla');
  });

  it('gives the version alone and beside other words', async () => {
    expect((await hexapla(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await hexapla(['status', '--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every command and option for %s', async (shell) => {
    const { out } = await hexapla(['completion', shell]);
    for (const { name, aliases } of commands)
      for (const word of [name, ...aliases]) expect(out).toContain(word);
    for (const option of ['only-gaps', 'max-warnings', 'stdin-filename']) expect(out).toContain(option);
  });

  it('is a script that bash takes, and completes with', async () => {
    const { out } = await hexapla(['completion', 'bash']);
    const ask = (words: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `${out}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]}-1)); _hexapla; echo "\${COMPREPLY[@]}"`,
        ],
        {
          encoding: 'utf8',
        },
      ).stdout.trim();
    expect(ask('hexapla sc')).toBe('score');
    expect(ask('hexapla status --only')).toBe('--only-gaps');
    expect(ask('hexapla status --format j')).toBe('json');
  });
});

describe('a fault of hexapla itself', () => {
  it('is one line, with the stack on request', async () => {
    const failing = {
      stdout: { write: () => fail() },
      stderr: { write: (text: string) => lines.push(text) },
    };
    const fail = () => {
      throw new Error('out of paper\nsecond line');
    };
    const lines: string[] = [];
    const io = {
      ...failing,
      stdin: (async function* () {})(),
      env: {},
      cwd: () => folderWith({ 'en.txt': '1. a\n2. b\n' }),
    };
    expect(await main(['status'], io)).toBe(2);
    expect(lines).toEqual([
      'hexapla: internal error: out of paper; please report it, with the stack that HEXAPLA_DEBUG=1 shows\n',
    ]);
    lines.length = 0;
    await main(['status'], { ...io, env: { HEXAPLA_DEBUG: '1' } });
    expect(lines.join('')).toContain('    at ');
  });
});

describe('printing', () => {
  it('waits for a slow reader, and says where the reader has gone', async () => {
    const written: number[] = [];
    const stream = new (class implements Output {
      listener: (error: Error) => void = () => {};
      write(text: string) {
        written.push(text.length);
        return false;
      }
      once(_event: 'drain', listener: () => void) {
        setTimeout(listener, 5);
      }
      on(_event: 'error', listener: (error: Error) => void) {
        this.listener = listener;
      }
    })();
    const printer = printerTo(stream);
    await printer.print(Array.from({ length: 3000 }, () => 'x'.repeat(100)));
    expect(written.reduce((sum, length) => sum + length, 0)).toBe(300_000);
    expect(written.length).toBeLessThan(10);
    stream.listener(Object.assign(new Error('gone'), { code: 'EPIPE' }));
    await expect(printer.print('more')).rejects.toThrow('has stopped before its end');
  });
});

describe('progress', () => {
  afterEach(() => void vi.useRealTimers());

  it('is shown on a terminal after a second, and wiped at the end', () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const stream = { write: (text: string) => written.push(text), isTTY: true, columns: 20 };
    const progress = progressOn(stream);
    progress.step(1, 4, 'early');
    vi.advanceTimersByTime(1500);
    progress.step(2, 4, 'a long name of a work');
    progress.step(3, 4, 'too soon after the last');
    progress.clear();
    expect(written).toEqual(['\r\u001b[2K50% 2/4 a long name', '\r\u001b[2K']);
  });

  it('is not shown elsewhere', () => {
    vi.useFakeTimers();
    const written: string[] = [];
    const progress = progressOn({ write: (text: string) => written.push(text) });
    vi.advanceTimersByTime(5000);
    progress.step(2, 4, 'x');
    progress.clear();
    expect(written).toEqual([]);
  });
});
