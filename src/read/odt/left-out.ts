import type { XmlAttributes } from '../package/xml.js';

/** What is left out with all that is in it, whatever the state. */
const skipped = new Set([
  'office:annotation',
  'office:forms',
  'text:note-citation',
  'text:ruby-text',
  'text:number',
  'text:hidden-text',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:alphabetical-index-source',
  'text:user-index-source',
  'text:bibliography-source',
  'table:covered-table-cell',
  'table:shapes',
  'svg:title',
]);

/** Lists of what stands elsewhere in the document. */
export const indices: ReadonlySet<string> = new Set([
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:user-index',
]);

/** Whether an element is no part of the text that is read; what was deleted is part of the original. */
export function isLeftOut(name: string, attributes: XmlAttributes, isOriginal: boolean): boolean {
  if (name === 'text:tracked-changes') return !isOriginal;
  if (name === 'text:section' && attributes['text:display'] === 'none') return true;
  return skipped.has(name);
}
