import { openFile } from '../../../src/read/index.js';

/** A line of a page: its text, how far right and how far down it begins, in points. */
export type Line = readonly [text: string, x: number, down: number, size?: number];

const literal = (text: string) => `(${text.replace(/[\\()]/g, '\\$&')})`;

/** What draws a line in the one font of the page, whose letters are those of windows-1252. */
export function drawn([text, x, down, size = 10]: Line): string {
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${800 - down} Tm ${literal(text)} Tj ET\n`;
}

/** A PDF of pages with these contents (ISO 32000-1, 7.5), without a table of references, which readers then make. */
export function pdfOf(contents: readonly string[], more = ''): Buffer {
  const pages = contents.map((content, at) => {
    const [page, stream] = [10 + 2 * at, 11 + 2 * at];
    const resources = '<</Font<</F 3 0 R>>>>';
    return `${page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${stream} 0 R/Resources${resources}>>endobj\n${stream} 0 obj<</Length ${content.length}>>stream\n${content}\nendstream endobj\n`;
  });
  const kids = contents.map((_, at) => `${10 + 2 * at} 0 R`).join(' ');
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>endobj\n3 0 obj${font}endobj\n${pages.join('')}${more}trailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );
}

export async function readPages(...pages: readonly (readonly Line[])[]) {
  const bytes = pdfOf(pages.map((lines) => lines.map(drawn).join('')));
  return (await openFile({ path: 'a.pdf', bytes })).read();
}

/** The texts of the blocks of a PDF that are no furniture. */
export async function textsOf(...pages: readonly (readonly Line[])[]): Promise<string[]> {
  const { blocks } = await readPages(...pages);
  return blocks.filter(({ role }) => role !== 'furniture').map(({ printed }) => printed.text);
}
