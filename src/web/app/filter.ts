import type { PageBlock, PageCell, PageWork, PictureState } from '../../report/page/types.js';
import { folded } from './text.js';

/** What is asked for; empty sets and texts ask for nothing. */
export interface Filter {
  readonly states: ReadonlySet<PictureState>;
  readonly rule: string;
  readonly language: string;
  readonly severity: string;
  readonly text: string;
}

export const everything: Filter = { states: new Set(), rule: '', language: '', severity: '', text: '' };

/** Whether anything is asked for. */
export function isNarrow({ states, rule, language, severity, text }: Filter): boolean {
  return states.size > 0 || `${rule}${language}${severity}${text}` !== '';
}

/** Tells of each unit whether it fits all that is asked for. A language alone asks for what is noticeable in it. */
export function filterOf(work: PageWork, filter: Filter): (unit: number) => boolean {
  const { versions } = work.summary;
  const meant = versions.map(({ language }) => filter.language === '' || language === filter.language);
  const isByFinding = filter.rule !== '' || filter.severity !== '';
  const found = unitsWithFindings(work, filter, meant);
  const wanted = folded(filter.text.trim());
  return (at) => {
    const cells = work.units[at]!.cells.filter((_, version) => meant[version]);
    if (isByFinding && !found.has(at)) return false;
    if (filter.states.size > 0 && !cells.some((cell) => isInOneOf(cell, filter.states))) return false;
    const isAlone = filter.language !== '' && filter.states.size === 0 && !isByFinding && wanted === '';
    if (isAlone && !found.has(at) && !cells.some(isOdd)) return false;
    return wanted === '' || textOf(work, at).includes(wanted);
  };
}

function isInOneOf({ state, stale }: PageCell, states: ReadonlySet<PictureState>): boolean {
  return states.has(state) || (stale !== undefined && states.has('stale'));
}

function isOdd({ state, stale }: PageCell): boolean {
  return stale !== undefined || (state !== 'present' && state !== 'absent');
}

function unitsWithFindings(
  { findings }: PageWork,
  { rule, severity }: Filter,
  meant: readonly boolean[],
): ReadonlySet<number> {
  const fitting = findings.filter(
    (finding) =>
      (rule === '' || finding.rule === rule) &&
      (severity === '' || finding.severity === severity) &&
      meant[finding.version],
  );
  return new Set(fitting.flatMap(({ units }) => units));
}

const texts = new WeakMap<PageWork, (string | undefined)[]>();

/** The texts of a unit in all versions, for comparing; made when first asked for. */
function textOf(work: PageWork, at: number): string {
  const known = texts.get(work) ?? [];
  texts.set(work, known);
  known[at] ??= folded(work.units[at]!.cells.flatMap(({ blocks }) => blocks.map(blockText)).join('\n'));
  return known[at];
}

function blockText({ label, sentences }: PageBlock): string {
  return [label, ...sentences.map(({ text }) => text)].join(' ');
}
