import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { BASELINE_FILE } from '../../src/project/baseline.js';
import { LOCK_FILE } from '../../src/project/freshness/lock.js';
import { builtModules, written } from '../cli/built.js';
import { folderWith } from './folder.js';

const moduleAt = builtModules();

/** Writes lock and baseline of some megabytes, again and again, each time with other content. */
const writer = (folder: string) => {
  const module = (name: string) => JSON.stringify(moduleAt(`project/${name}`));
  return `
    const { writeLock } = await import(${module('freshness/lock.js')});
    const { writeBaseline } = await import(${module('baseline.js')});
    const hex = (number) => number.toString(16).padStart(16, '0');
    process.stdout.write('ready');
    for (let round = 0; ; round++) {
      const list = Array.from({ length: 20000 }, (_, at) => hex(round + at));
      const fr = list.map((hash) => ({ address: '1', source: hash, translation: hash }));
      const texts = Object.fromEntries(list.map((hash) => [hash, 'text']));
      writeLock(${JSON.stringify(folder)}, { schema: 'hexapla.lock/v1', works: { a: { translations: { fr }, texts } } }, 'lock');
      const entry = (fingerprint) => ({ rule: 'r', work: 'w', language: 'fr', address: null, fingerprint });
      writeBaseline(${JSON.stringify(folder)} + '/${BASELINE_FILE}', list.map(entry), 'baseline');
      process.stdout.write('.');
    }
  `;
};

describe('killed while it writes', () => {
  it('leaves lock and baseline whole', { timeout: 240_000 }, async () => {
    const folder = folderWith({ [LOCK_FILE]: '{}', [BASELINE_FILE]: '{}' });
    const seen = new Set<string>();
    // How long both files take here, which depends on the machine and on what else it does.
    let pace = 200;
    for (let round = 0; round < 15; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', writer(folder)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await written(child, 'ready'.length);
      if (round % 3 > 0) {
        const began = performance.now();
        await written(child, 1);
        pace = performance.now() - began;
      }
      // Moments that no two rounds share, all over the writing of both files.
      await setTimeout(pace * ((round * 0.37) % 1));
      child.kill(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
      await once(child, 'exit');
      for (const name of [LOCK_FILE, BASELINE_FILE]) {
        const text = readFileSync(join(folder, name), 'utf8');
        expect(typeof JSON.parse(text)).toBe('object');
        seen.add(`${name} ${text.length > 2 ? 'new' : 'old'}`);
      }
    }
    expect(seen).toContain(`${LOCK_FILE} new`);
    expect(seen).toContain(`${BASELINE_FILE} new`);
  });
});
