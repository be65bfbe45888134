import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { rules } from '../../lint/index.js';
import { ownRuleFrom } from '../../lint/own-rule.js';
import type { Rule } from '../../lint/types.js';
import { InputError } from '../../text/errors.js';

/**
 * The rules that modules export, as `default` or by `rules`, one or several each, in order.
 *
 * @param files absolute paths
 * @throws InputError for a file that is not there or throws, for what is no rule, and for an id that is taken
 */
export async function loadPlugins(files: readonly string[]): Promise<readonly Rule[]> {
  const taken = new Set(rules.map(({ id }) => id));
  const own: Rule[] = [];
  for (const file of new Set(files)) {
    for (const value of await exportsOf(file)) {
      const rule = ownRuleFrom(value);
      if (typeof rule === 'string') throw fault(file, rule, 'see docs/own-rules.md');
      if (taken.has(rule.id)) throw fault(file, `there is a rule ${rule.id} already`, 'give it another id');
      taken.add(rule.id);
      own.push(rule);
    }
  }
  return own;
}

async function exportsOf(file: string): Promise<readonly unknown[]> {
  if (!existsSync(file))
    throw fault(file, 'there is no such plugin', 'give a path relative to the configuration');
  let module: { readonly default?: unknown; readonly rules?: unknown };
  try {
    module = await import(pathToFileURL(file).href);
  } catch (error) {
    throw fault(
      file,
      `the plugin cannot be loaded: ${(error as Error).message}`,
      'mend it, or take it out of plugins',
    );
  }
  return [module.default ?? module.rules].flat();
}

function fault(path: string, message: string, remedy: string): InputError {
  return new InputError({ path, message, remedy });
}
