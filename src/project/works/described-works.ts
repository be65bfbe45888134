import { existsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { boundaryOf, refuseOutside } from '../boundary.js';
import { configuredSource } from '../configuration/settings.js';
import type { FoundWork } from '../types.js';
import { MANIFEST_FILE, readManifest } from './manifest.js';
import { foundVersion, type Search, shownIn } from './search.js';
import { chooseSource } from './source-choice.js';

/** The works that work.json files among the paths describe. */
export async function describedWorks(search: Search, paths: readonly string[]) {
  const works: (FoundWork & { manifestPath: string })[] = [];
  for (const path of paths.filter((name) => name === MANIFEST_FILE || name.endsWith(`/${MANIFEST_FILE}`))) {
    works.push({ ...(await describedWork(search, path)), manifestPath: path });
  }
  return works;
}

async function describedWork(search: Search, path: string): Promise<FoundWork> {
  const folder = dirname(resolve(search.base, path));
  const shown = shownIn(search.place, resolve(search.base, path));
  const content = await readManifest(resolve(search.base, path), shown);
  const roots = [boundaryOf(search.base)];
  for (const { path: name } of content.versions) {
    refuseOutside({ file: resolve(folder, name), name, by: shown }, roots);
  }
  const isHere = (name: string) => existsSync(resolve(folder, name));
  const versions = content.versions
    .filter((version) => isHere(version.path))
    .map((version) => foundVersion(search, resolve(folder, version.path), version.language, 'configuration'));
  const absent = content.versions
    .filter((version) => !isHere(version.path))
    .map(({ path: name, language, from }) => ({
      path: shownIn(search.place, resolve(folder, name)),
      language,
      from: from ?? null,
    }));
  const id = content.id ?? folder.slice(folder.lastIndexOf(sep) + 1);
  const source = chooseSource(versions, [
    [search.source, 'option'],
    [configuredSource(search.configuration, id), 'configuration'],
    [content.source, 'work.json'],
    [search.configuration.source, 'configuration'],
  ]);
  return { id, versions, source, manifest: { path: shown, content }, absent };
}
