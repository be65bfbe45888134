import { alignWork } from '../src/align/work.js';
import { lintAlignment } from '../src/lint/index.js';
import { readText } from '../src/read/index.js';
import { segmentDocument } from '../src/segment/index.js';
import { decodeSource } from '../src/text/decode.js';
import { type Random, randomOf, seedOf } from './faults/random.js';
import { type Clause, clauses } from './values/clauses.js';
import { type Drawn, printed, type Tongue, tongues } from './values/print.js';

/**
 * Values of all kinds in made documents, printed in each language's own manner: clean ones, in which nothing may be found,
 * and ones with a single value changed in the translation, which has to be found at its clause and alone.
 *
 * node .bench/bench/values.js [--seed N] [--documents N] [--verbose]
 */
interface Options {
  readonly seed: number;
  readonly documents: number;
  readonly verbose: boolean;
}

const rules = ['number-mismatch', 'date-mismatch', 'amount-mismatch', 'code-mismatch'];
const clausesInDocument = 12;

interface Filled {
  readonly clause: Clause;
  readonly values: readonly Drawn[];
}

function draw(kind: Drawn['kind'], random: Random): Drawn {
  switch (kind) {
    case 'count':
      return { kind, value: random.chance(0.5) ? random.between(2, 12) : random.between(13, 40_000) };
    case 'decimal':
      return { kind, tenths: random.between(11, 999) };
    case 'percent':
      return { kind, value: random.between(2, 95) };
    case 'amount':
      return {
        kind,
        value: random.between(20, 900) * 500,
        currency: random.pick(['VND', 'EUR', 'USD'] as const),
      };
    case 'magnitude':
      return { kind, millions: random.between(2, 90) };
    case 'days':
    case 'years':
      return { kind, value: random.between(2, 60) };
    case 'date':
      return {
        kind,
        year: random.between(1990, 2030),
        month: random.between(1, 12),
        day: random.between(1, 28),
      };
    case 'code':
      return { kind, number: random.between(13, 300), year: random.between(1995, 2025) };
    case 'time':
      return { kind, hour: random.between(13, 23), minute: random.between(1, 5) * 10 + 5 };
    case 'fraction':
      return {
        kind,
        ...random.pick([
          { numerator: 2, denominator: 3 },
          { numerator: 3, denominator: 4 },
          { numerator: 3, denominator: 5 },
        ]),
      };
  }
}

/** One thing changed in a value as a slip changes it: a digit, a month, a magnitude, a currency. */
function changed(drawn: Drawn, random: Random): Drawn {
  for (let tries = 0; tries < 50; tries++) {
    const other = draw(drawn.kind, random);
    const same = JSON.stringify(other) === JSON.stringify(drawn);
    if (same) continue;
    if (drawn.kind === 'date')
      return random.chance(0.5)
        ? { ...drawn, month: (drawn.month % 12) + 1 }
        : { ...drawn, year: drawn.year + 1 };
    if (drawn.kind === 'amount') {
      return random.chance(0.3)
        ? { ...drawn, currency: drawn.currency === 'VND' ? 'USD' : 'VND' }
        : { ...drawn, value: drawn.value * 10 };
    }
    if (drawn.kind === 'magnitude') return { ...drawn, millions: drawn.millions * 10 };
    return other;
  }
  return drawn;
}

function filledClauses(random: Random): Filled[] {
  return Array.from({ length: clausesInDocument }, () => {
    const clause = random.pick(clauses);
    return { clause, values: clause.kinds.map((kind) => draw(kind, random)) };
  });
}

function textOf(document: readonly Filled[], tongue: Tongue, random: Random): string {
  const lines = document.map(({ clause, values }, at) => {
    const text = clause.text[tongue].replace(/\{(\d)\}/g, (_, place) =>
      printed(values[Number(place)]!, tongue, random),
    );
    return `${at + 1}. ${text}`;
  });
  return `${lines.join('\n\n')}\n`;
}

/** What the value rules say of a pair, as the addresses of the clauses, with rule and message. */
async function found(from: Tongue, source: string, to: Tongue, target: string) {
  const versions = await Promise.all(
    [[from, source] as const, [to, target] as const].map(async ([tag, text]) => {
      const decoded = decodeSource(`${tag}.md`, new TextEncoder().encode(text));
      return segmentDocument(await readText(decoded), { language: { tag, from: 'option' } });
    }),
  );
  return lintAlignment(alignWork({ id: 'made', versions })).filter(({ rule }) => rules.includes(rule));
}

interface Count {
  right: number;
  said: number;
  wanted: number;
}

async function main({ seed, documents, verbose }: Options): Promise<void> {
  const pairs = tongues.flatMap((from) =>
    tongues.filter((to) => to !== from).map((to) => [from, to] as const),
  );
  const byKind = new Map<string, Count>();
  let clean = 0;
  for (let at = 0; at < documents; at++) {
    const random = randomOf(seedOf(seed, at));
    const [from, to] = pairs[at % pairs.length]!;
    const document = filledClauses(random);
    const source = textOf(document, from, random);
    const untouched = await found(from, source, to, textOf(document, to, random));
    clean += untouched.length;
    if (verbose) for (const { message } of untouched) console.log(`clean ${from}-${to}: ${message}`);
    const place = random.pick([...document.keys()].filter((each) => document[each]!.values.length > 0));
    const { clause, values } = document[place]!;
    const which = random.below(values.length);
    const faulty = document.map((each, index) =>
      index === place
        ? { clause, values: values.map((value, own) => (own === which ? changed(value, random) : value)) }
        : each,
    );
    const target = textOf(faulty, to, random);
    const said = await found(from, source, to, target);
    const kind = values[which]!.kind;
    const count = byKind.get(kind) ?? { right: 0, said: 0, wanted: 0 };
    const right = said.some(({ address }) => address === String(place + 1));
    byKind.set(kind, {
      right: count.right + Number(right),
      said: count.said + said.length,
      wanted: count.wanted + 1,
    });
    if (verbose && !right)
      console.log(
        `missed ${kind} ${from}-${to}:\n  ${source.split('\n\n')[place]}\n  ${target.split('\n\n')[place]}`,
      );
  }
  print(byKind, clean, { seed, documents, verbose });
}

function print(byKind: ReadonlyMap<string, Count>, clean: number, { seed, documents }: Options): void {
  console.log(
    `values: ${documents} made documents in ${tongues.length} languages, each clean and with one value changed, seed ${seed}`,
  );
  console.log(`clean copies: ${clean} findings`);
  for (const [kind, { right, said, wanted }] of [...byKind].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const precision = said === 0 ? 1 : right / said;
    console.log(
      `${kind.padEnd(10)} precision ${precision.toFixed(3)}  recall ${(right / wanted).toFixed(3)}  of ${wanted}`,
    );
  }
}

function optionsFrom(argv: readonly string[]): Options {
  const number = (name: string, fallback: number) => {
    const at = argv.indexOf(name);
    return at < 0 ? fallback : Number(argv[at + 1]);
  };
  return {
    seed: number('--seed', 1),
    documents: number('--documents', 240),
    verbose: argv.includes('--verbose'),
  };
}

await main(optionsFrom(process.argv.slice(2)));
