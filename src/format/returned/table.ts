import type { Span } from '../../text/span.js';
import { readOffsets } from '../rows/offsets.js';
import { lastRow, nextColumn, textColumn } from '../spreadsheet/table.js';
import { type Named, ordered, rowNames } from './row-names.js';
import { cellsNeeded, type TableLine } from './table-lines.js';
import type { ReturnedFault, ReturnedPart, ReturnedUnit, ReturnedVersion, ReturnedWork } from './types.js';

/** What came back in the rows of a table that hexapla wrote. Throws InputError where it lacks columns. */
export function* readTable(path: string, lines: readonly TableLine[]): Generator<ReturnedWork> {
  const languages = cellsNeeded(path, lines);
  const { rows, faults } = rowNames(lines);
  const ids = new Set([lastRow, ...lines.map(({ cells }) => cells.id ?? '')]);
  for (const [work, own] of groupBy(rows, (row) => row.work)) {
    const source = own[0]?.cells.source ?? '';
    for (const target of languages) {
      if (target === source || !own.some(({ cells }) => (cells[`path.${target}`] ?? '') !== '')) continue;
      const units: ReturnedUnit[] = [];
      const broken: ReturnedFault[] = [...faults];
      for (const [id, each] of groupBy(own, (row) => row.unit)) {
        const unit = unitOf(id, each, { source, target, ids });
        if ('message' in unit) broken.push(unit);
        else units.push(unit);
      }
      yield {
        work,
        source: versionOf(own, source),
        target: versionOf(own, target),
        paths: languages.flatMap((language) => versionOf(own, language).path ?? []),
        units,
        faults: broken,
      };
    }
  }
}

function versionOf(rows: readonly TableLine[], language: string): ReturnedVersion {
  const told = rows.find(({ cells }) => (cells[`path.${language}`] ?? '') !== '')?.cells ?? {};
  return { path: told[`path.${language}`] || null, sha256: told[`sha256.${language}`] || null, language };
}

interface Side {
  readonly source: string;
  readonly target: string;
  /** Of all rows of the table, and the word after the last. */
  readonly ids: ReadonlySet<string>;
}

function unitOf(
  id: string,
  rows: readonly Named[],
  { source, target, ids }: Side,
): ReturnedUnit | ReturnedFault {
  const own = ordered(rows);
  if (!Array.isArray(own)) return own;
  const said = own.filter(
    ({ cells }) => (cells[textColumn(source)] ?? '') !== '' || (cells[textColumn(target)] ?? '') !== '',
  );
  const prefix = own[0]?.prefix ?? '';
  const isCut = own.some(({ cells }) => {
    const next = cells[nextColumn];
    // The row that is to follow is one of this unit, and is not there.
    return next === '' || (next !== undefined && !ids.has(next) && next.startsWith(prefix));
  });
  return {
    id,
    line: own[0]?.line ?? 1,
    parts: said.map((row) => partOf(row, source, target)),
    order: null,
    isRows: true,
    isAsked: own.some(({ cells }) => cells.role !== 'context'),
    isCut,
    whole: null,
    targetHash: own.some(({ cells }) => cells[`state.${target}`] === 'missing') ? null : undefined,
  };
}

function partOf({ cells }: Named, source: string, target: string): ReturnedPart {
  const isWritten = cells.text === 'written';
  const piecesIn = (text: string) => (text === '' ? [] : [{ kind: 'text', text } as const]);
  const given = piecesIn(cells[textColumn(target)] ?? '');
  const isBlank = (cells[textColumn(target)] ?? '').trim() === '';
  const hash = cells[`hash.${target}`];
  return {
    id: cells.id ?? '',
    source: piecesIn(cells[textColumn(source)] ?? ''),
    given,
    target: isBlank ? null : given,
    sourceSpans: spansIn(cells[`offsets.${source}`]),
    targetSpans: spansIn(cells[`offsets.${target}`]),
    was: hash === undefined ? undefined : hash === '' ? null : hash,
    isConfirmed: false,
    isWritten,
    gap: null,
  };
}

function spansIn(cell = ''): readonly Span[] | null {
  return readOffsets(cell);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
