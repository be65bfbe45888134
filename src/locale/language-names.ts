import { comparable } from '../text/normal.js';

/** ISO 639-1 codes, and tags that are named apart, of the languages that documents are translated into. */
const tags = `af am ar az be bg bn bs ca cs cy da de el en eo es es-419 et eu fa fi fil fr ga gl gu he hi hr hu hy id is it
  ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl nn no pa pl ps pt pt-BR pt-PT ro ru si sk sl sq sr sv sw ta te
  th tk tl tr tt uk ur uz vi zh zh-Hans zh-Hant`;

/** How people write names that the runtime's CLDR spells out, and what it has no name for. */
const others: readonly string[] = [
  '中文',
  '汉语',
  '漢語',
  '简体中文',
  '簡體中文',
  '繁體中文',
  '繁体中文',
  '正體中文',
  '日本語',
  '한국어',
  'chinese',
  'brazilian portuguese',
  'português brasileiro',
  'português do brasil',
  'português (brasil)',
  'bahasa indonesia',
  'bahasa melayu',
  'farsi',
  'tiếng việt',
  'українська мова',
];

let known: ReadonlySet<string> | null = null;

/** Names of languages, in comparable form: what each calls itself, and what English calls it, by the runtime's CLDR. */
export function languageNames(): ReadonlySet<string> {
  known ??= new Set([...tags.split(/\s+/).flatMap(namesOf), ...others].map((name) => comparable(name)));
  return known;
}

function namesOf(tag: string): string[] {
  return [tag, 'en'].flatMap((language) => {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag);
    return name === undefined || name === tag ? [] : [name, name.replace(/\s*[(（].*$/, '')];
  });
}
