import { existsSync } from 'node:fs';
import { readBytes } from '../../project/files.js';
import { writeWhole } from '../../project/write.js';
import { decodeSource } from '../../text/decode.js';
import { refusal } from './session.js';

/**
 * Adds an entry to a list in a file of JSON, JSON with comments or YAML, in which all else stays as it is, comments and
 * layout with it. The file is made where there is none. Throws InputError for a configuration that is a program.
 *
 * @param key of the list, at the top of the file
 * @param replaces an entry for which the new one stands
 */
export async function addToList(
  file: string,
  shown: string,
  key: string,
  entry: Readonly<Record<string, unknown>>,
  replaces: (entry: Readonly<Record<string, unknown>>) => boolean = () => false,
): Promise<void> {
  if (/\.m?js$/.test(file)) {
    throw refusal(
      shown,
      'this configuration is a program, which nothing is written into',
      'add it by hand, or choose the baseline',
    );
  }
  const source = existsSync(file) ? decodeSource(shown, readBytes(file, shown)) : null;
  const text = source?.text ?? '{}\n';
  const path = file.endsWith('package.json') ? ['hexapla', key] : [key];
  const added = /\.ya?ml$/.test(file)
    ? await addToYaml(text, path, entry, replaces)
    : await addToJson(text, path, entry, replaces);
  writeWhole(file, added, shown, source?.sha256 ?? null);
}

type Replaces = (entry: Readonly<Record<string, unknown>>) => boolean;

async function addToJson(
  text: string,
  path: readonly string[],
  entry: object,
  replaces: Replaces,
): Promise<string> {
  const { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } = await import('jsonc-parser');
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, [...path]);
  const list: unknown = node === undefined ? [] : getNodeValue(node);
  const entries = Array.isArray(list) ? list : [];
  const at = entries.findIndex(replaces);
  const formattingOptions = {
    insertSpaces: true,
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    insertFinalNewline: true,
  };
  const isNew = at < 0;
  const target = node === undefined ? [...path] : [...path, isNew ? entries.length : at];
  const value = node === undefined ? [entry] : entry;
  return applyEdits(
    text,
    modify(text, target, value, { formattingOptions, isArrayInsertion: isNew && node !== undefined }),
  );
}

async function addToYaml(
  text: string,
  path: readonly string[],
  entry: object,
  replaces: Replaces,
): Promise<string> {
  const { isSeq, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const node = document.getIn(path);
  if (!isSeq(node)) {
    document.setIn(path, document.createNode([entry]));
    return document.toString();
  }
  const values: unknown = node.toJSON();
  const at = Array.isArray(values) ? values.findIndex(replaces) : -1;
  document.setIn([...path, at < 0 ? node.items.length : at], document.createNode(entry));
  return document.toString();
}
