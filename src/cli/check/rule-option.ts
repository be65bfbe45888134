import { rules } from '../../lint/index.js';
import type { Rule } from '../../lint/types.js';
import { keysAt } from '../../project/configuration/config.js';
import { configurationFault } from '../../project/configuration/fault.js';
import { InputError } from '../../text/errors.js';
import { ruleOutlines } from '../rules.js';
import { unknownName } from './unknown-name.js';

/** What the command line says of a rule. */
export interface RuleSetting {
  readonly level: 'off' | 'warn' | 'error';
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Reads `missing-segment: warn`, `missing-sentence: [warn, {odds: 100}]` and `{"missing-segment": "off"}`, each as id
 * and setting; one text may name several rules, also a plugin's. Throws InputError for what is no setting.
 */
export async function ruleSettingsFrom(
  texts: readonly string[],
): Promise<(readonly [id: string, setting: RuleSetting])[]> {
  if (texts.length === 0) return [];
  const [{ parseDocument }, { rulesSchema }] = await Promise.all([
    import('yaml'),
    import('../../project/configuration/schema.js'),
  ]);
  const outlines = await ruleOutlines();
  const schema = rulesSchema(outlines);
  return texts.flatMap((text) => {
    const document = parseDocument(flowOf(text), { prettyErrors: false });
    const value: unknown = document.errors.length > 0 ? null : document.toJS();
    if (typeof value !== 'object' || value === null || Object.values(value).includes(null)) {
      throw fault(text);
    }
    const known = new Set(outlines.map(({ id }) => id));
    const [ours, others] = [true, false].map((isOurs) =>
      Object.fromEntries(Object.entries(value).filter(([id]) => known.has(id) === isOurs)),
    );
    const result = schema.safeParse(ours);
    if (!result.success) {
      const given = { value: ours, pointOf: () => undefined };
      const keys = (path: readonly (string | number)[]) => keysAt(['rules', ...path], [], outlines);
      const wording = { what: '--rule', schema: 'config' };
      throw configurationFault('--rule', given, result.error.issues, keys, wording);
    }
    const own = Object.entries(result.data).flatMap(([id, setting]) => {
      if (setting === undefined) return [];
      const [level, options = {}] = typeof setting === 'string' ? [setting] : setting;
      return [[id, { level, options }] as const];
    });
    return [
      ...own,
      ...Object.entries(others ?? {}).map(([id, setting]) => [id, pluginSetting(text, setting)] as const),
    ];
  });
}

const levels = ['off', 'warn', 'error'] as const;

/** What is said of a rule that is not ours: whether a plugin has it is seen when plugins are loaded. */
function pluginSetting(text: string, setting: unknown): RuleSetting {
  const [given, options = {}] = Array.isArray(setting) ? setting : [setting];
  const level = levels.find((each) => each === given);
  if (level === undefined || typeof options !== 'object' || options === null) throw fault(text);
  return { level, options };
}

/** Throws InputError for the first setting of a rule that neither we nor a plugin have, with the nearest right name. */
export function refuseUnknownRules(
  settings: ReadonlyMap<string, RuleSetting>,
  plugins: readonly Pick<Rule, 'id'>[],
): void {
  const known = [...rules, ...plugins].map(({ id }) => id);
  const wrong = [...settings.keys()].find((id) => !known.includes(id));
  if (wrong !== undefined) throw unknownName('--rule', wrong, known);
}

/** As a flow mapping of YAML, which JSON is too; a space after the rule's name may be left out. */
function flowOf(text: string): string {
  const inner = text.trim();
  return inner.startsWith('{') ? inner : `{${inner.replace(/^(["']?[\w/-]+["']?)\s*:\s*/, '$1: ')}}`;
}

function fault(text: string): InputError {
  return new InputError({
    path: '--rule',
    message: `"${text}" has no level`,
    remedy: "write 'id: level' or 'id: [level, {option: 1}]'",
  });
}
