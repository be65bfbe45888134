import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { safeJson } from '../../report/json.js';
import type { PageIndex } from '../../report/page/types.js';
import { InputError } from '../../text/errors.js';
import { pageEnd, pageHead, policyOf, workElement } from '../../web/frame.js';
import { pageAssets } from '../page/assets.js';
import { pageIndex } from '../page/page-works.js';
import { ReviewActions } from './actions.js';
import { RequestGuard } from './guard.js';
import { type ReviewSession, refusal } from './session.js';

/** So often, in milliseconds, files are looked at. */
const LOOK = 700;

/** No request of a page is longer, in bytes. */
const LONGEST = 1_000_000;

export interface ReviewServerOptions {
  readonly title: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly isReadOnly: boolean;
}

/** The page of a review on the loopback address, and what it asks for. Requests that change anything come one by one. */
export class ReviewServer {
  readonly #session: ReviewSession;
  readonly #actions: ReviewActions;
  readonly #options: ReviewServerOptions;
  readonly #token = randomBytes(24).toString('base64url');
  readonly #assets = pageAssets();
  readonly #windows = new Set<ServerResponse>();
  readonly #server: Server;
  #guard: RequestGuard | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;

  constructor(session: ReviewSession, options: ReviewServerOptions) {
    this.#session = session;
    this.#actions = new ReviewActions(session);
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => fail(response, error));
    });
  }

  /** Begins to answer. Gives the link, which has the token in it. Throws InputError where the port is taken. */
  async open(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', () =>
        reject(refusal('--port', 'this port cannot be had', 'choose another, or none')),
      );
      this.#server.listen(this.#options.port, '127.0.0.1', resolve);
    });
    const { port } = this.#server.address() as AddressInfo;
    this.#guard = new RequestGuard(this.#token, port, this.#options.isReadOnly);
    this.#timer = setInterval(() => void this.#inTurn(() => this.#look()), LOOK);
    return `http://127.0.0.1:${port}/${this.#token}/`;
  }

  /** Ends when what is being written is written. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#turn.catch(() => {});
    for (const window of this.#windows) window.end();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const denial = this.#guard?.denies(request) ?? null;
    if (this.#guard === null || denial !== null)
      return send(response, denial?.status ?? 404, { error: denial?.why });
    const [path = '', query = ''] = (request.url ?? '').split('/').slice(2).join('/').split('?');
    if (request.method === 'POST') return this.#act(request, response);
    if (path === '') return this.#sendPage(response);
    if (path === 'events') return this.#follow(response);
    if (path === 'data')
      return this.#sendData(response, Number(new URLSearchParams(query).get('since') ?? 0));
    return send(response, 404, { error: 'there is nothing here' });
  }

  async #act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await bodyOf(request);
    const { reviewRequest } = await import('./requests.js');
    const parsed = reviewRequest.safeParse(jsonIn(text));
    if (!parsed.success)
      return send(response, 400, { error: parsed.error.issues[0]?.message ?? 'this is no request' });
    await this.#inTurn(async () => {
      // What was changed on disk in the meantime is seen before anything is made from it.
      await this.#look();
      const answer = await this.#actions.run(parsed.data);
      await this.#look();
      send(response, 200, answer);
    });
  }

  /** One after the other: two windows never write at once. */
  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = this.#turn.catch(() => {}).then(work);
    this.#turn = next.catch(() => {});
    return next;
  }

  /** Reads what has changed on disk, and tells all windows. */
  async #look(): Promise<void> {
    const before = this.#session.fault;
    if (before === null && !this.#session.hasChangedOnDisk()) return;
    try {
      this.#session.fault = null;
      if (!(await this.#session.refresh()) && before === null) return;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#session.fault = error.line;
      if (before === error.line) return;
    }
    this.#session.touch();
    for (const window of this.#windows) window.write(`data: ${this.#session.revision}\n\n`);
  }

  #index(): PageIndex {
    const { works, revision, fault } = this.#session;
    const index = pageIndex(
      this.#options.title,
      works.map(({ page }) => page.summary),
    );
    const { isReadOnly } = this.#options;
    return {
      ...index,
      server: { token: this.#token, isReadOnly, revision, fault, undoes: this.#actions.undoes },
    };
  }

  #sendPage(response: ServerResponse): void {
    response.writeHead(200, {
      ...HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${policyOf(this.#assets, true)}; frame-ancestors 'none'`,
    });
    response.write(pageHead(this.#assets, this.#options.title, true));
    for (const [at, { page }] of this.#session.works.entries()) response.write(workElement(at, page));
    response.end(pageEnd(this.#assets, this.#index()));
  }

  #sendData(response: ServerResponse, since: number): void {
    const works = [...this.#session.works.entries()].flatMap(([at, { page, revision }]) =>
      revision > since ? [[at, page]] : [],
    );
    send(response, 200, { index: this.#index(), works });
  }

  #follow(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write(`data: ${this.#session.revision}\n\n`);
    this.#windows.add(response);
    response.on('close', () => this.#windows.delete(response));
  }
}

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function send(response: ServerResponse, status: number, value: object): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(safeJson(value));
}

/** A refusal is told in its line; anything else is a fault of ours, which ends no review. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.end();
  else if (error instanceof InputError) send(response, 409, { error: error.line });
  else
    send(response, 500, {
      error: `internal error: ${error instanceof Error ? error.message : String(error)}`,
    });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > LONGEST) throw refusal('review', 'this request is too long', 'change less at once');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
