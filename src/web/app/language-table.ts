import type { PageSummary, PageVersion, PictureState } from '../../report/page/types.js';
import { h, section } from './dom.js';
import { type SortedColumn, sortableTable } from './sortable.js';
import { languageName, said, shownNumber, stateName, words } from './words.js';

/** How much each language has over all works, and what was found in it. */
export function languageTable(works: readonly PageSummary[]): HTMLElement {
  const languages = new Map<string, PageVersion[]>();
  for (const { versions } of works) {
    for (const version of versions.slice(1)) {
      languages.set(version.language, [...(languages.get(version.language) ?? []), version]);
    }
  }
  const isLocked = works.some((work) => work.isLocked);
  const sum = (
    versions: readonly PageVersion[],
    what: 'present' | 'of' | 'current' | 'reviewed' | 'errors' | 'warnings',
  ) => versions.reduce((all, version) => all + version[what], 0);
  type Row = readonly [string, readonly PageVersion[]];
  const number = (what: Parameters<typeof sum>[1], title: string): SortedColumn<Row> => ({
    title,
    kind: 'number',
    value: ([, versions]) => sum(versions, what),
  });
  const columns: SortedColumn<Row>[] = [
    {
      title: words.language,
      kind: 'head',
      value: ([tag]) => languageName(tag),
      cell: ([tag]) => [languageName(tag), h('small', {}, ` ${tag}`)],
    },
    { title: words.state, kind: 'wide', cell: ([, versions]) => [stateBar(versions)] },
    {
      title: words.has,
      kind: 'number',
      value: ([, versions]) => sum(versions, 'present') / Math.max(1, sum(versions, 'of')),
      cell: ([, versions]) => [said(words.share, { n: sum(versions, 'present'), of: sum(versions, 'of') })],
    },
    number('current', words.current),
    ...(isLocked ? [number('reviewed', words.reviewed)] : []),
    number('errors', words.errors),
    number('warnings', words.warnings),
  ];
  return section(words.languages, sortableTable(words.languages, columns, [...languages]));
}

/** How much of a language's parts is in which state. */
function stateBar(versions: readonly PageVersion[]): HTMLElement {
  const counts = new Map<PictureState, number>();
  for (const { states } of versions) {
    for (const [state, count] of Object.entries(states) as [PictureState, number][]) {
      if (state !== 'absent') counts.set(state, (counts.get(state) ?? 0) + count);
    }
  }
  const text = [...counts].map(([state, count]) => `${stateName(state)}: ${shownNumber(count)}`).join(', ');
  const bar = h('span', { class: 'states', role: 'img', 'aria-label': text, title: text });
  for (const [state, count] of counts) {
    const piece = h('span', { class: `back-${state}` });
    piece.style.flexGrow = String(count);
    bar.append(piece);
  }
  return bar;
}
