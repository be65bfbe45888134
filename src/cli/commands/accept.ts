import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shownPath } from '../../project/configuration/config.js';
import { idsOf } from '../../project/freshness/freshness.js';
import {
  type Acceptance,
  accepted,
  LOCK_FILE,
  type Lock,
  openLock,
  withoutGone,
  writeLock,
} from '../../project/freshness/lock.js';
import { lockUnderPresentId } from '../../project/freshness/lock-renames.js';
import type { Project } from '../../project/types.js';
import { counted } from '../../report/forms/compact.js';
import { InputError } from '../../text/errors.js';
import type { CommandModule } from '../command-line/command.js';
import { addAligningOptions, addWorkOptions, type WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { type AlignedWork, alignWorks, openWorks } from '../works.js';

export const accept: CommandModule<WorkOptions> = {
  name: 'accept',
  description:
    'Writes down in hexapla.lock.json that translations say what their source says now. From then on `check` tells which of them the source has left behind, and how its words have changed.',
  examples: [
    { line: 'accept', does: 'every translation of the works in this folder, as it is now' },
    { line: 'accept 5 7.2 --languages fr', does: 'two segments of the French versions' },
    { line: "accept docs --work 'guide*'", does: 'all segments of some works in another folder' },
  ],
  build: (command) => {
    command.argument('[what...]', 'addresses of segments, all where there are none; paths, as for check');
    addAligningOptions(addWorkOptions(command));
  },
  run: async (context, words, options) => {
    const isPath = (word: string) => existsSync(resolve(context.cwd, word));
    const addresses = words.filter((word) => !isPath(word));
    const project = await openWorks(context, words.filter(isPath), options);
    await acceptWorks(context, project, addresses, options);
    return EXIT.clean;
  },
};

async function acceptWorks(
  context: Context,
  project: Project,
  addresses: readonly string[],
  options: WorkOptions,
): Promise<void> {
  const shown = shownPath(join(project.folder, LOCK_FILE), context.cwd);
  const { value, was } = await openLock(project.folder, shown);
  let lock: Lock | null = value;
  const present = idsOf(project);
  const wanted = new Set(addresses);
  const counts = { works: 0, segments: 0 };
  for await (const aligned of alignWorks(context, project, options)) {
    for (const { address } of aligned.alignment.units) wanted.delete(address);
    const { alignment } = aligned;
    const before: Lock | null = lock && lockUnderPresentId(lock, alignment, present);
    const after: Lock = accepted(before, alignment, meantIn(aligned, addresses));
    counts.works++;
    counts.segments += entriesOf(after, aligned.alignment.work.id);
    lock = after;
  }
  const [unknown] = wanted;
  if (unknown !== undefined) {
    const remedy = '`hexapla status` shows the addresses; a path must exist';
    throw new InputError({ path: unknown, message: 'there is no such segment in any of the works', remedy });
  }
  if (lock !== null && project.isWhole) lock = withoutGone(lock, present);
  if (lock !== null) writeLock(project.folder, lock, shown, was);
  context.note(
    `${shown}: ${counted(counts.segments, 'translated segment')} accepted in ${counted(counts.works, 'work')}`,
  );
}

/** Only versions that were looked at are meant. */
function meantIn({ alignment: { work } }: AlignedWork, addresses: readonly string[]): Acceptance {
  return { addresses, languages: work.versions.slice(1).map((version) => version.language) };
}

function entriesOf(lock: Lock, work: string): number {
  const lists = Object.values(lock.works[work]?.translations ?? {});
  return lists.reduce((sum, list) => sum + list.length, 0);
}
