import { PageData } from './data.js';
import { announce, button, h } from './dom.js';
import { type KeyActions, listenToKeys, showKeys } from './keys.js';
import { overview } from './overview.js';
import { ReviewClient } from './review/client.js';
import { CellPanel } from './review/panel.js';
import { hashOf, routeOf, wellFormed } from './route.js';
import { plain } from './text.js';
import { interfaceLanguage, said, words } from './words.js';
import { type WorkPage, workPage } from './work-page.js';

/** The page: the overview, or a work, by the address. */
class Page {
  readonly #data = new PageData();
  readonly #place = h('div');
  readonly #status = h('div', { class: 'status' });
  readonly #client: ReviewClient | null;
  #open: { readonly id: string; readonly page: WorkPage } | null = null;

  constructor(app: HTMLElement) {
    const { server } = this.#data.index;
    this.#client = server === undefined ? null : new ReviewClient(server.token);
    app.append(this.#bar(), this.#place, h('div', { id: 'said', class: 'unseen', role: 'status' }));
    window.addEventListener('hashchange', () => this.show());
    listenToKeys(() => this.#keys());
    this.show();
    this.#client?.follow(
      (revision) => void this.#catchUp(revision),
      () => this.#tell(words.review.lost),
    );
    this.#showStatus();
  }

  show(): void {
    const { work, part, language } = routeOf(location.hash);
    const number = this.#data.index.works.findIndex(({ id }) => wellFormed(id) === work);
    if (work === null || number < 0) {
      this.#showOverview();
      return;
    }
    if (this.#open?.id !== work) {
      this.#openWork(work, number);
      window.scrollTo(0, 0);
    }
    if (part !== null) this.#open?.page.goTo(part, language);
  }

  #openWork(id: string, number: number): void {
    const work = this.#data.work(number);
    const isReview = this.#client !== null && this.#data.index.server?.isReadOnly === false;
    const panel = isReview ? new CellPanel(this.#client!, work) : null;
    this.#open = { id, page: workPage(work, panel, this.#open?.id === id ? this.#open.page.view : null) };
    this.#place.replaceChildren(this.#open.page.element);
    document.title = `${plain(id)} · hexapla`;
  }

  #showOverview(): void {
    const { index } = this.#data;
    this.#open = null;
    document.title = `${plain(index.title)} · hexapla`;
    const toPlace = (work: number, part: number, version: number) => {
      const { summary, units } = this.#data.work(work);
      const segments = units.filter(({ kind }) => kind === 'segment');
      const language = summary.versions[version]?.language ?? null;
      location.hash = hashOf(summary.id, segments[part]?.id ?? null, language);
    };
    const toRule = (rule: string) => {
      const work = index.works.find(({ rules }) => rules[rule] !== undefined);
      if (work === undefined) return;
      location.hash = hashOf(work.id);
      this.show();
      this.#open?.page.filter({ rule });
    };
    this.#place.replaceChildren(overview(index, toPlace, toRule));
    window.scrollTo(0, 0);
  }

  /** Shows what has changed, by whichever window or program, where the reader is. */
  async #catchUp(revision: number): Promise<void> {
    const known = this.#data.index.server?.revision ?? 0;
    if (revision === known || this.#client === null) return this.#showStatus();
    try {
      const { index, works } = await this.#client.changedSince(known);
      this.#data.update(index, works);
    } catch (error) {
      this.#tell(error instanceof Error ? error.message : String(error));
      return;
    }
    this.#showStatus();
    const scroll = window.scrollY;
    const number = this.#data.index.works.findIndex(({ id }) => wellFormed(id) === this.#open?.id);
    if (this.#open !== null && number >= 0) this.#openWork(this.#open.id, number);
    else this.show();
    window.scrollTo(0, scroll);
  }

  #showStatus(): void {
    const { server } = this.#data.index;
    if (server === undefined || this.#client === null) return;
    this.#status.replaceChildren();
    if (server.fault !== null) this.#status.append(h('span', { class: 'fault' }, plain(server.fault)));
    if (server.isReadOnly) this.#status.append(words.review.readOnly);
    else if (server.undoes !== null) {
      const undo = () =>
        this.#client?.ask({ kind: 'undo' }).catch((error: Error) => this.#tell(error.message));
      this.#status.append(
        button(said(words.review.undo, { what: plain(server.undoes) }), () => void undo(), { class: 'undo' }),
      );
    }
  }

  #tell(text: string): void {
    announce(text);
    this.#status.replaceChildren(h('span', { class: 'fault' }, text));
  }

  #bar(): HTMLElement {
    const keys = button(words.keys, showKeys, { title: `${words.keys} (?)` });
    const home = h('a', { href: '#', class: 'home' }, h('b', {}, 'hexapla'), ' ', words.overview);
    return h(
      'header',
      { class: 'bar' },
      h('nav', { 'aria-label': words.overview }, home),
      this.#status,
      keys,
    );
  }

  #keys(): KeyActions {
    const toOverview = () => {
      location.hash = '';
    };
    return { ...this.#open?.page.keys, o: toOverview, '?': showKeys };
  }
}

document.documentElement.lang = interfaceLanguage;
const app = document.getElementById('app');
if (app !== null) new Page(app);
