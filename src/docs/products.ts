import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ruleOutlines } from '../cli/rules.js';
import { baselineSchema } from '../project/baseline-schema.js';
import { configurationSchema } from '../project/configuration/schema.js';
import { lockSchema } from '../project/freshness/lock-schema.js';
import { linksSchema } from '../project/guidance/links-schema.js';
import { termsSchema } from '../project/guidance/terms-schema.js';
import { manifestSchema } from '../project/works/manifest-schema.js';
import { commandPage } from './command-page.js';
import { refreshConsole } from './console-blocks.js';
import { contracts } from './contracts.js';
import { rulePages } from './rule-pages.js';

/** A file that is made from the code; its path is relative to the root of the project. */
export interface Product {
  readonly path: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pages written by hand that show what runs print. */
const pagesWithRuns = ['README.md', 'README.fr.md', 'README.vi.md', 'README.zh-Hans.md'];

/** All files that are made from the code. To add one is one line here. */
export async function products(): Promise<Product[]> {
  const rules = await ruleOutlines();
  return [
    schemaFile(
      'config',
      'Configuration of hexapla: hexapla.config.json',
      configurationSchema(rules),
      'input',
    ),
    schemaFile('links', 'What pairs with what: hexapla.links.json', linksSchema, 'input'),
    schemaFile('terms', 'Terms by concept: hexapla.terms.json', termsSchema, 'input'),
    schemaFile('work', 'A work and its versions: work.json', manifestSchema, 'input'),
    schemaFile('lock', 'What translations were made from: hexapla.lock.json', lockSchema, 'input'),
    schemaFile('suppressions', 'The baseline: hexapla-suppressions.json', baselineSchema, 'input'),
    ...Object.entries(contracts).map(([name, schema]) =>
      schemaFile(name, `hexapla.${name}/v1: what --format json writes`, schema, 'output'),
    ),
    { path: 'docs/cli.md', text: await commandPage() },
    ...rulePages(root),
    ...(await Promise.all(pagesWithRuns.map(refreshed))),
  ];
}

function schemaFile(name: string, title: string, schema: z.ZodType, io: 'input' | 'output'): Product {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
  });
  const text = JSON.stringify({ $schema, title, ...rest }, null, 2);
  return { path: `schemas/${name}.schema.json`, text: `${text}\n` };
}

async function refreshed(path: string): Promise<Product> {
  return { path, text: await refreshConsole(readFileSync(join(root, path), 'utf8'), root) };
}
