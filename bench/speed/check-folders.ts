import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A folder that `check` is timed on. */
export interface CheckedFolder {
  readonly name: string;
  readonly path: string;
  /** What is written after `hexapla check`, in the folder. */
  readonly words: readonly string[];
  /** Written into a copy of the folder where its files need one to be found. */
  readonly configuration?: object;
}

/**
 * Where folders are kept beside the project: pages of repositories, each with its files in `docs/`, and the Debian
 * reference, `en.txt`, `fr.txt` and `zh-cn.txt` of the Debian packages debian-reference-en, -fr and -zh-cn.
 */
const wild = '../shared/wild';
const reference = '../shared/debian-reference';

const languages = ['en', 'fr', 'vi', 'zh', 'zh-CN', 'zh-TW', 'zh-Hans', 'zh_TW'];

/** How the works of repositories are found, where their files are not named by languages as usual. */
const patterns: Readonly<Record<string, string>> = {
  'system-design-primer': '**/{name}-{language}.md',
  'git-flight-rules': '{name}_{language}.md',
  'free-programming-books': 'docs/{name}-{language}.md',
};

/** The folders that were asked for; where none were, those beside the project. */
export function foldersFor(asked: readonly string[]): CheckedFolder[] {
  if (asked.length > 0) return asked.map((path) => folderAt(path, basename(path)));
  const names = existsSync(wild) ? readdirSync(wild).sort() : [];
  const found = names.filter((name) => existsSync(join(wild, name, 'docs')));
  const repositories = found.map((name) => folderAt(join(wild, name, 'docs'), name));
  const absent = found.length === 0 ? [folderAt(wild, 'repositories')] : [];
  return [folderAt(reference, 'Debian reference'), ...repositories, ...absent];
}

function folderAt(path: string, name: string): CheckedFolder {
  const pattern = patterns[name];
  const configuration =
    pattern === undefined ? undefined : { works: [pattern], source: 'en', languages: [...languages] };
  const words = configuration === undefined ? ['.', '--source', 'en'] : ['.'];
  return { name, path, words, ...(configuration === undefined ? {} : { configuration }) };
}
