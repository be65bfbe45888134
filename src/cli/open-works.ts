import { resolve } from 'node:path';
import picomatch from 'picomatch';
import { readGuidance } from '../project/guidance/guidance.js';
import { nearest } from '../project/nearest.js';
import { openProject } from '../project/project.js';
import { withReading } from '../project/reading/encoded.js';
import type { FoundWork, Project, ProjectRequest } from '../project/types.js';
import type { ReadOptions } from '../read/index.js';
import { InputError } from '../text/errors.js';
import type { WorkOptions } from './command-line/options.js';
import type { Context } from './context.js';
import { readStandardInput } from './process/standard-input.js';
import { ruleOutlines } from './rules.js';

/** Finds what the paths and options mean. `alone` makes each file given by name a work of its own. */
export async function openWorks(
  context: Context,
  paths: readonly string[],
  options: WorkOptions,
  alone = false,
): Promise<Project> {
  const stdin = paths.includes('-')
    ? { filename: options.stdinFilename, bytes: await readStandardInput(context.io.stdin) }
    : undefined;
  const request = { ...requestOf(context, paths, options), alone, stdin };
  const project = await openProject(request, ruleOutlines);
  const reading: ReadOptions = { trackedChanges: options.trackedChanges ?? 'accepted' };
  const chosen = chosenWorks(project.works, options.work ?? []);
  const works = (context.dealing?.own(chosen) ?? chosen).map((work) => withReading(work, reading));
  if (alone) return { ...project, works };
  const guidance = await readGuidance(project.configuration, options, context.cwd);
  return { ...project, works, guidance, isWhole: coversAll(project, paths, options, context.cwd) };
}

function coversAll({ folder }: Project, paths: readonly string[], given: WorkOptions, cwd: string): boolean {
  if (given.work !== undefined || given.languages !== undefined) return false;
  const isConfigured = given.config !== undefined && paths.length === 0;
  return isConfigured || (paths.length === 0 ? [cwd] : paths).some((path) => resolve(cwd, path) === folder);
}

/** What paths and options ask for, without standard input. */
export function requestOf(
  { cwd }: Context,
  paths: readonly string[],
  { source, languages, language, config, encoding }: WorkOptions,
): ProjectRequest {
  return { cwd, paths, source, languages, language, config, encodings: encoding };
}

/** The works whose ids fit one of the patterns; all where there is none. Throws InputError where no work fits. */
export function chosenWorks(works: readonly FoundWork[], patterns: readonly string[]): readonly FoundWork[] {
  if (patterns.length === 0) return works;
  const isChosen = picomatch([...patterns], { dot: true });
  const chosen = works.filter((work) => patterns.includes(work.id) || isChosen(work.id));
  if (chosen.length > 0) return chosen;
  const ids = works.map((work) => work.id);
  const near = nearest(patterns[0] ?? '', ids);
  const remedy = near === null ? `there is ${ids.slice(0, 5).join(', ')}` : `did you mean "${near}"?`;
  throw new InputError({ path: '--work', message: `there is no work "${patterns.join(' ')}"`, remedy });
}
