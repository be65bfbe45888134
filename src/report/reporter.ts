import type { Version } from '../document/types.js';
import type { Finding } from '../lint/types.js';
import type { View } from './layout/painter.js';

/** A work as it was checked. Versions are those that were read; reporters keep none of them. */
export interface CheckedWork {
  readonly id: string;
  readonly versions: readonly Version[];
  /** In the order of lint's runner. */
  readonly findings: readonly Finding[];
}

/** What is said at the end of a run. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly works: number;
  readonly versions: number;
  /** Findings that comments, the configuration or the baseline accept, and that are not reported. */
  readonly suppressed: number;
  /** Sentences about the whole run, such as what a change has made stale. */
  readonly notes: readonly string[];
}

/** What a report says of a rule. */
export interface RuleHead {
  readonly id: string;
  readonly summary: string;
  readonly severity: 'error' | 'warn' | 'off';
}

/** What a reporter needs to know beforehand. */
export interface ReportContext {
  /** Version of hexapla. */
  readonly version: string;
  readonly rules: readonly RuleHead[];
  /** The path of a file as CI is to be told it: relative to one folder for all reports, with `/`. */
  readonly pathOf: (path: string) => string;
  /** For reports on a terminal: colours and width. */
  readonly view?: View;
}

/** A report that is being written: text comes in pieces, in order. */
export interface OpenReport {
  readonly add: (work: CheckedWork) => Iterable<string>;
  readonly end: (summary: Summary) => Iterable<string>;
}

/** A form of report: one file in report/, one line in its index. */
export interface Reporter {
  readonly name: string;
  /** One line for the docs and `--help`. */
  readonly summary: string;
  readonly open: (context: ReportContext) => OpenReport;
}
