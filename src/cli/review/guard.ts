import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { sha256 } from '../../text/hash.js';

/** Why a request is not answered. */
export interface Denial {
  readonly status: 403 | 404 | 405 | 415;
  readonly why: string;
}

interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** What a review answers: who may ask, and with which token. */
export class RequestGuard {
  readonly #token: string;
  readonly #hosts: ReadonlySet<string>;
  readonly #isReadOnly: boolean;

  constructor(token: string, port: number, isReadOnly: boolean) {
    this.#token = token;
    this.#hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
    this.#isReadOnly = isReadOnly;
  }

  /**
   * Null where a request is to be answered. Names of other machines that lead to this one (DNS rebinding) are told by
   * `Host`; pages of others by `Origin` and `Sec-Fetch-Site`; a form of theirs could not send the token in a header.
   */
  denies({ method, url, headers }: Asked): Denial | null {
    const { host = '', origin } = headers;
    if (!this.#hosts.has(host)) return { status: 403, why: 'this is no name of this server' };
    if (origin !== undefined && origin !== `http://${host}`) return { status: 403, why: 'another page asks' };
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return { status: 403, why: 'another page asks' };
    if (!this.#isToken(url?.split('/')[1] ?? '')) return { status: 404, why: 'there is nothing here' };
    if (method === 'GET' || method === 'HEAD') return null;
    if (method !== 'POST') return { status: 405, why: 'this is not done here' };
    if (origin === undefined) return { status: 403, why: 'it does not say which page asks' };
    if (!this.#isToken(String(headers['x-hexapla-token'] ?? '')))
      return { status: 403, why: 'the token is missing' };
    if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
      return { status: 415, why: 'this is no JSON' };
    return this.#isReadOnly ? { status: 403, why: 'this review is for reading only' } : null;
  }

  /** Takes as long for every text, so that no part of the token can be found out. */
  #isToken(text: string): boolean {
    return timingSafeEqual(Buffer.from(sha256(text)), Buffer.from(sha256(this.#token)));
  }
}
