import type { Point } from './span.js';

export interface InputFault {
  /** As the user gave it. */
  readonly path: string;
  readonly place?: Point | undefined;
  /** What is wrong, without a full stop. */
  readonly message: string;
  /** What the user can do about it, without a full stop. */
  readonly remedy: string;
}

/** A fault of what the user gave: a file that cannot be read, a broken configuration. Told in one line, exit code 2. */
export class InputError extends Error {
  readonly path: string;
  readonly place: Point | undefined;
  readonly remedy: string;

  constructor(fault: InputFault) {
    super(fault.message);
    this.name = 'InputError';
    this.path = fault.path;
    this.place = fault.place;
    this.remedy = fault.remedy;
  }

  /** `path:line:column: message; remedy`: one line, safe to print whatever the path and the message hold. */
  get line(): string {
    const place = this.place ? `:${this.place.line}:${this.place.column}` : '';
    return escapeCommands(escapeControls(`${this.path}${place}: ${this.message}; ${this.remedy}`));
  }
}

/** A file whose bytes are no text in UTF-8: it may be in an encoding that has to be named. */
export class UndecodedError extends InputError {}

/** For a document that only a password opens. */
export function passwordProtected(path: string): InputError {
  const message = 'the document is protected by a password';
  return new InputError({ path, message, remedy: 'open it and save it without one' });
}

/** Control characters, line separators and marks that reorder text, each as `\u{…}`: what is left prints on one line. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu,
    asEscape,
  );
}

/**
 * A line that the log of a CI system does not take for a command of its own: GitHub takes `::name::` after white space,
 * it and Azure take `##[name]` and `##vso[name]` anywhere, and so does TeamCity. One sign of it is written as `\u{…}`.
 */
export function escapeCommands(line: string): string {
  return line.replace(/^(\s*):(?=:.*::)/, '$1\\u{3a}').replace(/#(?=#\w*\[)/g, '\\u{23}');
}

/** A line that may have colours of ours: all other controls made visible, and no command to a log. */
export function escapeLine(line: string): string {
  return escapeCommands(
    line
      .split(/(\u001b\[[\d;]*m)/)
      .map((part, at) => (at % 2 === 0 ? escapeControls(part) : part))
      .join(''),
  );
}

/** Text of several lines, each fit for a terminal and for a log; tabs and the kind of line ends stay. */
export function escapeLines(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const end = line.endsWith('\r') ? '\r' : '';
      const content = end === '' ? line : line.slice(0, -1);
      return escapeCommands(content.split('\t').map(escapeControls).join('\t')) + end;
    })
    .join('\n');
}

function asEscape(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
