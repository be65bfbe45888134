import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignWork } from '../../src/align/work.js';
import type { Finding } from '../../src/index.js';
import { lintAlignment } from '../../src/lint/index.js';
import { type Random, randomOf, seedOf } from './random.js';
import { versionOfText } from './read.js';
import { glossaryTerms, type Slip, slips } from './text-faults.js';

/** Folders of complete works, a Markdown file a language, paragraph by paragraph alike. */
const folders = ['bench/faults/guide', 'corpus/river-festival-charter'];
/** So many paragraphs are tried for each slip, pair of languages and work. */
const tries = 2;

interface SlipCounts {
  hits: number;
  misses: number;
}

interface Tally {
  readonly bySlip: Map<string, SlipCounts>;
  /** By rule that spoke: at the place, or elsewhere. */
  readonly byRule: Map<string, { right: number; wrong: number }>;
}

/**
 * Slips in the texts themselves: one is made in one paragraph of a translation, in every pair of languages, and a rule that
 * is for it has to say so at its place. What is said elsewhere is wrong; a clean copy must give nothing.
 */
export async function runSlips(seed: number, verbose: boolean, only: string | null): Promise<void> {
  const tally: Tally = { bySlip: new Map(), byRule: new Map() };
  for (const folder of folders) {
    const texts = textsIn(folder);
    const hash = createHash('sha256')
      .update([...texts.values()].join(''))
      .digest('hex')
      .slice(0, 16);
    let clean = 0;
    for (const source of texts.keys()) {
      for (const target of texts.keys()) {
        if (source === target) continue;
        const pair = { texts, source, target };
        const said = await findingsOf(pair, texts.get(target)!, []);
        clean += said.length;
        for (const [name, slip] of Object.entries(slips)) {
          if (only !== null && only !== name) continue;
          const random = randomOf(seedOf(seed, ...Buffer.from(`${folder} ${source} ${target} ${name}`)));
          for (let done = 0; done < tries; done++) await tryOnce(pair, name, slip, random, tally, verbose);
        }
      }
    }
    console.log(`${folder}, sha256 ${hash}: ${clean} findings in clean copies`);
  }
  print(seed, tally);
}

interface Pair {
  readonly texts: ReadonlyMap<string, string>;
  readonly source: string;
  readonly target: string;
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort();
  return new Map(files.map((name) => [name.replace(/\.md$/, ''), readFileSync(join(folder, name), 'utf8')]));
}

async function tryOnce(
  pair: Pair,
  name: string,
  { rules, fault }: Slip,
  random: Random,
  tally: Tally,
  verbose: boolean,
) {
  const { texts, source, target } = pair;
  const paragraphs = texts.get(target)!.split('\n\n');
  const own = texts.get(source)!.split('\n\n');
  const places = paragraphs.flatMap((text, place) => {
    const beside = {
      text,
      language: target,
      source: own[place] ?? '',
      sourceLanguage: source,
      all: paragraphs,
    };
    const changed = place === 0 || text.startsWith('<!--') ? null : fault(beside, random);
    return changed === null || changed === text ? [] : [{ place, changed }];
  });
  if (places.length === 0) return;
  const { place, changed } = random.pick(places);
  const text = paragraphs.with(place, changed).join('\n\n');
  const line = paragraphs.slice(0, place).join('\n\n').split('\n').length + 1;
  const last = line + changed.split('\n').length;
  const found = await findingsOf(pair, text, rules);
  const isLine = ({ start }: Finding['position']) => start.line >= line - 2 && start.line <= last + 1;
  // What stands twice may be told at either place.
  const isHere = ({ rule, position, language, path, related }: Finding) =>
    language === target &&
    (isLine(position) ||
      (rule === 'repeated-segment' && related.some((one) => one.path === path && isLine(one.position))));
  const counts = tally.bySlip.get(name) ?? { hits: 0, misses: 0 };
  tally.bySlip.set(name, counts);
  const isHit = found.some(
    (finding) => rules.includes(finding.rule) && (isHere(finding) || finding.language === source),
  );
  if (isHit) counts.hits++;
  else counts.misses++;
  if (!isHit && verbose) {
    console.log(`missed ${name} ${source}-${target}: ${changed.slice(0, 160).replaceAll('\n', ' ')}`);
    const said = found.map(({ rule, position }) => `${rule} in line ${position.start.line}`);
    console.log(`  at line ${line}; said: ${said.join(', ') || 'nothing'}`);
  }
  for (const finding of found) {
    const rule = tally.byRule.get(finding.rule) ?? { right: 0, wrong: 0 };
    tally.byRule.set(finding.rule, rule);
    if (isHere(finding) || rules.includes(finding.rule)) rule.right++;
    else {
      rule.wrong++;
      if (verbose) console.log(`beside ${name} ${source}-${target}: ${finding.rule} ${finding.message}`);
    }
  }
}

/** What is found of two texts, by default and by rules that are on for what was done. */
async function findingsOf(
  { texts, source, target }: Pair,
  text: string,
  on: readonly string[],
): Promise<readonly Finding[]> {
  const own = await versionOfText(texts.get(source)!, source, 'md');
  const other = await versionOfText(text, target, 'md', own);
  const terms = (language: string) => new Map([['term', glossaryTerms[language] ?? []]]);
  return lintAlignment(alignWork({ id: 'work', versions: [own, other] }), {
    levelOf: (rule) => (on.includes(rule) ? 'warn' : undefined),
    termsOf: (from, to) => ({ source: terms(from), target: terms(to) }),
  });
}

function print(seed: number, { bySlip, byRule }: Tally): void {
  console.log(`slips: seed ${seed}, how many are told`);
  for (const [name, { hits, misses }] of bySlip)
    console.log(
      `  ${name.padEnd(42)} recall ${(hits / (hits + misses)).toFixed(3)}  (${hits} of ${hits + misses})`,
    );
  console.log('rules: how often what they say stands at the slip');
  for (const [rule, { right, wrong }] of [...byRule].sort(([one], [other]) => (one < other ? -1 : 1)))
    console.log(
      `  ${rule.padEnd(42)} precision ${(right / (right + wrong)).toFixed(3)}  (${right} of ${right + wrong})`,
    );
}
