import { dataInPage, type PageData } from './data.js';
import { h } from './dom.js';
import { type KeyActions, listenToKeys, showKeys } from './keys.js';
import { overview } from './overview.js';
import { hashOf, routeOf, wellFormed } from './route.js';
import { plain } from './text.js';
import { interfaceLanguage, words } from './words.js';
import { type WorkPage, workPage } from './work-page.js';

/** The page: the overview, or a work, by the address. */
class Page {
  readonly #data: PageData;
  readonly #app: HTMLElement;
  readonly #place = h('div');
  #open: { readonly id: string; readonly page: WorkPage } | null = null;

  constructor(data: PageData, app: HTMLElement) {
    this.#data = data;
    this.#app = app;
    this.#app.append(this.#bar(), this.#place, h('div', { id: 'said', class: 'unseen', role: 'status' }));
    window.addEventListener('hashchange', () => this.show());
    listenToKeys(() => this.#keys());
    this.show();
  }

  show(): void {
    const { work, part, language } = routeOf(location.hash);
    const number = this.#data.index.works.findIndex(({ id }) => wellFormed(id) === work);
    if (work === null || number < 0) {
      this.#showOverview();
      return;
    }
    if (this.#open?.id !== work) {
      this.#open = { id: work, page: workPage(this.#data.work(number)) };
      this.#place.replaceChildren(this.#open.page.element);
      document.title = `${plain(work)} · hexapla`;
      window.scrollTo(0, 0);
    }
    if (part !== null) this.#open.page.goTo(part, language);
  }

  #showOverview(): void {
    const { index } = this.#data;
    this.#open = null;
    document.title = `${plain(index.title)} · hexapla`;
    const toPlace = (work: number, part: number, version: number) => {
      const { summary, units } = this.#data.work(work);
      const segments = units.filter(({ kind }) => kind === 'segment');
      location.hash = hashOf(
        summary.id,
        segments[part]?.id ?? null,
        summary.versions[version]?.language ?? null,
      );
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

  #bar(): HTMLElement {
    const keys = h('button', { type: 'button', title: `${words.keys} (?)` }, words.keys);
    keys.addEventListener('click', showKeys);
    const skip = h('a', { href: '#', class: 'home' }, h('b', {}, 'hexapla'), ' ', words.overview);
    return h('header', { class: 'bar' }, h('nav', { 'aria-label': words.overview }, skip), keys);
  }

  #keys(): KeyActions {
    return { ...this.#open?.page.keys, o: () => (location.hash = ''), '?': showKeys };
  }
}

document.documentElement.lang = interfaceLanguage;
const app = document.getElementById('app');
if (app !== null) new Page(dataInPage(), app);
