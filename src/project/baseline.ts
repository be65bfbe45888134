import type { BaselineEntry } from '../lint/baseline.js';
import { jsonText } from '../report/json.js';
import type { baselineSchema } from './baseline-schema.js';
import { type DataFile, type ReadData, readData } from './data-file.js';
import { type Digest, writeWhole } from './write.js';

/** Name of the baseline, beside the configuration or in the folder given. */
export const BASELINE_FILE = 'hexapla-suppressions.json';

/** What a baseline file holds, null where there is none, and what it was. Throws InputError where it is broken. */
export async function readBaseline(file: string, shown: string): Promise<ReadData<readonly BaselineEntry[]>> {
  const data: DataFile<typeof baselineSchema> = {
    file,
    shown,
    schema: async () => (await import('./baseline-schema.js')).baselineSchema,
    remedy: 'restore it, or remove it and make it anew with --suppress-all',
  };
  const { value, was } = await readData(data);
  return { value: value?.suppressions ?? null, was };
}

/** Writes a baseline, whole or not at all, an entry a line, if the file is still what `was` says. */
export function writeBaseline(
  file: string,
  entries: readonly BaselineEntry[],
  shown: string,
  was?: Digest,
): void {
  writeWhole(file, jsonText({ schema: 'hexapla.suppressions/v1', suppressions: entries }, 2), shown, was);
}
