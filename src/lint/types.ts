import type { Alignment } from '../align/types.js';
import type { TermPairs } from '../align/words/terms.js';
import type { Version } from '../document/types.js';
import type { TextEdit } from '../edit/edits.js';
import type { Position, Span } from '../text/span.js';
import type { StaleCell } from './freshness.js';
import type { EarlierTranslations } from './pairs/earlier-translations.js';

export type Severity = 'error' | 'warn';
export type RuleLevel = 'off' | Severity;

/** Another place that a fault has to do with, in a version of the work or in a file of another work. */
export type RelatedPlace =
  | { readonly version: Version; readonly span: Span; readonly message: string }
  | { readonly path: string; readonly position: Position; readonly message: string };

/** One fault as a rule tells it: it knows neither its own id nor its severity. */
export interface Report {
  readonly version: Version;
  readonly span: Span;
  readonly message: string;
  /** Address of the unit, of the first where it is a run; null for a fault of a whole version. */
  readonly address: string | null;
  readonly addresses?: readonly string[];
  readonly related?: readonly RelatedPlace[];
  /**
   * The text that the fault is about, as far as it tells this fault from others of its rule: what a fingerprint is made
   * of. The unit's own text where it is absent.
   */
  readonly content?: string;
  /** Of a value that differs: what the source says and what stands here, in canonical form (see value/exact/types.ts). */
  readonly expected?: readonly string[];
  readonly found?: readonly string[];
  /** What mends it for certain: edits of the version's file, which leave all else as it is. */
  readonly fix?: readonly TextEdit[];
}

/** What is known of a work beside its alignment. */
export interface RuleContext {
  /** Cells whose source has changed since they were made, by the lock file or by git. */
  readonly stale: readonly StaleCell[];
  /** What the user's glossary says of two languages; undefined where it lacks one. */
  readonly termsOf?: ((source: string, target: string) => TermPairs | undefined) | undefined;
  /** What the works that were checked before it say; undefined where a work is looked at alone. */
  readonly earlier?: EarlierTranslations | undefined;
}

/** A rule: one file in lint/rules, one line in its index. */
export interface Rule<Options extends object = object> {
  readonly id: string;
  /** One sentence for heads of docs, `--help` and reports. */
  readonly summary: string;
  /** By default. */
  readonly severity: RuleLevel;
  /** What kind of fault it is among the Multidimensional Quality Metrics: `accuracy/omission`. */
  readonly category?: string;
  /** Tags of the languages that it knows, where it is silent in others; absent where it asks for none. */
  readonly languages?: readonly string[];
  readonly options: Options;
  /** A sentence for each option. */
  readonly optionHelp: { readonly [K in keyof Options]: string };
  /** Set where it goes by more than the alignment, its options and the glossary, such as by git or other works: nothing of it is kept. */
  readonly asksOutside?: true;
  /** A method and no property, so that rules with options of their own fit into one list. */
  check(alignment: Alignment, options: Options, context: RuleContext): Iterable<Report>;
}

/** A fault, ready to be reported: contract hexapla.findings/v1. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly work: string;
  readonly language: string;
  readonly path: string;
  readonly address: string | null;
  readonly addresses?: readonly string[];
  readonly position: Position;
  readonly message: string;
  /** Of a value that differs: what is expected and what was found, in canonical form; what can be read two ways is two. */
  readonly expected?: readonly string[];
  readonly found?: readonly string[];
  /** What mends it for certain: edits of the file. */
  readonly fix?: readonly TextEdit[];
  readonly related: readonly {
    readonly path: string;
    readonly position: Position;
    readonly message: string;
  }[];
  /** Of rule, language, unit and content, in hexadecimal: an edit above the place does not change it. */
  readonly fingerprint: string;
  /** Where there are `addresses`: the fingerprint of each, as it would be if that segment stood alone. */
  readonly fingerprints?: readonly string[];
}

/** What a baseline keeps of a finding: a fingerprint for each of its segments, so that a run may shrink. */
export function partsOf({ fingerprint, fingerprints, address, addresses }: Finding) {
  if (addresses === undefined || fingerprints === undefined) return [{ address, fingerprint }];
  return addresses.map((each, at) => ({ address: each, fingerprint: fingerprints[at] ?? fingerprint }));
}
