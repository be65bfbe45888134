import { canonicalTag, isLanguageName, locales } from '../../locale/index.js';
import { byCodeUnits } from '../files.js';
import { holdsTranslations, sourceKeys } from './source-folders.js';

/** A file that belongs to a work. */
export interface Member {
  readonly path: string;
  /** Tag that the name gives; null for a bare `<name>.<ext>` beside `<name>.<language>.<ext>`, which is their source. */
  readonly language: string | null;
}

/** Files that are one work by their names. */
export interface Group {
  /** Folder and name that the files share, with `/`; empty for `<language>.<ext>` in the folder itself. */
  readonly key: string;
  /** In order of their paths, the bare file first. */
  readonly members: readonly Member[];
}

/** The BCP 47 tag that a name in a path stands for; null where it is no language. */
export type TagOf = (name: string) => string | null;

/** A name is a language where it is an ISO 639-1 code or the tag of a locale. */
export const tagOfName: TagOf = (name) => (isLanguageName(name) ? canonicalTag(name) : null);

/** Extensions of texts that are looked for in a folder. */
export const TEXT_EXTENSIONS = ['.txt', '.md', '.markdown', '.mdx'] as const;
/** Kinds of files that one document may be saved as, by their extensions. */
const KINDS: readonly (readonly string[])[] = [
  TEXT_EXTENSIONS,
  ['.docx'],
  ['.odt'],
  ['.html', '.htm', '.xhtml'],
  ['.epub'],
  ['.pdf'],
];

/**
 * Groups files into works by the conventions of names: `<language>.<ext>` in one folder; `<name>.<language>.<ext>`
 * side by side, with a bare `<name>.<ext>` as their source; `<language>/<path>` trees, of which the source may stand
 * elsewhere (see `sourceKeys`), and whose files may say their language again. Paths are relative with `/`, ordered by code units. Files that no convention claims are left out. Where a language is there as a text and as
 * another kind of file, those files are a work of their own, `<name>.docx`.
 */
export function groupByConvention(paths: readonly string[], tagOf: TagOf = tagOfName): Group[] {
  const texts = paths.filter(isDocument);
  const trees = languageTrees(texts, tagOf);
  const groups = new Map<string, Member[]>();
  const bare = new Map<string, string[]>();
  for (const path of texts) {
    const named = inTree(path, trees, tagOf) ?? byName(path, tagOf);
    if (named) push(groups, named.key, { path, language: named.language });
    else push(bare, withoutExtension(path), path);
  }
  joinNamedTwice(groups, tagOf);
  for (const [key, members] of [...groups]) partKinds(groups, key, members);
  for (const [key, members] of groups) adoptBare(members, bare.get(key) ?? []);
  adoptFromElsewhere(groups, bare);
  return [...groups]
    .sort(([left], [right]) => byCodeUnits(left, right))
    .map(([key, members]) => ({ key, members }));
}

/** The language in a file's name, canonical: `vi.txt`, `guide.zh-Hans.md`; null where the name says none. */
export function languageInName(path: string, tagOf: TagOf = tagOfName): string | null {
  return byName(path, tagOf)?.language ?? null;
}

/** What word processors leave beside a file that is open begins with `~$`. */
function isDocument(path: string): boolean {
  if (path.slice(path.lastIndexOf('/') + 1).startsWith('~$')) return false;
  return KINDS.some((extensions) => hasExtension(path, extensions));
}

function hasExtension(path: string, extensions: readonly string[]): boolean {
  const name = path.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}

/** Makes works of their own of files whose languages are there as another kind of file, too. */
function partKinds(groups: Map<string, Member[]>, key: string, members: readonly Member[]): void {
  const kept: Member[] = [];
  for (const extensions of KINDS) {
    const own = members.filter(({ path }) => hasExtension(path, extensions));
    const known = new Set(kept.map(({ language }) => language));
    if (!own.some(({ language }) => known.has(language))) kept.push(...own);
    else for (const member of own) push(groups, key + extensionOf(member.path).toLowerCase(), member);
  }
  if (kept.length === members.length) return;
  groups.set(
    key,
    members.filter((member) => kept.includes(member)),
  );
}

interface Named {
  readonly key: string;
  readonly language: string;
}

function byName(path: string, tagOf: TagOf): Named | null {
  const folderEnd = path.lastIndexOf('/') + 1;
  const stem = withoutExtension(path).slice(folderEnd);
  const whole = tagOf(stem);
  if (whole) return { key: path.slice(0, Math.max(0, folderEnd - 1)), language: whole };
  const dot = stem.lastIndexOf('.');
  const suffix = dot > 0 ? tagOf(stem.slice(dot + 1)) : null;
  return suffix ? { key: path.slice(0, folderEnd) + stem.slice(0, dot), language: suffix } : null;
}

/** `vi/guide.md` and `vi/guide.vi.md` are `guide` in Vietnamese; `vi/vi.md` is the folder's own work. */
function inTree(path: string, trees: ReadonlyMap<string, string>, tagOf: TagOf): Named | null {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const tree = path.slice(0, slash);
    const language = trees.get(tree);
    if (language === undefined) continue;
    const parent = tree.slice(0, Math.max(0, tree.lastIndexOf('/')));
    const inside = path.slice(slash + 1);
    const own = byName(inside, tagOf);
    const rest = own?.language === language ? own.key : withoutExtension(inside);
    return { key: [parent, rest].filter(Boolean).join('/'), language };
  }
  return null;
}

/**
 * Brings files together that say their language twice, `en/guide_en.md` and `fr/guide_fr.md`. Only those are looked at
 * that have no other version by their whole names: `id/user-id.md` is the page that `en/user-id.md` is.
 */
function joinNamedTwice(groups: Map<string, Member[]>, tagOf: TagOf): void {
  const alone = [...groups].filter(([, members]) => members.length === 1);
  const shared = new Map<string, string[]>();
  for (const [key, [member]] of alone) {
    const short = withoutSuffix(key, member?.language ?? null, tagOf);
    if (short !== key) push(shared, short, key);
  }
  for (const [short, keys] of shared) {
    const members = keys.flatMap((key) => groups.get(key) ?? []);
    const others = groups.get(short) ?? [];
    const languages = new Set([...others, ...members].map(({ language }) => language));
    if (languages.size < 2 || languages.size < others.length + members.length) continue;
    for (const key of keys) groups.delete(key);
    groups.set(
      short,
      [...others, ...members].sort((left, right) => byCodeUnits(left.path, right.path)),
    );
  }
}

/** `guide_fr` without French at its end. */
function withoutSuffix(key: string, language: string | null, tagOf: TagOf): string {
  for (const sign of key.matchAll(/(?<=[^/])[_-]/g)) {
    const end = key.slice(sign.index + 1);
    if (language !== null && !end.includes('/') && tagOf(end) === language) return key.slice(0, sign.index);
  }
  return key;
}

/**
 * Folders named by a language that hold texts, with their tags. One alone counts only where its language has a locale
 * of its own, or in a folder for translations: many a folder is called `io`, `is` or `to`.
 */
function languageTrees(paths: readonly string[], tagOf: TagOf): Map<string, string> {
  const byParent = new Map<string, Map<string, string>>();
  for (const path of paths) {
    let parent = '';
    for (const name of path.split('/').slice(0, -1)) {
      const tag = tagOf(name);
      const children = byParent.get(parent) ?? new Map<string, string>();
      if (tag) byParent.set(parent, children.set(parent + name, tag));
      parent += `${name}/`;
    }
  }
  const known = new Set(locales.map((locale) => locale.tag));
  const trees = [...byParent].filter(
    ([parent, children]) =>
      children.size > 1 ||
      holdsTranslations(parent.slice(0, -1)) ||
      [...children.values()].some((tag) => known.has(tag)),
  );
  return new Map(trees.flatMap(([, children]) => [...children]));
}

/** Translations whose source stands in another folder become one work with it, under the source's name. */
function adoptFromElsewhere(
  groups: Map<string, Member[]>,
  bare: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [key, members] of [...groups]) {
    if (members.some(({ language }) => language === null)) continue;
    const own = sourceKeys(key).find((other) => bare.has(other) && !groups.has(other));
    if (own === undefined) continue;
    adoptBare(members, bare.get(own) ?? []);
    groups.delete(key);
    groups.set(own, members);
  }
}

/** Takes in the bare file of the work; of several the one with an extension that a named one has too. */
function adoptBare(members: Member[], bare: readonly string[]): void {
  const extensions = new Set(members.map((member) => extensionOf(member.path)));
  const source = bare.find((path) => extensions.has(extensionOf(path))) ?? bare[0];
  if (source !== undefined) members.unshift({ path: source, language: null });
}

function withoutExtension(path: string): string {
  return path.slice(0, path.length - extensionOf(path).length);
}

/** With its dot; empty where the name has none. */
function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot) : '';
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
