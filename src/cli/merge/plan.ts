import type { Alignment, Unit } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import type { Version } from '../../document/types.js';
import type { Filled } from '../../edit/filled.js';
import type { ReturnedUnit, ReturnedWork } from '../../format/returned/types.js';
import { textId } from '../../format/rows/ids.js';
import { InputError } from '../../text/errors.js';
import { AlreadyThere } from './already-there.js';
import { type Held, nothing, type Outcome } from './outcome.js';
import { UnitPlanner } from './unit-plan.js';

/** What is to be done with one target file. */
export interface Plan {
  readonly alignment: Alignment;
  readonly filled: readonly Filled[];
  readonly refusals: readonly InputError[];
  readonly outcome: Outcome;
}

export interface PlanOptions {
  /** Path of the exchange file. */
  readonly exchange: string;
  /** Go on although the source has changed, or numbers and links are missing. */
  readonly force: boolean;
  /** Take what is in the words of the source for its translation. */
  readonly acceptCopies: boolean;
}

/** Makes an alignment of the source, the target, and the others, which help. */
export type Align = (versions: readonly Version[]) => Alignment;

/**
 * Compares what came back with what the versions are now: the source, the target, then the others, which help to align.
 */
export function planMerge(
  returned: ReturnedWork,
  versions: readonly Version[],
  options: PlanOptions,
  align: Align = (all) => alignWork({ id: returned.work ?? 'work', versions: all }),
): Plan {
  const alignment = align(versions);
  const { source, target } = { source: versions[0]!.source, target: versions[1]!.source };
  const collector = new Collector(alignment, options);
  for (const { line, message, remedy } of returned.faults ?? []) collector.refuse(line, message, remedy);
  const told = returned.source.sha256;
  if (!options.force && told !== null && told !== source.sha256) {
    collector.refuse(1, `${source.path} has changed since the export`, 'export again, or go on with --force');
  }
  const planner = new UnitPlanner(alignment, {
    force: options.force,
    acceptCopies: options.acceptCopies,
    isSameTarget: returned.target.sha256 === target.sha256,
  });
  const byId = new Map(alignment.units.flatMap((unit) => [textId(unit.id), unit.id].map((id) => [id, unit])));
  for (const unit of returned.units) collector.add(unit, byId.get(unit.id) ?? null, planner);
  return collector.plan();
}

/** Puts together what is said of the units one by one. */
class Collector {
  readonly #alignment: Alignment;
  readonly #options: PlanOptions;
  readonly #there: AlreadyThere;
  readonly #filled = new Map<Unit, Filled>();
  readonly #refusals: InputError[] = [];
  readonly #held: Record<'waiting' | 'left', Held[]> = { waiting: [], left: [] };
  readonly #named: Record<'copies' | 'kept' | 'unchanged' | 'open', string[]> = {
    copies: [],
    kept: [],
    unchanged: [],
    open: [],
  };

  constructor(alignment: Alignment, options: PlanOptions) {
    this.#alignment = alignment;
    this.#options = options;
    this.#there = new AlreadyThere(alignment);
  }

  add(returned: ReturnedUnit, unit: Unit | null, planner: UnitPlanner): void {
    const name = unit === null ? returned.id : nameOf(unit);
    const verdict = planner.verdictOn(returned, unit, name);
    if (verdict === null) return;
    if (verdict.kind === 'refused') this.refuse(returned.line, verdict.message, verdict.remedy);
    else if (verdict.kind === 'waiting' || verdict.kind === 'left') {
      this.#held[verdict.kind].push({ name, reason: verdict.reason });
    } else if (verdict.kind !== 'filled') this.#named[verdict.kind].push(name);
    else if (this.#filled.has(verdict.filled.unit)) {
      this.refuse(returned.line, `${name} comes twice`, 'take out the one that does not hold');
    } else this.#fill(returned, verdict.filled, verdict.hasKept, name);
  }

  #fill({ line }: ReturnedUnit, filled: Filled, hasKept: boolean, name: string): void {
    const twin = this.#options.force ? null : this.#there.unitLike(filled);
    if (twin !== null) {
      const { path } = this.#alignment.work.versions[1]!.source;
      const message = `what is filled in for ${name} stands in ${path} already, as ${twin.cells[1]?.segment?.address ?? twin.address}`;
      this.refuse(line, message, 'put it in by hand where it belongs, or go on with --force');
      return;
    }
    this.#filled.set(filled.unit, filled);
    if (hasKept) this.#named.kept.push(name);
  }

  refuse(line: number, message: string, remedy: string): void {
    const place = { line, column: 1, offset: 0 };
    this.#refusals.push(new InputError({ path: this.#options.exchange, place, message, remedy }));
  }

  plan(): Plan {
    const filled = this.#alignment.units.flatMap((unit) => this.#filled.get(unit) ?? []);
    const merged = filled.map(({ unit }) => nameOf(unit));
    const outcome = { ...nothing, ...this.#held, ...this.#named, merged };
    return { alignment: this.#alignment, filled, refusals: this.#refusals, outcome };
  }
}

function nameOf(unit: Unit): string {
  return unit.kind === 'segment' ? unit.address : `the ${unit.kind} matter`;
}
