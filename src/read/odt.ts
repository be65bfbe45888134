import type { ReadDocument } from '../document/types.js';
import { localeOf } from '../locale/index.js';
import { InputError, passwordProtected } from '../text/errors.js';
import { sha256 } from '../text/hash.js';
import { type OdtAssembly, writeOdtBody, writeOdtFurniture } from './odt/assembly.js';
import { NumberFormats } from './odt/formats.js';
import { prefixes } from './odt/names.js';
import { type OdtStoryOptions, readOdtStory } from './odt/story.js';
import { OdtStyles, stylesIn } from './odt/styles.js';
import { PackageParts } from './package/parts.js';
import { treeOf } from './package/tree.js';
import { PackageWriter } from './package/writer.js';
import type { PartText } from './package/xml.js';
import type { FileContent, ReadOptions } from './types.js';

/**
 * Writer's documents (OpenDocument 1.2), as DOCX is read: paragraphs with the numbers of their lists and of the
 * outline, tables cell by cell, notes after the paragraph that calls them.
 *
 * @throws InputError where the package is damaged, protected, holds macros or is larger than the limits allow
 */
export function readOdt({ path, bytes, limits }: FileContent, options: ReadOptions = {}): ReadDocument {
  const parts = new PackageParts(path, bytes, limits);
  refuseStrangers(parts);
  const content = parts.text('content.xml');
  if (content === null) throw damaged(path);
  const common = parts.text('styles.xml');
  const styles = stylesOf(parts, content, common);
  const writer = new PackageWriter();
  const locale = localeOf(options.language ?? styles.language ?? 'und');
  const assembly: OdtAssembly = { writer, styles, formats: new NumberFormats(locale) };
  const story: OdtStoryOptions = {
    changes: options.trackedChanges ?? 'accepted',
    styles,
    limits: parts.limits,
  };
  writeOdtBody(readOdtStory(content, 'office:text', story), writer.part(content), assembly);
  if (common !== null) {
    const furniture = readOdtStory(common, 'office:master-styles', story);
    writeOdtFurniture(furniture, writer.part(common), 'page header or footer', assembly);
  }
  const source = writer.source(path, sha256(bytes), 'odt');
  return { source, blocks: writer.blocks, frontMatter: null, remarks: [] };
}

function stylesOf(parts: PackageParts, content: PartText, common: PartText | null): OdtStyles {
  const styles = new OdtStyles();
  for (const part of [common, content]) {
    if (part === null) continue;
    const root = treeOf(part, prefixes, parts.limits, 'office:body');
    // What a part has for itself goes before what is common.
    for (const element of stylesIn(root, ['office:styles', 'office:automatic-styles'])) styles.add(element);
  }
  return styles;
}

/** Parts with programs, and those that only a password opens (ODF 1.2 part 3). */
function refuseStrangers(parts: PackageParts): void {
  const { path } = parts;
  if (parts.text('META-INF/manifest.xml')?.text.includes('encryption-data') === true)
    throw passwordProtected(path);
  const hasMacros = parts.archive.entries.some(({ name }) => /^(?:Basic|Scripts)\/.*[^/]$/.test(name));
  if (!hasMacros) return;
  throw new InputError({
    path,
    message: 'the document holds macros',
    remedy: 'save it as .odt without them',
  });
}

function damaged(path: string): InputError {
  const remedy = 'fetch the file again, or save it again in Writer';
  return new InputError({ path, message: 'the package holds no document', remedy });
}
