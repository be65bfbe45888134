import type { BlockRole, ReadDocument, Remark } from '../document/types.js';
import { InputError, passwordProtected } from '../text/errors.js';
import { sha256 } from '../text/hash.js';
import { isParallel } from './package/parallel.js';
import { PackageWriter } from './package/writer.js';
import { markedContents } from './pdf/actual-text.js';
import { fragmentsOf, type PageItem } from './pdf/fragments.js';
import { furnitureLines } from './pdf/furniture.js';
import { hasUnknownLetters, usualLetters } from './pdf/letters.js';
import { linesOf, type PageLine } from './pdf/lines.js';
import { type PdfParagraph, paragraphsOf } from './pdf/paragraphs.js';
import { RawFile } from './pdf/raw-file.js';
import { Structure, type StructureNode } from './pdf/structure.js';
import type { FileContent } from './types.js';

/**
 * The text of a PDF: lines put together to paragraphs in the order in which the pages have them, without what comes again on
 * each page. Letters are those that the page says it means. Places are pages; there is no way back.
 *
 * @throws InputError where it is damaged, protected, or has no text
 */
export async function readPdf({ path, bytes }: FileContent): Promise<ReadDocument> {
  const { pages, tagged, unsure } = await pagesOf(path, bytes);
  const furniture = furnitureLines(pages);
  const lines = pages.flat();
  if (lines.every(({ text }) => text === '')) throw withoutText(path);
  const paragraphs = paragraphsOf(
    lines.filter((line) => !furniture.has(line)),
    tagged,
  );
  const writer = new PackageWriter();
  writeParagraphs(paragraphs, writer);
  for (const line of furniture)
    writeOne(usualLetters(line.text), 'furniture', 0, `page ${line.page}`, writer);
  const source = writer.source(path, sha256(bytes), 'pdf');
  return { source, blocks: writer.blocks, frontMatter: null, remarks: unsureRemarks(unsure, source, writer) };
}

interface Pages {
  readonly pages: readonly (readonly PageLine[])[];
  readonly tagged: Structure['tagged'];
  /** Pages whose letters are not sure, from 1. */
  readonly unsure: readonly number[];
}

async function pagesOf(path: string, bytes: Uint8Array): Promise<Pages> {
  const { getDocumentProxy } = await import('unpdf');
  const file = new RawFile(bytes);
  const pages: PageLine[][] = [];
  const unsure: number[] = [];
  const structure = new Structure();
  try {
    // The library takes the bytes for itself.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 });
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      structure.add((await page.getStructTree()) as StructureNode | null);
      const reference = (page as unknown as { ref?: { num: number } | null }).ref;
      const marked = reference == null ? null : markedContents(file, reference.num);
      const height = page.view[3] ?? 0;
      const { fragments, isSure } = fragmentsOf(items as readonly PageItem[], marked, height);
      const text = fragments.map((fragment) => fragment.text).join('');
      if (!isSure || hasUnknownLetters(text)) unsure.push(number);
      pages.push(linesOf(fragments, number).map((line) => ({ ...line, text: usualLetters(line.text) })));
      page.cleanup();
    }
    await document.destroy();
  } catch (error) {
    throw faultOf(path, error);
  }
  return { pages, tagged: structure.tagged, unsure };
}

function writeParagraphs(paragraphs: readonly PdfParagraph[], writer: PackageWriter): void {
  const parallel = parallelTables(paragraphs);
  let [page, count] = [0, 0];
  for (const { text, page: own, role, cell } of paragraphs) {
    count = own === page ? count + 1 : 1;
    page = own;
    const level = Number(/^H([1-6])$/.exec(role ?? '')?.[1] ?? 0);
    const isTable = cell !== null && !parallel.has(cell.table);
    const kind: BlockRole = isTable
      ? 'table'
      : level > 0
        ? 'heading'
        : role === 'Caption'
          ? 'caption'
          : 'paragraph';
    writeOne(text, kind, level, `paragraph ${count} of page ${page}`, writer);
  }
}

function writeOne(text: string, role: BlockRole, depth: number, name: string, writer: PackageWriter): void {
  writer.paragraph({
    part: 0,
    label: null,
    inlines: [{ text, kind: 'same', start: 0, size: text.length + 1 }],
    role,
    depth: role === 'heading' ? depth : 0,
    indent: 0,
    searchable: role === 'paragraph' || role === 'heading',
    name,
    element: { start: 0, end: 0 },
  });
}

/** Tables that hold texts side by side, and those of one column. */
function parallelTables(paragraphs: readonly PdfParagraph[]): ReadonlySet<number> {
  const tables = new Map<number, { row: number; column: number; text: string }[]>();
  for (const { cell, text } of paragraphs) {
    if (cell === null) continue;
    const known = tables.get(cell.table) ?? [];
    tables.set(cell.table, known);
    known.push({ row: cell.row, column: cell.column, text });
  }
  const isFlow = (cells: readonly { row: number; column: number; text: string }[]) =>
    cells.every(({ column }) => column <= 1) || isParallel(cells);
  return new Set([...tables].filter(([, cells]) => isFlow(cells)).map(([table]) => table));
}

/** Each page whose letters are not sure is told where it begins. */
function unsureRemarks(
  unsure: readonly number[],
  { places }: ReturnType<PackageWriter['source']>,
  { blocks }: PackageWriter,
): Remark[] {
  return unsure.flatMap((page) => {
    const at = places?.words.findIndex((words) => words.includes(` of page ${page}`)) ?? -1;
    const start = places?.starts[at];
    const block = blocks.find((own) => own.start === start);
    return block === undefined
      ? []
      : [{ kind: 'unsure-letters', span: { start: block.start, end: block.end }, data: { page } }];
  });
}

function faultOf(path: string, error: unknown): unknown {
  if (error instanceof InputError || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') return passwordProtected(path);
  if (
    !/^(?:InvalidPDF|MissingPDF|FormatError|UnknownError|UnexpectedResponse|AbortException|XRef)/.test(
      error.name,
    )
  )
    return error;
  return new InputError({ path, message: 'the PDF is damaged', remedy: 'fetch the file again' });
}

function withoutText(path: string): InputError {
  return new InputError({
    path,
    message: 'the PDF has no text, only pictures',
    remedy: 'recognise its text first, for instance: ocrmypdf',
  });
}
