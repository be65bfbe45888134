import { InputError } from '../../text/errors.js';
import type { Point } from '../../text/span.js';
import { nearest } from '../nearest.js';
import type { ConfigurationFile, ValuePath } from './file.js';

/** What is used of zod's description of a fault. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** How a file is spoken of: in a message, and the name of its schema in schemas/. */
interface Wording {
  readonly what: string;
  readonly schema: string;
}

const configurationWording: Wording = { what: 'the configuration', schema: 'config' };

/** A fault of a configuration in words, and where. */
interface Fault {
  readonly path: ValuePath;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly remedy: string;
  /** What is wanted is not there: most often because its name is mistyped, which says more. */
  readonly isAbsent?: boolean;
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
  wording: Wording = configurationWording,
): InputError {
  const faults = issues.map((issue) => describe(deepest(issue, []), file.value, keysAt, wording));
  const [first] = faults
    .map((fault) => ({ ...fault, place: placeOf(file, fault) }))
    .sort(
      (left, right) =>
        Number(left.isAbsent ?? false) - Number(right.isAbsent ?? false) ||
        (left.place?.offset ?? 0) - (right.place?.offset ?? 0),
    );
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

function describe(
  issue: SchemaIssue,
  value: unknown,
  keysAt: (path: ValuePath) => readonly string[],
  wording: Wording,
): Fault {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const key = issue.keys?.[0];
  if (issue.code === 'unrecognized_keys' && key !== undefined) {
    const known = keysAt(path);
    const message = `${named(path, wording)} has no key "${key}"`;
    return { path: [...path, key], part: 'key', message, remedy: suggestion(key, known) };
  }
  const found = valueAt(value, path);
  if (issue.values && issue.values.length > 0) {
    const known = issue.values.map(String);
    const message = `${named(path, wording)} is ${JSON.stringify(found)}`;
    return { path, part: 'value', message, remedy: suggestion(String(found), known) };
  }
  const message = `${named(path, wording)}: ${issue.message[0]?.toLowerCase() ?? ''}${issue.message.slice(1)}`;
  return {
    path,
    part: 'value',
    message,
    remedy: `see schemas/${wording.schema}.schema.json for what may stand there`,
    isAbsent: found === undefined,
  };
}

function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== null) return `did you mean "${near}"?`;
  return known.length === 0 ? 'nothing may stand there' : `what may stand there: ${known.join(', ')}`;
}

/** `overrides[0].rules`. */
function named(path: ValuePath, { what }: Wording): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return steps === '' ? what : steps.replace(/^\./, '');
}

function valueAt(value: unknown, path: ValuePath): unknown {
  let at = value;
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  }
  return at;
}
