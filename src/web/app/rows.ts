import type { PageFinding, PageUnit, PageWork } from '../../report/page/types.js';
import { cellOf, isSpanned, unitName } from './cell.js';
import { h } from './dom.js';
import { hashOf } from './route.js';
import { plain } from './text.js';
import { languageName, said, words } from './words.js';

/** So many parts stand in one table: what is out of the window is not laid out, and the browser's find reaches it. */
const PARTS_A_TABLE = 50;

/** The rows of a work on the page. */
export interface Rows {
  readonly element: HTMLElement;
  /** By unit, its group of rows. */
  readonly bodies: readonly HTMLTableSectionElement[];
  /** Shows the units for which `isShown` holds, and no others; tells how many. */
  readonly show: (isShown: (unit: number) => boolean) => number;
}

/** All parts of a work with some versions side by side, in tables of some fifty parts. */
export function rowsOf(work: PageWork, columns: readonly number[]): Rows {
  const findings = findingsByCell(work.findings);
  const bodies = work.units.map((unit, at) =>
    bodyOf(work, unit, columns, (version) => findings.get(`${at} ${version}`) ?? []),
  );
  const sections: { readonly element: HTMLElement; readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < bodies.length; from += PARTS_A_TABLE) {
    const to = Math.min(bodies.length, from + PARTS_A_TABLE);
    sections.push({ element: sectionOf(work, columns, bodies, from, to), from, to });
  }
  const element = h('div', { class: 'rows' }, ...sections.map((section) => section.element));
  const show: Rows['show'] = (isShown) => {
    let shown = 0;
    for (const section of sections) {
      let own = 0;
      for (let at = section.from; at < section.to; at++) {
        const isOn = isShown(at);
        bodies[at]!.hidden = !isOn;
        if (isOn) own++;
      }
      section.element.hidden = own === 0;
      shown += own;
    }
    return shown;
  };
  return { element, bodies, show };
}

/** By unit and version, the findings about it; one about several parts stands at the first. */
function findingsByCell(findings: readonly PageFinding[]): Map<string, [number, PageFinding][]> {
  const cells = new Map<string, [number, PageFinding][]>();
  for (const [number, finding] of findings.entries()) {
    const [unit] = finding.units;
    if (unit === undefined) continue;
    const key = `${unit} ${finding.version}`;
    cells.set(key, [...(cells.get(key) ?? []), [number, finding]]);
  }
  return cells;
}

function sectionOf(
  work: PageWork,
  columns: readonly number[],
  bodies: readonly HTMLTableSectionElement[],
  from: number,
  to: number,
): HTMLElement {
  const heads = columns.map((version) => {
    const { language, path, direction } = work.summary.versions[version]!;
    const name = languageName(language);
    return h(
      'th',
      { scope: 'col', title: path, dir: direction },
      name,
      h('small', {}, version === 0 ? ` ${words.source}` : ` ${language}`),
    );
  });
  const caption = said(words.partsFromTo, { from: from + 1, to, of: bodies.length });
  const table = h(
    'table',
    { class: 'parallel' },
    h('caption', { class: 'unseen' }, caption),
    h('colgroup', {}, h('col', { class: 'number' }), ...columns.map(() => h('col'))),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col', class: 'number' }, words.part), ...heads)),
    ...bodies.slice(from, to),
  );
  const section = h('section', {}, table);
  section.style.containIntrinsicSize = `auto ${heightOf(work, columns, from, to)}px`;
  return section;
}

/** About how high the rows will be, in pixels, so that the scroll bar tells the truth before they are laid out. */
function heightOf(work: PageWork, columns: readonly number[], from: number, to: number): number {
  let height = 30;
  for (const { cells, lines } of work.units.slice(from, to)) {
    const longest = columns.reduce((most, version) => {
      const blocks = cells[version]?.blocks ?? [];
      const length = blocks.reduce(
        (sum, { sentences }) => sum + sentences.reduce((own, { text }) => own + text.length, 0),
        0,
      );
      return Math.max(most, length);
    }, 0);
    height += 14 + lines * 10 + 24 * Math.ceil((longest * columns.length) / 150);
  }
  return height;
}

function bodyOf(
  work: PageWork,
  unit: PageUnit,
  columns: readonly number[],
  findingsOf: (version: number) => readonly [number, PageFinding][],
): HTMLTableSectionElement {
  const rows = Array.from({ length: unit.lines }, () => h('tr'));
  rows[0]!.append(headOf(work, unit));
  for (const version of columns) {
    const place = { work, unit, version, findings: findingsOf(version) };
    for (let line = 0; line < unit.lines; line++) {
      if (!isSpanned(unit.cells[version]!, line)) rows[line]!.append(cellOf(place, line));
    }
  }
  const isHeading = unit.cells.some(({ blocks }) => blocks[0]?.role === 'heading');
  return h('tbody', { class: `unit depth-${Math.min(4, unit.depth)}${isHeading ? ' headed' : ''}` }, ...rows);
}

function headOf(work: PageWork, unit: PageUnit): HTMLElement {
  const name = unitName(unit);
  const shown =
    unit.kind === 'segment' && unit.name.length <= 12 ? name : unit.kind === 'segment' ? '§' : '¶';
  const link = h(
    'a',
    {
      href: hashOf(work.summary.id, unit.id),
      title: said(words.linkTo, { name }),
      'aria-label': said(words.linkTo, { name }),
    },
    shown,
  );
  const head = h('th', { scope: 'row', class: 'number' }, link);
  if (
    unit.kind === 'segment' &&
    plain(unit.name).replace(/\W+$/u, '') !== unit.address &&
    /\d/.test(unit.address)
  ) {
    head.append(h('small', {}, unit.address));
  }
  if (unit.lines > 1) head.rowSpan = unit.lines;
  return head;
}
