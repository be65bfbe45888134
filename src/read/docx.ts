import type { ReadDocument } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import { InputError } from '../text/errors.js';
import { sha256 } from '../text/hash.js';
import { type BodyAssembly, writeBody, writeFurniture } from './docx/assembly.js';
import { Counters } from './docx/counters.js';
import { numberPrinter } from './docx/formats.js';
import { notesOf } from './docx/notes.js';
import { Numbering } from './docx/numbering.js';
import { relatedTree, relationshipsOf } from './docx/parts.js';
import { readStory, type StoryOptions } from './docx/story.js';
import { Styles } from './docx/styles.js';
import { PackageParts } from './package/parts.js';
import { PackageWriter } from './package/writer.js';
import type { FileContent, ReadOptions } from './types.js';

/**
 * Word's documents (ECMA-376): paragraphs with the numbers that their lists give them, headings by outline level, tables
 * cell by cell, notes after the paragraph that calls them. The text is what is printed, a paragraph a line; its places
 * lead back into the parts of the package.
 *
 * @throws InputError where the package is damaged, protected, holds macros or is larger than the limits allow
 */
export function readDocx({ path, bytes, limits }: FileContent, options: ReadOptions = {}): ReadDocument {
  const parts = new PackageParts(path, bytes, limits);
  const main = mainPart(parts);
  const relationships = relationshipsOf(parts, main.name);
  refuseMacros(parts, relationships);
  const styles = new Styles(relatedTree(parts, relationships, 'styles'));
  const locale = localeOf(options.language ?? styles.language ?? 'und');
  const writer = new PackageWriter();
  const story: StoryOptions = {
    changes: options.trackedChanges ?? 'accepted',
    limits: parts.limits,
    isHidden: (run, paragraph) => isHidden(styles, run, paragraph),
  };
  const paragraphs = readStory(main, story);
  const part = writer.part(main);
  const notes = (['footnote', 'endnote'] as const).flatMap(
    (kind) => notesOf(parts, relationships, kind, story, writer) ?? [],
  );
  const assembly: BodyAssembly = {
    writer,
    styles,
    numbering: new Numbering(relatedTree(parts, relationships, 'numbering'), styles),
    counters: new Counters(numberPrinter(locale)),
    notes,
  };
  writeBody(paragraphs, part, assembly);
  for (const { kind, target } of relationships) {
    if ((kind !== 'header' && kind !== 'footer') || target === null) continue;
    const text = parts.text(target);
    if (text !== null) writeFurniture(readStory(text, story), writer.part(text), `page ${kind}`, assembly);
  }
  const source = writer.source(path, sha256(bytes), 'docx');
  return { source, blocks: writer.blocks, frontMatter: null, remarks: [] };
}

function mainPart(parts: PackageParts) {
  const name = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const part = parts.text(name ?? 'word/document.xml');
  if (part !== null) return part;
  throw new InputError({
    path: parts.path,
    message: 'the package holds no document',
    remedy: 'fetch the file again, or save it again in Word or Writer',
  });
}

/** Programs in a document are never run; a document that brings some is to be seen by its owner first. */
function refuseMacros(parts: PackageParts, relationships: readonly { readonly kind: string }[]): void {
  if (!relationships.some(({ kind }) => kind === 'vbaProject')) return;
  throw new InputError({
    path: parts.path,
    message: 'the document holds macros',
    remedy: 'save it as .docx without them',
  });
}

function isHidden(styles: Styles, run: string | undefined, paragraph: string | undefined): boolean {
  const own =
    run === undefined ? undefined : styles.chain(run).find(({ hidden }) => hidden !== undefined)?.hidden;
  return own ?? styles.chain(paragraph).find(({ hidden }) => hidden !== undefined)?.hidden ?? false;
}
