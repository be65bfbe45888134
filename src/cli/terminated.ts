/** Lines with a line feed each, and an empty one before them where they follow on something. */
export function* terminated(lines: Iterable<string>, follows = false): Generator<string> {
  if (follows) yield '\n';
  for (const line of lines) yield `${line}\n`;
}
