import { resolve } from 'node:path';
import { addToFile, writeWhole } from '../project/write.js';
import type { CheckedWork, OpenReport, ReportContext, Reporter, Summary } from '../report/reporter.js';
import type { Context } from './context.js';

/** A form of report and where it goes; null for standard output. */
export interface OutputChoice {
  readonly reporter: Reporter;
  readonly file: string | null;
  /** Whether the file is added to rather than replaced. */
  readonly appends?: boolean;
}

/** Several reports that are written at once while works are checked. */
export interface OpenReports {
  readonly add: (work: CheckedWork) => Promise<void>;
  readonly end: (summary: Summary) => Promise<void>;
}

/**
 * Opens each report. What goes to standard output is written as it comes; files are written whole at the end, before
 * the rest of standard output, so that they are there even where nobody reads that to its end.
 */
export function openReports(
  context: Context,
  choices: readonly OutputChoice[],
  about: Omit<ReportContext, 'view'>,
): OpenReports {
  const view = { paint: context.colors, columns: context.columns };
  const open = choices.map(({ reporter, file, appends }) => ({
    file,
    appends,
    report: reporter.open(file === null ? { ...about, view } : about),
    pieces: [] as string[],
  }));
  const each = async (write: (report: OpenReport) => Iterable<string>) => {
    for (const { report, file, pieces } of open) {
      if (file === null) await context.print(write(report));
      else pieces.push(...write(report));
    }
  };
  return {
    add: (work) => each((report) => report.add(work)),
    end: async (summary) => {
      for (const { report, file, pieces, appends } of open) {
        if (file === null) continue;
        const write = appends ? addToFile : writeWhole;
        write(resolve(context.cwd, file), [...pieces, ...report.end(summary)], file);
      }
      for (const { report, file } of open) if (file === null) await context.print(report.end(summary));
    },
  };
}
