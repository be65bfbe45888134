import { MESSAGE_LANGUAGE } from '../../locale/messages.js';
import type {
  PageBlock,
  PageCell,
  PageFinding,
  PageSentence,
  PageUnit,
  PageWork,
} from '../../report/page/types.js';
import { h } from './dom.js';
import { hashOf } from './route.js';
import { addText, plain } from './text.js';
import { said, stateName, words } from './words.js';

/** What a cell is shown with: its work, its unit, its version, and the findings that are about it. */
export interface CellPlace {
  readonly work: PageWork;
  readonly unit: PageUnit;
  readonly version: number;
  readonly findings: readonly (readonly [number: number, finding: PageFinding])[];
}

/** The name by which people know a part. */
export function unitName({ kind, name, address }: PageUnit): string {
  if (kind !== 'segment') return words[kind];
  return plain(name || address);
}

/** One line of a cell: a paragraph, or a few that answer each other; the first also says what the cell's state is. */
export function cellOf(place: CellPlace, line: number): HTMLTableCellElement {
  const { work, unit, version, findings } = place;
  const { language, direction } = work.summary.versions[version]!;
  const cell = unit.cells[version]!;
  const isLast = line === unit.lines - 1;
  const isEmpty = cell.blocks.length === 0;
  const made = h('td', { class: `cell ${cell.state}`, lang: language, dir: direction });
  made.dataset.version = String(version);
  if (isEmpty && unit.lines > 1) made.rowSpan = unit.lines;
  if (line === 0) addState(made, place);
  for (const block of cell.blocks) if (block.line === line) made.append(blockOf(block, place));
  if ((isLast || isEmpty) && findings.length > 0) made.append(faults(findings));
  return made;
}

/** Whether a cell has no line of its own here, since it spans all of them. */
export function isSpanned(cell: PageCell, line: number): boolean {
  return line > 0 && cell.blocks.length === 0;
}

function addState(to: HTMLElement, { work, unit, version }: CellPlace): void {
  const cell = unit.cells[version]!;
  const name = (at: number) => {
    const other = work.units[at]!;
    return h('a', { href: hashOf(work.summary.id, other.id) }, unitName(other));
  };
  if (cell.state !== 'present' && (version > 0 || cell.state !== 'absent')) {
    const line = h('p', { class: 'state', dir: 'auto' }, badge(cell.state), ' ');
    line.append(...stateDetails(cell, name));
    to.append(line);
  }
  if (cell.state === 'missing') to.append(...sourceWords(work, unit));
  if (cell.stale !== undefined) to.append(change(cell.stale, work));
  if (cell.reviewed)
    to.append(h('p', { class: 'state' }, h('span', { class: 'badge reviewed' }, words.reviewed)));
}

export function badge(state: Parameters<typeof stateName>[0]): HTMLElement {
  return h('span', { class: `badge back-${state}`, title: words.meanings[state] }, stateName(state));
}

function stateDetails(cell: PageCell, link: (unit: number) => HTMLElement): (Node | string)[] {
  if (cell.state === 'missing') {
    return [cell.after == null ? words.belongsFirst : said(words.belongsAfter, { name: plain(cell.after) })];
  }
  const details: (Node | string)[] = [];
  if (cell.address !== undefined) details.push(said(words.numberedHere, { address: plain(cell.address) }));
  const names = cell.elsewhere ?? [];
  if (names.length > 0) {
    const [before = '', after = ''] = (cell.state === 'ambiguous' ? words.mayBe : words.standsIn).split(
      '{names}',
    );
    details.push(
      before,
      ...names.flatMap((at, index) => (index === 0 ? [link(at)] : [', ', link(at)])),
      after,
    );
  }
  return details;
}

/** More of the source's text stands beside it. */
const MOST_CHARACTERS = 180;

/** What is missing, in the source's words. */
function sourceWords({ summary }: PageWork, unit: PageUnit): HTMLElement[] {
  const source = summary.versions[0]!;
  const text = unit.cells[0]!.blocks.flatMap(({ sentences }) =>
    sentences.map((sentence) => sentence.text),
  ).join(' ');
  if (text === '') return [];
  const quote = h('blockquote', { lang: source.language, dir: source.direction });
  addText(quote, text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text);
  return [h('p', { class: 'unseen' }, words.sourceSays), quote];
}

function change(
  { change: pieces, changedBy }: NonNullable<PageCell['stale']>,
  { summary }: PageWork,
): HTMLElement {
  const made = h('div', { class: 'change' }, h('p', { class: 'state' }, badge('stale'), ' ', words.changed));
  if (pieces === null) made.append(h('p', {}, words.changedUnknown));
  else {
    const source = summary.versions[0]!;
    const text = h('p', { lang: source.language, dir: source.direction });
    for (const [kind, words_] of pieces) {
      const piece = h(kind === 'removed' ? 'del' : kind === 'added' ? 'ins' : 'span');
      addText(piece, words_);
      text.append(piece);
    }
    made.append(text);
  }
  if (changedBy !== null)
    made.append(h('p', { class: 'quiet' }, said(words.changedBy, { what: plain(changedBy) })));
  return made;
}

const HEADINGS = new Set(['title', 'heading']);

function blockOf(block: PageBlock, place: CellPlace): HTMLElement {
  const kind = HEADINGS.has(block.role) ? 'heading' : block.role;
  const made = h('p', { class: `block ${kind}` });
  if (block.label !== '') {
    const label = h('span', { class: 'label' });
    addText(label, block.label);
    made.append(label, ' ');
  }
  for (const [at, sentence] of block.sentences.entries()) {
    if (at > 0) made.append(' ');
    made.append(sentenceOf(sentence, place));
  }
  return made;
}

/** Sentences can be reached by a click and by the arrow keys; one after the other by the tabulator would be too many. */
function sentenceOf({ text, group, marks = [] }: PageSentence, { work }: CellPlace): HTMLElement {
  const made = h('span', { class: 's', tabindex: -1 });
  made.dataset.group = String(group);
  let from = 0;
  for (const [start, end, finding] of marks) {
    if (start < from) continue;
    addText(made, text.slice(from, start));
    const mark = h('mark', { title: work.findings[finding]?.message });
    addText(mark, text.slice(start, end));
    made.append(mark);
    from = end;
  }
  addText(made, text.slice(from));
  return made;
}

function faults(findings: CellPlace['findings']): HTMLElement {
  return h(
    'ul',
    { class: 'faults', lang: MESSAGE_LANGUAGE, dir: 'ltr' },
    ...findings.map(([number, finding]) => faultOf(number, finding)),
  );
}

export function faultOf(number: number, { severity, message, rule }: PageFinding): HTMLElement {
  const entry = h('li', { class: severity, tabindex: -1 }, h('b', {}, `${words[severity]}: `));
  entry.dataset.finding = String(number);
  addText(entry, message);
  entry.append(' ', h('code', {}, rule));
  return entry;
}
