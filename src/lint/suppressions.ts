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

/** A work and the languages of it that a run has looked at. */
export interface LookedAt {
  readonly work: string;
  readonly languages: readonly string[];
}

/** The configuration's suppressions over a whole run. */
export interface SuppressionList {
  readonly accepts: Accepts;
  /**
   * Indices of those that accepted nothing so far, ascending. Null where the run looks at everything; of a run that
   * looks at a part only those are told that name a work and a language in it, or have ended.
   */
  readonly unused: (looked: readonly LookedAt[] | null) => number[];
  /** Whether the last day of one has passed. */
  readonly isOver: (index: number) => boolean;
}

/**
 * `today` is the date as `2026-12-31`, in the time zone in which the configuration's days are meant. A finding about
 * several segments is accepted where each of them is, be it by several suppressions.
 */
export function suppressionList(suppressions: readonly Suppression[], today: string): SuppressionList {
  const used = new Set<number>();
  const over = suppressions.map(({ until }) => until !== undefined && until < today);
  const fits = suppressions.map(matcherOf);
  const isWithin = ({ work, language }: Suppression, looked: readonly LookedAt[]) =>
    work !== undefined &&
    language !== undefined &&
    looked.some((one) => isWork(work)(one.work) && one.languages.includes(language));
  return {
    accepts: (finding) => {
      const open = (finding.addresses ?? [finding.address]).filter((address) => {
        const meant = fits.flatMap((isMeant, index) =>
          !over[index] && isMeant(finding, address) ? [index] : [],
        );
        for (const index of meant) used.add(index);
        return meant.length === 0;
      });
      return open.length === 0;
    },
    unused: (looked) =>
      suppressions.flatMap((suppression, index) => {
        const isJudged = looked === null || over[index] || isWithin(suppression, looked);
        return isJudged && !used.has(index) ? [index] : [];
      }),
    isOver: (index) => over[index] === true,
  };
}

/** Whether a suppression means a finding, as far as it is about the segment at an address. */
function matcherOf({ rule, work, language, address }: Suppression) {
  const isMeantWork = work === undefined ? () => true : isWork(work);
  return (finding: Finding, at: string | null) =>
    (rule === undefined || rule === finding.rule) &&
    isMeantWork(finding.work) &&
    (language === undefined || language === finding.language) &&
    (address === undefined || at === address || at?.startsWith(`${address}.`) === true);
}

function isWork(pattern: string): (id: string) => boolean {
  const matches = picomatch(pattern, { dot: true });
  return (id) => id === pattern || matches(id);
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
