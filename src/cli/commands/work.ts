import { safeJson } from '../../report/json.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import { listed } from '../command-line/options.js';
import { EXIT } from '../process/exit-codes.js';
import { type Answer, answerLine, answers } from '../work-lines/answer.js';
import { linesOf } from '../work-lines/lines.js';

interface WorkLinesOptions {
  readonly give?: readonly string[];
}

export const work: CommandModule<WorkLinesOptions> = {
  name: 'work',
  description:
    'Takes works as JSON lines on standard input, and writes what comes of each as a JSON line on standard output, in the same order: for GNU parallel, Hadoop streaming, the pipe() of Spark, and Beam. A line depends on nothing but its work, so that the lines may be dealt out in any way.',
  examples: [
    {
      line: 'work < works.jsonl > aligned.jsonl',
      does: 'lines of {"id": …, "texts": {language: text, …}}; source and format may be said',
    },
    { line: 'work --give findings < works.jsonl', does: 'what check says, without the alignment' },
  ],
  exitCodes: [[1, 'some lines hold no work: their answers say why']],
  build: (command) => {
    command.option('--give <names>', `what is written of each work: ${answers.join(', ')}, or both`, listed);
  },
  run: async (context, words, { give = answers }) => {
    if (words.length > 0) {
      throw new InputError({
        path: words[0]!,
        message: 'works come on standard input',
        remedy: 'write hexapla work < file',
      });
    }
    const wanted = give.map(answerNamed);
    let faults = 0;
    let number = 0;
    for await (const line of linesOf(context.io.stdin)) {
      context.signal.throwIfAborted();
      number++;
      if (line?.trim() === '') continue;
      context.progress.step(number, number, `line ${number}`);
      const { isFault, value } = await answerLine(line, wanted);
      if (isFault) faults++;
      await context.print(`${safeJson(value)}\n`);
    }
    context.progress.clear();
    if (faults > 0) context.note(`note: ${faults} ${faults === 1 ? 'line holds' : 'lines hold'} no work`);
    return faults > 0 ? EXIT.findings : EXIT.clean;
  },
};

function answerNamed(name: string): Answer {
  const answer = answers.find((one) => one === name);
  if (answer !== undefined) return answer;
  throw new InputError({
    path: '--give',
    message: `"${name}" is nothing that is written of a work`,
    remedy: `give ${answers.join(' or ')}`,
  });
}
