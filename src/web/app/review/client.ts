import type { PageIndex, PageWork } from '../../../report/page/types.js';
import { words } from '../words.js';

/** What a request gives beside a page that has changed. */
export interface ClientAnswer {
  readonly text?: string;
  readonly digest?: string;
  readonly diff?: string;
}

/** What has changed since a revision. */
export interface ChangedData {
  readonly index: PageIndex;
  readonly works: readonly (readonly [number: number, work: PageWork])[];
}

/** The server that a page came from. */
export class ReviewClient {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  /** Asks for something to be done. Throws an Error with a line for people where it is refused. */
  ask(request: Readonly<Record<string, unknown>>): Promise<ClientAnswer> {
    const headers = { 'content-type': 'application/json', 'x-hexapla-token': this.#token };
    return answerTo('act', {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    }) as Promise<ClientAnswer>;
  }

  changedSince(revision: number): Promise<ChangedData> {
    return answerTo(`data?since=${revision}`, {}) as Promise<ChangedData>;
  }

  /** Is told of every revision, and of an end that nobody asked for. */
  follow(onRevision: (revision: number) => void, onLost: () => void): void {
    const events = new EventSource('events');
    events.addEventListener('message', ({ data }) => onRevision(Number(data)));
    events.addEventListener('error', onLost);
  }
}

async function answerTo(path: string, request: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, request);
  } catch {
    throw new Error(words.review.lost);
  }
  const answer = (await response.json()) as { error?: string };
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}
