import { rules } from '../../lint/index.js';
import type { Project } from '../../project/types.js';
import { markdown } from '../../report/forms/markdown.js';
import type { Context } from '../context.js';
import { hexaplaVersion } from '../process/version.js';
import { reportPaths } from '../report-paths.js';
import { type OpenReports, type OutputChoice, openReports } from '../reports.js';
import type { CheckRequest } from './options.js';

/** Opens the reports that are asked for. */
export function openCheckReports(
  context: Context,
  project: Project,
  { outputs, root }: CheckRequest,
): OpenReports {
  const pathOf = reportPaths(context.cwd, root ?? project.folder);
  const about = { version: hexaplaVersion(), rules, pathOf };
  return openReports(context, [...outputs, ...stepSummary(outputs, context.io.env)], about);
}

/** GitHub shows the file that GITHUB_STEP_SUMMARY names as a page of its own; steps add to it. */
function stepSummary(
  outputs: readonly OutputChoice[],
  { GITHUB_STEP_SUMMARY: file }: Readonly<Record<string, string | undefined>>,
): OutputChoice[] {
  const isAsked = outputs.some(({ reporter }) => reporter.name === 'github');
  return isAsked && file ? [{ reporter: markdown, file, appends: true }] : [];
}
