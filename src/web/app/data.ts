import type { PageIndex, PageWork } from '../../report/page/types.js';

/** What a page shows: it stands in the page, and a server may send some of it anew. */
export class PageData {
  index: PageIndex;
  readonly #works = new Map<number, PageWork>();

  constructor() {
    this.index = read('index') as PageIndex;
  }

  /** A work by its number; it is read when it is first asked for. */
  work(number: number): PageWork {
    const work = this.#works.get(number) ?? (read(`work-${number}`) as PageWork);
    this.#works.set(number, work);
    return work;
  }

  /** Takes over what has changed. */
  update(index: PageIndex, works: readonly (readonly [number: number, work: PageWork])[]): void {
    this.index = index;
    for (const [number, work] of works) this.#works.set(number, work);
  }
}

function read(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
