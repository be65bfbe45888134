import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { InputError } from '../../text/errors.js';
import { boundaryOf, refuseOutside } from '../boundary.js';
import { patternOf } from '../works/work-patterns.js';
import { type ConfigurationFile, readConfigurationFile, type ValuePath } from './file.js';
import { packageEntry } from './package.js';
import type { RawConfiguration, RuleOutline } from './schema.js';

/** File names of a configuration, looked for in each folder from the one of the documents upwards. */
export const CONFIGURATION_FILES = [
  'hexapla.config.json',
  'hexapla.config.jsonc',
  'hexapla.config.yaml',
  'hexapla.config.yml',
  'hexapla.config.mjs',
  'hexapla.config.js',
] as const;

/** All settings after `extends` has been followed. */
export interface Configuration extends Omit<RawConfiguration, 'extends' | '$schema'> {
  /** Absolute path; null where there is no configuration. */
  readonly file: string | null;
  /** All files that it was read from, absolute. */
  readonly files?: readonly string[];
  /** Absolute: patterns, works and reports for CI are relative to it. */
  readonly folder: string;
}

/**
 * The configuration that `explicit` names, else the nearest one found from `folder` upwards, else an empty one for the
 * folder. Paths are absolute but for `explicit`, which is shown as given. Throws InputError for a file that is not
 * there, cannot be read or does not fit the schema; the line says where and names the nearest right key.
 */
export async function loadConfiguration(
  folder: string,
  cwd: string,
  explicit: string | undefined,
  rules: () => Promise<readonly RuleOutline[]>,
): Promise<Configuration> {
  const file = explicit === undefined ? await findUpwards(folder, cwd) : resolve(cwd, explicit);
  if (file === null) return { file: null, folder };
  const files: string[] = [];
  const raw = await loadExtended(file, { cwd, rules, folders: [boundaryOf(dirname(file))], files }, []);
  const { extends: _followed, $schema: _schema, ...settings } = raw;
  return { ...settings, file, files, folder: dirname(file) };
}

/** A path as it is shown: relative to the working folder where it lies in it. */
export function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === '' || path.startsWith('..') ? file : path.replaceAll('\\', '/');
}

async function findUpwards(start: string, cwd: string): Promise<string | null> {
  for (let folder = start; ; folder = dirname(folder)) {
    const present: string[] = CONFIGURATION_FILES.filter((name) => existsSync(join(folder, name)));
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && (await hasKey(manifest, cwd))) present.push('package.json');
    const [first, second] = present.map((name) => join(folder, name));
    if (first !== undefined && second !== undefined) {
      const message = `there is a second configuration beside it, ${shownPath(second, cwd)}`;
      throw new InputError({ path: shownPath(first, cwd), message, remedy: 'keep one of them' });
    }
    if (first !== undefined) return first;
    if (dirname(folder) === folder) return null;
  }
}

/** A package.json that is broken is its package's own business. */
async function hasKey(manifest: string, cwd: string): Promise<boolean> {
  try {
    return (await readConfigurationFile(manifest, shownPath(manifest, cwd))).value !== undefined;
  } catch {
    return false;
  }
}

interface Loading {
  readonly cwd: string;
  readonly rules: () => Promise<readonly RuleOutline[]>;
  /** What a configuration names has to lie in one of these. */
  readonly folders: readonly string[];
  /** Those that were read are added. */
  readonly files: string[];
}

async function loadExtended(
  file: string,
  loading: Loading,
  trail: readonly string[],
): Promise<RawConfiguration> {
  const { cwd, rules, folders, files } = loading;
  const shown = shownPath(file, cwd);
  files.push(file);
  if (trail.includes(file)) {
    throw new InputError({
      path: shown,
      message: 'extends leads back to this file',
      remedy: 'break the circle',
    });
  }
  const parsed = await readConfigurationFile(file, shown);
  const reading = { file, shown, parsed, folders };
  const known = [...(await rules()), ...(await ownRules(reading))];
  const raw = rooted(await validate(parsed, shown, known), reading);
  let merged: RawConfiguration = {};
  for (const [index, name] of [raw.extends ?? []].flat().entries()) {
    const base = resolveBase(name, { file, shown, parsed, folders }, index);
    // A package that the user has installed may name files of its own.
    const inner = base.isPackage ? { ...loading, folders: [dirname(base.file)] } : loading;
    merged = mergeConfigurations(merged, await loadExtended(base.file, inner, [...trail, file]));
  }
  return mergeConfigurations(merged, raw);
}

/** A configuration that is being read. */
interface Reading {
  readonly file: string;
  readonly shown: string;
  readonly parsed: ConfigurationFile;
  readonly folders: readonly string[];
}

function resolveBase(
  name: string,
  { file, shown, parsed, folders }: Reading,
  index: number,
): { file: string; isPackage: boolean } {
  const place = parsed.pointOf(['extends', index], 'value') ?? parsed.pointOf(['extends'], 'value');
  const isPath = /^(?:\.{0,2}[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name);
  const path = resolve(dirname(file), name);
  if (isPath) refuseOutside({ file: path, name, by: shown, place }, folders);
  const near = fileNear(path);
  const base = near ?? (isPath ? null : packageEntry(name, file));
  if (base !== null) {
    if (near !== null) refuseOutside({ file: base, name, by: shown, place }, folders);
    return { file: base, isPackage: near === null };
  }
  const message = `extends: there is no file or package "${name}"`;
  throw new InputError({ path: shown, place, message, remedy: 'give a path relative to this file' });
}

/** A file, or the configuration in a folder. */
function fileNear(path: string): string | null {
  if (!existsSync(path)) return null;
  if (statSync(path).isFile()) return path;
  return CONFIGURATION_FILES.map((name) => join(path, name)).find((inner) => existsSync(inner)) ?? null;
}

/** The rules of the plugins that a configuration names, so that it may set them. */
async function ownRules(reading: Reading): Promise<RuleOutline[]> {
  const { value } = reading.parsed;
  const names = typeof value === 'object' && value !== null && 'plugins' in value ? value.plugins : [];
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === 'string'))
    return [];
  const { loadPlugins } = await import('./plugins.js');
  const found = await loadPlugins(names.map(inFolderOf(reading, 'plugins')));
  return found.map(({ id, summary, options, optionHelp }) => ({
    id,
    summary,
    options: { ...options },
    optionHelp: { ...optionHelp },
  }));
}

/** The absolute path of what a configuration names; throws InputError where it may not name it. */
function inFolderOf({ file, shown, parsed, folders }: Reading, key: string) {
  return (name: string) => {
    const path = resolve(dirname(file), name);
    refuseOutside({ file: path, name, by: shown, place: parsed.pointOf([key], 'key') }, folders);
    return path;
  };
}

/** Files that a configuration names are relative to it, also where another one extends it. */
function rooted(
  { glossary, lexicon, links, plugins, ...raw }: RawConfiguration,
  reading: Reading,
): RawConfiguration {
  const inFolder = (key: string) => inFolderOf(reading, key);
  return {
    ...raw,
    ...(glossary === undefined ? {} : { glossary: [glossary].flat().map(inFolder('glossary')) }),
    ...(lexicon === undefined ? {} : { lexicon: [lexicon].flat().map(inFolder('lexicon')) }),
    ...(plugins === undefined ? {} : { plugins: plugins.map(inFolder('plugins')) }),
    ...(links === undefined ? {} : { links: inFolder('links')(links) }),
  };
}

/** Later settings win; lists are joined, but for `works`, which are replaced. */
function mergeConfigurations(base: RawConfiguration, own: RawConfiguration): RawConfiguration {
  const rules = { ...base.rules, ...own.rules };
  const joined = {
    ...(base.plugins === undefined && own.plugins === undefined
      ? {}
      : { plugins: [...(base.plugins ?? []), ...(own.plugins ?? [])] }),
    ignores: [...(base.ignores ?? []), ...(own.ignores ?? [])],
    overrides: [...(base.overrides ?? []), ...(own.overrides ?? [])],
    suppressions: [...(base.suppressions ?? []), ...(own.suppressions ?? [])],
  };
  return { ...base, ...own, ...joined, rules };
}

async function validate(
  file: ConfigurationFile,
  shown: string,
  rules: readonly RuleOutline[],
): Promise<RawConfiguration> {
  const { configurationSchema } = await import('./schema.js');
  const schema = configurationSchema(rules);
  const result = schema.safeParse(file.value);
  if (result.success) {
    checkPatterns(result.data, file, shown);
    return result.data;
  }
  const { configurationFault } = await import('./fault.js');
  throw configurationFault(shown, file, result.error.issues, (path) =>
    keysAt(path, Object.keys(schema.shape), rules),
  );
}

/** Throws InputError for a pattern of works that cannot find a language. */
function checkPatterns({ works = [] }: RawConfiguration, file: ConfigurationFile, shown: string): void {
  for (const [index, entry] of works.entries()) {
    if (typeof entry === 'object' && 'versions' in entry) continue;
    const key = typeof entry === 'string' ? [] : ['pattern' in entry ? 'pattern' : 'source'];
    patternOf(entry, shown, file.pointOf(['works', index, ...key], 'value'));
  }
}

const INNER_KEYS: Readonly<Record<string, readonly string[]>> = {
  works: ['pattern', 'translations', 'id', 'source', 'language', 'versions'],
  overrides: ['works', 'files', 'languages', 'source', 'encoding', 'rules'],
  suppressions: ['rule', 'work', 'language', 'address', 'reason', 'until'],
};

/** The keys that may stand at a path, `rules.<id>[1]` being the options of a rule. */
export function keysAt(
  path: ValuePath,
  top: readonly string[],
  rules: readonly RuleOutline[],
): readonly string[] {
  if (path.length === 0) return top;
  if (path.at(-1) === 'rules') return rules.map(({ id }) => id);
  if (path.at(-3) === 'rules') return Object.keys(rules.find(({ id }) => id === path.at(-2))?.options ?? {});
  return INNER_KEYS[String(path[0])] ?? [];
}
