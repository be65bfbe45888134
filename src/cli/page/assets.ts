import { readFileSync } from 'node:fs';
import type { PageAssets } from '../../web/frame.js';

/** The program and the style of a page, as the build made them in dist/, from which ever place this file runs. */
export function pageAssets(): PageAssets {
  const read = (name: string) =>
    readFileSync(new URL(`../../../dist/web/app/${name}`, import.meta.url), 'utf8').trim();
  return { script: read('main.js'), style: read('style.css') };
}
