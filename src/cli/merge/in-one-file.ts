import type { Version } from '../../document/types.js';
import type { ReturnedWork } from '../../format/returned/types.js';
import { versionsInOne } from '../../project/reading/load-version.js';
import type { FoundVersion } from '../../project/types.js';
import { InputError } from '../../text/errors.js';
import { lineAt } from '../../text/source.js';

/** The source and the target where both stand in one file; null where they do not. */
export async function versionsInFile(
  [first, second]: readonly FoundVersion[],
  { source, target }: ReturnedWork,
): Promise<Version[] | null> {
  if (first === undefined || first.file !== second?.file) return null;
  return versionsInOne(second, [source.language, target.language]);
}

/** Whether the other language of a version's file stands on the same lines. */
export function standsInColumns({ source, segments, beside = [] }: Version): boolean {
  const lines = new Set(beside.map(({ start }) => lineAt(source.lineStarts, start)));
  return segments.some(({ start }) => lines.has(lineAt(source.lineStarts, start)));
}

/** Refuses a file whose languages share their lines. */
export function inColumns(exchange: string, path: string): InputError {
  return new InputError({
    path: exchange,
    message: `${path} has its two languages side by side, and no line can be put into one of them`,
    remedy: 'put each language into a file of its own, export again, and merge that',
  });
}
