import type { Refusal } from '../refusals.js';
import type { NewLine } from './new-line.js';
import type { PackageEditor } from './package-editor.js';

/** How one format writes what is put in. */
export interface PackageFormat {
  /** The part that paragraphs are put into. */
  readonly insert: (editor: PackageEditor, after: number, lines: readonly NewLine[]) => Refusal | null;
  /** Other edits that tracked changes need, asked for at the end. */
  readonly finish: (editor: PackageEditor) => void;
}
