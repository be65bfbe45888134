import { mayBeOneCurrency } from '../numbers/currencies.js';
import type { Fact } from '../types.js';
import { answers } from './answered.js';
import { family } from './families.js';
import type { Said } from './said.js';

/** A fact of the source, the one that stands for it in a translation, and in what they differ. */
export interface Difference {
  readonly source: Fact;
  readonly target: Fact;
  readonly differs: 'value' | 'currency' | 'duration';
}

/**
 * The facts of a passage that its translation says otherwise. A fact differs where nothing in the wider text around the
 * translation answers it and where the translation says one of its kind that nothing in the wider source answers: what
 * is only left out, or said elsewhere, is no difference. In the order of the source.
 */
export function differences(
  source: Said,
  target: Said,
  around: { readonly source: () => Said; readonly target: () => Said },
): Difference[] {
  let lost = source.facts.filter(
    (fact) => asks(fact) && !answers(fact, target) && !answers(fact, around.target()),
  );
  let gained = target.facts.filter(
    (fact) => asks(fact) && !answers(fact, source) && !answers(fact, around.source()),
  );
  if (lost.length === 0 && gained.length === 1)
    lost = oneOfSeveral(source, target, around.source(), around.target());
  if (gained.length === 0 && lost.length === 1)
    gained = oneOfSeveral(target, source, around.target(), around.source());
  const found = [...otherValues(lost, gained), ...otherUnits(source.facts, target.facts)];
  return found.sort((one, other) => one.source.start - other.source.start);
}

/**
 * The number that one side says oftener than the other, in the passage and around it, where it is clear which of its
 * places has no counterpart: 15 years and 15 days against 10 years and 15 days. Empty where there is none, or several.
 */
function oneOfSeveral(side: Said, other: Said, around: Said, otherAround: Said): Fact[] {
  const numbers = side.facts.filter(
    (fact) => fact.kind === 'number' && fact.written === 'digits' && fact.values.length === 1,
  );
  const surplus = numbers.filter(({ values: [value = ''] }) => {
    const times = numbers.filter(({ values }) => values[0] === value).length;
    const more = (own: Said, its: Said) => (own.answers.get(value) ?? 0) > (its.answers.get(value) ?? 0);
    return times > 1 && more(side, other) && more(around, otherAround);
  });
  const alone = surplus.filter(
    (fact) =>
      !other.facts.some((each) => each.values[0] === fact.values[0] && each.duration === fact.duration),
  );
  return alone.length === 1 ? alone : [];
}

/**
 * Values without an answer in pairs: first those of one kind and span of time, then those of one family, in order and
 * where both sides have as many: else it is open which is which.
 */
function otherValues(lost: readonly Fact[], gained: readonly Fact[]): Difference[] {
  const found: Difference[] = [];
  if (lost.length === 0 || gained.length === 0) return found;
  const [left, right] = [new Set(lost), new Set(gained)];
  for (const groupOf of [narrowGroup, familyOf]) {
    for (const group of new Set([...left].map(groupOf))) {
      const [own, others] = [left, right].map((facts) =>
        [...facts].filter((fact) => groupOf(fact) === group),
      );
      if (group === null || own === undefined || others === undefined || own.length !== others.length)
        continue;
      own.forEach((fact, at) => {
        const target = others[at] as Fact;
        found.push({ source: fact, target, differs: 'value' });
        left.delete(fact);
        right.delete(target);
      });
    }
  }
  return found;
}

function narrowGroup({ kind, duration, currency }: Fact): string | null {
  return family[kind] === null ? null : `${kind} ${duration ?? ''} ${currency ?? ''}`;
}

function familyOf({ kind }: Fact): string | null {
  return family[kind];
}

/** Values that agree, each said once on both sides, and are of another currency or count another span of time. */
function otherUnits(source: readonly Fact[], target: readonly Fact[]): Difference[] {
  return source.flatMap((fact): Difference[] => {
    if (fact.currency === undefined && fact.duration === undefined) return [];
    const same = (each: Fact) => each.values[0] === fact.values[0] && family[each.kind] === 'number';
    const [other, more] = target.filter(same);
    if (other === undefined || more !== undefined || source.filter(same).length > 1) return [];
    if (currencyDiffers(fact, other)) return [{ source: fact, target: other, differs: 'currency' }];
    const spans =
      fact.duration !== undefined && other.duration !== undefined && fact.duration !== other.duration;
    return spans && fact.values[0] !== '0' ? [{ source: fact, target: other, differs: 'duration' }] : [];
  });
}

function asks({ written }: Fact): boolean {
  return written !== 'loose';
}

/** Whether two amounts are in different currencies for sure. */
function currencyDiffers(source: Fact, target: Fact): boolean {
  return (
    source.currency !== undefined &&
    target.currency !== undefined &&
    !mayBeOneCurrency(source.currency, target.currency)
  );
}
