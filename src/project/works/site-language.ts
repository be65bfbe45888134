import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { canonicalTag } from '../../locale/index.js';

/** A file below the translations of a Docusaurus site, and the folder of the site. */
const translated = /^(.*?)(?:^|\/)i18n\/[^/]+\/docusaurus-plugin-content-/;

/** Names of a site's configuration, as https://docusaurus.io/docs/api/docusaurus-config has them. */
const names = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`);

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const defaultLocale = /\bdefaultLocale['"]?\s*:\s*(['"`])([\w-]+)\1/;

/**
 * The language of the sources of a Docusaurus site, as its configuration says it: `defaultLocale`. That file is read as
 * text and never run; null where no file of the group is a site's translation, or nothing is said.
 *
 * @param base the folder that paths are relative to
 * @param known what was read of sites before, by their folder
 */
export function siteLanguage(
  base: string,
  paths: readonly string[],
  known: Map<string, string | null>,
): string | null {
  const site = paths.map((path) => translated.exec(path)?.[1]).find((folder) => folder !== undefined);
  if (site === undefined) return null;
  const told = known.get(site);
  if (told !== undefined) return told;
  const found = names.map((name) => localeIn(resolve(base, site, name))).find((tag) => tag !== null) ?? null;
  known.set(site, found);
  return found;
}

function localeIn(file: string): string | null {
  try {
    const text = readFileSync(file, 'utf8').replace(comments, '');
    return canonicalTag(defaultLocale.exec(text)?.[2] ?? '');
  } catch {
    // A site without this file says its language elsewhere, or nowhere.
    return null;
  }
}
