import type { Block, Version } from '../../document/types.js';
import { bodyOf } from '../evidence/features.js';
import { writtenText } from './text.js';

const address = /\]\(\s*<?([^\s)>]+)|\bsrc\s*=\s*["']([^"']+)/g;

/** The addresses of the pictures in a block as it is written; empty where its format has none in the text. */
function addressesIn(version: Version, block: Block): string[] {
  return Array.from(writtenText(version, block).matchAll(address), ([, target, source]) => target ?? source!);
}

/** Whether the file of each picture of a block is shown in the other version, wherever that is. */
export function isShownElsewhere(version: Version, block: Block, other: Version): boolean {
  const files = addressesIn(version, block).map(fileOf);
  return files.length > 0 && files.every((file) => other.source.text.includes(file));
}

/** What a picture is called: its description, or the name of its file where it has none. */
export function nameOfPicture(version: Version, block: Block): string {
  const described = bodyOf(block);
  const [first] = described === '' ? addressesIn(version, block) : [];
  return first === undefined ? described : fileOf(first);
}

function fileOf(path: string): string {
  const plain = path.split(/[?#]/)[0]!;
  return plain.slice(plain.lastIndexOf('/') + 1) || path;
}
