import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeOf } from '../src/locale/index.js';
import { differences } from '../src/value/exact/compare/differences.js';
import { saidIn } from '../src/value/exact/compare/said.js';

/**
 * What the value rules say of paragraphs that are known to answer each other: LibreOffice's help in four languages, as
 * Debian's libreoffice-help-{en-us,vi,fr,zh-cn} install it, by the ids of its paragraphs. Each difference is printed, to be
 * read; the last line counts them.
 *
 * node .bench/bench/values-help.js [FOLDER]
 */
const folder = process.argv[2] ?? '/usr/share/libreoffice/help';
const languages = { 'en-US': 'en', vi: 'vi', fr: 'fr', 'zh-CN': 'zh-Hans' } as const;
type Folder = keyof typeof languages;

const element = /<(p|h[1-6])\b[^>]*\bid="((?:par|hd)_[^"]*)"[^>]*>([\s\S]*?)<\/\1>/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Texts of a page by id; of an id that comes twice the first. */
function paragraphs(file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, , id = '', html = ''] of readFileSync(file, 'utf8').matchAll(element)) {
    const text = html
      .replace(/<br\s*\/?>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, number, hex, name) => {
        if (number !== undefined) return String.fromCodePoint(Number(number));
        return hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : (entities[name] ?? all);
      })
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && !found.has(id)) found.set(id, text);
  }
  return found;
}

function pages(path = ''): string[] {
  return readdirSync(join(folder, 'en-US/text', path), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const own = join(path, entry.name);
      return entry.isDirectory() ? pages(own) : own.endsWith('.html') ? [own] : [];
    });
}

/** Whether a paragraph was left in the source's language: such a one answers nothing. */
function isLeft(source: string, target: string): boolean {
  return source === target && source.split(' ').length >= 4;
}

let compared = 0;
let found = 0;
for (const page of pages()) {
  const files = (Object.keys(languages) as Folder[]).map((each) => join(folder, each, 'text', page));
  if (!files.every((file) => existsSync(file))) continue;
  const [source, ...targets] = files.map(paragraphs);
  for (const [id, text] of source ?? []) {
    const texts = targets.map((target) => target.get(id));
    if (texts.some((other) => other === undefined || isLeft(text, other))) continue;
    compared++;
    const own = saidIn(text, localeOf('en'));
    for (const [at, other] of texts.entries()) {
      const tag = Object.values(languages)[at + 1] ?? 'und';
      const said = saidIn(other ?? '', localeOf(tag));
      for (const each of differences(own, said, { source: () => own, target: () => said })) {
        found++;
        const words = text.slice(each.source.start, each.source.end);
        const others = said.text.slice(each.target.start, each.target.end);
        console.log(`${page} ${id} ${tag}: ${words} ≠ ${others}\n  ${text}\n  ${other}`);
      }
    }
  }
}
console.log(`${compared} paragraphs in ${Object.keys(languages).length} languages, ${found} differences`);
