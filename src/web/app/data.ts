import type { PageIndex, PageWork } from '../../report/page/types.js';

/** Where a page's data comes from: the page itself, or the server that it came from. */
export interface PageData {
  readonly index: PageIndex;
  readonly work: (number: number) => PageWork;
}

/** The data that stands in the page; a work is read when it is first asked for. */
export function dataInPage(): PageData {
  const works = new Map<number, PageWork>();
  return {
    index: read('index') as PageIndex,
    work: (number) => {
      const work = works.get(number) ?? (read(`work-${number}`) as PageWork);
      works.set(number, work);
      return work;
    },
  };
}

function read(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}
