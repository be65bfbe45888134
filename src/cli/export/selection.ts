import type { Alignment, CellState, Unit } from '../../align/types.js';
import { isUntranslated } from '../../format/rows/untranslated.js';
import type { UnitRole } from '../../format/types.js';
import { type LintSettings, lintAlignment } from '../../lint/index.js';
import { missingParagraph, missingSentence } from '../../lint/rules/gaps.js';
import { staleSegment } from '../../lint/rules/stale-segment.js';
import { nearest } from '../../project/nearest.js';
import { InputError } from '../../text/errors.js';

const states: readonly (CellState | 'untranslated')[] = [
  'untranslated',
  'missing',
  'extra',
  'renumbered',
  'moved',
  'merged',
  'split',
  'ambiguous',
];

/** Which units `--only` asks for: by what a version has of them, or by the rule that finds fault with them. */
export interface Selection {
  readonly states: ReadonlySet<string>;
  /** Ids of rules. */
  readonly rules: ReadonlySet<string>;
}

/** Rules that tell what is missing inside of a unit that is there: an entry of its list, a sentence. */
const lacksWithin: readonly string[] = [missingParagraph.id, missingSentence.id];

/**
 * `missing,untranslated`: names of states, ids of rules, or the first words of such ids. Throws InputError for a name
 * that is neither.
 */
export function selectionOf(names: readonly string[], rules: readonly string[]): Selection {
  const chosen = { states: new Set<string>(), rules: new Set<string>() };
  for (const name of names) {
    const ids = rules.filter((id) => id === name || id.startsWith(`${name}-`));
    if (states.some((state) => state === name)) {
      chosen.states.add(name);
      for (const id of rules) if (name === 'missing' && lacksWithin.includes(id)) chosen.rules.add(id);
    } else if (ids.length > 0) for (const id of ids) chosen.rules.add(id);
    else throw unknownName(name, rules);
  }
  return chosen;
}

/** For each version of a work the units that are asked for. */
export interface AskedUnits {
  /** By their ids. */
  readonly ids: readonly ReadonlySet<string>[];
  /** By id of the unit, how its source has changed since it was translated, in words. */
  readonly changes: readonly ReadonlyMap<string, string>[];
}

export function askedUnits(alignment: Alignment, selection: Selection, settings: LintSettings): AskedUnits {
  const asked = alignment.work.versions.map(() => new Set<string>());
  for (const unit of alignment.units) {
    unit.cells.forEach((cell, at) => {
      if (at === 0 || !isTranslatable(unit)) return;
      const isAsked =
        selection.states.has(cell.state) ||
        (selection.states.has('untranslated') && isUntranslated(alignment, unit, at));
      if (isAsked) asked[at]!.add(unit.id);
    });
  }
  const changes = alignment.work.versions.map(() => new Map<string, string>());
  if (selection.rules.size > 0) addByFinding(alignment, selection, settings, { ids: asked, changes });
  return { ids: asked, changes };
}

function addByFinding(
  alignment: Alignment,
  selection: Selection,
  settings: LintSettings,
  asked: { readonly ids: readonly Set<string>[]; readonly changes: readonly Map<string, string>[] },
): void {
  const byAddress = new Map(alignment.units.map((unit) => [unit.address, unit.id]));
  const byLanguage = new Map(alignment.work.versions.map(({ language }, at) => [language, at]));
  for (const finding of lintAlignment(alignment, settings)) {
    if (!selection.rules.has(finding.rule)) continue;
    const at = byLanguage.get(finding.language) ?? 0;
    for (const address of finding.addresses ?? [finding.address ?? '']) {
      const id = byAddress.get(address);
      if (id === undefined || at === 0) continue;
      asked.ids[at]!.add(id);
      if (finding.rule === staleSegment.id) asked.changes[at]!.set(id, finding.message);
    }
  }
}

/** Whether the source has the unit: what only a translation has is nobody's to translate. */
function isTranslatable(unit: Unit): boolean {
  return unit.cells[0]?.state !== 'missing';
}

/** Roles for a file with these versions: what is asked for in one of them, and its neighbours as context. */
export function rolesOf(
  { units }: Alignment,
  asked: readonly ReadonlySet<string>[],
  versions: readonly number[],
): (unit: Unit) => UnitRole {
  const roles = new Map<string, UnitRole>();
  units.forEach((unit, at) => {
    if (!versions.some((index) => asked[index]?.has(unit.id))) return;
    roles.set(unit.id, 'asked');
    for (const neighbour of [units[at - 1], units[at + 1]]) {
      if (neighbour && isTranslatable(neighbour) && !roles.has(neighbour.id))
        roles.set(neighbour.id, 'context');
    }
  });
  return (unit) => roles.get(unit.id) ?? 'out';
}

function unknownName(name: string, rules: readonly string[]): InputError {
  const near = nearest(name, [...states, ...rules]);
  const remedy =
    near === null ? `there is ${states.join(', ')} and the id of each rule` : `did you mean "${near}"?`;
  return new InputError({ path: '--only', message: `there is no "${name}"`, remedy });
}
