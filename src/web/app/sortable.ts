import { button, h } from './dom.js';
import { interfaceLanguage, said, shownNumber, words } from './words.js';

/** A column of a table. */
export interface SortedColumn<Row> {
  readonly title: string;
  /** `head`: names the row. `wide`: takes the room that is left. */
  readonly kind: 'head' | 'number' | 'wide';
  /** What it is sorted by; a column without it is not sorted. */
  readonly value?: (row: Row) => string | number;
  /** What stands in it, where that is not the value. */
  readonly cell?: (row: Row) => readonly (Node | string | null)[];
}

const collator = new Intl.Collator(interfaceLanguage, { numeric: true });

/** A table whose heads sort its rows: names from the first, numbers from the largest; again the other way round. */
export function sortableTable<Row>(
  caption: string,
  columns: readonly SortedColumn<Row>[],
  rows: readonly Row[],
): HTMLElement {
  const body = h('tbody');
  const made = rows.map((row) => ({ row, element: rowOf(row, columns) }));
  for (const { element } of made) body.append(element);
  let sorted = { column: -1, isTurned: false };
  const heads = columns.map((column, at) => {
    const head = h('th', { scope: 'col', class: column.kind });
    const { value } = column;
    if (value === undefined) {
      head.append(column.title);
      return head;
    }
    const sort = () => {
      sorted = { column: at, isTurned: sorted.column === at && !sorted.isTurned };
      const factor = (column.kind === 'number' ? -1 : 1) * (sorted.isTurned ? -1 : 1);
      const order = [...made].sort((one, other) => factor * compare(value(one.row), value(other.row)));
      body.append(...order.map(({ element }) => element));
      for (const [index, each] of heads.entries()) {
        if (index !== at) each.removeAttribute('aria-sort');
        else each.setAttribute('aria-sort', factor > 0 ? 'ascending' : 'descending');
      }
    };
    head.append(button(column.title, sort, { title: said(words.sortBy, { what: column.title }) }));
    return head;
  });
  const table = h(
    'table',
    { class: 'list' },
    h('caption', { class: 'unseen' }, caption),
    h('thead', {}, h('tr', {}, ...heads)),
    body,
  );
  return h('div', { class: 'wide-table' }, table);
}

function rowOf<Row>(row: Row, columns: readonly SortedColumn<Row>[]): HTMLTableRowElement {
  return h(
    'tr',
    {},
    ...columns.map((column) => {
      const value = column.value?.(row) ?? '';
      const shown = typeof value === 'number' ? shownNumber(value) : value;
      const isNone = column.kind === 'number' && value === 0;
      const content = column.cell?.(row) ?? [shown];
      const cell =
        column.kind === 'head'
          ? h('th', { scope: 'row', class: 'head' })
          : h('td', { class: isNone ? 'number zero' : column.kind });
      cell.dataset.title = column.title;
      for (const child of content) if (child !== null) cell.append(child);
      return cell;
    }),
  );
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
