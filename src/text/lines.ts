/** Offset of the first character of each line, ascending, the first is 0. Lines end at \n, \r\n or \r. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const byCarriage = carriage >= 0 && (feed < 0 || carriage < feed);
    const next = byCarriage && feed !== carriage + 1 ? carriage + 1 : feed + 1;
    starts.push(next);
    if (byCarriage) carriage = text.indexOf('\r', next);
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
  }
  return starts;
}

/** Where the line that starts at `lineStarts[line]` ends, before its line end. `line` counts from 0. */
export function lineEnd(text: string, lineStarts: readonly number[], line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) return text.length;
  const beforeFeed = text.charCodeAt(next - 1) === 0x0a ? next - 1 : next;
  return text.charCodeAt(beforeFeed - 1) === 0x0d && beforeFeed > (lineStarts[line] ?? 0)
    ? beforeFeed - 1
    : beforeFeed;
}
