import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gapsOf, returned } from '../test/edit/return.js';
import { readCase } from '../test/segment/case-file.js';

/**
 * Takes each segment out of each document in turn, looks whether the alignment says that it is missing and all else is
 * there, fills in the original, merges, and compares with the document that had been there: a text byte for byte, a DOCX,
 * ODT or page of the Web by all that `segment --format json` says, and the other parts of its package byte for byte.
 * What is merged otherwise and differs only in where its lines are wrapped is counted apart: the text is the same.
 *
 * node .bench/bench/gaps.js [--verbose] [FILE or FOLDER…]
 *
 * Files are named by their language, `<language>.<ext>` or `<name>.<language>.<ext>`; those in test/cases are read
 * without the owners of their lines.
 */
interface Tally {
  gaps: number;
  unseen: number;
  refused: number;
  changed: number;
  /** The same text, wrapped at other places. */
  wrapped: number;
}

/** Extensions of the documents that gaps are made in. */
const extensions: ReadonlySet<string> = new Set(['.md', '.txt', '.docx', '.odt', '.html']);

async function main(words: readonly string[]): Promise<void> {
  const verbose = words.includes('--verbose');
  const paths = words.filter((word) => !word.startsWith('--'));
  const files = (paths.length === 0 ? ['corpus', 'test/cases'] : paths).flatMap(filesIn);
  const all: Tally = { gaps: 0, unseen: 0, refused: 0, changed: 0, wrapped: 0 };
  for (const path of files) await tryFile(path, verbose, all);
  console.log(
    `gaps: ${files.length} documents, ${all.gaps} segments taken out, ${all.unseen} not seen as just that, ` +
      `${all.refused} refused, ${all.changed} merged otherwise, ${all.wrapped} merged with other line ends in the same text`,
  );
}

/** The documents at a path and below it. */
function filesIn(path: string): string[] {
  if (extensions.has(extname(path))) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    return entry.isDirectory() || extensions.has(extname(entry.name)) ? filesIn(inner) : [];
  });
}

async function tryFile(path: string, verbose: boolean, all: Tally): Promise<void> {
  const extension = extname(path);
  const language = path.slice(0, -extension.length).split(/[./]/).at(-1)!;
  const isCase = path.includes('test/cases');
  const bytes = isCase ? Buffer.from(readCase(path).text) : readFileSync(path);
  const tell = (address: string, what: string) => {
    if (verbose) console.log(`${path} ${address}: ${what}`);
  };
  for await (const gap of gapsOf(extension, language, bytes)) {
    all.gaps++;
    if (gap.otherwise.length > 0) {
      all.unseen++;
      tell(gap.address, `not seen, ${gap.otherwise.join(', ')}`);
      continue;
    }
    const isText = extension === '.md' || extension === '.txt';
    const { refusals, bytes: after, otherwise } = await returned(gap, 'xliff', extension, language);
    if (refusals.length > 0) {
      all.refused++;
      tell(gap.address, `refused, ${refusals.join('; ')}`);
    } else if (after === null || (isText ? !bytes.equals(after) : otherwise !== null)) {
      const isWrapped = isText && after !== null && paragraphsIn(after) === paragraphsIn(bytes);
      if (isWrapped) all.wrapped++;
      else all.changed++;
      tell(
        gap.address,
        isWrapped ? 'merged with other line ends' : `merged otherwise, ${otherwise ?? 'other bytes'}`,
      );
    }
  }
}

/** A document's text with every line end inside a paragraph, and the indent after it, as one space; none between Han. */
function paragraphsIn(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/\r\n?|\n/);
  return lines
    .map((line) => (line.trim() === '' ? '\n\n' : line.trim()))
    .join(' ')
    .replace(/(?<=\p{scx=Han}) (?=\p{scx=Han})/gu, '');
}

await main(process.argv.slice(2));
