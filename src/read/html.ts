import type { ReadDocument } from '../document/types.js';
import { decodeSource } from '../text/decode.js';
import { codecOf } from '../text/encodings/index.js';
import { isLegacy } from '../text/encodings/names.js';
import { InputError, UndecodedError } from '../text/errors.js';
import type { Source } from '../text/source.js';
import { decodedText } from './encoding/decoded.js';
import { writePage } from './html/assembly.js';
import { declaredEncoding } from './html/encoding.js';
import { furnitureOf } from './html/furniture.js';
import { attribute, type HtmlElement, isElement, parseHtml } from './html/parse.js';
import { HtmlStory } from './html/story.js';
import { PackageWriter } from './package/writer.js';
import type { FileContent, ReadOptions } from './types.js';

/**
 * Pages of the Web: paragraphs with the numbers that their lists show, headings, tables cell by cell; what is hidden and
 * what belongs to the site is no text of the document. The text is what is seen, a paragraph a line, and leads back to
 * each character of the page.
 *
 * @throws InputError where the page is nested deeper, or has more elements, than its text can hold
 */
export async function readHtml(file: FileContent, options: ReadOptions = {}): Promise<ReadDocument> {
  const page = await decodedPage(file, options);
  const writer = new PackageWriter();
  const part = writer.part({ name: '', text: page.text });
  const language = writeHtml(page, part, writer);
  const { path, sha256, encoding, byteOrderMark, isGuessed } = page;
  const source: Source = {
    ...writer.source(path, sha256, 'html'),
    encoding,
    byteOrderMark,
    ...(isGuessed === true ? { isGuessed } : {}),
  };
  const frontMatter = language === null ? null : { lang: language };
  return { source, blocks: writer.blocks, frontMatter, remarks: [] };
}

/**
 * Writes the paragraphs of one page, and gives the language that the page says it is in.
 *
 * @param name of the page, where it is one of several, in the names of its places
 */
export function writeHtml(
  page: Pick<Source, 'path' | 'text'>,
  part: number,
  writer: PackageWriter,
  name?: string,
): string | null {
  const [html] = parseHtml(page.path, page.text);
  const body = html?.childNodes.find(
    (node): node is HtmlElement =>
      isElement(node) && (node.tagName === 'body' || node.tagName === 'frameset'),
  );
  if (html === undefined || body === undefined) return null;
  const isWriter = /<meta\s+name="generator"\s+content="(?:LibreOffice|OpenOffice|Apache OpenOffice)/i.test(
    page.text.slice(0, 4096),
  );
  writePage(
    new HtmlStory(page.text, furnitureOf(body, name !== undefined), isWriter).read(body),
    part,
    writer,
    name,
  );
  return attribute(html, 'lang') ?? attribute(html, 'xml:lang');
}

/** The text of a page: as somebody says, by its byte order mark, by its own word, else as any text. */
async function decodedPage(file: FileContent, options: ReadOptions): Promise<Source> {
  const declared = options.encoding === undefined ? declaredEncoding(file.bytes) : null;
  const { name = '', encoding = 'utf-8' } = declared ?? {};
  if (encoding === null) return decodedUnread(file, name);
  if (options.encoding !== undefined || encoding === 'utf-8') return decodedText(file, options);
  return decodeSource(file.path, file.bytes, isLegacy(encoding) ? await codecOf(encoding) : encoding);
}

/** A page that names an encoding which is not read: often it has been converted, and still has the old name. */
function decodedUnread({ path, bytes }: FileContent, name: string): Source {
  try {
    return decodeSource(path, bytes);
  } catch (error) {
    if (!(error instanceof UndecodedError)) throw error;
    throw new InputError({
      path,
      message: `the page says that it is in ${name}, which is not read`,
      remedy: `convert it to UTF-8: iconv -f ${name} -t UTF-8`,
    });
  }
}
