import { InputError } from '../../text/errors.js';
import { readConfigurationFile } from '../configuration/file.js';
import type { Manifest } from './manifest-schema.js';

export type { Manifest } from './manifest-schema.js';

/** Name of the file that describes a work. */
export const MANIFEST_FILE = 'work.json';

/** Reads and checks a work.json. Throws InputError with line and column where it does not fit its schema. */
export async function readManifest(file: string, shown: string): Promise<Manifest> {
  const parsed = await readConfigurationFile(file, shown);
  const { manifestSchema } = await import('./manifest-schema.js');
  const result = manifestSchema.safeParse(parsed.value);
  if (!result.success) {
    const { configurationFault } = await import('../configuration/fault.js');
    const top = Object.keys(manifestSchema.shape);
    const inner = ['language', 'path', 'sha256', 'from'];
    throw configurationFault(shown, parsed, result.error.issues, (path) =>
      path[0] === 'versions' ? inner : top,
    );
  }
  const seen = new Set<string>();
  for (const [index, { language }] of result.data.versions.entries()) {
    if (seen.has(language)) {
      const place = parsed.pointOf(['versions', index, 'language'], 'value');
      throw new InputError({
        path: shown,
        place,
        message: `two versions in ${language}`,
        remedy: 'keep one of them',
      });
    }
    seen.add(language);
  }
  return result.data;
}
