import { MESSAGE_LANGUAGE } from '../../locale/messages.js';
import { pictureRuns } from '../../report/page/picture-code.js';
import type { PageIndex, PageSummary, PageVersion, PictureState } from '../../report/page/types.js';
import { button, h, section } from './dom.js';
import { languageTable } from './language-table.js';
import { workPicture } from './picture.js';
import { hashOf } from './route.js';
import { type SortedColumn, sortableTable } from './sortable.js';
import { plain } from './text.js';
import { said, shownNumber, stateName, words } from './words.js';

/** Goes to a part of a work by its place in the picture. */
export type ToPlace = (work: number, part: number, version: number) => void;

/** All works at a glance: languages, works with their pictures, findings by rule. */
export function overview(index: PageIndex, toPlace: ToPlace, toRule: (rule: string) => void): HTMLElement {
  const { works } = index;
  return h(
    'main',
    { class: 'overview' },
    h('h1', {}, plain(index.title)),
    totals(works),
    firstMissing(works, toPlace),
    languageTable(works),
    workTable(works, toPlace),
    legend(works),
    ruleTable(index, toRule),
    h('footer', {}, h('p', {}, said(words.madeBy, { version: index.version }))),
  );
}

function totals(works: readonly PageSummary[]): HTMLElement {
  const versions = works.reduce((sum, work) => sum + work.versions.length, 0);
  const parts = works.reduce((sum, work) => sum + (work.versions[0]?.of ?? 0), 0);
  const [errors, warnings] = [sumOf(works, 'errors'), sumOf(works, 'warnings')];
  const missing = works.reduce((sum, work) => sum + countOf(work, 'missing'), 0);
  const tile = (text: string, count: number, kind: string) =>
    h('li', { class: count > 0 ? kind : 'none' }, h('b', {}, shownNumber(count)), ' ', text);
  return h(
    'div',
    {},
    h('p', { class: 'quiet' }, said(words.totals, { works: works.length, versions, parts })),
    h(
      'ul',
      { class: 'tiles' },
      tile(stateName('missing'), missing, 'missing'),
      tile(words.errors, errors, 'error'),
      tile(words.warnings, warnings, 'warning'),
    ),
  );
}

function sumOf(works: readonly PageSummary[], what: 'errors' | 'warnings'): number {
  return works.reduce((sum, work) => sum + work.versions.reduce((own, version) => own + version[what], 0), 0);
}

function countOf({ versions }: PageSummary, state: PictureState): number {
  return versions.reduce((sum, { states }) => sum + (states[state] ?? 0), 0);
}

/** The button that leads to what a translator looks for first. */
function firstMissing(works: readonly PageSummary[], toPlace: ToPlace): HTMLElement {
  for (const [number, { versions }] of works.entries()) {
    for (const [version, { picture, states }] of versions.entries()) {
      if (!states.missing) continue;
      const part = pictureRuns(picture).find(({ state }) => state === 'missing')?.start ?? 0;
      return h(
        'p',
        {},
        button(words.firstMissing, () => toPlace(number, part, version), { class: 'main' }),
      );
    }
  }
  return h('p', { class: 'good' }, words.nothingMissing);
}

/** With more works than this all of them are to be seen at a glance: their pictures are small, without names of languages. */
const FEW_WORKS = 12;

function workTable(works: readonly PageSummary[], toPlace: ToPlace): HTMLElement {
  const isDense = works.length > FEW_WORKS;
  const rows = works.map((work, number) => ({ work, number }));
  type Row = (typeof rows)[number];
  const sum =
    (what: 'errors' | 'warnings') =>
    ({ work }: Row) =>
      sumOf([work], what);
  const columns: SortedColumn<Row>[] = [
    {
      title: words.work,
      kind: 'head',
      value: ({ work }) => work.id,
      cell: ({ work }) => [
        h('a', { href: hashOf(work.id) }, plain(work.title || work.id)),
        work.title && !isDense ? h('small', {}, plain(work.id)) : null,
      ],
    },
    {
      title: words.picture,
      kind: 'wide',
      cell: ({ work, number }) => [
        pictureCell(work, (part, version) => toPlace(number, part, version), isDense),
      ],
    },
    { title: words.parts, kind: 'number', value: ({ work }) => work.versions[0]?.of ?? 0 },
    { title: stateName('missing'), kind: 'number', value: ({ work }) => countOf(work, 'missing') },
    { title: words.errors, kind: 'number', value: sum('errors') },
    { title: words.warnings, kind: 'number', value: sum('warnings') },
  ];
  const table = sortableTable(words.works, columns, rows);
  if (isDense) table.classList.add('dense');
  return section(words.works, h('p', { class: 'quiet' }, words.clickPicture), table);
}

/** A work's picture with the languages beside it and how much each has behind it. */
export function pictureCell(
  work: PageSummary,
  onPlace: (part: number, version: number) => void,
  isDense = false,
): HTMLElement {
  const lines = (text: (version: PageVersion, at: number) => string) =>
    h('span', { class: 'tags' }, ...work.versions.map((version, at) => h('span', {}, text(version, at))));
  if (work.versions.every(({ picture }) => picture === '')) {
    return h(
      'span',
      { class: 'strip' },
      lines(({ language, paragraphs }) => `${language}: ${said(words.noParts, { n: paragraphs })}`),
    );
  }
  if (isDense) return h('span', { class: 'strip' }, workPicture(work, onPlace, 'dense'));
  const amount = ({ present, of }: PageVersion, at: number) =>
    at === 0 ? words.source : said(words.share, { n: present, of });
  return h(
    'span',
    { class: 'strip' },
    lines(({ language }) => language),
    workPicture(work, onPlace, 'wide'),
    lines(amount),
  );
}

/** What the colours mean, for the states that there are. */
export function legend(works: readonly PageSummary[]): HTMLElement {
  const states = new Set<PictureState>(['present', 'missing']);
  for (const { versions } of works) {
    for (const { states: own } of versions)
      for (const state of Object.keys(own)) states.add(state as PictureState);
  }
  const entries = [...states].map((state) =>
    h(
      'li',
      {},
      h('span', { class: `swatch back-${state}` }),
      h('b', {}, stateName(state)),
      ' ',
      words.meanings[state],
    ),
  );
  return section(words.legend, h('ul', { class: 'legend' }, ...entries));
}

function ruleTable({ works, rules }: PageIndex, toRule: (rule: string) => void): HTMLElement {
  const counts = new Map<string, [number, number]>();
  for (const work of works) {
    for (const [rule, [errors, warnings]] of Object.entries(work.rules)) {
      const [before = 0, other = 0] = counts.get(rule) ?? [];
      counts.set(rule, [before + errors, other + warnings]);
    }
  }
  if (counts.size === 0) return section(words.findings, h('p', { class: 'good' }, words.noFindings));
  const meaning = new Map(rules.map(({ id, summary }) => [id, summary]));
  type Row = readonly [string, readonly [number, number]];
  const columns: SortedColumn<Row>[] = [
    {
      title: words.rule,
      kind: 'head',
      value: ([rule]) => rule,
      cell: ([rule]) => [button(rule, () => toRule(rule), { class: 'link' })],
    },
    { title: words.errors, kind: 'number', value: ([, [errors]]) => errors },
    { title: words.warnings, kind: 'number', value: ([, [, warnings]]) => warnings },
    {
      title: words.meaning,
      kind: 'wide',
      cell: ([rule]) => [h('span', { lang: MESSAGE_LANGUAGE }, meaning.get(rule) ?? '')],
    },
  ];
  return section(words.findings, sortableTable(words.findings, columns, [...counts]));
}
