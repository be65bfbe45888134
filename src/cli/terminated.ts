import { escapeLine } from '../text/errors.js';

/** Lines for people with a line feed each, such that no log takes one for a command, and an empty one before them where they follow on something. */
export function* terminated(lines: Iterable<string>, follows = false): Generator<string> {
  if (follows) yield '\n';
  for (const line of lines) yield `${escapeLine(line)}\n`;
}
