import type { Comment, Version } from '../document/types.js';
import { skipBlanks } from '../text/normal.js';
import { lineAt } from '../text/source.js';
import type { Span } from '../text/span.js';

/** What a comment in a file says about findings: `<!-- hexapla-disable-next-line RULE, RULE -- reason -->`. */
export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';
  /** Ids of rules; empty for all. */
  readonly rules: readonly string[];
  readonly reason: string | null;
}

const shape = /^hexapla-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|$)(.*)$/s;

/** The directives among a file's comments, in order. */
export function directivesIn(comments: readonly Comment[]): Directive[] {
  return comments.flatMap((comment) => directiveOf(comment) ?? []);
}

function directiveOf({ start, end, text }: Comment): Directive | null {
  const match = shape.exec(text.trim());
  if (match === null) return null;
  const [, kind, rest = ''] = match;
  const dash = /(?:^|\s)--+(?=\s|$)/.exec(rest);
  const names = dash === null ? rest : rest.slice(0, dash.index);
  const reason = dash === null ? '' : rest.slice(dash.index + dash[0].length).trim();
  return {
    start,
    end,
    kind: kind as Directive['kind'],
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason === '' ? null : reason,
  };
}

/**
 * The directive that turns a rule off at a place of a version; null where it is on. Of `disable` and `enable` the last
 * one before the place that speaks of the rule counts. A directive without rules speaks of all.
 */
export function directiveAt(
  directives: readonly Directive[],
  version: Version,
  rule: string,
  place: number,
): Directive | null {
  let off: Directive | null = null;
  for (const directive of directives) {
    if (directive.rules.length > 0 && !directive.rules.includes(rule)) continue;
    if (directive.kind === 'disable' && directive.start <= place) off = directive;
    else if (directive.kind === 'enable' && directive.start <= place) off = null;
  }
  return off ?? directives.find((directive) => isFor(directive, version, rule, place)) ?? null;
}

/** Whether a directive for one line or for the file turns a rule off at a place. */
function isFor(directive: Directive, version: Version, rule: string, place: number): boolean {
  const { kind, rules, start, end } = directive;
  if (rules.length > 0 && !rules.includes(rule)) return false;
  if (kind === 'disable-file') return true;
  const { lineStarts, text } = version.source;
  const line = lineAt(lineStarts, place);
  if (kind === 'disable-line') return line === lineAt(lineStarts, start);
  if (kind !== 'disable-next-line' || place < start) return false;
  // Markdown likes a blank line after a comment: the next line is the next one with something on it.
  return line <= lineAt(lineStarts, skipBlanks(text, end));
}

/**
 * Where a finding stands as far as directives go. What is missing stands at the end of what comes before it, so a
 * comment on that line is about it, and so is one between that line and the next text.
 */
export function placesForDirectives(version: Version, span: Span): number[] {
  if (span.start < span.end) return [span.start];
  return [span.start, skipBlanks(version.source.text, span.start)];
}
