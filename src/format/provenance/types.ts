import type { Span } from '../../text/span.js';

/** What is wrong with an export itself, whatever the files have. */
export interface Flaw {
  /** Line of the export, from 1. */
  readonly line: number;
  readonly flaw: string;
}

/** What an export says of one text: that it is what a file has at certain places. */
export interface Claim {
  /** Line of the export, from 1. */
  readonly line: number;
  readonly path: string;
  readonly sha256: string;
  readonly spans: readonly Span[];
  /** The part of a package in which the spans count; absent where they count in the text of the file. */
  readonly part?: string;
  /** First and last line of the spans in the file, from 1, as the export says them: `12-13` or `12`; '' where it does not. */
  readonly lines: string;
  readonly text: string;
  /** `printed`: what the spans print, joined by line feeds; `written`: their characters; `within`: its lines are in them. */
  readonly form: 'printed' | 'written' | 'within';
}
