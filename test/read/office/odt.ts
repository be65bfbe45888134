import { readFile } from '../../../src/read/index.js';
import type { ReadOptions } from '../../../src/read/types.js';
import { type MadePart, zipOf } from './zip.js';

const spaces = Object.entries({
  office: 'office',
  text: 'text',
  style: 'style',
  table: 'table',
  draw: 'drawing',
  fo: 'xsl-fo-compatible',
  svg: 'svg-compatible',
})
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** What a document is made of: the content of `office:text` and of its styles. */
export interface MadeOdt {
  readonly body: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly more?: readonly MadePart[];
}

/** A package of OpenDocument made of text. */
export function odtOf({ body, automatic = '', styles, more = [] }: MadeOdt): Buffer {
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  return zipOf([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      data: `${head}<office:document-content ${spaces} office:version="1.2"><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...(styles === undefined
      ? []
      : [
          {
            name: 'styles.xml',
            data: `${head}<office:document-styles ${spaces} office:version="1.2">${styles}</office:document-styles>`,
          },
        ]),
    {
      name: 'META-INF/manifest.xml',
      data: `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    ...more,
  ]);
}

/** A list style; each level is `[format, suffix]`, with more attributes. */
export function listStyle(name: string, levels: readonly (readonly [string, string, string?])[]): string {
  const written = levels.map(
    ([format, suffix, more = ''], at) =>
      `<text:list-level-style-number text:level="${at + 1}" style:num-format="${format}" style:num-suffix="${suffix}" ${more}><style:list-level-properties><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:list-level-style-number>`,
  );
  return `<text:list-style style:name="${name}">${written.join('')}</text:list-style>`;
}

/** What each block of a document prints. */
export async function odtPrinted(made: MadeOdt, options?: ReadOptions): Promise<string[]> {
  const { blocks } = await readFile({ path: 'a.odt', bytes: odtOf(made) }, options);
  return blocks.map((block) => block.printed.text);
}
