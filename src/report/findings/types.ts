import type { Finding } from '../../lint/types.js';
import type { View } from '../painter.js';

/** A line of a document as far as a reader needs it: cut to a stretch around the place. */
export interface Excerpt {
  readonly line: number;
  /** On one line, controls made visible. */
  readonly text: string;
}

/** A finding with the lines that it speaks of; taken while the work is at hand. */
export interface Found {
  readonly finding: Finding;
  readonly excerpt: Excerpt | null;
  /** One for each related place, in its order. */
  readonly related: readonly (Excerpt | null)[];
}

/** All that a run of `check` found: works in order, each one's findings in their total order. */
export interface CheckResult {
  readonly found: readonly Found[];
  readonly summary: {
    readonly errors: number;
    readonly warnings: number;
    readonly works: number;
    readonly versions: number;
  };
  /** A path as reports for CI give it: relative to the configuration's folder, else to the folder given, with `/`. */
  readonly reportPath: (path: string) => string;
}

/** A form of output for findings: one file, and one line in the index. */
export interface Reporter {
  readonly render: (result: CheckResult, view: View) => Iterable<string>;
}
