import { MESSAGE_LANGUAGE } from '../../locale/messages.js';
import type { PageWork } from '../../report/page/types.js';
import { faultOf } from './cell.js';
import { announce, h } from './dom.js';
import { everything, type Filter, filterOf, isNarrow } from './filter.js';
import { unitAt } from './find-unit.js';
import type { KeyActions } from './keys.js';
import { lightPairs, sentenceAt } from './light.js';
import { pictureCell } from './overview.js';
import type { CellPanel } from './review/panel.js';
import { hashOf } from './route.js';
import { type Rows, rowsOf } from './rows.js';
import { scrollTo } from './scroll.js';
import { plain } from './text.js';
import { toolbarOf } from './toolbar.js';
import { interfaceLanguage, languageName, words } from './words.js';

/** Below this width two versions stand side by side, and no more. */
const NARROW = '(max-width: 719px)';

/** A work on the page. */
export interface WorkPage {
  readonly element: HTMLElement;
  readonly keys: KeyActions;
  /** Goes to a part, by its id, address, label or name, and to one language of it. False where there is none. */
  readonly goTo: (part: string, language: string | null) => boolean;
  readonly filter: (change: Partial<Filter>) => void;
  /** What the reader has chosen. */
  readonly view: ChosenView;
}

/** What a reader has chosen to see of a work, which stays when the work is shown anew. */
export interface ChosenView {
  readonly columns: readonly number[];
  readonly filter: Filter;
}

/** A work as it is shown, with what can be done with its cells where it is reviewed. */
export function workPage(work: PageWork, panel: CellPanel | null, view: ChosenView | null): WorkPage {
  return new ShownWork(work, panel, view);
}

class ShownWork implements WorkPage {
  readonly element: HTMLElement;
  readonly keys: KeyActions;
  readonly #work: PageWork;
  readonly #panel: CellPanel | null;
  readonly #toolbar: ReturnType<typeof toolbarOf>;
  readonly #place = h('div');
  #columns: readonly number[];
  #filter: Filter;
  #rows: Rows;
  /** Index among the findings. */
  #finding = -1;

  constructor(work: PageWork, panel: CellPanel | null, view: ChosenView | null) {
    this.#work = work;
    this.#panel = panel;
    const { summary } = work;
    this.#columns = view?.columns ?? [...summary.versions.keys()];
    this.#filter = view?.filter ?? everything;
    this.#toolbar = toolbarOf(work, this.#columns, {
      filter: (change) => this.filter(change),
      clear: () => this.#clear(),
      columns: (columns) => this.#setColumns(columns),
      jump: (asked) => this.#jump(asked),
      step: (by) => this.#step(by),
    });
    this.#toolbar.jump.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#jump(this.#toolbar.jump.value, true);
    });
    this.#rows = this.#makeRows();
    this.element = h(
      'main',
      { class: 'work' },
      h('h1', {}, plain(summary.title || summary.id)),
      h('p', { class: 'quiet' }, summary.title ? plain(summary.id) : ''),
      ...summary.notes.map((note) => h('p', { class: 'note', lang: MESSAGE_LANGUAGE }, plain(note))),
      pictureCell(summary, (part, version) => this.#toPicture(part, version)),
      this.#wholeFindings(),
      this.#toolbar.element,
      this.#place,
    );
    this.keys = {
      g: () => this.#toolbar.jump.select(),
      '/': () => this.#toolbar.search.select(),
      n: () => this.#step(1),
      p: () => this.#step(-1),
      Escape: () => this.#clear(),
    };
    window.matchMedia(NARROW).addEventListener('change', () => this.#setColumns(this.#columns));
    new ResizeObserver(() => this.#measure()).observe(this.#toolbar.element);
    this.#apply();
  }

  get view(): ChosenView {
    return { columns: this.#columns, filter: this.#filter };
  }

  goTo(part: string, language: string | null): boolean {
    const at = unitAt(this.#work, part);
    if (at === null) return false;
    const version = this.#work.summary.versions.findIndex((one) => one.language === language);
    const body = this.#rows.bodies[at]!;
    if (body.hidden) this.#clear();
    this.#choose(at, version);
    this.#measure();
    scrollTo(body);
    body.querySelector<HTMLElement>('th a')?.focus({ preventScroll: true });
    return true;
  }

  /** What stays at the top of the window takes its height off where a part is scrolled to. */
  #measure(): void {
    const height = Math.floor(this.#toolbar.element.getBoundingClientRect().height);
    document.documentElement.style.setProperty('--sticky', `${height}px`);
  }

  filter(change: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#apply();
  }

  /** Marks a part and the cell of a version of it. */
  #choose(at: number, version: number): void {
    for (const chosen of this.element.querySelectorAll('.chosen')) chosen.classList.remove('chosen');
    const body = this.#rows.bodies[at]!;
    const cells = [...body.querySelectorAll<HTMLElement>(`td[data-version="${version}"]`)];
    body.classList.add('chosen');
    for (const cell of cells) cell.classList.add('chosen');
    const last = cells.at(-1);
    if (last !== undefined) this.#panel?.show(last, at, version);
  }

  /** A click on a cell chooses it, and the sentence under the pointer. */
  #listenToClicks({ element, bodies }: Rows): void {
    element.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element) || target.closest('a, button') !== null) return;
      const cell = target.closest('td');
      const at = bodies.indexOf(cell?.closest('tbody') as HTMLTableSectionElement);
      if (cell === null || at < 0) return;
      for (const picked of element.querySelectorAll('.picked')) picked.classList.remove('picked');
      sentenceAt(target)?.classList.add('picked');
      this.#choose(at, Number(cell.dataset.version));
    });
  }

  #apply(): void {
    const isShown = isNarrow(this.#filter) ? filterOf(this.#work, this.#filter) : () => true;
    const shown = this.#rows.show(isShown);
    this.#toolbar.set(this.#filter, shown);
  }

  #clear(): void {
    this.#filter = everything;
    this.#apply();
  }

  #setColumns(columns: readonly number[]): void {
    this.#columns = columns;
    this.#rows = this.#makeRows();
    this.#apply();
  }

  #makeRows(): Rows {
    const isNarrowWindow = window.matchMedia(NARROW).matches;
    const rows = rowsOf(this.#work, isNarrowWindow ? this.#columns.slice(0, 2) : this.#columns);
    lightPairs(rows.element);
    if (this.#panel !== null) this.#listenToClicks(rows);
    this.#place.replaceChildren(rows.element);
    return rows;
  }

  #jump(asked: string, isLast = false): void {
    if (asked.trim() === '') return;
    const at = unitAt(this.#work, asked);
    if (at === null) {
      if (isLast) announce(words.noSuchPart);
      this.#toolbar.jump.setAttribute('aria-invalid', 'true');
      return;
    }
    this.#toolbar.jump.removeAttribute('aria-invalid');
    this.#toUnit(at, null);
    if (!isLast) this.#toolbar.jump.focus({ preventScroll: true });
  }

  #toUnit(at: number, version: number | null): void {
    const { summary, units } = this.#work;
    const language = version === null ? null : (summary.versions[version]?.language ?? null);
    history.replaceState(null, '', hashOf(summary.id, units[at]!.id, language));
    this.goTo(units[at]!.id, language);
  }

  /** Pictures count parts, and leave out what stands around them. */
  #toPicture(part: number, version: number): void {
    const segments = [...this.#work.units.keys()].filter((at) => this.#work.units[at]!.kind === 'segment');
    const at = segments[part];
    if (at !== undefined) this.#toUnit(at, version);
  }

  #step(by: 1 | -1): void {
    const order = [...this.#work.findings.entries()]
      .filter(([, { units }]) => units.length > 0 && !this.#rows.bodies[units[0]!]!.hidden)
      .sort(([, one], [, other]) => one.units[0]! - other.units[0]! || one.version - other.version);
    if (order.length === 0) {
      announce(words.noFindings);
      return;
    }
    const now = order.findIndex(([number]) => number === this.#finding);
    const next = now < 0 ? (by > 0 ? 0 : order.length - 1) : (now + by + order.length) % order.length;
    const [number, { units, version }] = order[next]!;
    this.#finding = number;
    this.#toUnit(units[0]!, version);
    this.element.querySelector<HTMLElement>(`[data-finding="${number}"]`)?.focus({ preventScroll: true });
  }

  /** Findings about whole versions, which belong to no row. */
  #wholeFindings(): HTMLElement {
    const whole = [...this.#work.findings.entries()].filter(([, { units }]) => units.length === 0);
    if (whole.length === 0) return h('div');
    const entries = whole.map(([number, finding]) => {
      const { language } = this.#work.summary.versions[finding.version]!;
      const entry = faultOf(number, finding);
      entry.prepend(h('b', { lang: interfaceLanguage }, `${languageName(language)} · `));
      this.#panel?.findingButton(entry);
      return entry;
    });
    return h(
      'section',
      { class: 'whole' },
      h('h2', {}, words.aboutVersion),
      h('ul', { class: 'faults', lang: MESSAGE_LANGUAGE }, ...entries),
    );
  }
}
