import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readBytes } from '../../project/files.js';
import type { FoundVersion } from '../../project/types.js';
import { parseShard } from '../../project/works/shards.js';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import type { CommandModule } from '../command-line/command.js';
import type { WorkOptions } from '../command-line/options.js';
import type { Context } from '../context.js';
import { EXIT } from '../process/exit-codes.js';
import { openWorks } from '../works.js';
import { askedOptions, hasRows } from './asked.js';
import { hashOfList, ShardDealing } from './dealing.js';
import { manifestHead, manifestName, readManifest, type ShardManifest, writeManifest } from './manifest.js';

/** What may be asked of a run that does one part of the works. */
export interface ShardOptions extends WorkOptions {
  readonly shard?: string;
  readonly parts?: string;
  readonly out?: string;
  readonly outputFile?: string;
}

/** Where the works of all parts are kept, inside the folder of the parts. */
export const keptIn = 'works';

/** Beyond what any folder of parts holds: none of them may be dropped. */
const noLimit = '1000000GB';

/** How a run finds what parts keep. */
export function keptOptions(parts: string): Pick<WorkOptions, 'cache' | 'cacheLocation' | 'cacheLimit'> {
  return { cache: true, cacheLocation: join(parts, keptIn), cacheLimit: noLimit };
}

/** What changes files or reads what comes but once has no parts. */
const whole = ['fix', 'fixDryRun', 'suppressAll', 'suppressRule', 'pruneSuppressions', 'watch'] as const;

/**
 * Does one part of what a command would do: its works are read, aligned and looked through, and what came of them is kept
 * in the folder of the parts, for `join`; nothing is printed. A part that is there, made of the same bytes, is not made
 * again, and of one that was broken off only what is lacking.
 */
export async function runShard(
  context: Context,
  module: CommandModule,
  words: readonly string[],
  options: ShardOptions,
): Promise<number> {
  const shard = parseShard(options.shard ?? '', context.io.env);
  const parts = options.parts ?? 'hexapla-parts';
  refuseWhole(words, options);
  if (hasRows(module.name, options)) {
    const { runRows } = await import('./rows.js');
    return runRows(context, module.name, words, options, shard, parts);
  }
  const dealing = new ShardDealing(shard);
  // What is to be said is said by `join`, of all works.
  const own: Context = { ...context, print: async () => {}, note: () => {}, dealing };
  await openWorks(own, words, options);
  const manifest: ShardManifest = {
    ...manifestHead(shard, module.name, words),
    options: askedOptions(options),
    all: hashOfList(dealing.all),
    works: dealing.taken.map(({ id, versions }) => ({ id, files: versions.map(fileOf) })),
  };
  const said = `part ${shard.number} of ${shard.of}, ${manifest.works.length} of ${dealing.all.length} works`;
  const before = readManifest(resolve(context.cwd, parts), parts, manifestName(shard));
  if (before !== null && isDeepStrictEqual(before, JSON.parse(JSON.stringify(manifest)))) {
    context.note(`${said}: there already`);
    return EXIT.clean;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'hexapla-'));
  try {
    const code = await module.run(own, words, { ...filesInto(scratch, options), ...keptOptions(parts) });
    if (code === EXIT.unusable) return code;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  writeManifest(context, parts, manifest, said);
  return EXIT.clean;
}

function refuseWhole(words: readonly string[], options: ShardOptions): void {
  const found = whole.find((name) => (options as Record<string, unknown>)[name] !== undefined);
  const option = found?.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
  if (option === undefined && !words.includes('-')) return;
  throw new InputError({
    path: option === undefined ? '-' : `--${option}`,
    message: option === undefined ? 'standard input has no parts' : 'this is done to all works at once',
    remedy: 'leave it out, or leave --shard out',
  });
}

/** The bytes of a file as the part found them. */
function fileOf({ path, file }: FoundVersion): { path: string; sha256: string } {
  return { path, sha256: sha256(readBytes(file ?? path, path)) };
}

/** What the command would write goes where it is thrown away: `join` writes it, of all works. */
function filesInto(scratch: string, options: ShardOptions): ShardOptions {
  const moved = (file: string | undefined) =>
    file === undefined ? undefined : join(scratch, basename(file));
  const { out, outputFile } = options;
  return {
    ...options,
    ...(out === undefined ? {} : { out: moved(out)! }),
    ...(outputFile === undefined ? {} : { outputFile: moved(outputFile)! }),
  };
}
