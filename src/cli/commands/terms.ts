import { resolve } from 'node:path';
import { termsCsv } from '../../format/terms/csv.js';
import { termsJson } from '../../format/terms/json.js';
import { termsTbx } from '../../format/terms/tbx.js';
import { writeWhole } from '../../project/write.js';
import { jsonText } from '../../report/json.js';
import { termLines } from '../../report/term-lines.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addFormatOption,
  addGuidanceOptions,
  addWorkOptions,
  type WorkOptions,
} from '../command-line/options.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { gatherTerms } from '../terms/gather.js';
import { shownTerm } from '../terms/shown.js';

interface TermsOptions extends WorkOptions {
  readonly format: 'pretty' | 'json' | 'csv' | 'tbx';
  readonly out?: string;
  readonly least: string;
  readonly most: string;
}

export const terms: CommandModule<TermsOptions> = {
  name: 'terms',
  description:
    'Proposes the terms of all works: what the source says again and again, what stands for it in each translation, how many sentences have it and where. CSV, TBX and JSON are glossaries: read them, take out what is no term, put what is preferred first, and name the file with --glossary or in the configuration.',
  examples: [
    { line: 'terms docs', does: 'a table, the likeliest term first' },
    { line: 'terms docs --format csv -o terms.csv', does: 'a glossary to begin with' },
    { line: 'terms docs --format tbx -o terms.tbx', does: 'the same for a tool that reads TBX-Basic' },
    { line: 'terms docs --least 10 --most 50', does: 'the 50 likeliest that stand in ten sentences' },
    { line: 'check docs --glossary terms.csv', does: 'what is translated otherwise' },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addFormatOption(addAligningOptions(addGuidanceOptions(addWorkOptions(command))), [
      'pretty',
      'json',
      'csv',
      'tbx',
    ])
      .option('--least <number>', 'sentences of the source that must have a term', '3')
      .option('--most <number>', 'terms that are given', '100')
      .option('-o, --out <file>', 'file instead of standard output');
  },
  run: async (context, paths, options) => {
    const limits = {
      least: numberOf('--least', options.least, 2),
      most: numberOf('--most', options.most, 1),
    };
    const { languages, entries } = await gatherTerms(context, paths, options, limits);
    const view = { paint: context.colors, columns: context.columns };
    const text = {
      pretty: () => [...terminated(termLines(languages, entries.map(shownTerm), view), false)],
      json: () => [...jsonText(termsJson(languages, entries), 3)],
      csv: () => [termsCsv(languages, entries)],
      tbx: () => [...termsTbx(languages, entries)],
    }
      [options.format]()
      .join('');
    if (options.out === undefined) await context.print(text);
    else writeWhole(resolve(context.cwd, options.out), text, options.out);
    return EXIT.clean;
  },
};

function numberOf(option: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new InputError({
    path: option,
    message: `"${text}" is no number of this`,
    remedy: `give a whole number from ${least} on`,
  });
}
