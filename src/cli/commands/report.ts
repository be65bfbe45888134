import { basename, resolve } from 'node:path';
import type { Project } from '../../project/types.js';
import { growFile, placeFiles } from '../../project/write.js';
import { counted, countsOf } from '../../report/forms/compact.js';
import type { PageSummary } from '../../report/page/types.js';
import { InputError } from '../../text/errors.js';
import { pageEnd, pageHead, workElement } from '../../web/frame.js';
import type { CommandModule } from '../command-line/command.js';
import {
  addAligningOptions,
  addGuidanceOptions,
  addWorkOptions,
  type WorkOptions,
} from '../command-line/options.js';
import type { Context } from '../context.js';
import { pageAssets } from '../page/assets.js';
import { FOR_PAGES, pageIndex, pageMaker } from '../page/page-works.js';
import { EXIT } from '../process/exit-codes.js';
import { alignWorks, openWorks } from '../works.js';

interface ReportOptions extends WorkOptions {
  readonly out: string;
  readonly title?: string;
}

export const report: CommandModule<ReportOptions> = {
  name: 'report',
  description:
    'Writes a page on which all versions stand side by side, part by part: what is missing where it is missing, what changed in the source, and every finding at its place. It is one file that needs no network; open it in a browser, send it, or publish it.',
  examples: [
    { line: 'report', does: 'the works in this folder, into report.html' },
    { line: 'report docs --out docs.html', does: 'the works in docs/' },
    { line: 'report vi.txt en.txt --out plan.html', does: 'two files as one work, the first its source' },
    { line: 'report docs --out - | gzip > docs.html.gz', does: 'to standard output' },
  ],
  build: (command) => {
    command.argument('[paths...]', 'folders, or the files of one work');
    addAligningOptions(addGuidanceOptions(addWorkOptions(command)))
      .option('-o, --out <file>', 'file for the page; - for standard output', 'report.html')
      .option('--title <text>', 'heading of the page; the name of the folder or the work where it is absent');
  },
  run: async (context, paths, options) => {
    const project = await openWorks(context, paths, options);
    refuseDocument(context, project, options.out);
    const sink = openSink(context, options.out);
    try {
      const assets = pageAssets();
      const title = options.title ?? titleOf(project);
      const make = await pageMaker(context, project);
      const works: PageSummary[] = [];
      await sink.write(pageHead(assets, title));
      for await (const aligned of alignWorks(context, project, options, FOR_PAGES)) {
        const { page } = await make(aligned);
        await sink.write(workElement(works.length, page));
        works.push(page.summary);
      }
      await sink.write(pageEnd(assets, pageIndex(title, works)));
      sink.place();
      context.note(summaryLine(options.out, works));
    } finally {
      sink.abort();
    }
    return EXIT.clean;
  },
};

/** A page never takes the place of a document that it is about. */
function refuseDocument({ cwd }: Context, { works }: Project, out: string): void {
  const file = resolve(cwd, out);
  const found = works.flatMap(({ versions, memory }) => [
    ...versions,
    ...(memory === undefined ? [] : [memory]),
  ]);
  if (out === '-' || !found.some((version) => version.file === file)) return;
  throw new InputError({
    path: out,
    message: 'this is one of the documents that the page is about',
    remedy: 'give --out another name, such as report.html',
  });
}

function openSink(context: Context, out: string) {
  if (out === '-') return { write: context.print, place: () => {}, abort: () => {} };
  const file = growFile(resolve(context.cwd, out), out);
  return {
    write: async (text: string) => file.write(text),
    place: () => placeFiles([file]),
    abort: () => file.abort(),
  };
}

/** The work where there is one, else the folder. */
export function titleOf({ works, folder }: Project): string {
  const [first, second] = works;
  return first !== undefined && second === undefined ? first.id : basename(folder);
}

function summaryLine(out: string, works: readonly PageSummary[]): string {
  const versions = works.flatMap((work) => work.versions);
  const sum = (of: (version: (typeof versions)[number]) => number) =>
    versions.reduce((all, version) => all + of(version), 0);
  const missing = sum(({ states }) => states.missing ?? 0);
  const counts = countsOf(
    sum(({ errors }) => errors),
    sum(({ warnings }) => warnings),
    0,
  );
  const where = out === '-' ? 'standard output' : out;
  return `${where}: ${counted(works.length, 'work')}, ${counted(versions.length, 'version')}, ${counted(missing, 'missing segment')}, ${counts}; open it in a browser`;
}
