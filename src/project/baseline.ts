import type { BaselineEntry } from '../lint/baseline.js';
import { jsonText } from '../report/json.js';
import type { baselineSchema } from './baseline-schema.js';
import { type DataFile, readData } from './data-file.js';
import { writeWhole } from './write.js';

/** Name of the baseline, beside the configuration or in the folder given. */
export const BASELINE_FILE = 'hexapla-suppressions.json';

/** Reads a baseline; null where there is none. Throws InputError where it is broken. */
export async function readBaseline(file: string, shown: string): Promise<readonly BaselineEntry[] | null> {
  const data: DataFile<typeof baselineSchema> = {
    file,
    shown,
    schema: async () => (await import('./baseline-schema.js')).baselineSchema,
    remedy: 'restore it, or remove it and make it anew with --suppress-all',
  };
  return (await readData(data))?.suppressions ?? null;
}

/** Writes a baseline, whole or not at all, an entry a line. */
export function writeBaseline(file: string, entries: readonly BaselineEntry[], shown: string): void {
  writeWhole(file, jsonText({ schema: 'hexapla.suppressions/v1', suppressions: entries }, 2), shown);
}
