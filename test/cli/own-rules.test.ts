import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { testRule } from '../../src/rule.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const entry = new URL('../../dist/rule.js', import.meta.url).href;
const page = readFileSync(new URL('../../docs/own-rules.md', import.meta.url), 'utf8');
/** The rule that the page builds, and the configuration that it shows. */
const [rule = '', configuration = ''] = ['js', 'json'].map(
  (kind) => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '',
);
const texts = {
  'en.md': '1. Call the harbour at +84 90 123 4567.\n',
  'fr.md': '1. Appelez le port au 090 123 4567.\n',
};

function project(more: Readonly<Record<string, string>>): string {
  return folderWith({ ...texts, 'package.json': '{"type":"module"}', ...more });
}

describe('rules of one’s own', () => {
  it('are the twenty lines that the page shows, with their options and a fix', async () => {
    const cwd = project({
      'rules/phone-code.js': rule.replace('hexapla/rule', entry),
      'hexapla.config.json': configuration.replace('{ "plugins"', '{ "source": "en", "plugins"'),
    });
    const run = await hexapla(['check', '--format', 'compact'], { cwd });
    expect(run.out).toContain(
      'fr.md:1:23: error: a telephone number begins with 0 instead of +33 [our/phone-code]',
    );
    expect(run.code).toBe(1);
    await hexapla(['check', '--fix'], { cwd });
    expect(readFileSync(join(cwd, 'fr.md'), 'utf8')).toBe('1. Appelez le port au +33 90 123 4567.\n');
    expect(rule.trim().split('\n').length).toBeLessThanOrEqual(22);
  });

  it('are set on the command line, and a wrong name is told with the nearest', async () => {
    const cwd = project({
      'rules/phone-code.js': rule.replace('hexapla/rule', entry),
      'hexapla.config.json': configuration.replace('{ "plugins"', '{ "source": "en", "plugins"'),
    });
    const off = await hexapla(['check', '--rule', 'our/phone-code: off', '--format', 'compact'], { cwd });
    expect([off.code, off.out]).toEqual([0, '']);
    const other = await hexapla(
      ['check', '--rule', 'our/phone-code: [warn, {code: "+1"}]', '--format', 'compact'],
      { cwd },
    );
    expect(other.out).toContain('warning: a telephone number begins with 0 instead of +1');
    const wrong = await hexapla(['check', '--rule', 'our/phone-cod: off'], { cwd });
    expect([wrong.code, wrong.err]).toEqual([
      2,
      '--rule: there is no "our/phone-cod"; did you mean "our/phone-code"?\n',
    ]);
  });

  it('are tested by the examples of a page', async () => {
    const cwd = project({ 'phone-code.js': rule.replace('hexapla/rule', entry) });
    const { default: own } = await import(pathToFileURL(join(cwd, 'phone-code.js')).href);
    const [, example = ''] = /```md\n([\s\S]*?)```/.exec(page) ?? [];
    const clean = '~~~~md en.md\nNo number.\n~~~~\n\n~~~~md fr.md\nAucun.\n~~~~\n\n~~~~findings\n~~~~\n';
    expect(await testRule(own, `${example}\n${clean}`)).toEqual([]);
    expect((await testRule(own, example)).map(({ title }) => title)).toEqual(['an example without one']);
    const [failed] = await testRule(own, `${example}\n${clean}`, { code: '+33' });
    expect(failed?.found[0]).toContain('instead of +33');
  });

  it.each([
    ['export default {};', 'a rule has no id'],
    ['export default { id: "a", summary: "b" };', 'the rule a has no function check'],
    ['export default { id: "mojibake", summary: "b", check() {} };', 'there is a rule mojibake already'],
    ['export default nothing;', 'the plugin cannot be loaded'],
  ])('%s is told in one line', async (text, message) => {
    const cwd = project({ 'own.js': text, 'hexapla.config.json': '{ "plugins": ["./own.js"] }' });
    const { err, code } = await hexapla(['check'], { cwd });
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('are refused outside the folder of the configuration, and where there are none', async () => {
    for (const [path, message] of [
      ['../own.js', 'own.js'],
      ['./no.js', 'there is no such plugin'],
    ] as const) {
      const cwd = project({ 'hexapla.config.json': JSON.stringify({ plugins: [path] }) });
      const { err, code } = await hexapla(['check'], { cwd });
      expect(err).toContain(message);
      expect(code).toBe(2);
    }
  });
});

describe('the list of rules', () => {
  it('has a line for each, and the page of one without its comments', async () => {
    const list = await hexapla(['rules']);
    expect(list.out).toMatch(/^quote-lost +warn +A translation drops/m);
    const { out } = await hexapla(['rules', 'quote-lost']);
    expect(out).toContain('# quote-lost');
    expect(out).not.toContain('<!--');
    const wrong = await hexapla(['rules', 'quote-lots']);
    expect(wrong.err).toContain('quote-lost');
    expect(wrong.code).toBe(2);
  });
});
