import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteLanguage } from '../../../src/project/works/site-language.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hexapla-site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const page = 'i18n/fr/docusaurus-plugin-content-docs/current/a.md';

describe('the language of the sources of a Docusaurus site', () => {
  it.each([
    [
      'docusaurus.config.js',
      "module.exports = { i18n: { defaultLocale: 'de', locales: ['de', 'fr'] } };",
      'de',
    ],
    [
      'docusaurus.config.ts',
      'export default {\n  i18n: {\n    // defaultLocale: "fr",\n    "defaultLocale": "zh-Hans",\n  },\n};',
      'zh-Hans',
    ],
    ['docusaurus.config.mjs', 'export default { i18n: { defaultLocale: process.env.LOCALE } };', null],
    ['docusaurus.config.js', "throw new Error('never run'); /* defaultLocale: 'vi' */", null],
  ])('is what %s says: %s', (name, text, tag) => {
    write(name, text);
    expect(siteLanguage(folder, ['docs/a.md', page], new Map())).toBe(tag);
  });

  it('is read in the folder of the site, once, and only for its translations', () => {
    write('site/docusaurus.config.js', "module.exports = { i18n: { defaultLocale: 'es' } };");
    const known = new Map<string, string | null>();
    expect(siteLanguage(folder, [`site/${page}`], known)).toBe('es');
    expect(known).toEqual(new Map([['site', 'es']]));
    expect(siteLanguage(folder, ['site/docs/a.md', 'site/fr/a.md'], known)).toBeNull();
    expect(siteLanguage(folder, [page], known)).toBeNull();
  });
});
