import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildId } from '../../project/cache/build.js';
import { readBytes } from '../../project/files.js';
import type { FoundWork } from '../../project/types.js';
import { InputError } from '../../text/errors.js';
import { sha256 } from '../../text/hash.js';
import type { Context } from '../context.js';
import { type Dealing, hashOfList } from './dealing.js';
import { isOfRows, joinRows } from './join-rows.js';
import { manifestsIn, type ShardManifest } from './manifest.js';
import { keptOptions, type ShardOptions } from './run.js';

/**
 * Writes what one run over all works would have written, out of what the parts keep, and gives its exit code.
 *
 * @throws InputError for a part that is missing, was asked otherwise or by another build, or was made of other files, and
 * for a work that two parts have
 */
export async function joinParts(context: Context, parts: string, jobs: string | undefined): Promise<number> {
  const manifests = manifestsIn(resolve(context.cwd, parts), parts);
  const first = manifests[0]!;
  refuseUnlike(parts, manifests);
  refuseChanged(context.cwd, manifests);
  if (isOfRows(first)) return joinRows(context, parts, manifests);
  const dealing: Dealing = {
    own: (works) => {
      refuseOtherWorks(parts, manifests, works);
      return works;
    },
  };
  const options: ShardOptions = {
    ...first.options,
    ...(jobs === undefined ? {} : { jobs }),
    ...keptOptions(parts),
  };
  const code = await context.runCommand({ ...context, dealing }, first.command, first.words, options);
  if (code === null) throw unlike(parts, first, `"${first.command}" is no command`);
  return code;
}

function refuseUnlike(parts: string, manifests: readonly ShardManifest[]): void {
  const first = manifests[0]!;
  const owners = new Map<string, number>();
  for (const one of manifests) {
    const { shard, works, made, ...asked } = one;
    const { shard: _, works: __, made: ___, ...expected } = first;
    if (one.build !== buildId()) throw unlike(parts, one, 'it was made by another build of hexapla');
    if (!isDeepStrictEqual(asked, expected))
      throw unlike(parts, one, `it was not asked what part ${first.shard} was`);
    for (const { id } of works) {
      const owner = owners.get(id);
      if (owner !== undefined) throw unlike(parts, one, `it has ${id}, which part ${owner} has too`);
      owners.set(id, shard);
    }
  }
  const there = new Set(manifests.map(({ shard }) => shard));
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter((number) => !there.has(number));
  if (missing.length === 0) return;
  const some = missing.slice(0, 8).join(', ') + (missing.length > 8 ? ' …' : '');
  const message = `of ${first.of} parts ${missing.length} ${missing.length === 1 ? 'is' : 'are'} missing: ${some}`;
  throw new InputError({ path: parts, message, remedy: 'run them with --shard' });
}

function refuseChanged(cwd: string, manifests: readonly ShardManifest[]): void {
  for (const { shard, of, works } of manifests) {
    for (const { path, sha256: was } of works.flatMap(({ files }) => files)) {
      if (sha256(readBytes(resolve(cwd, path), path)) === was) continue;
      const message = `this file has changed since part ${shard} read it`;
      throw new InputError({ path, message, remedy: `run that part again: --shard ${shard}/${of}` });
    }
  }
}

function refuseOtherWorks(
  parts: string,
  manifests: readonly ShardManifest[],
  works: readonly FoundWork[],
): void {
  const first = manifests[0]!;
  const dealt = new Set(manifests.flatMap((one) => one.works.map(({ id }) => id)));
  if (hashOfList(works) === first.all && works.every(({ id }) => dealt.has(id))) return;
  throw new InputError({
    path: parts,
    message: 'there are other works now than were dealt out',
    remedy: 'run the parts again',
  });
}

function unlike(parts: string, { shard, of }: ShardManifest, reason: string): InputError {
  return new InputError({
    path: parts,
    message: `part ${shard} does not fit the others: ${reason}`,
    remedy: `run it again: --shard ${shard}/${of}`,
  });
}
