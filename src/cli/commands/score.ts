import { resolve } from 'node:path';
import { readBeads } from '../../align/score/beads.js';
import { type Figures, scoreBeads } from '../../align/score/score.js';
import { printSignature } from '../../align/score/signature.js';
import { readBytes } from '../../project/files.js';
import { jsonText } from '../../report/json.js';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import type { CommandModule } from '../command-line/command.js';
import { addFormatOption } from '../command-line/options.js';
import { EXIT } from '../process/exit-codes.js';
import { hexaplaVersion } from '../process/version.js';

interface ScoreOptions {
  readonly gold: readonly string[];
  readonly format: 'pretty' | 'json';
}

export const score: CommandModule<ScoreOptions> = {
  name: 'score',
  description:
    'Compares beads with those that are right: precision, recall and F1, strict (the very same bead) and lax (a bead that shares a pair), and strict for beads with an empty side alone, over all files together (Sennrich & Volk 2011).',
  examples: [
    { line: 'score --gold gold.txt beads.txt', does: 'one document' },
    { line: 'score --gold gold/1.txt gold/2.txt -- out/1.txt out/2.txt', does: 'two, in the same order' },
  ],
  build: (command) => {
    command
      .argument('[beads...]', 'files of beads, one a line: [0, 1]:[0]')
      .requiredOption('--gold <files...>', 'files of the right beads, as many and in the same order');
    addFormatOption(command, ['pretty', 'json']);
  },
  run: async (context, words, options) => {
    const documents = pairsOf([...options.gold, ...words]).map(([gold, test]) => [
      sourceAt(context.cwd, gold),
      sourceAt(context.cwd, test),
    ]);
    const scores = scoreBeads(
      documents.map(([gold, test]) => ({
        gold: readBeads(gold?.text ?? '', gold?.path ?? ''),
        test: readBeads(test?.text ?? '', test?.path ?? ''),
      })),
    );
    const hash = sha256(
      documents
        .flat()
        .map((source) => source.sha256)
        .join('\n'),
    );
    const signature = printSignature({ version: hexaplaVersion(), method: 'score', sha256: hash });
    const figures = {
      strict: rounded(scores.strict),
      lax: rounded(scores.lax),
      empty: rounded(scores.empty),
    };
    if (options.format === 'json') {
      await context.print(jsonText({ schema: 'hexapla.scores/v1', ...figures, signature }, 1));
    } else await context.print(`${table(figures)}\n${signature}\n`);
    return EXIT.clean;
  },
};

/** The first half of the files is gold, the second what is compared with it: `--gold a b` may not tell them apart. */
function pairsOf(files: readonly string[]): [gold: string, test: string][] {
  const half = files.length / 2;
  if (!Number.isInteger(half)) {
    const message = `${files.length} files cannot be compared in pairs`;
    throw new InputError({ path: '--gold', message, remedy: 'give as many files of beads as of gold' });
  }
  return files.slice(0, half).map((gold, index) => [gold, files[half + index] ?? '']);
}

function sourceAt(cwd: string, path: string) {
  return decodeSource(path, readBytes(resolve(cwd, path), path));
}

function rounded({ precision, recall, f1 }: Figures): Figures {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function table(figures: Readonly<Record<string, Figures>>): string {
  const lines = Object.entries(figures).map(([name, { precision, recall, f1 }]) =>
    [name.padEnd(8), ...[precision, recall, f1].map((value) => value.toFixed(4).padStart(9))].join(' '),
  );
  return ['         precision    recall        F1', ...lines].join('\n');
}
