import type { ReadDocument } from '../document/types.js';
import { InputError } from '../text/errors.js';
import { sha256 } from '../text/hash.js';
import { writeHtml } from './html.js';
import { PackageParts } from './package/parts.js';
import { type PartElement, treeOf } from './package/tree.js';
import { PackageWriter } from './package/writer.js';
import type { PartText } from './package/xml.js';
import type { FileContent } from './types.js';

const prefixes = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'container',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
} as const;

/**
 * Electronic books (EPUB 2 and 3): the pages of the spine in its order, each as a page of the Web. Places say the part and
 * the characters in it.
 *
 * @throws InputError where the package is damaged or protected, or larger than the limits allow
 */
export function readEpub({ path, bytes, limits }: FileContent): ReadDocument {
  const parts = new PackageParts(path, bytes, limits);
  refuseProtected(parts);
  const packagePart = needed(parts, rootFile(parts));
  const book = treeOf(packagePart, prefixes, parts.limits);
  const writer = new PackageWriter();
  for (const name of spineOf(book, packagePart.name)) {
    const page = parts.text(name);
    if (page !== null) writeHtml(page, writer.part(page), writer, name.replace(/^.*\//, ''));
  }
  const language = languageIn(packagePart);
  const source = writer.source(path, sha256(bytes), 'epub');
  const frontMatter = language === null ? null : { lang: language };
  return { source, blocks: writer.blocks, frontMatter, remarks: [] };
}

/** The package document, as the container names it (EPUB Open Container Format). */
function rootFile(parts: PackageParts): string {
  const container = needed(parts, 'META-INF/container.xml');
  const tree = treeOf(container, prefixes, parts.limits);
  for (const { attributes } of elements(tree, 'container:rootfile')) {
    const name = attributes['full-path'];
    if (name !== undefined) return name;
  }
  throw broken(parts.path, 'the book does not say where its pages are');
}

/** The parts of the spine, in its order; what is said not to belong to the order of reading is left out. */
function spineOf(book: PartElement, name: string): string[] {
  const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : '';
  const items = new Map<string, string>();
  for (const { attributes } of elements(book, 'opf:item')) {
    const { id, href, properties = '' } = attributes;
    const isPage = /xhtml|html/.test(attributes['media-type'] ?? '');
    if (id !== undefined && href !== undefined && isPage && !/\bnav\b/.test(properties))
      items.set(id, resolved(folder, href));
  }
  const pages = [...elements(book, 'opf:itemref')].flatMap(({ attributes }) =>
    attributes.linear === 'no' ? [] : (items.get(attributes.idref ?? '') ?? []),
  );
  // Some books name a page once for each of its sections.
  return [...new Set(pages)];
}

/** A path of a part; one that would lead out of the package is that of no part. */
function resolved(folder: string, href: string): string {
  let path = href.replace(/#.*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign stands for itself.
  }
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function languageIn({ text }: PartText): string | null {
  return /<dc:language\b[^>]*>\s*([\w-]+)\s*</.exec(text)?.[1] ?? null;
}

/** Fonts may be hidden in a book that can be read; text that is hidden cannot. */
function refuseProtected(parts: PackageParts): void {
  const encryption = parts.text('META-INF/encryption.xml');
  if (encryption === null && parts.bytes('META-INF/rights.xml') === null) return;
  if (encryption !== null && !/CipherReference\s+URI="[^"]*\.(?:x?html?|xml)"/i.test(encryption.text)) return;
  throw new InputError({
    path: parts.path,
    message: 'the book is protected',
    remedy: 'get one without protection from its publisher',
  });
}

function needed(parts: PackageParts, name: string): PartText {
  const part = parts.text(name);
  if (part !== null) return part;
  throw broken(parts.path, `the book has no part ${name}`);
}

function broken(path: string, message: string): InputError {
  return new InputError({ path, message, remedy: 'fetch the file again' });
}

function* elements(root: PartElement, name: string): Generator<PartElement> {
  const open = [root];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.name === name) yield one;
    for (let at = one.children.length - 1; at >= 0; at--) open.push(one.children[at]!);
  }
}
