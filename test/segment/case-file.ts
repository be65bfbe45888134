import { readFileSync } from 'node:fs';
import type { Block, Version } from '../../src/document/types.js';
import { readText } from '../../src/read/index.js';
import { segmentDocument, segmentsOf } from '../../src/segment/index.js';
import { decodeSource } from '../../src/text/decode.js';
import { pointAt } from '../../src/text/source.js';

/** A line of a case file: what it belongs to, by hand, and its text. */
export interface Row {
  /** Addresses of the segments whose own blocks it is in, parted by commas; `front`, `back`, `furniture`; empty for blank lines and markup. */
  readonly owner: string;
  readonly text: string;
}

/** Reads a file of lines `owner<tab>text`, and the text alone. */
export function readCase(path: string): { readonly rows: readonly Row[]; readonly text: string } {
  const rows = readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const tab = line.indexOf('\t');
      return { owner: line.slice(0, Math.max(0, tab)).trim(), text: line.slice(tab + 1) };
    });
  return { rows, text: `${rows.map(({ text }) => text).join('\n')}\n` };
}

/** A text as a version; the path says format and language. */
export async function versionOf(path: string, text: string): Promise<Version> {
  const document = await readText(decodeSource(path, new TextEncoder().encode(text)));
  return segmentDocument(document);
}

/** For each line of a text what it belongs to, as in a case file. */
export function ownersOfLines(version: Version): string[] {
  const lines = version.source.text.replace(/\n$/, '').split('\n');
  const owners = lines.map((): string[] => []);
  const put = (block: Block, owner: string) => {
    const last = pointAt(version.source, Math.max(block.start, block.end - 1)).line;
    for (let line = pointAt(version.source, block.start).line; line <= last; line++) {
      const found = owners[line - 1];
      if (found && lines[line - 1]?.trim() !== '' && !found.includes(owner)) found.push(owner);
    }
  };
  for (const segment of segmentsOf(version)) {
    for (const block of segment.blocks) put(block, segment.address);
  }
  for (const matter of ['front', 'back', 'furniture'] as const) {
    for (const block of version[matter]) put(block, matter);
  }
  return owners.map((found) => found.join(','));
}
