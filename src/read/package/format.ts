import { InputError } from '../../text/errors.js';
import type { FileContent, SourceFormat } from '../types.js';
import { openZip, unpack, type ZipArchive } from './zip.js';

/** What an archive is by its parts: the formats that are read, by a part that each has. */
const formats: readonly (readonly [part: string, format: SourceFormat])[] = [
  ['word/document.xml', 'docx'],
  ['META-INF/container.xml', 'epub'],
];

/** Archives that are not read: by the beginning of a part's name, what to call them and what can be done. */
const strangers: readonly (readonly [part: string, name: string, remedy: string])[] = [
  ['xl/', 'a workbook', 'save the table that is meant as CSV'],
  ['ppt/', 'a presentation', 'save its text as .docx'],
  ['Index/', 'a Pages, Numbers or Keynote document', 'export it as .docx'],
  ['index.xml', 'a Pages, Numbers or Keynote document', 'export it as .docx'],
];

/**
 * The format of a package.
 *
 * @throws InputError where it is none that is read
 */
export function formatOfPackage({ path, bytes, limits }: FileContent): SourceFormat {
  const archive = openZip(path, bytes, limits);
  const known =
    formats.find(([part]) => archive.byName.has(part))?.[1] ?? byContentTypes(archive) ?? byMimeType(archive);
  if (known !== null) return known;
  const stranger = strangers.find(([part]) => archive.entries.some(({ name }) => name.startsWith(part)));
  throw new InputError({
    path,
    message:
      stranger === undefined
        ? 'this is a ZIP file and no document'
        : `this is ${stranger[1]}, which is not read`,
    remedy: stranger?.[2] ?? 'unpack it, and give the files that are in it',
  });
}

/** OpenDocument says its kind in a part of its own; without one a content part says it. */
function byMimeType(archive: ZipArchive): SourceFormat | null {
  const entry = archive.byName.get('mimetype');
  if (entry === undefined) return archive.byName.has('content.xml') ? 'odt' : null;
  const type = new TextDecoder().decode(unpack(archive, entry)).trim();
  return /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/.test(type) ? 'odt' : null;
}

/** A document's main part may have any name; the list of types says what it is. */
function byContentTypes(archive: ZipArchive): SourceFormat | null {
  const entry = archive.byName.get('[Content_Types].xml');
  if (entry === undefined) return null;
  const types = new TextDecoder().decode(unpack(archive, entry));
  return types.includes('wordprocessingml.document.main+xml') ? 'docx' : null;
}
