import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beadsOf, insideOf } from '../../src/align/inside/inside.js';
import type { Alignment } from '../../src/align/types.js';
import { alignWork } from '../../src/align/work.js';
import { rules } from '../../src/lint/rules/index.js';
import { openProject } from '../../src/project/project.js';
import { loadWork } from '../../src/project/reading/load-work.js';
import { foldersFor } from './check-folders.js';
import { processorSeconds, processorSecondsOf, verdict } from './timing.js';
import { writeWorks } from './works.js';

/** Made works, and how often all is done: the first time the engine still makes the code faster. */
const made = 6;
const rounds = 2;
/** So many rules are named. */
const named = 6;

/**
 * What rules take beside reading and aligning: what several of them share (paragraphs and sentences in pairs) and each rule
 * by itself, for made works and the folders that are kept beside the project. Rules that ask git or the lock are left out.
 */
export async function* rulesLines(): AsyncGenerator<string> {
  const room = mkdtempSync(join(tmpdir(), 'hexapla-rules-'));
  try {
    writeWorks(room, made);
    const others = foldersFor([]).filter(({ path, configuration }) => existsSync(path) && !configuration);
    for (const { name, path } of [{ name: 'made works', path: room }, ...others]) {
      let times = new Map<string, number>();
      for (let round = 0; round < rounds; round++) times = await timesIn(path);
      yield lineOf(name, times);
    }
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

const base = 'read and aligned';
const shared = 'shared by rules';

function lineOf(name: string, times: ReadonlyMap<string, number>): string {
  const own = [...times].filter(([what]) => what !== base && what !== shared);
  const sum = own.reduce((all, [, seconds]) => all + seconds, 0);
  const without = times.get(base)! + times.get(shared)!;
  const percent = (seconds: number) => `${((100 * seconds) / without).toFixed(1)} %`;
  const dearest = own.sort(([, one], [, other]) => other - one).slice(0, named);
  return (
    `rules: ${name}: all together ${verdict(sum / without, 0.25, 'at most')} of the ${without.toFixed(2)} s without them, ` +
    `of which ${shared} ${percent(times.get(shared)!)}; ${dearest.map(([id, seconds]) => `${id} ${percent(seconds)}`).join(', ')}`
  );
}

async function timesIn(folder: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const add = (what: string, seconds: number) => times.set(what, (times.get(what) ?? 0) + seconds);
  const { works } = await openProject({ cwd: folder, paths: ['.'], source: 'en' }, async () => []);
  for (const found of works) {
    let alignment: Alignment | null = null;
    const seconds = await processorSecondsOf(async () => {
      const loaded = await loadWork(found);
      alignment = loaded === null ? null : alignWork(loaded.work);
    });
    add(base, seconds);
    if (alignment === null) continue;
    const known: Alignment = alignment;
    add(
      shared,
      processorSeconds(() => pairAll(known)),
    );
    for (const rule of rules) {
      if (rule.severity === 'off' || rule.asksOutside === true) continue;
      const say = () => [...rule.check(known, { ...rule.options }, { stale: [], termsOf: undefined })];
      add(rule.id, processorSeconds(say));
    }
  }
  return times;
}

function pairAll(alignment: Alignment): void {
  for (const unit of alignment.units) {
    for (const version of alignment.work.versions.keys()) {
      if (version === 0) continue;
      insideOf(alignment).pair(unit, version);
      beadsOf(alignment, unit, version);
    }
  }
}
