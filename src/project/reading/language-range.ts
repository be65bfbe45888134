/** The version in a language: the one with exactly that tag, else the first with a longer one. */
export function versionIn<Kind extends { readonly language: string | null }>(
  versions: readonly Kind[],
  language: string,
): Kind | undefined {
  return (
    versions.find((version) => version.language === language) ??
    versions.find((version) => version.language !== null && isInRange(version.language, language))
  );
}

/** Whether a tag lies in a language range (RFC 4647, basic filtering): `zh-Hans` lies in `zh`. */
export function isInRange(tag: string, range: string): boolean {
  const [low, high] = [tag.toLowerCase(), range.toLowerCase()];
  return low === high || low.startsWith(`${high}-`);
}
