import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignWork } from '../../src/align/work.js';
import type { Version } from '../../src/document/types.js';
import { lintAlignment } from '../../src/lint/index.js';
import type { Finding } from '../../src/lint/types.js';
import { versionOfText } from '../faults/read.js';

/** A document in all languages, and where each of its blocks stands. */
export interface Page {
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly blocks: readonly { readonly kind: string; readonly lines: Readonly<Record<string, number>> }[];
}

const languages = ['en', 'vi', 'fr', 'zh-CN'] as const;

/** The pages of a control, and a hash of all that was read. */
export function readPages(folder: string): { readonly pages: readonly Page[]; readonly hash: string } {
  const truth = readFileSync(join(folder, 'truth.tsv'), 'utf8');
  const hash = createHash('sha256').update(truth);
  const rows = new Map<string, string[][]>();
  for (const line of truth.split('\n').filter((one) => one !== '')) {
    const [name, ...fields] = line.split('\t');
    rows.set(name!, [...(rows.get(name!) ?? []), fields]);
  }
  const pages = [...rows].map(([name, list]): Page => {
    const texts = Object.fromEntries(
      languages.map((tag) => [tag, readFileSync(join(folder, `${name}.${tag}.md`), 'utf8')]),
    );
    for (const text of Object.values(texts)) hash.update(text);
    const blocks = list.map(([kind, , ...lines]) => ({
      kind: kind!,
      lines: Object.fromEntries(languages.map((tag, at) => [tag, Number(lines[at])])),
    }));
    return { name, texts, blocks };
  });
  return { pages, hash: `sha256 ${hash.digest('hex').slice(0, 16)}` };
}

/** A text without the block that begins on a line, counted from 1, and the blank line after it. */
export function without(text: string, line: number): string {
  const lines = text.split('\n');
  lines.splice(line - 1, lines[line]?.trim() === '' ? 2 : 1);
  return lines.join('\n');
}

/** What is found in all versions of a page. */
export async function checkPage({ name, texts }: Page): Promise<readonly Finding[]> {
  const [source, ...others] = languages;
  const first = await versionOfText(texts[source]!, source, 'md');
  const versions: Version[] = [first];
  for (const tag of others) versions.push(await versionOfText(texts[tag]!, tag, 'md', first));
  return lintAlignment(alignWork({ id: name, versions })).map((finding) => ({
    ...finding,
    path: `${name}.${finding.path}`,
  }));
}

/** What is found in one translation of a page, as it is or changed, against the English one. */
export async function findingsOf(
  { name, texts }: Page,
  language: string,
  change: (text: string) => string = (text) => text,
): Promise<readonly Finding[]> {
  const source = await versionOfText(texts.en!, 'en', 'md');
  const target = await versionOfText(change(texts[language]!), language, 'md', source);
  return lintAlignment(alignWork({ id: name, versions: [source, target] }));
}
