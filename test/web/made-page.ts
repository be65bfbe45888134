import { readFileSync } from 'node:fs';
import { pictureCode } from '../../src/report/page/picture-code.js';
import type {
  PageBlock,
  PageCell,
  PageIndex,
  PageUnit,
  PageVersion,
  PageWork,
} from '../../src/report/page/types.js';
import { type PageAssets, pageEnd, pageHead, workElement } from '../../src/web/frame.js';

/** The built program and style. */
export function builtAssets(): PageAssets {
  const read = (name: string) =>
    readFileSync(new URL(`../../dist/web/app/${name}`, import.meta.url), 'utf8').trim();
  return { script: read('main.js'), style: read('style.css') };
}

/** A page as a file has it. */
export function pageOf(works: readonly PageWork[], title = 'made'): string {
  const index: PageIndex = {
    schema: 'hexapla.page/v1',
    version: '0',
    title,
    works: works.map(({ summary }) => summary),
    rules: [],
  };
  return (
    pageHead(builtAssets(), title) +
    works.map((work, at) => workElement(at, work)).join('') +
    pageEnd(builtAssets(), index)
  );
}

/** A work of so many parts, each a paragraph of two sentences, every hundredth missing in the second language. */
export function largeWork(parts: number, languages: readonly string[]): PageWork {
  const units = Array.from({ length: parts }, (_, at) => unitOf(at, languages));
  const versions = languages.map((language, at): PageVersion => {
    const states = units.map(({ cells }) => cells[at]!.state);
    return {
      language,
      direction: 'ltr',
      path: `${language}.txt`,
      present: states.filter((state) => state === 'present').length,
      of: parts,
      current: parts,
      reviewed: 0,
      paragraphs: 0,
      states: { present: parts },
      picture: pictureCode(states),
      errors: 0,
      warnings: 0,
    };
  });
  return {
    summary: { id: 'large', title: '', versions, rules: {}, notes: [], isLocked: false },
    units,
    findings: [],
  };
}

function unitOf(at: number, languages: readonly string[]): PageUnit {
  const number = String(at + 1);
  const block = (language: string): PageBlock => ({
    role: 'paragraph',
    line: 0,
    label: `${number}.`,
    sentences: [
      { text: `In ${language} part ${number} begins with a sentence of some words.`, group: 0, span: [0, 0] },
      {
        text: 'A second one follows it and says a little more about the matter at hand.',
        group: 1,
        span: [0, 0],
      },
    ],
  });
  const cells = languages.map((language, version): PageCell => {
    const isMissing = version === 1 && at % 100 === 99;
    return isMissing
      ? { state: 'missing', blocks: [], after: `${at}.` }
      : { state: 'present', blocks: [block(language)], line: at + 1 };
  });
  return { id: number, address: number, kind: 'segment', name: `${number}.`, depth: 0, lines: 1, cells };
}
