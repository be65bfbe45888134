import type { Version } from '../../src/document/types.js';
import { readText } from '../../src/read/index.js';
import { segmentDocument } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';
import type { Work } from './document.js';
import { renderWork } from './render.js';
import type { Language } from './words.js';

/** A work in one language, by the way that every file takes: rendered, decoded, read and split. */
export async function versionOf(work: Work, language: Language): Promise<Version> {
  return versionOfText(renderWork(work, language), language, work.markdown ? 'md' : 'txt');
}

export async function versionOfText(text: string, language: Language, extension: string): Promise<Version> {
  const source = decodeSource(`${language}.${extension}`, new TextEncoder().encode(text));
  const document = await readText(source);
  return segmentDocument(document, { language: { tag: language, from: 'name' } });
}
