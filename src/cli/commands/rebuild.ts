import { resolve } from 'node:path';
import { objectLines } from '../../format/provenance/lines.js';
import { type StandoffRow, standoffRow, textHash } from '../../format/standoff.js';
import { decodeXml } from '../../format/xml-in/decode.js';
import { readPieces } from '../../project/files.js';
import { growFile, placeFiles } from '../../project/write.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import { addEncodingOption } from '../command-line/options.js';
import type { Context } from '../context.js';
import { locate } from '../merge/locate.js';
import { EXIT } from '../process/exit-codes.js';
import { Prover } from '../verify/prove.js';
import { readingOf } from '../verify/reading.js';

interface RebuildOptions {
  readonly in: string;
  readonly out?: string;
  readonly partial?: boolean;
  readonly encoding?: readonly string[];
}

/** So many texts that are not to be had are told one by one. */
const MOST_FAULTS = 20;

export const rebuild: CommandModule<RebuildOptions> = {
  name: 'rebuild',
  description:
    'Makes a corpus again that was exported without its texts (export --format jsonl --standoff), from one’s own copy of the documents. Each text is proved by its hash; where one is another, nothing is written, and the exit code is 1.',
  examples: [
    {
      line: 'rebuild corpus.jsonl --in documents --out whole.jsonl',
      does: 'the bytes that an export with texts had',
    },
    {
      line: 'rebuild corpus.jsonl --in documents --partial',
      does: 'the rows with null for each text that is not to be had',
    },
  ],
  build: (command) => {
    addEncodingOption(command)
      .argument('<file>', 'JSONL without texts')
      .option('--in <folder>', 'folder that paths in it are relative to', '.')
      .option('-o, --out <file>', 'file for the corpus; without it, standard output')
      .option('--partial', 'write what can be proved, with null for the rest');
  },
  run: async (context, [file = ''], options) => {
    const rebuilding = new Rebuilding(context, file, options);
    const first = await rebuilding.survey();
    if (first.rows === 0) throw noStandoff(file);
    const verdict = `${file}: ${first.proved} of ${first.proved + first.faults} texts proved`;
    if (first.faults > 0 && options.partial !== true) {
      context.note(`${verdict}; nothing was written`);
      return EXIT.findings;
    }
    await rebuilding.write();
    context.note(verdict);
    return first.faults > 0 ? EXIT.findings : EXIT.clean;
  },
};

/** Goes over the rows twice: first all texts are proved, then they are written. */
class Rebuilding {
  readonly #context: Context;
  readonly #file: string;
  readonly #options: RebuildOptions;
  readonly #prover: Prover;

  constructor(context: Context, file: string, options: RebuildOptions) {
    this.#context = context;
    this.#file = file;
    this.#options = options;
    this.#prover = new Prover((path) => readingOf(context, path, options));
  }

  async survey(): Promise<{ readonly rows: number; readonly proved: number; readonly faults: number }> {
    let [rows, proved, faults] = [0, 0, 0];
    for (const row of this.#rows()) {
      rows++;
      for (const language of row.wanted.keys()) {
        const text = await this.#textOf(row, language);
        if (text.isProved) proved++;
        else if (++faults <= MOST_FAULTS) this.#context.note(`${this.#file}:${row.line}: ${text.fault}`);
      }
    }
    return { rows, proved, faults };
  }

  async write(): Promise<void> {
    const { out } = this.#options;
    const { cwd, print } = this.#context;
    const isPrinted = out === undefined || out === '-';
    const file = isPrinted ? null : growFile(resolve(cwd, out), out);
    try {
      for (const row of this.#rows()) {
        const texts = new Map<string, string>();
        for (const language of row.wanted.keys()) {
          const text = await this.#textOf(row, language);
          if (text.isProved) texts.set(language, text.text);
        }
        const line = row.withTexts(texts);
        if (file === null) await print(line);
        else file.write(line);
      }
      if (file !== null) placeFiles([file]);
    } finally {
      file?.abort();
    }
  }

  *#rows(): Generator<StandoffRow> {
    const chunks = decodeXml(this.#file, readPieces(resolve(this.#context.cwd, this.#file), this.#file));
    for (const { value, line } of objectLines(this.#file, chunks)) {
      const row = standoffRow(value, line);
      if (row === null) throw noStandoff(this.#file);
      yield row;
    }
  }

  async #textOf(row: StandoffRow, language: string): Promise<Text> {
    const { claim, hash } = row.wanted.get(language)!;
    const place =
      `${claim.path} ${claim.lines === '' ? '' : `line ${claim.lines.replace(/^(\d+)-\1$/, '$1')} `}`.trim();
    try {
      const path = resolve(
        this.#context.cwd,
        locate(this.#file, claim.path, this.#options.in, this.#context.cwd),
      );
      for (const text of await this.#prover.textsAt(claim, path)) {
        if (textHash(text) === hash) return { isProved: true, text };
      }
      return { isProved: false, fault: `${place} has another text than the corpus` };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { isProved: false, fault: `${place}: ${error.message}` };
    }
  }
}

type Text =
  | { readonly isProved: true; readonly text: string }
  | { readonly isProved: false; readonly fault: string };

function noStandoff(path: string): InputError {
  return new InputError({
    path,
    message: 'this is no corpus without its texts',
    remedy: 'give a file that `hexapla export --format jsonl --standoff` wrote',
  });
}
