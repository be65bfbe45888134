import { InputError } from '../text/errors.js';
import type { Point } from '../text/span.js';
import type { ConfigurationFile, ValuePath } from './config-file.js';
import { nearest } from './nearest.js';

/** What is used of zod's description of a fault. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** A fault of a configuration in words, and where. */
interface Fault {
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
}

/**
 * The first fault of a file that does not fit its schema, with its place and, for a mistyped name, the nearest right
 * one. `keysAt` lists the keys that may stand at a path.
 */
export function configurationFault(
  shown: string,
  file: ConfigurationFile,
  issues: readonly SchemaIssue[],
  keysAt: (path: ValuePath) => readonly string[],
): InputError {
  const faults = issues.map((issue) => describe(deepest(issue, []), file.value, keysAt));
  const [first] = faults
    .map((fault) => ({ ...fault, place: placeOf(file, fault) }))
    .sort((left, right) => (left.place?.offset ?? 0) - (right.place?.offset ?? 0));
  if (!first) throw new Error('a fault without an issue');
  const more = faults.length > 1 ? ` (${faults.length - 1} more after this one)` : '';
  return new InputError({
    path: shown,
    place: first.place,
    message: first.message + more,
    remedy: first.remedy,
  });
}

/** Of a union's branches the one that came furthest: what the user most likely meant to write. */
function deepest(issue: SchemaIssue, prefix: readonly PropertyKey[]): SchemaIssue {
  const path = [...prefix, ...issue.path];
  const branches = (issue.errors ?? []).flatMap((issues) => {
    const inner = issues
      .map((each) => deepest(each, path))
      .sort((left, right) => depthOf(right) - depthOf(left));
    return inner[0] ? [{ issue: inner[0], count: inner.length }] : [];
  });
  const [best] = branches.sort(
    (left, right) => depthOf(right.issue) - depthOf(left.issue) || left.count - right.count,
  );
  const values = branches.flatMap((branch) => branch.issue.values ?? []);
  if (best && depthOf(best.issue) > path.length) return best.issue;
  return { ...issue, path, ...(values.length > 0 ? { values } : {}) };
}

/** Where a fault stands; what is not there at all is sought where it should be. */
function placeOf(file: ConfigurationFile, { path, part }: Fault): Point | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = file.pointOf(path.slice(0, length), length === path.length ? part : 'value');
    if (place) return place;
  }
  return file.pointOf([], 'value');
}

/** A key that is not known says more of what was meant than one that is wanted. */
function depthOf({ path, code }: SchemaIssue): number {
  return path.length + (code === 'unrecognized_keys' ? 1.5 : 0);
}

function describe(issue: SchemaIssue, value: unknown, keysAt: (path: ValuePath) => readonly string[]): Fault {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const key = issue.keys?.[0];
  if (issue.code === 'unrecognized_keys' && key !== undefined) {
    const known = keysAt(path);
    const message = `${inPlace(path)}has no key "${key}"`;
    return { path: [...path, key], part: 'key', message, remedy: suggestion(key, known) };
  }
  const found = valueAt(value, path);
  if (issue.values && issue.values.length > 0) {
    const known = issue.values.map(String);
    const message = `${named(path)} is ${JSON.stringify(found)}`;
    return { path, part: 'value', message, remedy: suggestion(String(found), known) };
  }
  const message = `${named(path)}: ${issue.message[0]?.toLowerCase() ?? ''}${issue.message.slice(1)}`;
  return { path, part: 'value', message, remedy: 'see schemas/config.schema.json for what may stand there' };
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? `what may stand there: ${known.join(', ')}` : `did you mean "${near}"?`;
}

function inPlace(path: ValuePath): string {
  return path.length === 0 ? 'the configuration ' : `${named(path)} `;
}

/** `overrides[0].rules`. */
function named(path: ValuePath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return steps === '' ? 'the configuration' : steps.replace(/^\./, '');
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let at = value;
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  }
  return at;
}
