import { InputError } from '../../text/errors.js';

export function isXliffVersion(version: string): boolean {
  return /^(?:1\.[012]|2\.\d)$/.test(version);
}

export function unreadVersion(path: string, version: string): InputError {
  return new InputError({
    path,
    message: `XLIFF of version "${version.slice(0, 20)}" is not read`,
    remedy: 'save it as XLIFF 1.2 or 2.x',
  });
}

export function noXliff(path: string, name: string): InputError {
  return new InputError({
    path,
    message: `this is no XLIFF file: it holds <${name.slice(0, 40)}>`,
    remedy: 'give a file for translators in XLIFF 1.2 or 2.x',
  });
}
