import type { Alignment, Cell, Unit } from '../../align/types.js';
import type { Segment, Version } from '../../document/types.js';
import type { StaleCell } from '../../lint/freshness.js';
import type { Finding } from '../../lint/types.js';
import { wordChanges } from '../../lint/word-diff.js';
import { slugsOf } from '../../segment/slugs.js';
import { titleOf } from '../../segment/titles.js';
import { lineAt } from '../../text/source.js';
import type { WorkKnowledge } from './knowledge.js';
import { markedSpans } from './marks.js';
import { stateOf } from './states.js';
import { pageSummary } from './summary.js';
import type { PageCell, PageFinding, PageStale, PageUnit, PageWork } from './types.js';
import { unitBlocksOf } from './unit-cells.js';

/** A work as a page shows it: its parts in rows, the texts of all versions side by side, and what was found. */
export function pageWork(alignment: Alignment, knowledge: WorkKnowledge): PageWork {
  const marked = markedSpans(knowledge.findings);
  const place = new UnitPlaces(alignment);
  const stale = new Map(knowledge.stale.map((cell) => [`${cell.version} ${cell.unit}`, cell]));
  const units = alignment.units.map((unit, index): PageUnit => {
    const { lines, blocks } = unitBlocksOf(alignment, unit, marked);
    const cells = unit.cells.map((cell, at): PageCell => {
      const changed = stale.get(`${at} ${index}`);
      const isReviewed = at > 0 && knowledge.reviewed?.(at, index) === true;
      return {
        ...place.cell(unit, cell, at),
        blocks: blocks[at]!,
        ...(changed === undefined ? {} : { stale: staleOf(changed, blocks[0]!, alignment) }),
        ...(isReviewed ? { reviewed: true } : {}),
      };
    });
    return { ...place.unit(unit), lines, cells };
  });
  const findings = knowledge.findings.map((finding) => pageFinding(finding, alignment, place));
  return { summary: pageSummary(alignment, units, findings, knowledge), units, findings };
}

function pageFinding(finding: Finding, { work }: Alignment, place: UnitPlaces): PageFinding {
  const { rule, severity, message, path, language, fingerprint, address } = finding;
  const addresses = finding.addresses ?? (address === null ? [] : [address]);
  const own = work.versions.findIndex((one) => one.language === language && one.source.path === path);
  return {
    rule,
    severity,
    message,
    version: Math.max(0, own),
    units: addresses.flatMap((one) => place.unitsAt(one)),
    line: finding.position.start.line,
    fingerprint,
  };
}

function staleOf({ before, changedBy }: StaleCell, now: PageCell['blocks'], { work }: Alignment): PageStale {
  const text = now.flatMap(({ sentences }) => sentences.map((sentence) => sentence.text)).join(' ');
  const pieces = before === null ? null : wordChanges(before, text, work.versions[0]?.language ?? 'und');
  return {
    change: pieces?.map(({ kind, words }) => [kind, words.join('')] as const) ?? null,
    changedBy,
  };
}

/** Where the parts of a work stand, by its units. */
class UnitPlaces {
  readonly #versions: readonly Version[];
  readonly #unitOf = new Map<Segment, number>();
  readonly #byAddress = new Map<string, number[]>();
  readonly #depths = new Map<Segment, number>();
  readonly #slugs: readonly ReadonlyMap<Segment, string>[];

  constructor({ work, units }: Alignment) {
    this.#versions = work.versions;
    this.#slugs = work.versions.map(slugsOf);
    for (const { segments } of work.versions) this.#measure(segments);
    for (const [at, { address, cells }] of units.entries()) {
      this.#byAddress.set(address, [...(this.#byAddress.get(address) ?? []), at]);
      for (const { segment } of cells) if (segment !== null) this.#unitOf.set(segment, at);
    }
  }

  unitsAt(address: string): readonly number[] {
    return this.#byAddress.get(address) ?? [];
  }

  unit({
    id,
    address,
    kind,
    cells,
  }: Unit): Pick<PageUnit, 'id' | 'address' | 'kind' | 'name' | 'depth' | 'slug'> {
    const at = cells.findIndex(({ segment }) => segment !== null);
    const segment = cells[at]?.segment ?? null;
    const slug = segment === null ? undefined : this.#slugs[at]?.get(segment);
    return {
      id,
      address,
      kind,
      name: segment === null ? '' : nameOf(segment),
      depth: segment === null ? 0 : (this.#depths.get(segment) ?? 0),
      ...(slug === undefined ? {} : { slug }),
    };
  }

  cell(unit: Unit, cell: Cell, version: number): Omit<PageCell, 'blocks'> {
    const { source } = this.#versions[version]!;
    const lineOf = (offset: number) => lineAt(source.lineStarts, offset) + 1;
    const offset =
      unit.kind === 'segment' ? cell.segment?.start : this.#versions[version]![unit.kind][0]?.start;
    const elsewhere = elsewhereOf(cell).flatMap((segment) => this.#unitOf.get(segment) ?? []);
    const own = cell.segment?.address;
    const belongs = cell.state === 'missing' ? (cell.after ?? null) : undefined;
    return {
      state: stateOf(unit, cell),
      ...(own === undefined || own === unit.address ? {} : { address: own }),
      ...(offset === undefined && cell.place === undefined
        ? {}
        : { line: lineOf(offset ?? cell.place ?? 0) }),
      ...(belongs === undefined ? {} : { after: belongs === null ? null : nameOf(belongs) }),
      ...(elsewhere.length === 0 ? {} : { elsewhere }),
    };
  }

  #measure(roots: readonly Segment[]): void {
    let level = roots;
    for (let depth = 0; level.length > 0; depth++) {
      for (const segment of level) this.#depths.set(segment, depth);
      level = level.flatMap(({ children }) => children);
    }
  }
}

function elsewhereOf(cell: Cell): Segment[] {
  const named = [...(cell.parts ?? []), ...(cell.candidates ?? []).map(({ segment }) => segment)];
  return cell.into === undefined ? named : [cell.into, ...named];
}

function nameOf(segment: Segment): string {
  return segment.enumerator?.label ?? titleOf(segment) ?? segment.address;
}
