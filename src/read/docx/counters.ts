import { type ListInstance, type ListLevel, type ListPlace, levelCount } from './numbering.js';

/** Writes a number in a format of the file's kind. */
export type NumberPrinter = (value: number, format: string, pattern: string | undefined) => string;

/** The label of a numbered paragraph. */
export interface CountedLabel {
  readonly text: string;
  readonly gap: string;
  /** Null for a bullet, and for a level that shows no number. */
  readonly value: number | null;
}

/**
 * Counts the paragraphs of lists in the order of the document. Counters belong to the abstract list, so that lists that
 * share one go on from each other; a list with a start of its own begins there when it is first met (ECMA-376 part 1,
 * `lvlRestart`, `startOverride`, `start`).
 */
export class Counters {
  readonly #values = new Map<number, (number | undefined)[]>();
  readonly #met = new Set<number>();
  readonly #print: NumberPrinter;

  constructor(print: NumberPrinter) {
    this.#print = print;
  }

  /** Counts one paragraph; null where its level has no label. */
  next({ list, level }: ListPlace): CountedLabel | null {
    const values = this.#valuesOf(list);
    this.#begin(list, values);
    const before = values[level];
    const value = before === undefined ? startOf(list, level) : before + 1;
    values[level] = value;
    for (let upper = 0; upper < level; upper++) values[upper] ??= startOf(list, upper);
    for (let deeper = level + 1; deeper < levelCount; deeper++) {
      if (restarts(list.levels[deeper], level)) values[deeper] = undefined;
    }
    return this.#label(list, level, values);
  }

  /** The number that a paragraph would have that came next; nothing is counted. */
  peek({ list, level }: ListPlace): number {
    const isBegun = this.#met.has(list.id) || list.starts[level] === undefined;
    const before = isBegun ? this.#values.get(list.abstract)?.[level] : undefined;
    return before === undefined ? startOf(list, level) : before + 1;
  }

  /** Counters that stand where these do, and count on by themselves. */
  copy(): Counters {
    const other = new Counters(this.#print);
    for (const [abstract, values] of this.#values) other.#values.set(abstract, [...values]);
    for (const id of this.#met) other.#met.add(id);
    return other;
  }

  #valuesOf({ abstract }: ListInstance): (number | undefined)[] {
    let values = this.#values.get(abstract);
    if (values === undefined) {
      values = new Array<number | undefined>(levelCount).fill(undefined);
      this.#values.set(abstract, values);
    }
    return values;
  }

  /** A start of the list's own counts once, when the list is met. */
  #begin({ id, starts }: ListInstance, values: (number | undefined)[]): void {
    if (this.#met.has(id)) return;
    this.#met.add(id);
    for (const [at, start] of starts.entries()) if (start !== undefined) values[at] = undefined;
  }

  #label(list: ListInstance, level: number, values: readonly (number | undefined)[]): CountedLabel | null {
    const own = list.levels[level];
    if (own === undefined || own.hidden) return null;
    const gap = own.suffix === 'tab' ? '\t' : own.suffix === 'space' ? ' ' : '';
    if (own.format === 'bullet') return own.text === '' ? null : { text: '•', gap, value: null };
    const isShown = own.text.includes(`%${level + 1}`) && own.format !== 'none';
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) =>
      this.#number(list, Number(digit) - 1, level, values),
    );
    if (text === '') return null;
    return { text, gap, value: isShown ? (values[level] ?? 0) : null };
  }

  /** Levels that are deeper than the paragraph's own have no number yet. */
  #number(list: ListInstance, at: number, level: number, values: readonly (number | undefined)[]): string {
    const shown = list.levels[at];
    if (at > level || shown === undefined) return '';
    const value = values[at] ?? 0;
    if (list.levels[level]?.legal === true && shown.format !== 'none') return String(value);
    return this.#print(value, shown.format, shown.pattern);
  }
}

function startOf({ starts, levels }: ListInstance, level: number): number {
  return starts[level] ?? levels[level]?.start ?? 0;
}

/** Whether a level begins anew after a paragraph further out. */
function restarts(level: ListLevel | undefined, outer: number): boolean {
  if (level?.restart === undefined) return true;
  return level.restart > 0 && outer < level.restart;
}
