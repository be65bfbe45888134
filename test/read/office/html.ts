import { readHtml } from '../../../src/read/html.js';
import { positionOf } from '../../../src/text/source.js';

/** What is read of the body of a page: role and text of each block. */
export async function blocksOf(body: string, head = ''): Promise<string[]> {
  const { blocks } = await readPage(body, head);
  return blocks.map(({ role, printed }) => `${role}: ${printed.text}`);
}

export function readPage(body: string, head = '') {
  const page = `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  return readHtml({ path: 'page.html', bytes: Buffer.from(page) });
}

/** Of each block what its place in the page holds. */
export async function slicesOf(page: string): Promise<string[]> {
  const { source, blocks } = await readHtml({ path: 'page.html', bytes: Buffer.from(page) });
  return blocks.map((block) => {
    const { start, end } = positionOf(source, block);
    return page.slice(start.offset, end.offset);
  });
}
