import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { readDocx } from '../../src/read/docx.js';
import { openZip, unpack } from '../../src/read/package/zip.js';
import { measureChild } from './child.js';
import { makeDocx } from './made-docx.js';
import { median, processorSeconds, verdict } from './timing.js';

const rounds = 5;
/** Megabytes that a process may take whatever its input is. */
const allowance = 100;

/** Reading DOCX, over unpacking its document part and running the parser over that alone; and the memory that it takes. */
export function docxLines(reader: string, pages = 1000): string[] {
  const { bytes, main } = makeDocx(pages);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const read = processorSeconds(() => readDocx({ path: 'made.docx', bytes }));
    const parsed = processorSeconds(() => parsedAlone(bytes));
    if (round >= 0) ours.push(read);
    if (round >= 0) theirs.push(parsed);
  }
  const size = Buffer.byteLength(main) / 1e6;
  const ratio = verdict(median(ours) / median(theirs), 3, 'at most');
  const memory = verdict((peakOf(reader, bytes) - allowance) / size, 10, 'at most');
  return [
    `docx: ${pages} pages, ${size.toFixed(0)} MB of XML, read in times unpacking and saxes alone: ${ratio}`,
    `docx: peak less ${allowance} MB, over the XML: ${memory}`,
  ];
}

function parsedAlone(bytes: Buffer): number {
  const archive = openZip('made.docx', bytes);
  const text = new TextDecoder().decode(unpack(archive, archive.byName.get('word/document.xml')!));
  const parser = new SaxesParser();
  let elements = 0;
  parser.on('opentag', () => elements++);
  parser.on('text', () => {});
  parser.write(text).close();
  return elements;
}

function peakOf(reader: string, bytes: Buffer): number {
  const folder = mkdtempSync(join(tmpdir(), 'hexapla-docx-'));
  try {
    const file = join(folder, 'made.docx');
    writeFileSync(file, bytes);
    const { peak } = measureChild(`
      const { readFileSync } = await import('node:fs');
      const { readFile } = await load(${JSON.stringify(pathToFileURL(reader).href)});
      await readFile({ path: 'made.docx', bytes: readFileSync(${JSON.stringify(file)}) });
    `);
    return peak;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
