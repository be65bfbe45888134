import picomatch from 'picomatch';
import type { Version } from '../document/types.js';
import { type Directive, directiveAt, directivesIn, placesForDirectives } from './directives.js';
import type { Finding } from './types.js';

/** A finding that the configuration accepts, as written there. */
export interface Suppression {
  readonly rule?: string | undefined;
  /** Id, or a pattern of ids. */
  readonly work?: string | undefined;
  readonly language?: string | undefined;
  /** Sub-segments are meant too. */
  readonly address?: string | undefined;
  readonly reason: string;
  /** Last day on which it holds, `2027-01-31`. */
  readonly until?: string | undefined;
}

/** Tells of one finding whether it is accepted. Remembers what was of use. */
export type Accepts = (finding: Finding) => boolean;

/** The configuration's suppressions over a whole run. */
export interface SuppressionList {
  readonly accepts: Accepts;
  /** Indices of those that accepted nothing so far, ascending. */
  readonly unused: () => number[];
  /** Whether the last day of one has passed. */
  readonly isOver: (index: number) => boolean;
}

/** `today` is the date as `2026-12-31`, in the time zone in which the configuration's days are meant. */
export function suppressionList(suppressions: readonly Suppression[], today: string): SuppressionList {
  const used = new Set<number>();
  const over = suppressions.map(({ until }) => until !== undefined && until < today);
  const fits = suppressions.map((suppression) => matcherOf(suppression));
  return {
    accepts: (finding) => {
      let accepted = false;
      for (const [index, isMeant] of fits.entries()) {
        if (over[index] || !isMeant(finding)) continue;
        used.add(index);
        accepted = true;
      }
      return accepted;
    },
    unused: () => [...suppressions.keys()].filter((index) => !used.has(index)),
    isOver: (index) => over[index] === true,
  };
}

function matcherOf({ rule, work, language, address }: Suppression): Accepts {
  const isWork = work === undefined ? () => true : picomatch(work, { dot: true });
  return (finding) =>
    (rule === undefined || rule === finding.rule) &&
    (work === finding.work || isWork(finding.work)) &&
    (language === undefined || language === finding.language) &&
    (address === undefined || isAt(finding, address));
}

/** Whether a finding is about a segment or one of its sub-segments. One about a run is meant where all of it is. */
function isAt({ address, addresses }: Finding, wanted: string): boolean {
  const all = addresses ?? (address === null ? [] : [address]);
  return all.length > 0 && all.every((one) => one === wanted || one.startsWith(`${wanted}.`));
}

/** A directive that accepted nothing, or whose `rules` accepted nothing although others did. */
export interface UnusedDirective {
  readonly version: Version;
  readonly directive: Directive;
  readonly rules: readonly string[];
}

/** What the comments in a work's files accept. */
export interface CommentList {
  readonly accepts: Accepts;
  readonly unused: () => UnusedDirective[];
}

export function commentList(versions: readonly Version[]): CommentList {
  const files = new Map(
    versions.map((version) => [
      version.source.path,
      { version, directives: directivesIn(version.comments ?? []), used: new Map<Directive, Set<string>>() },
    ]),
  );
  return {
    accepts: ({ path, rule, position }) => {
      const file = files.get(path);
      if (file === undefined || file.directives.length === 0) return false;
      const { version, directives, used } = file;
      const span = { start: position.start.offset, end: position.end.offset };
      const directive = placesForDirectives(version, span)
        .map((place) => directiveAt(directives, version, rule, place))
        .find((each) => each !== null);
      if (directive) used.set(directive, (used.get(directive) ?? new Set()).add(rule));
      return directive !== undefined;
    },
    unused: () =>
      [...files.values()].flatMap(({ version, directives, used }) =>
        directives.flatMap((directive) => unusedIn(directive, version, used.get(directive))),
      ),
  };
}

function unusedIn(
  directive: Directive,
  version: Version,
  used: ReadonlySet<string> = new Set(),
): UnusedDirective[] {
  if (directive.kind === 'enable') return [];
  const rules = directive.rules.filter((rule) => !used.has(rule));
  const isUnused = directive.rules.length === 0 ? used.size === 0 : rules.length > 0;
  return isUnused ? [{ version, directive, rules }] : [];
}
