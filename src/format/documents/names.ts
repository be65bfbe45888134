/** The id of a work as the path of a file in a folder: safe on any system, its folders kept. */
export function workPath(id: string): string {
  const steps = id
    .replaceAll('\\', '/')
    .split('/')
    .map((step) =>
      step.replace(/[:*?"<>|\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]+/gu, '-').replace(/^\.+/, '-'),
    )
    .filter((step) => step !== '');
  return steps.length === 0 ? '-' : steps.join('/');
}

/** A path in an attribute that takes an address of the web. */
export function webPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
