import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, or what CHROMIUM names. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why tests are skipped, as a part of their name; empty where there is a browser. */
export const lacking = existsSync(chromiumPath) ? '' : ` (skipped: ${chromiumPath} is absent)`;

/** A browser in which pages are opened; what they complain about is kept. */
export class TestBrowser {
  readonly complaints: string[] = [];
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<TestBrowser> {
    return new TestBrowser(await chromium.launch({ executablePath: chromiumPath }));
  }

  /** Opens a file, or an address, in a window of its own. */
  async open(place: string, hash = '', options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en',
      ...options,
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(?:file|data):|^http:\/\/127\.0\.0\.1:/.test(url)) this.complaints.push(`asked for ${url}`);
    });
    const url = place.startsWith('http') ? place : pathToFileURL(place).href;
    await page.goto(url + hash);
    await page.waitForSelector('main');
    return page;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
