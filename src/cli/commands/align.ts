import { toAlignmentJson } from '../../align/json.js';
import { jsonText } from '../../report/json.js';
import { alignmentLines } from '../../report/units/alignment-table.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addGuidanceOptions,
  addShardOptions,
  addWorkOptions,
  type WorkOptions,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { LINE_FORMS, type LineForm } from '../lines/forms.js';
import type { LineOptions } from '../lines/run.js';
import { EXIT } from '../process/exit-codes.js';
import { terminated } from '../terminated.js';
import { alignWorks, openWorks } from '../works.js';

const WORK_FORMS = ['pretty', 'json'] as const;
type Form = (typeof WORK_FORMS)[number] | LineForm;

interface AlignOptions extends WorkOptions, Pick<LineOptions, 'batch' | 'vectors'> {
  readonly format?: Form;
  readonly lines?: boolean;
}

export const align: CommandModule<AlignOptions> = {
  name: 'align',
  description:
    'Aligns all versions of a work at once and shows its units: what each version has for each of them. With --lines or --batch it aligns texts of one sentence a line instead, in any two languages.',
  examples: [
    { line: 'align docs', does: 'the units of each work in docs/ as a table' },
    { line: 'align vi.txt en.txt fr.txt', does: 'three files as one work, the first its source' },
    { line: 'align docs --format json', does: 'units, cells and sentence pairs (hexapla.alignment/v1)' },
    { line: 'align --lines a.txt b.txt --languages de,fr', does: 'sentence pairs as [0, 1]:[0] with scores' },
    {
      line: 'align docs --glossary terms.csv',
      does: 'with the words of a table that has a column for each language',
    },
    {
      line: 'align --batch pairs.tsv --languages de,fr --format ladder',
      does: 'rows of source, target and output file; one lexicon is learnt over all of them',
    },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work; with --lines source and target');
    addShardOptions(addAligningOptions(addGuidanceOptions(addWorkOptions(command))))
      .addOption(
        command
          .createOption('-f, --format <name>', 'form of the output; the last three with --lines or --batch')
          .choices([...WORK_FORMS, ...LINE_FORMS]),
      )
      .option('--lines', 'two files of one sentence a line')
      .option('--batch <file>', 'file of rows: source, target and output file with tabs between them')
      .option(
        '--vectors <file>',
        'sentence vectors (.npy, or float32) of the source lines, then the target lines',
      );
  },
  run: async (context, paths, options) => {
    if (!options.lines && options.batch === undefined) return alignVersions(context, paths, options);
    const form = options.format ?? 'beads';
    if (!isLineForm(form)) throw wrongForm(form, LINE_FORMS);
    const { alignLineFiles } = await import('../lines/run.js');
    return alignLineFiles(context, paths, options, form);
  },
};

async function alignVersions(
  context: Context,
  paths: readonly string[],
  options: AlignOptions,
): Promise<number> {
  const form = options.format ?? 'pretty';
  if (options.vectors !== undefined) {
    const message = 'vectors are of lines, and these are whole documents';
    throw new InputError({ path: '--vectors', message, remedy: 'add --lines' });
  }
  if (isLineForm(form)) throw wrongForm(form, WORK_FORMS);
  const project = await openWorks(context, paths, options);
  const view = { paint: context.colors, columns: context.columns };
  const works = [];
  let follows = false;
  for await (const { alignment } of alignWorks(context, project, options, { beads: form === 'json' })) {
    if (form === 'json') works.push(toAlignmentJson(alignment));
    else await context.print(terminated(alignmentLines(alignment, view), follows));
    follows = true;
  }
  if (form === 'json') await context.print(jsonText({ schema: 'hexapla.alignment/v1', works }, 4));
  return EXIT.clean;
}

function isLineForm(form: Form): form is LineForm {
  return LINE_FORMS.some((candidate) => candidate === form);
}

function wrongForm(form: string, right: readonly string[]): InputError {
  const message = `"${form}" does not go with what is aligned`;
  return new InputError({ path: '--format', message, remedy: `here it is ${right.join(', ')}` });
}
