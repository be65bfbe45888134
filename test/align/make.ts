import type { Block, BlockRole, Enumerator, Segment, Version, Work } from '../../src/document/types.js';
import { printSlice } from '../../src/text/printed.js';

interface Draft {
  start: number;
  end: number;
  indent: number;
  enumerator: Enumerator | null;
  blocks: Block[];
  children: Draft[];
  step: string;
}

/**
 * A version from a small notation, a block a line: two spaces of indent a level, `5. text` a numbered segment,
 * `# text` an un-numbered heading, `* text` back matter, all else a paragraph of the segment before it.
 */
export function version(language: string, text: string, continuous: readonly string[] = []): Version {
  const front: Block[] = [];
  const back: Block[] = [];
  const roots: Draft[] = [];
  const open: Draft[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const marker = /^( *)(?:(\d+)([a-z])?\. ?|(#) )?/.exec(line)!;
    const indent = marker[1]!.length;
    const from = start + indent;
    const to = start + line.length;
    start = to + 1;
    if (from === to) continue;
    if (line.startsWith('* ')) {
      back.push(block(text, from + 2, to, 0, 'paragraph'));
      continue;
    }
    if (marker[2] === undefined && marker[4] === undefined) {
      (open.at(-1)?.blocks ?? front).push(block(text, from, to, 0, 'paragraph'));
      for (const draft of open) draft.end = to;
      continue;
    }
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    const siblings = open.at(-1)?.children ?? roots;
    const role: BlockRole = marker[4] === undefined ? 'item' : 'heading';
    const draft: Draft = {
      start: from,
      end: to,
      indent,
      enumerator: marker[2] === undefined ? null : enumerator(from, marker[0].trim(), marker[2], marker[3]),
      blocks: [block(text, from, to, marker[0].length - indent, role)],
      children: [],
      step: '',
    };
    draft.step = stepOf(draft, siblings);
    siblings.push(draft);
    open.push(draft);
    for (const one of open) one.end = to;
  }
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  return {
    source: {
      path: `${language}.txt`,
      text,
      lineStarts,
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      byteOrderMark: false,
    },
    language,
    languageFrom: 'option',
    front,
    segments: roots.map((draft) => finish(draft, '', 0, continuous)),
    back,
    furniture: [],
    remarks: [],
  };
}

/** A work of such versions, the first one the source. */
export function work(...versions: Version[]): Work {
  return { id: 'work', versions };
}

function block(text: string, start: number, end: number, body: number, role: BlockRole): Block {
  return { start, end, role, printed: printSlice(text, start, end), body };
}

function enumerator(start: number, label: string, number: string, insert: string | undefined): Enumerator {
  return {
    start,
    end: start + label.length,
    label,
    ordinal: {
      number: Number(number),
      insert: insert === undefined ? 0 : insert.charCodeAt(0) - 96,
      repeat: 1,
    },
    style: { level: 'item', system: 'arabic', prefix: '', suffix: '.' },
    misread: null,
  };
}

function stepOf(draft: Draft, siblings: readonly Draft[]): string {
  if (draft.enumerator === null)
    return `h${siblings.filter((sibling) => sibling.enumerator === null).length + 1}`;
  const { number, insert } = draft.enumerator.ordinal;
  return insert === 0 ? `${number}` : `${number}-${insert}`;
}

function finish(draft: Draft, path: string, depth: number, continuous: readonly string[]): Segment {
  const address = path === '' ? draft.step : `${path}.${draft.step}`;
  return {
    start: draft.start,
    end: draft.end,
    address,
    level: draft.enumerator === null ? 'heading' : depth === 0 ? 'item' : 'point',
    enumerator: draft.enumerator,
    blocks: draft.blocks,
    children: draft.children.map((child) => finish(child, address, depth + 1, continuous)),
    continuous: draft.enumerator !== null && continuous.includes(String(depth)),
  };
}
