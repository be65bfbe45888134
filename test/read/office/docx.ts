import { readFile } from '../../../src/read/index.js';
import type { ReadOptions } from '../../../src/read/types.js';
import { type MadePart, zipOf } from './zip.js';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const others =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

/** What a document is made of: the content of the root of each part. */
export interface MadeDocx {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly more?: readonly MadePart[];
}

/** A package of WordprocessingML made of text. */
export function docxOf({
  body,
  numbering,
  styles,
  footnotes,
  endnotes,
  header,
  more = [],
}: MadeDocx): Buffer {
  const parts = { numbering, styles, footnotes, endnotes, header };
  const roots = {
    numbering: 'numbering',
    styles: 'styles',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    header: 'hdr',
  };
  const made = Object.entries(parts).flatMap(([name, content]): [keyof typeof roots, string][] =>
    content === undefined ? [] : [[name as keyof typeof roots, content]],
  );
  const relationships = made.map(
    ([name], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/relationships/${name}" Target="${name}.xml"/>`,
  );
  const types = made.map(
    ([name]) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
  );
  return zipOf([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    },
    { name: 'word/document.xml', data: documentXml(body) },
    ...made.map(([name, content]) => ({
      name: `word/${name}.xml`,
      data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${roots[name]} ${w} ${others}>${content}</w:${roots[name]}>`,
    })),
    ...more,
  ]);
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${w} ${others}><w:body>${body}</w:body></w:document>`;
}

/** A paragraph: what its properties hold, then its text. */
export function p(text: string, properties = ''): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run}</w:p>`;
}

/** The properties of a paragraph in a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** An abstract list; each level is what stands in its `w:lvl`, or its text with numbers in decimals. */
export function abstractList(id: number, levels: readonly string[], more = ''): string {
  const written = levels.map(
    (level, at) => `<w:lvl w:ilvl="${at}">${level.startsWith('<') ? level : levelOf(level)}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${written.join('')}</w:abstractNum>`;
}

export function levelOf(text: string, format = 'decimal', more = ''): string {
  return `<w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/>`;
}

export function list(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

/** What each block of a document prints. */
export async function printed(made: MadeDocx | Buffer, options?: ReadOptions): Promise<string[]> {
  const bytes = Buffer.isBuffer(made) ? made : docxOf(made);
  const { blocks } = await readFile({ path: 'a.docx', bytes }, options);
  return blocks.map((block) => block.printed.text);
}

/** The labels of a document's paragraphs, as far as their text is a single letter. */
export async function labels(made: MadeDocx, options?: ReadOptions): Promise<string[]> {
  return (await printed(made, options)).map((text) => text.replace(/[\t ]?[a-z]$/, ''));
}
