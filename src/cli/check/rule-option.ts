import { InputError } from '../../text/errors.js';
import { ruleOutlines } from '../rules.js';
import { unknownName } from './unknown-name.js';

/** What the command line says of a rule. */
export interface RuleSetting {
  readonly level: 'off' | 'warn' | 'error';
  readonly options: Readonly<Record<string, unknown>>;
}

const LEVELS = ['off', 'warn', 'error'] as const;

/** Reads `missing-segment: warn` and `missing-sentence: [warn, {"confidence": 0.9}]`, each as id and setting. */
export async function ruleSettingsFrom(
  texts: readonly string[],
): Promise<(readonly [id: string, setting: RuleSetting])[]> {
  if (texts.length === 0) return [];
  const outlines = await ruleOutlines();
  const known = new Map(outlines.map(({ id, options }) => [id, Object.keys(options)]));
  return texts.map((text) => settingFrom(text, known));
}

function settingFrom(
  text: string,
  known: ReadonlyMap<string, readonly string[]>,
): readonly [id: string, setting: RuleSetting] {
  const colon = text.indexOf(':');
  if (colon < 0) throw fault(`"${text}" has no level`);
  const id = unquoted(text.slice(0, colon));
  const names = known.get(id);
  if (names === undefined) throw unknownName('--rule', id, [...known.keys()]);
  const { word, options } = valueFrom(text.slice(colon + 1).trim());
  const level = LEVELS.find((candidate) => candidate === word);
  if (level === undefined) throw unknownName('--rule', word, LEVELS);
  const wrong = Object.keys(options).find((name) => !names.includes(name));
  if (wrong !== undefined) throw unknownName('--rule', wrong, names);
  return [id, { level, options }];
}

/** A level, or `[level, {options}]` in which the level needs no quotes. */
function valueFrom(text: string): { word: string; options: Readonly<Record<string, unknown>> } {
  const match = /^\[\s*["']?([a-z]+)["']?\s*(?:,(.*))?\]$/s.exec(text);
  if (match === null) return { word: unquoted(text), options: {} };
  const options: unknown = match[2] === undefined ? {} : parsed(match[2]);
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw fault(`${match[2]?.trim()} is no object`);
  return { word: match[1] ?? '', options: { ...options } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fault(`${text.trim()} is no JSON`);
  }
}

function unquoted(text: string): string {
  return text.trim().replace(/^["']|["']$/g, '');
}

function fault(message: string): InputError {
  return new InputError({
    path: '--rule',
    message,
    remedy: "write 'id: level' or 'id: [level, {\"option\": 1}]'",
  });
}
