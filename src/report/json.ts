/** What JSON can say; any iterable is an array, so that long ones need never be whole in memory. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | Iterable<JsonValue>
  | { readonly [key: string]: JsonValue };

interface Open {
  readonly entries: Iterator<readonly [key: string | null, value: unknown]>;
  readonly close: string;
  readonly broken: boolean;
  started: boolean;
}

/**
 * JSON text in pieces, keys in the order of the object, entries that are undefined left out. Containers down to
 * `depth` have an entry a line, deeper ones stand in one line, so that `grep` and `diff` see a unit or a finding a
 * line. Ends with a line feed. Nesting costs no stack.
 */
export function* jsonText(value: object, depth = 2): Generator<string> {
  const open = [openOf(value, depth > 0)];
  yield opening(value);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.entries.next();
    const indent = '  '.repeat(open.length);
    if (next.done) {
      open.pop();
      yield (top.broken && top.started ? `\n${indent.slice(2)}` : '') + top.close;
      continue;
    }
    const [key, child] = next.value;
    if (child === undefined && key !== null) continue;
    const start = (top.started ? ',' : '') + (top.broken ? `\n${indent}` : '');
    const name = key === null ? '' : `${safeJson(key)}:${top.broken ? ' ' : ''}`;
    top.started = true;
    if (typeof child === 'object' && child !== null && !(open.length >= depth && isSmall(child, 4))) {
      yield start + name + opening(child);
      open.push(openOf(child, open.length < depth));
    } else {
      yield start + name + (safeJson(child) ?? 'null');
    }
  }
  yield '\n';
}

/** What JSON lets stand in a string and a terminal or a log would obey: see escapeControls and escapeCommands. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#\w*\[)/g;

/** As JSON.stringify, with what a terminal or a log would obey as escapes, which mean the same to readers of JSON. */
export function safeJson(value: unknown, indent?: number): string | undefined {
  return JSON.stringify(value, null, indent)?.replace(
    OBEYED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** So many entries, and levels, are handed to the engine at once. */
const SMALL = 64;

/** Whether a value is made of few objects and arrays alone, which the engine can print faster and without trouble. */
function isSmall(value: object, levels: number): boolean {
  if (levels === 0 || (isIterable(value) && !Array.isArray(value))) return false;
  let entries = 0;
  for (const key in value) {
    const child: unknown = Reflect.get(value, key);
    if (++entries > SMALL) return false;
    if (typeof child === 'object' && child !== null && !isSmall(child, levels - 1)) return false;
  }
  return true;
}

function opening(value: object): string {
  return isIterable(value) ? '[' : '{';
}

function openOf(value: object, broken: boolean): Open {
  const entries = isIterable(value) ? items(value) : Object.entries(value)[Symbol.iterator]();
  return { entries, close: isIterable(value) ? ']' : '}', broken, started: false };
}

function* items(values: Iterable<unknown>): Generator<readonly [null, unknown]> {
  for (const value of values) yield [null, value];
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value;
}
