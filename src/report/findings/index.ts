import type { Reporter } from './types.js';

/** A form of output by its name. */
export interface ReporterEntry {
  readonly name: string;
  /** One line for help and docs. */
  readonly summary: string;
  readonly load: () => Promise<Reporter>;
}

/** The forms in which `check` can report. To add one is one file and one line here. */
export const reporters: readonly ReporterEntry[] = [
  {
    name: 'pretty',
    summary: 'for people: each finding with its line and its counterpart',
    load: async () => (await import('./pretty.js')).pretty,
  },
  {
    name: 'json',
    summary: 'the contract hexapla.findings/v1',
    load: async () => (await import('./json.js')).json,
  },
];
