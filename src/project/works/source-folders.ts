/** Folders that hold translations of what stands beside them, by the names that projects give them. */
const folders =
  /^(?:translations?|i18n|l10n|locales?|langs?|languages?|translated|docs?|readmes?|\.github|multi-?lang(?:uage)?)$/i;

/** Whether the last folder of a path is named as one that holds translations, and nothing else. */
export function holdsTranslations(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return folders.test(name) && !/^(?:docs?|readmes?|\.github)$/i.test(name);
}

/** Docusaurus: where a plugin keeps the translations of a folder, and which folder that is. */
const plugin = /^docusaurus-plugin-content-(docs|blog|pages)(?:-(.+))?$/;

/**
 * Where the source of a group of translations may stand, the likeliest first: the key of the group without one of its
 * folders for translations, `translations/README` for `README`; and for the layout of Docusaurus,
 * `i18n/…/docusaurus-plugin-content-docs/current/guide` for `docs/guide`. Keys are paths without language and extension.
 */
export function sourceKeys(key: string): string[] {
  const steps = key.split('/');
  const at = steps.findIndex((step) => plugin.test(step));
  if (at >= 0) return docusaurusKeys(steps, at);
  return steps.slice(0, -1).flatMap((step, index) => {
    if (!folders.test(step)) return [];
    return [[...steps.slice(0, index), ...steps.slice(index + 1)].join('/')];
  });
}

/** https://docusaurus.io/docs/i18n/introduction: `current` is the folder itself, `version-1.0` a version of it. */
function docusaurusKeys(steps: readonly string[], at: number): string[] {
  const [, kind = '', instance] = plugin.exec(steps[at] ?? '') ?? [];
  const site = steps.slice(0, at).filter((step, index) => !(index === at - 1 && step === 'i18n'));
  const rest = steps.slice(at + 1);
  const to = (...folder: string[]) => [...site, ...folder].join('/');
  if (kind === 'pages') return [to('src/pages', ...rest)];
  if (kind === 'blog') return [to(instance ?? 'blog', ...rest)];
  const [version = '', ...inside] = rest;
  if (version === 'current') return [to(instance ?? 'docs', ...inside)];
  const versioned = instance === undefined ? 'versioned_docs' : `${instance}_versioned_docs`;
  return version.startsWith('version-') ? [to(versioned, version, ...inside)] : [];
}
