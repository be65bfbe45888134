import { alignWork } from '../align/work.js';
import { canonicalTag, isLanguageName } from '../locale/index.js';
import { formatOf, readText } from '../read/index.js';
import { sourceOf } from '../text/decode.js';
import { InputError } from '../text/errors.js';
import { compactLine } from './compact-line.js';
import { versionsOf } from './compare-texts.js';
import { examplesIn, type RuleExample } from './examples.js';
import { lintAlignment } from './runner.js';
import type { Rule } from './types.js';

/** How an example is run. */
export interface ExampleSettings {
  /** A rule of one's own, which then is the only one that is run; all of ours at their own severity where there is none. */
  readonly rule?: Rule;
  /** Its options, where they are other than by default. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * What is found in the files of an example, as `--format compact` writes it. The first file is the source, and the last
 * part of each name its language: `en.md`, `guide.fr.txt`. Files are texts, Markdown or plain.
 *
 * @throws InputError for a file that names no language or is no text, and for an example that asks for a command line, a
 * configuration or an earlier state: those are run by `hexapla check` alone.
 */
export async function runExample(example: RuleExample, settings: ExampleSettings = {}): Promise<string[]> {
  const { files, accepted, argv } = example;
  if (argv.length > 0 || Object.keys(accepted).length > 0)
    throw fault(example.title, 'it asks for more than its texts', 'run `hexapla check` on it');
  const texts = Object.entries(files).map(([path, text]) => ({ path, text, language: languageOf(path) }));
  const documents = await Promise.all(
    texts.map(({ path, text }) => readText(sourceOf(path, text), { format: formatOf(path) })),
  );
  const tags = texts.map(({ language }) => language);
  const alignment = alignWork({ id: 'example', versions: versionsOf(documents, tags, 0) });
  const { rule, options = {} } = settings;
  const findings = lintAlignment(
    alignment,
    rule === undefined
      ? {}
      : {
          plugins: [rule],
          levelOf: (id) => (id === rule.id ? (rule.severity === 'off' ? 'warn' : rule.severity) : 'off'),
          optionsOf: (id) => (id === rule.id ? options : undefined),
        },
  );
  return findings.map(compactLine);
}

/** An example of a page whose findings are others than it says. */
export interface FailedExample {
  readonly title: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/**
 * Runs a rule on all examples of a page, and gives those that fail: none where the page is right. A page without an example
 * in which the rule finds something, or without one in which it finds nothing, fails as well, since it proves nothing.
 */
export async function testRule(
  rule: Rule,
  page: string,
  options: ExampleSettings['options'] = {},
): Promise<FailedExample[]> {
  const failed: FailedExample[] = [];
  const examples = examplesIn(page);
  for (const example of examples) {
    const found = await runExample(example, { rule, options });
    if (found.join('\n') !== example.findings.join('\n'))
      failed.push({ title: example.title, expected: example.findings, found });
  }
  for (const [title, isThere] of [
    ['an example with a finding', examples.some(({ findings }) => findings.length > 0)],
    ['an example without one', examples.some(({ findings }) => findings.length === 0)],
  ] as const) {
    if (!isThere) failed.push({ title, expected: [title], found: [] });
  }
  return failed;
}

function languageOf(path: string): string {
  const [stem = ''] = (path.split('/').at(-1) ?? '').split(/\.[^.]*$/);
  const name = stem.slice(stem.lastIndexOf('.') + 1);
  const language = isLanguageName(name) ? canonicalTag(name) : null;
  if (language !== null) return language;
  throw fault(path, 'its name says no language', 'name it by its language: en.md, guide.fr.txt');
}

function fault(path: string, message: string, remedy: string): InputError {
  return new InputError({ path, message, remedy });
}
