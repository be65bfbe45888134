import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadBlock } from '../../../src/document/types.js';
import { readFile } from '../../../src/read/index.js';
import { abstractList, docxOf, levelOf, list, numbered, p } from './docx.js';
import { listStyle, odtOf } from './odt.js';

/** The works of the corpus in four languages. */
export const corpus = fileURLToPath(new URL('../../../corpus', import.meta.url));
export const works = ['nghe-an-plan-77', 'river-festival-charter'];

/** What of a text becomes a paragraph; tables, which are read cell by cell in packages, and code are left out. */
export interface MadeLine {
  readonly text: string;
  /** A heading's level; 0 for all else. */
  readonly depth: number;
  /** What the program is to count; other numbers are typed, and stand in the text. */
  readonly number: number | null;
}

/** The names of the texts of a work. */
export function textsOf(work: string): string[] {
  return readdirSync(join(corpus, work)).filter((name) => /\.(?:txt|md)$/.test(name));
}

export async function linesOf(work: string, name: string): Promise<MadeLine[]> {
  const bytes = readFileSync(join(corpus, work, name));
  const { blocks, source } = await readFile({ path: name, bytes });
  return blocks
    .filter(({ role }) => role !== 'code')
    .map((block) => {
      const { start = 0, end = 0 } = block.item?.marker ?? {};
      return lineOf(block, source.text.slice(start, end));
    });
}

/** Numbers of `1. Text` are counted by the program; all other numbers stay typed. */
function lineOf({ printed, depth, item }: ReadBlock, marker: string): MadeLine {
  const number = item?.uniform ? `${item.rendered}.` : marker;
  const typed = item?.ordered ? `${number} ${printed.text}` : printed.text;
  const found = depth === 0 ? /^(\d{1,3})\. (?=\S)/.exec(typed) : null;
  return {
    text: found === null ? typed : typed.slice(found[0].length),
    depth,
    number: found === null ? null : Number(found[1]),
  };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Space behind each paragraph, as most documents have it. */
const apart = '<w:spacing w:after="120"/>';

/** A list for each stretch of numbers without a hole, as the docx package writes them. */
export function docxMade(lines: readonly MadeLine[]): Buffer {
  const overrides: string[] = [];
  let last = 0;
  const body = lines.map(({ text, depth, number }) => {
    const outline = depth > 0 ? `<w:outlineLvl w:val="${depth - 1}"/>` : '';
    if (number === null) return p(escaped(text), apart + outline);
    if (number !== last + 1 || overrides.length === 0) overrides.push(String(number));
    last = number;
    return p(escaped(text), numbered(overrides.length, 0) + apart + outline);
  });
  const numbering = [
    abstractList(0, [levelOf('%1.', 'decimal', '<w:suff w:val="space"/>')]),
    ...overrides.map((start, at) =>
      list(at + 1, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`),
    ),
  ];
  return docxOf({ body: body.join(''), numbering: numbering.join('') });
}

/** A tab is an element of OpenDocument's. */
const spaced = (text: string) => escaped(text).replaceAll('\t', '<text:tab/>');

/** Runs of lines that a list is made of. */
function runsOf(lines: readonly MadeLine[]): (readonly MadeLine[])[] {
  const runs: MadeLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = line.number !== null && last != null && line.number === (last.number ?? Number.NaN) + 1;
    if (goesOn) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  return runs;
}

export function odtMade(lines: readonly MadeLine[]): Buffer {
  const body = runsOf(lines).map((run) => {
    const [{ text, depth, number } = { text: '', depth: 0, number: null }] = run;
    if (depth > 0) return `<text:h text:outline-level="${depth}">${spaced(text)}</text:h>`;
    if (number === null) return `<text:p>${spaced(text)}</text:p>`;
    const items = run.map((line, at) => {
      const start = at === 0 ? ` text:start-value="${number}"` : '';
      return `<text:list-item${start}><text:p>${spaced(line.text)}</text:p></text:list-item>`;
    });
    return `<text:list text:style-name="L1">${items.join('')}</text:list>`;
  });
  return odtOf({ body: body.join(''), automatic: listStyle('L1', [['1', '.']]) });
}

/** A page with lists where numbers run, which the browser counts. */
export function htmlMade(lines: readonly MadeLine[], language: string): Buffer {
  const body = runsOf(lines).map((run) => {
    const [{ text, depth, number } = { text: '', depth: 0, number: null }] = run;
    const broken = (value: string) => escaped(value).replaceAll('\n', '<br>\n');
    if (depth > 0) return `<h${depth}>${broken(text)}</h${depth}>`;
    if (number === null) return `<p>${broken(text)}</p>`;
    const items = run.map((line) => `  <li>${broken(line.text)}</li>`);
    return `<ol${number === 1 ? '' : ` start="${number}"`}>\n${items.join('\n')}\n</ol>`;
  });
  return Buffer.from(
    `<!DOCTYPE html>\n<html lang="${language}">\n<head><meta charset="utf-8"><title>A</title></head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`,
  );
}

/** The same as Markdown, to compare with. */
export function markdownMade(lines: readonly MadeLine[]): string {
  return lines
    .map(({ text, depth, number }) => {
      return `${'#'.repeat(depth)}${depth > 0 ? ' ' : ''}${number === null ? '' : `${number}. `}${text}\n`;
    })
    .join('\n');
}
