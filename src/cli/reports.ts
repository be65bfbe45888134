import { resolve } from 'node:path';
import { writeWhole } from '../project/write.js';
import type { ReporterEntry } from '../report/findings/index.js';
import type { CheckResult } from '../report/findings/types.js';
import { plainPainter } from '../report/painter.js';
import type { Context } from './context.js';

/** A form of output and where it goes; null for standard output. */
export interface OutputChoice {
  readonly entry: ReporterEntry;
  readonly file: string | null;
}

/** Writes each report: files first, so that they are there even where nobody reads standard output to its end. */
export async function printReports(
  context: Context,
  result: CheckResult,
  choices: readonly OutputChoice[],
): Promise<void> {
  for (const { entry, file } of choices) {
    if (file === null) continue;
    const reporter = await entry.load();
    const view = { paint: plainPainter, columns: 100 };
    writeWhole(resolve(context.cwd, file), reporter.render(result, view), file);
  }
  for (const { entry, file } of choices) {
    if (file !== null) continue;
    const reporter = await entry.load();
    await context.print(reporter.render(result, { paint: context.colors, columns: context.columns }));
  }
}
