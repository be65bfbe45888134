import type { PackageInline } from '../package/inlines.js';
import type { PackageCell } from '../package/tables.js';
import type { ParagraphProperties } from './properties.js';

/** A paragraph as the part has it, before anything is counted. */
export interface StoryParagraph {
  /** From 1; those of text boxes are counted by themselves. */
  readonly number: number;
  readonly box: number;
  /** The element, and the end of its own tag. */
  readonly start: number;
  end: number;
  readonly tagEnd: number;
  readonly cell: PackageCell | null;
  /** The note that it is in; null in any other part. */
  readonly note: string | null;
  readonly isContents: boolean;
  properties: ParagraphProperties;
  readonly inlines: PackageInline[];
  /** The notes that it calls, as `footnote 2`. */
  readonly calls: string[];
  /** What pictures say of themselves. */
  readonly pictures: PackageInline[];
  /** Paragraphs of the text boxes that are anchored in it. */
  readonly boxed: StoryParagraph[];
}
