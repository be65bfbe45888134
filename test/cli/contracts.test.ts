import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contracts } from '../../src/docs/contracts.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const validators = new Map(
  Object.entries(contracts).map(([name, schema]) => [
    `hexapla.${name}/v1`,
    new Ajv2020({ allErrors: true, strict: false }).compile(
      z.toJSONSchema(schema, { target: 'draft-2020-12' }),
    ),
  ]),
);

/** Parses what a command wrote, and holds it against the schema that it names first. */
async function valid(argv: readonly string[], world: Parameters<typeof hexapla>[1]) {
  const { out } = await hexapla([...argv, '--format', 'json'], world);
  const value = JSON.parse(out);
  expect(Object.keys(value)[0]).toBe('schema');
  const validate = validators.get(value.schema);
  expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true);
  expect(out.endsWith('\n')).toBe(true);
  expect(out).not.toContain('\r');
  return { value, out };
}

describe('on the corpus', () => {
  it.each([
    [['segment', 'corpus/nghe-an-plan-77/vi.txt', 'corpus/river-festival-charter/fr.md']],
    [['align', 'corpus']],
    [['check', 'corpus']],
    [['status', 'corpus']],
    [['stats', 'corpus']],
    [['find', 'river', '--path', 'corpus', '--no-cache']],
    [['find', '--sql', 'SELECT name, beads FROM work', '--path', 'corpus', '--no-cache']],
    [['show', '5', 'corpus']],
    [['explain', '5', 'corpus']],
    [['explain', '1.2', 'corpus']],
    [['show', 'front', 'corpus', '--work', 'nghe*']],
  ])('%j fits its schema, twice the same', async (argv) => {
    const { out } = await valid(argv, { cwd: root });
    expect((await hexapla([...argv, '--format', 'json'], { cwd: root })).out).toBe(out);
  });

  it('says of the plan what DESIGN promises', async () => {
    const { value } = await valid(['align', 'corpus/nghe-an-plan-77'], { cwd: root });
    const [work] = value.works;
    expect([work.id, work.source]).toEqual(['nghe-an-plan-77', 'vi']);
    expect(work.versions.map((version: { language: string }) => version.language)).toEqual([
      'vi',
      'en',
      'fr',
      'zh-Hans',
    ]);
    const five = work.units.find(({ id }: { id: string }) => id === '5');
    expect(five.cells.vi).toMatchObject({ state: 'present', label: '5.', position: { start: { line: 29 } } });
    for (const language of ['en', 'fr', 'zh-Hans']) {
      expect(five.cells[language]).toMatchObject({ state: 'missing', after: { address: '4' } });
    }
    expect(work.coverage.en).toEqual({ present: 10, of: 11 });
  });
});

describe('on what is hard to print', () => {
  const odd = '1. quotes " and \\ and \u0001 and \u2028 and 👍 and \ufffd\n2. «deux» ‏עברית‎\n';
  it('is still JSON, and the same whatever the machine', async () => {
    const cwd = folderWith({
      'Kế hoạch, "a".en.txt': '1. a\n2. b\n',
      'Kế hoạch, "a".fr.txt': odd,
    });
    for (const argv of [['status'], ['check'], ['align'], ['show', '1']]) await valid(argv, { cwd });
  });

  it('paths are as given', async () => {
    const cwd = folderWith({ 'd/en.txt': '1. a\n2. b\n', 'd/fr.txt': '1. a\n2. b\n' });
    for (const [given, path] of [
      ['d', 'd/en.txt'],
      ['./d', 'd/en.txt'],
      [join(cwd, 'd'), join(cwd, 'd/en.txt')],
    ]) {
      const { value } = await valid(['status', given ?? '', '--source', 'en'], { cwd });
      expect(value.works[0].versions[0].path).toBe(path);
    }
    const { value } = await valid(['status'], { cwd: join(cwd, 'd') });
    expect(value.works[0].versions[0].path).toBe('en.txt');
  });
});

describe('the files in schemas/', () => {
  it('describe the corpus’s manifests', () => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas/work.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const work of ['nghe-an-plan-77', 'thanh-hoa-directive-09', 'river-festival-charter']) {
      const manifest = JSON.parse(readFileSync(join(root, `corpus/${work}/work.json`), 'utf8'));
      expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('accept what init writes, and no key that is unknown', async () => {
    const cwd = folderWith({ 'a.en.md': '1. a\n2. b\n', 'a.fr.md': '1. a\n2. b\n' });
    await hexapla(['init'], { cwd });
    const schema = JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    const written = JSON.parse(readFileSync(join(cwd, 'hexapla.config.json'), 'utf8'));
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...written, soruce: 'en' })).toBe(false);
  });
});
