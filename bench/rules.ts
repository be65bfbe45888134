import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/index.js';
import { compareTexts } from '../src/index.js';
import { localeOf } from '../src/locale/index.js';
import { citationsIn } from '../src/value/exact/citations.js';
import { type Random, randomOf } from './faults/random.js';

/**
 * How often rules find what was done to one paragraph of a translation, in every pair of the languages of a complete
 * work: precision and recall by rule. What is said of the work as it is counts for none.
 *
 * node .bench/bench/rules.js [--seed N] [FOLDER]
 */
const at = process.argv.indexOf('--seed');
const seed = at < 0 ? 1 : Number(process.argv[at + 1]);
const folder = process.argv
  .slice(2)
  .find((word, place, all) => !word.startsWith('--') && all[place - 1] !== '--seed');
const root = folder ?? 'corpus/river-festival-charter';

/** Does one thing to a paragraph; null where that cannot be done to it. */
type Fault = (paragraph: string, language: string, random: Random, source: string) => string | null;

const faults: Readonly<Record<string, Fault>> = {
  'reference-mismatch': (text, language) => {
    const [citation] = citationsIn(text, localeOf(language)).filter(({ values }) =>
      /^\d+$/.test(values[0] ?? ''),
    );
    if (citation === undefined || /^(?:#|第)/.test(text)) return null;
    const own = text.slice(citation.start, citation.end);
    const shifted = own.replace(/\d+/, (digits) => String(Number(digits) + 4));
    return shifted === own ? null : text.slice(0, citation.start) + shifted + text.slice(citation.end);
  },
  'truncated-segment': (text) => {
    const words = text.split(' ');
    if (text.length < 120 || text.includes('\n') || /^[#|>-]/.test(text)) return null;
    const cut =
      words.length > 8
        ? words.slice(0, Math.floor(words.length * 0.55)).join(' ')
        : text.slice(0, text.length * 0.55);
    return cut.replace(/[\p{P}\s]+$/u, '');
  },
  'bracket-balance': (text) =>
    /\([^()]{4,}\)|（[^（）]{2,}）/u.test(text) ? text.replace(/[)）]/, '') : null,
  'quote-balance': (text) =>
    /“[^“”]{2,}”|« ?[^«»]{2,}»/u.test(text) ? text.replace(/”|[\s\u00a0\u202f]?»/u, '') : null,
  'mixed-language': (text, _language, _random, source) => {
    const words = source.split(' ');
    const run = words.slice(2, 14).join(' ');
    return words.length < 24 || /^[#|>\d-]|[“«*`[]/.test(source) ? null : `${text} ${run}`;
  },
  'unicode-form': (text) => (text.length < 60 ? null : text.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b')),
  'doubled-word': (text, language) => {
    const word = (localeOf(language).neverDoubled ?? []).find((each) => text.includes(` ${each} `));
    return word === undefined ? null : text.replace(` ${word} `, ` ${word} ${word} `);
  },
};

/** So many paragraphs are tried for each fault and pair of languages. */
const tries = 2;

const files = readdirSync(root)
  .filter((name) => name.endsWith('.md'))
  .sort();
const texts = new Map(
  files.map((name) => [name.replace(/\.md$/, ''), readFileSync(join(root, name), 'utf8')]),
);
const hash = createHash('sha256')
  .update([...texts.values()].join(''))
  .digest('hex')
  .slice(0, 16);
const counts = new Map(Object.keys(faults).map((rule) => [rule, { hits: 0, misses: 0, beside: 0 }]));
const random = randomOf(seed);

for (const source of texts.keys()) {
  for (const target of texts.keys()) {
    if (source === target) continue;
    const clean = new Set((await findingsOf(source, target, texts.get(target)!)).map(keyOf));
    for (const [rule, fault] of Object.entries(faults)) {
      for (let done = 0; done < tries; done++) await tryOnce(source, target, rule, fault, clean);
    }
  }
}

async function tryOnce(
  source: string,
  target: string,
  rule: string,
  fault: Fault,
  clean: ReadonlySet<string>,
) {
  const paragraphs = texts.get(target)!.split('\n\n');
  const own = texts.get(source)!.split('\n\n');
  const places = paragraphs.flatMap((text, place) => {
    const changed =
      place === 0 || /^(?:<!--|!\[)/.test(text) ? null : fault(text, target, random, own[place] ?? '');
    return changed === null || changed === text ? [] : [{ place, changed }];
  });
  if (places.length === 0) return;
  const { place, changed } = random.pick(places);
  const text = paragraphs.with(place, changed).join('\n\n');
  const line = paragraphs.slice(0, place).join('\n\n').split('\n').length + (place === 0 ? 0 : 1);
  const lines = changed.split('\n').length;
  const found = (await findingsOf(source, target, text)).filter((finding) => !clean.has(keyOf(finding)));
  const here = ({ position }: Finding) => position.start.line >= line && position.start.line <= line + lines;
  const count = counts.get(rule)!;
  if (found.some((finding) => finding.rule === rule && here(finding))) count.hits++;
  else {
    count.misses++;
    console.log(`missed ${rule} ${source}-${target}: ${changed.slice(0, 160).replaceAll('\n', ' ')}`);
  }
  for (const finding of found) {
    // What was cut off is missing as well, and what was put in is added.
    if (here(finding)) continue;
    count.beside++;
    console.log(`beside ${rule} ${source}-${target}: ${finding.rule} ${finding.message}`);
  }
}

async function findingsOf(source: string, target: string, text: string): Promise<readonly Finding[]> {
  return (await compareTexts({ [source]: texts.get(source)!, [target]: text }, { source })).findings;
}

/** A finding whatever its line. */
function keyOf({ rule, language, message }: Finding): string {
  return `${rule} ${language} ${message}`;
}

console.log(`${root}, sha256 ${hash}, seed ${seed}`);
for (const [rule, { hits, misses, beside }] of counts) {
  const precision = (hits / Math.max(1, hits + beside)).toFixed(3);
  const recall = (hits / Math.max(1, hits + misses)).toFixed(3);
  console.log(
    `${rule}: precision ${precision}, recall ${recall} (${hits} found, ${misses} missed, ${beside} beside)`,
  );
}
