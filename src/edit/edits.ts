import type { Span } from '../text/span.js';

/** A stretch of a text and what is to stand there instead; an empty stretch is a place to insert at. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text with all edits made at once. They must not overlap; at one place the earlier of the list comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((left, right) => left.start - right.start);
  const parts: string[] = [];
  let done = 0;
  for (const edit of ordered) {
    if (edit.start < done) throw new Error(`edits overlap at ${edit.start}`);
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The line end that a text uses, by its first; a line feed where it has none. */
export function lineEndingOf(text: string): '\n' | '\r\n' | '\r' {
  const found = /\r\n?|\n/.exec(text)?.[0];
  return found === '\r\n' || found === '\r' ? found : '\n';
}

/** Every line end as a line feed. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Every line end as the given one. */
export function withLineEnding(text: string, ending: string): string {
  return ending === '\n' ? withLineFeeds(text) : withLineFeeds(text).replaceAll('\n', ending);
}
