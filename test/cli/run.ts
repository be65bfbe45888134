import { main } from '../../src/cli/main.js';
import type { Io } from '../../src/cli/process/io.js';

/** What a command line gave. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface World {
  readonly cwd?: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly columns?: number;
}

/** Runs `main` in a made-up world. */
export async function hexapla(argv: readonly string[], world: World = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const stream = (write: (text: string) => void) => ({
    write,
    isTTY: world.terminal ?? false,
    ...(world.columns === undefined ? {} : { columns: world.columns }),
  });
  const io: Io = {
    stdout: stream((text) => {
      out += text;
    }),
    stderr: stream((text) => {
      err += text;
    }),
    stdin: (async function* () {
      if (world.stdin !== undefined) yield world.stdin;
    })(),
    env: world.env ?? {},
    cwd: () => world.cwd ?? process.cwd(),
  };
  return { code: await main(argv, io), out, err };
}
