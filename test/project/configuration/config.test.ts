import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfiguration } from '../../../src/project/configuration/config.js';
import { configuredRule, configuredSource } from '../../../src/project/configuration/settings.js';
import { InputError } from '../../../src/text/errors.js';
import { folderWith } from '../folder.js';

const outline = (id: string, options = {}) => ({ id, summary: id, options, optionHelp: {} });
const rules = async () => [outline('missing-segment'), outline('extra-segment', { limit: 3, words: ['a'] })];

function load(files: Record<string, string>, start = '', explicit?: string) {
  const folder = folderWith(files);
  return loadConfiguration(join(folder, start), folder, explicit, rules);
}

/** The line that a broken configuration gives. */
async function faultOf(name: string, text: string): Promise<string> {
  try {
    await load({ [name]: text });
  } catch (error) {
    if (error instanceof InputError) return error.line;
    throw error;
  }
  return 'no fault';
}

describe('finding a configuration', () => {
  it('reads every kind of file', async () => {
    const table: [string, string][] = [
      ['hexapla.config.json', '{"source": "vi"}'],
      ['hexapla.config.jsonc', '{\n  // the source\n  "source": "vi",\n}'],
      ['hexapla.config.yaml', 'source: vi\n'],
      ['hexapla.config.mjs', 'export default { source: "vi" };'],
      ['hexapla.config.js', 'module.exports = { source: "vi" };'],
      ['hexapla.config.js', 'export default { source: "vi" };'],
      ['hexapla.config.mjs', 'export default async () => ({ source: "vi" });'],
      ['package.json', '{"name": "x", "hexapla": {"source": "vi"}}'],
    ];
    for (const [name, text] of table) expect((await load({ [name]: text })).source, name).toBe('vi');
  });

  it('takes an empty file for one that says nothing, and a severity alone in a list', async () => {
    expect(await load({ 'hexapla.config.yaml': '# nothing yet\n' })).toMatchObject({ rules: {} });
    const { rules } = await load({ 'hexapla.config.yaml': 'rules:\n  missing-segment: [warn]\n' });
    expect(rules).toEqual({ 'missing-segment': ['warn'] });
  });

  it('looks upwards, past a package.json that says nothing, and takes an empty one where there is none', async () => {
    const files = { 'hexapla.config.json': '{"source":"fr"}', 'a/package.json': '{}', 'a/b/x.md': '' };
    const found = await load(files, 'a/b');
    expect(found.source).toBe('fr');
    expect(found.folder).not.toMatch(/[\\/]b$/);
    expect((await load({ 'a/x.md': '' }, 'a')).file).toBeNull();
  });

  it('takes the file that is named, and says where it is not', async () => {
    expect(
      (await load({ 'x.json': '{"source":"fr"}', 'hexapla.config.json': '{}' }, '', 'x.json')).source,
    ).toBe('fr');
    await expect(load({}, '', 'none.json')).rejects.toThrow('no such file');
  });

  it('refuses two in one folder', async () => {
    await expect(load({ 'hexapla.config.json': '{}', 'hexapla.config.yaml': '' })).rejects.toThrow(
      'a second',
    );
  });
});

describe('extends', () => {
  it('starts from other files, the own settings winning', async () => {
    const configuration = await load({
      'base.json': '{"source":"vi","rules":{"missing-segment":"warn","extra-segment":"off"},"ignores":["a"]}',
      'hexapla.config.json': '{"extends":"./base.json","rules":{"missing-segment":"error"},"ignores":["b"]}',
    });
    expect(configuration).toMatchObject({
      source: 'vi',
      rules: { 'missing-segment': 'error', 'extra-segment': 'off' },
      ignores: ['a', 'b'],
    });
  });

  const shared = '{"source":"vi"}';
  it.each<[string, Record<string, string>]>([
    ['acme', { 'package.json': '{"main":"x.json"}', 'x.json': shared }],
    [
      '@acme/texts',
      {
        'package.json': '{"exports":{".":{"types":"./x.d.ts","import":"./x.mjs"}}}',
        'x.mjs': 'export default {source: "vi"};',
      },
    ],
    [
      'string-exports',
      { 'package.json': '{"exports":"./x.mjs","type":"module"}', 'x.mjs': `export default ${shared}` },
    ],
  ])('finds the package %s, also where a folder beside has its name', async (name, files) => {
    const installed = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`node_modules/${name}/${path}`, text]),
    );
    const extending = { 'hexapla.config.json': `{"extends":["${name}"]}` };
    expect(await load({ ...installed, ...extending, [`${name}/note.txt`]: '' })).toMatchObject({
      source: 'vi',
    });
  });

  it('takes the configuration in a folder that it names', async () => {
    const files = {
      'base/hexapla.config.yaml': 'source: vi\n',
      'hexapla.config.json': '{"extends":"./base"}',
    };
    expect(await load(files)).toMatchObject({ source: 'vi' });
  });

  it('says where it leads in a circle or nowhere', async () => {
    expect(await faultOf('hexapla.config.json', '{"extends":"./hexapla.config.json"}')).toMatch(/leads back/);
    expect(await faultOf('hexapla.config.json', '{\n "extends": ["./none.json"]\n}')).toMatch(
      /^hexapla\.config\.json:2:14: extends: there is no file or package "\.\/none\.json"/,
    );
  });
});

describe('faults', () => {
  const table: [name: string, text: string, line: RegExp][] = [
    [
      'hexapla.config.json',
      '{\n  "langauges": ["vi"]\n}',
      /^hexapla\.config\.json:2:3: .*"langauges"; did you mean "languages"\?$/,
    ],
    [
      'hexapla.config.json',
      '{"rules": {"missing-segmnt": "warn"}}',
      /:1:12: .*did you mean "missing-segment"\?$/,
    ],
    ['hexapla.config.json', '{"rules": {"missing-segment": "warning"}}', /:1:31: .*did you mean "warn"\?$/],
    [
      'hexapla.config.json',
      '{"rules": {"extra-segment": ["warn", {"limt": 3}]}}',
      /:1:39: .*"limt"; did you mean "limit"\?$/,
    ],
    [
      'hexapla.config.json',
      '{"overrides": [{"rules": {"extra-segment": ["warn", {"wrds": []}]}}]}',
      /did you mean "words"\?$/,
    ],
    [
      'hexapla.config.json',
      '{"rules": {"missing-segment": ["warn", {"odds": 3}]}}',
      /has no key "odds"; nothing may stand there$/,
    ],
    [
      'hexapla.config.json',
      '{\n"works": ["{language}.md",\n "docs/{lang}/{path}"]}',
      /^hexapla\.config\.json:3:2: works: .* the unknown part \{lang\}/,
    ],
    [
      'hexapla.config.json',
      '{"works": [{"pattern": "docs/{path}"}]}',
      /:1:24: works: .* needs \{language\} exactly once/,
    ],
    [
      'hexapla.config.json',
      '{"suppressions":[{"rule":"missing-segmnt","reason":"x"}]}',
      /:1:26: .*did you mean "missing-segment"\?$/,
    ],
    ['hexapla.config.json', '{"source": "xx"}', /:1:12: source: "xx" is no language tag/],
    ['hexapla.config.json', '{"works": [{"patern": "a"}]}', /did you mean "pattern"/],
    ['hexapla.config.json', '{"source" "vi"}', /:1:11: colon expected/],
    ['hexapla.config.json', '{// a\n}', /:1:2: invalid comment token/],
    ['hexapla.config.json', '', /:1:1: .*; mend/],
    ['hexapla.config.json', '[]', /^hexapla\.config\.json:1:1: the configuration/],
    [
      'hexapla.config.yaml',
      'rules:\n  missing-segment: eror\n',
      /^hexapla\.config\.yaml:2:20: .*did you mean "error"/,
    ],
    ['hexapla.config.yaml', 'a: [1\nb: 2\n', /^hexapla\.config\.yaml:\d+:\d+: /],
    ['package.json', '{"hexapla": {"soruce": "vi"}}', /^package\.json:1:14: .*did you mean "source"/],
    ['hexapla.config.mjs', 'throw new Error("broken")', /^hexapla\.config\.mjs: .*broken/],
    [
      'hexapla.config.mjs',
      'export default { soruce: "vi" }',
      /^hexapla\.config\.mjs: .*did you mean "source"/,
    ],
    ['hexapla.config.json', '{"suppressions":[{"rule":"missing-segment"}]}', /reason/],
    ['hexapla.config.json', '{"suppressions":[{"reason":"x","until":"soon"}]}', /until/],
  ];
  it.each(table)('%s %s', async (name, text, line) => {
    expect(await faultOf(name, text)).toMatch(line);
  });
});

describe('settings', () => {
  it('apply by work, file and language, the last one winning', async () => {
    const configuration = await load({
      'hexapla.config.json': JSON.stringify({
        rules: { 'extra-segment': ['warn', { limit: 5 }] },
        overrides: [
          { works: 'old/**', source: 'fr', rules: { 'extra-segment': 'off' } },
          { files: ['**/x.md'], languages: 'vi', rules: { 'extra-segment': ['error', { words: ['b'] }] } },
        ],
      }),
    });
    const at = (work: string, path: string, language: string) =>
      configuredRule(configuration, 'extra-segment', { work, path, language });
    expect(at('a', 'a.md', 'en')).toEqual({ severity: 'warn', options: { limit: 5 } });
    expect(at('old/a', 'a.md', 'en').severity).toBe('off');
    expect(at('old/a', 'd/x.md', 'vi')).toEqual({ severity: 'error', options: { limit: 5, words: ['b'] } });
    expect(configuredSource(configuration, 'old/b')).toBe('fr');
    expect(configuredSource(configuration, 'b')).toBeUndefined();
    expect(
      configuredRule(configuration, 'missing-segment', { work: 'a', path: 'a', language: 'en' }).severity,
    ).toBeNull();
  });
});
