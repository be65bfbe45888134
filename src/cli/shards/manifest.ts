import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { buildId } from '../../project/cache/build.js';
import { fileFault } from '../../project/files.js';
import type { Shard } from '../../project/works/shards.js';
import { writeWhole } from '../../project/write.js';
import { jsonText } from '../../report/json.js';
import { InputError } from '../../text/errors.js';
import type { Context } from '../context.js';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const shape = z.strictObject({
  schema: z.literal('hexapla.shard/v1'),
  shard: z.int().min(1),
  of: z.int().min(1),
  /** What made it: another build may read texts otherwise. */
  build: hash,
  command: z.string(),
  words: z.array(z.string()),
  options: z.record(z.string(), z.unknown()),
  /** Of the ids of all works that were dealt out. */
  all: hash,
  works: z.array(
    z.strictObject({
      id: z.string(),
      files: z.array(z.strictObject({ path: z.string(), sha256: hash })),
    }),
  ),
  /** Of files that the part itself made: their paths, and SHA-256 of what is in them. */
  made: z.array(z.strictObject({ path: z.string(), sha256: hash })).optional(),
});

/** What one part says of itself: what was asked, and which works it has, made of which bytes. */
export type ShardManifest = z.infer<typeof shape>;

const named = /^shard-\d+-of-\d+\.json$/;

export function manifestName({ number, of }: Shard): string {
  return `shard-${String(number).padStart(String(of).length, '0')}-of-${of}.json`;
}

/** What the manifests of works and of rows begin with. */
export function manifestHead({ number, of }: Shard, command: string, words: readonly string[]) {
  const schema = 'hexapla.shard/v1' as const;
  return { schema, shard: number, of, build: buildId(), command, words: [...words] };
}

/** Writes the manifest of a part that is whole, and says so. */
export function writeManifest({ cwd, note }: Context, parts: string, manifest: ShardManifest, said: string) {
  const name = manifestName({ number: manifest.shard, of: manifest.of });
  writeWhole(join(resolve(cwd, parts), name), jsonText(manifest, 2), join(parts, name));
  note(`${said}: in ${parts}; hexapla join ${parts} puts all parts together`);
}

/** The manifest of a part; null where it has none yet. Throws InputError for a broken one. */
export function readManifest(folder: string, shown: string, name: string): ShardManifest | null {
  let text: string;
  try {
    text = readFileSync(join(folder, name), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw fileFault(error, join(shown, name));
  }
  const remedy = 'remove it, and run its part again';
  const path = join(shown, name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InputError({ path, message: 'this is no JSON', remedy });
  }
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new InputError({ path, message: 'this is not what hexapla writes', remedy });
}

/** The manifests that lie in a folder, by the numbers of their parts. Throws InputError where there is none. */
export function manifestsIn(folder: string, shown: string): ShardManifest[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => named.test(name));
  } catch (error) {
    throw fileFault(error, shown);
  }
  const manifests = names.flatMap((name) => readManifest(folder, shown, name) ?? []);
  if (manifests.length > 0) return manifests.sort((one, other) => one.shard - other.shard);
  const remedy = 'give the folder that --parts named';
  throw new InputError({ path: shown, message: 'there are no parts here', remedy });
}
