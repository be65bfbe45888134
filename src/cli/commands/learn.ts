import { resolve } from 'node:path';
import { learnLexicon } from '../../align/beads/align.js';
import { printLexicon } from '../../align/words/learnt-lexicon.js';
import { writeWhole } from '../../project/write.js';
import type { CommandModule } from '../command-line/command.js';
import { addShardOptions, listed, repeated } from '../command-line/options.js';
import { type LineOptions, linesToAlign } from '../lines/run.js';
import { EXIT } from '../process/exit-codes.js';

interface LearnOptions extends LineOptions {
  readonly out?: string;
}

export const learn: CommandModule<LearnOptions> = {
  name: 'learn',
  description:
    'Learns which words translate which from texts of one sentence a line and their translations, and writes them as a lexicon: a pair of words a line with its probabilities.',
  examples: [
    { line: 'learn a.txt b.txt --languages de,fr --out de-fr.tsv', does: 'from two files' },
    {
      line: 'learn --batch pairs.tsv --languages de,fr --out de-fr.tsv',
      does: 'from the rows of a batch file',
    },
    {
      line: 'learn --batch pairs.tsv --languages de,fr --out de-fr.tsv --shard 3/16',
      does: 'counts over one part of the rows; `join` adds the parts up into the lexicon',
    },
    { line: 'align --lines c.txt d.txt --languages de,fr --lexicon de-fr.tsv', does: 'what it is good for' },
  ],
  build: (command) => {
    addShardOptions(command)
      .argument('[files...]', 'source and target')
      .option('--languages <tags>', 'languages of source and target: de,fr', listed)
      .option('--batch <file>', 'file of rows: source, target and output file with tabs between them')
      .option('--lexicon <file>', 'lexicon or dictionary to start from')
      .option('--glossary <file>', 'terms: a table, TBX or JSON; may be given again', repeated)
      .option('-o, --out <file>', 'file for the lexicon instead of standard output');
  },
  run: async (context, words, options) => {
    const { pairs, model } = await linesToAlign(context.cwd, words, options);
    const texts = pairs.map(({ source, target }) => ({ source: source.lines, target: target.lines }));
    const text = printLexicon(learnLexicon(texts, model));
    if (options.out === undefined) await context.print(text);
    else writeWhole(resolve(context.cwd, options.out), text, options.out);
    return EXIT.clean;
  },
};
