/** Where text goes: a stream of the process, or one made up in a test. */
export interface Output {
  /** A stream of the process calls back when the text is written, or could not be. */
  write(text: string, written?: () => void): unknown;
  /** True where `write` calls back. */
  readonly writable?: boolean | undefined;
  /** Its number where it is one of the process. */
  readonly fd?: number | undefined;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  /** Streams of the process have these; a made-up one may do without. */
  once?(event: 'drain', listener: () => void): unknown;
  on?(event: 'error', listener: (error: Error) => void): unknown;
}

/** Where standard input comes from. */
export type Input = AsyncIterable<Uint8Array | string> & {
  destroy?(): unknown;
  /** A terminal has it: single keys instead of lines. */
  setRawMode?(on: boolean): unknown;
};

/** The outside world as a command sees it; `process` is one. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Input;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working folder; that of the process where it is absent. */
  cwd?(): string;
  once?(event: 'SIGINT', listener: () => void): unknown;
  off?(event: 'SIGINT', listener: () => void): unknown;
}
