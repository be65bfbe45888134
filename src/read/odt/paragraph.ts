import type { PackageInline } from '../package/inlines.js';
import type { PackageCell } from '../package/tables.js';
import type { OdtListPlace } from './list-stack.js';

/** A paragraph or heading as the part has it, before anything is counted. */
export interface OdtParagraph {
  /** From 1; those of notes and text boxes are counted by themselves. */
  readonly number: number;
  /** `text box 1`, `footnote 2`; empty for the document's own text. */
  readonly hangs: string;
  readonly start: number;
  end: number;
  readonly tagEnd: number;
  readonly cell: PackageCell | null;
  readonly isContents: boolean;
  readonly style: string | undefined;
  /** From 1; 0 for what is no heading. */
  readonly outline: number;
  readonly place: OdtListPlace | null;
  isHidden: boolean;
  /** Its end was put in while changes were tracked: before, its text went on in the next paragraph. */
  isJoined: boolean;
  inlines: PackageInline[];
  readonly pictures: PackageInline[];
  readonly hanging: OdtParagraph[];
}
