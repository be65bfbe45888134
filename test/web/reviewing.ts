import { request } from 'node:http';
import { main } from '../../src/cli/main.js';
import type { Io } from '../../src/cli/process/io.js';

/** A review that runs. */
export interface Running {
  /** With the token in it. */
  readonly link: string;
  readonly err: () => string;
  /** Ctrl-C; gives the exit code. */
  readonly stop: () => Promise<number>;
}

/** Starts `hexapla review` in a folder, and waits for its link. */
export async function startReview(cwd: string, ...argv: string[]): Promise<Running> {
  let err = '';
  let interrupt = () => {};
  let ready: (link: string) => void = () => {};
  const link = new Promise<string>((resolve) => {
    ready = resolve;
  });
  const io: Io = {
    stdout: { write: (text) => ready(text.trim()) },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    stdin: (async function* () {})(),
    env: {},
    cwd: () => cwd,
    once: (_, listener) => {
      interrupt = listener;
    },
    off: () => {},
  };
  const ended = main(['review', ...argv], io);
  const early = ended.then((code) => {
    throw new Error(`the review ended with ${code}: ${err}`);
  });
  const stop = async () => {
    early.catch(() => {});
    interrupt();
    return ended;
  };
  return { link: await Promise.race([link, early]), err: () => err, stop };
}

/** What a server answers. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** A request with any headers, those that browsers do not let a page set among them. */
export function ask(
  link: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  const url = new URL(path, link);
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: url.hostname, port: url.port, path: url.pathname + url.search, method, headers },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The token of a link. */
export function tokenOf(link: string): string {
  return new URL(link).pathname.split('/')[1] ?? '';
}

/** A request as the page itself would send it. */
export function act(link: string, value: object): Promise<Reply> {
  const headers = {
    origin: new URL(link).origin,
    'content-type': 'application/json',
    'x-hexapla-token': tokenOf(link),
  };
  return ask(link, 'act', { method: 'POST', headers, body: JSON.stringify(value) });
}
