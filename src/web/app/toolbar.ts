import type { PageWork, PictureState } from '../../report/page/types.js';
import { button, choice, h } from './dom.js';
import type { Filter } from './filter.js';
import { languageName, said, shownNumber, stateName, words } from './words.js';

/** What the toolbar of a work tells. */
export interface ToolbarActions {
  readonly filter: (change: Partial<Filter>) => void;
  readonly clear: () => void;
  readonly columns: (columns: readonly number[]) => void;
  readonly jump: (asked: string) => void;
  readonly step: (by: 1 | -1) => void;
}

/** Where a person says what is to be seen. */
export interface Toolbar {
  readonly element: HTMLElement;
  readonly jump: HTMLInputElement;
  readonly search: HTMLInputElement;
  /** Shows what is asked for now. */
  readonly set: (filter: Filter, shown: number) => void;
}

export function toolbarOf(work: PageWork, columns: readonly number[], act: ToolbarActions): Toolbar {
  const { versions, rules } = work.summary;
  const jump = field(words.jump, 'text', words.jumpHint, act.jump);
  const search = field(words.search, 'search', '', (text) => act.filter({ text }));
  const languages = versions.map(({ language }) => [language, languageName(language)] as const);
  const selects = [
    choice(words.language, words.allLanguages, languages.slice(1), (language) => act.filter({ language })),
    choice(
      words.rule,
      words.allRules,
      Object.keys(rules)
        .sort()
        .map((rule) => [rule, rule]),
      (rule) => act.filter({ rule }),
    ),
    choice(
      words.severity,
      words.allSeverities,
      [
        ['error', words.error],
        ['warning', words.warning],
      ],
      (severity) => act.filter({ severity }),
    ),
  ];
  const chips = stateChips(work, (states) => act.filter({ states }));
  const count = h('p', { class: 'count quiet', role: 'status' });
  const clear = button(words.clear, act.clear, { class: 'clear', hidden: true });
  const element = h(
    'div',
    { class: 'toolbar', role: 'search' },
    h(
      'div',
      { class: 'fields' },
      jump.label,
      search.label,
      ...selects,
      columnPicker(work, columns, act.columns),
    ),
    h(
      'div',
      { class: 'fields' },
      ...chips.map(({ chip }) => chip),
      h(
        'span',
        { class: 'steps' },
        button('↑', () => act.step(-1), { title: `${words.previous} (p)`, 'aria-label': words.previous }),
        button('↓', () => act.step(1), { title: `${words.next} (n)`, 'aria-label': words.next }),
      ),
      clear,
      count,
    ),
  );
  const set: Toolbar['set'] = (filter, shown) => {
    count.textContent =
      shown === 0 ? words.nothingShown : said(words.shown, { n: shown, of: work.units.length });
    for (const { chip, state } of chips) chip.setAttribute('aria-pressed', String(filter.states.has(state)));
    for (const [at, value] of [filter.language, filter.rule, filter.severity].entries()) {
      selects[at]!.querySelector('select')!.value = value;
    }
    if (search.input.value !== filter.text) search.input.value = filter.text;
    clear.hidden = shown === work.units.length;
  };
  return { element, jump: jump.input, search: search.input, set };
}

function field(text: string, type: string, hint: string, act: (value: string) => void) {
  const input = h('input', { type, placeholder: hint, autocomplete: 'off', spellcheck: 'false' });
  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => act(input.value), PAUSE);
  });
  return { input, label: h('label', { class: 'choice' }, h('span', {}, text), input) };
}

/** So long, in milliseconds, nothing is done while somebody types. */
const PAUSE = 120;

/** The states that a work has, each with its count: the legend, and what to look at alone. */
function stateChips(work: PageWork, act: (states: ReadonlySet<PictureState>) => void) {
  const counts = new Map<PictureState, number>();
  for (const { cells } of work.units) {
    for (const { state, stale } of cells) {
      if (stale !== undefined) counts.set('stale', (counts.get('stale') ?? 0) + 1);
      else if (state !== 'present' && state !== 'absent') counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  const pressed = new Set<PictureState>();
  return [...counts].map(([state, count]) => {
    const chip = h(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': 'false', title: words.meanings[state] },
      h('span', { class: `swatch back-${state}` }),
      `${stateName(state)} `,
      h('b', {}, shownNumber(count)),
    );
    chip.addEventListener('click', () => {
      if (chip.getAttribute('aria-pressed') === 'true') pressed.delete(state);
      else pressed.add(state);
      act(new Set(pressed));
    });
    return { chip, state };
  });
}

/** Which versions are shown, and in which order. */
function columnPicker(
  { summary }: PageWork,
  columns: readonly number[],
  act: (columns: readonly number[]) => void,
): HTMLElement {
  const order = [...columns, ...summary.versions.keys()].filter(
    (version, at, all) => all.indexOf(version) === at,
  );
  const ticked = new Set(columns);
  const list = h('ul', {});
  const tell = () => act(order.filter((version) => ticked.has(version)));
  const fill = () => {
    list.replaceChildren(
      ...order.map((version, at) => {
        const language = languageName(summary.versions[version]!.language);
        const box = h('input', { type: 'checkbox' });
        box.checked = ticked.has(version);
        box.addEventListener('change', () => {
          if (box.checked) ticked.add(version);
          else if (ticked.size > 1) ticked.delete(version);
          box.checked = ticked.has(version);
          tell();
        });
        const move = (by: 1 | -1, sign: string, name: string) =>
          button(
            sign,
            () => {
              order.splice(at, 1);
              order.splice(at + by, 0, version);
              fill();
              tell();
            },
            {
              'aria-label': said(name, { language }),
              title: said(name, { language }),
              disabled: order[at + by] === undefined,
            },
          );
        return h(
          'li',
          {},
          h('label', {}, box, ' ', language),
          move(-1, '←', words.moveLeft),
          move(1, '→', words.moveRight),
        );
      }),
    );
  };
  fill();
  return h(
    'details',
    { class: 'columns' },
    h('summary', {}, words.columns),
    h('div', {}, list, h('p', { class: 'quiet' }, words.columnsHint)),
  );
}
