import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { decodeSource } from '../../text/decode.js';
import { InputError } from '../../text/errors.js';
import { tooDeep } from '../../text/nesting.js';
import { pointAt, type Source } from '../../text/source.js';
import type { Point } from '../../text/span.js';
import { readBytes } from '../files.js';

/** Keys and indices from the top of a configuration down to a value in it. */
export type ValuePath = readonly (string | number)[];

/** A configuration as its file has it, with the way back to the places in the file. */
export interface ConfigurationFile {
  /** `undefined` where the file is a package.json without a `hexapla` key. */
  readonly value: unknown;
  /** Where a value, or the key that names it, stands; undefined for a program and for what is not there. */
  readonly pointOf: (path: ValuePath, part: 'key' | 'value') => Point | undefined;
}

/** Reads a file by its extension. Throws InputError with line and column where its syntax is broken. */
export async function readConfigurationFile(file: string, shown: string): Promise<ConfigurationFile> {
  if (/\.(?:js|mjs)$/.test(file)) return readProgram(file, shown);
  const source = decodeSource(shown, readBytes(file, shown));
  const deep = tooDeep(source.text);
  if (deep !== null) throw syntaxError(source, deep, 'it is nested too deeply');
  if (/\.ya?ml$/.test(file)) return readYaml(source);
  const prefix = /(?:^|[\\/])package\.json$/.test(file) ? ['hexapla'] : [];
  return readJson(source, prefix, file.endsWith('.jsonc'));
}

async function readProgram(file: string, shown: string): Promise<ConfigurationFile> {
  try {
    const module: { default?: unknown } = await import(programUrl(file));
    const value = typeof module.default === 'function' ? await module.default() : module.default;
    if (value === undefined) throw new Error('it has no default export');
    return { value, pointOf: () => undefined };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `the configuration cannot be loaded: ${reason}`;
    const isSyntax = error instanceof SyntaxError;
    const remedy = isSyntax ? `\`node ${shown}\` shows where` : 'export the configuration as default';
    throw new InputError({ path: shown, message, remedy });
  }
}

/** When programs were first loaded: node loads each URL once, and a watch sees them change. */
const loaded = new Map<string, number>();

function programUrl(file: string): string {
  const { href } = pathToFileURL(file);
  const changed = statSync(file).mtimeMs;
  const first = loaded.get(file) ?? changed;
  loaded.set(file, first);
  return changed === first ? href : `${href}?changed=${changed}`;
}

async function readJson(source: Source, prefix: ValuePath, comments: boolean): Promise<ConfigurationFile> {
  const { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: { error: number; offset: number; length: number }[] = [];
  const options = { disallowComments: !comments, allowTrailingComma: comments };
  const tree = parseTree(source.text, errors, options);
  const [first] = errors;
  if (first) throw syntaxError(source, first.offset, inWords(printParseErrorCode(first.error)));
  if (!tree) throw syntaxError(source, 0, 'the file is empty');
  const top = findNodeAtLocation(tree, [...prefix]);
  return {
    value: top ? getNodeValue(top) : undefined,
    pointOf: (path, part) => {
      const node = findNodeAtLocation(tree, [...prefix, ...path]);
      const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
      const place = part === 'key' ? (key ?? node) : node;
      return place && pointAt(source, place.offset);
    },
  };
}

async function readYaml(source: Source): Promise<ConfigurationFile> {
  const { isMap, isNode, isScalar, parseDocument } = await import('yaml');
  const document = parseDocument(source.text, { prettyErrors: false });
  const [first] = document.errors;
  if (first) throw syntaxError(source, first.pos[0], first.message);
  return {
    // An empty file says nothing, and is a configuration all the same.
    value: followed(source, document) ?? {},
    pointOf: (path, part) => {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
      const name = path.at(-1);
      const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === name);
      const node = part === 'key' && pair ? pair.key : document.getIn(path, true);
      const offset = isNode(node) ? node.range?.[0] : undefined;
      return offset === undefined ? undefined : pointAt(source, offset);
    },
  };
}

/** Throws InputError for aliases that lead to themselves, or multiply without end. */
function followed(source: Source, document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw syntaxError(source, 0, `its aliases cannot be followed: ${reason}`);
  }
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function syntaxError(source: Source, offset: number, message: string): InputError {
  const place = pointAt(source, offset);
  return new InputError({
    path: source.path,
    place,
    message,
    remedy: 'mend the syntax of the configuration',
  });
}
