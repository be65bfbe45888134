import { PackageParts } from '../../read/package/parts.js';
import type { Source } from '../../text/source.js';
import { applyEdits, type TextEdit, withLineFeeds } from '../edits.js';
import type { Refusal } from '../refusals.js';
import { docxPackage } from './docx-package.js';
import { elementsIn } from './elements.js';
import { htmlElementsIn } from './html-elements.js';
import { htmlPage } from './html-page.js';
import type { NewLines } from './new-line.js';
import { odtPackage } from './odt-package.js';
import { PackageEditor } from './package-editor.js';
import type { PackageFormat } from './package-format.js';
import { stretchAt } from './stretches.js';
import { withEntries } from './zip-copy.js';

/** Elements that say where a paragraph may stand, by their names without prefixes. */
const containers = new Set([
  ...['p', 'h', 'tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'txbxContent', 'footnote', 'endnote'],
  ...['table', 'table-row', 'table-cell', 'list', 'list-item', 'list-header', 'section', 'note', 'text-box'],
  ...['numbered-paragraph', 'table-header-rows', 'table-rows', 'index-body', 'table-of-content'],
]);

export interface PackageEditOptions {
  readonly lines: NewLines;
  /** What is put in is marked as a tracked change, for someone to accept. */
  readonly asTrackedChange: boolean;
}

/** The new bytes of a package, or why it is left as it is. */
export type EditedPackage =
  | { readonly bytes: Uint8Array; readonly refusal: null }
  | { readonly bytes: null; readonly refusal: Refusal };

/**
 * Makes edits of a package's text in its parts: paragraphs that are put in get the properties of others, text that is
 * replaced keeps its runs. All other parts, and all other characters of the part, stay as they are.
 */
export function editPackage(
  source: Source,
  bytes: Uint8Array,
  edits: readonly TextEdit[],
  options: PackageEditOptions,
): EditedPackage {
  const parts = new PackageParts(source.path, bytes);
  const editor = new PackageEditor(
    source,
    (name) => parts.text(name),
    (part) => elementsIn(part, containers, parts.limits),
    options,
  );
  const format = source.places?.format === 'odt' ? odtPackage : docxPackage;
  const refusal = editAll(editor, format, edits, options);
  if (refusal !== null) return { bytes: null, refusal };
  const changed = new Map<string, Uint8Array>();
  for (const [part, own] of editor.edits) {
    const old = parts.bytes(part.name) ?? new Uint8Array();
    changed.set(part.name, encodedLike(applyEdits(part.text, own), old));
  }
  return { bytes: withEntries(parts.archive, changed), refusal: null };
}

/**
 * Makes edits of the text of a page in the page itself, as `editPackage` does.
 *
 * @param page its own text, as the source was made from it
 * @returns edits of that text
 */
export function editPage(
  source: Source,
  page: string,
  edits: readonly TextEdit[],
  options: PackageEditOptions,
): readonly TextEdit[] | Refusal {
  const part = { path: source.path, name: '', text: page };
  const editor = new PackageEditor(source, () => part, htmlElementsIn, options);
  const refusal = editAll(editor, htmlPage, edits, options);
  return refusal ?? editor.edits.get(part) ?? [];
}

function editAll(
  editor: PackageEditor,
  format: PackageFormat,
  edits: readonly TextEdit[],
  options: PackageEditOptions,
): Refusal | null {
  const { source } = editor;
  for (const edit of edits) {
    const refusal =
      edit.start === edit.end && isAtParagraph(source, edit.start)
        ? format.insert(editor, edit.start, options.lines.linesOf(edit))
        : editor.replace(
            { ...edit, text: withLineFeeds(edit.text) },
            (after, lines) => format.insert(editor, after, lines),
            options.lines.linesOf(edit),
          );
    if (refusal !== null) return edit.start === edit.end && edit.text.includes('\n') ? amid : refusal;
  }
  format.finish(editor);
  return null;
}

const amid: Refusal = {
  message: 'what is missing belongs beside a text in one row of a table, where no paragraph can be put in',
  remedy: 'put it in by hand',
};

/** In the encoding that the part has, with a byte order mark where it has one. */
function encodedLike(text: string, old: Uint8Array): Uint8Array {
  const [first, second, third] = old;
  if (first === 0xff && second === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (first === 0xfe && second === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  return Buffer.from(first === 0xef && second === 0xbb && third === 0xbf ? `\ufeff${text}` : text, 'utf8');
}

/** Whether what is put in stands between two paragraphs. */
function isAtParagraph({ places, text }: Source, offset: number): boolean {
  if (places === undefined || offset >= text.length) return true;
  return stretchAt(places, text.length, offset)?.start === offset;
}
