import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const files = {
  'a.en.md':
    '1. The ferry leaves at noon.\n\n2. Ask at the office. It opens early. The office is closed on holidays.\n\n3. Lê Văn Tám\n\n4. Run:\n\n   ```sh\n   make all\n   ```\n\n5. The end is here.\n',
  'a.vi.md': '1. Phà rời bến lúc trưa. Ông Lê Văn Tám lái.\n\n5. Đây là kết thúc.\n',
};

/** Exports what is missing in Vietnamese and puts a text into the target of each segment. */
async function withTargets(
  format: 'xliff' | 'xliff-1.2',
  targetOf: (source: string) => string,
  change = same,
) {
  const cwd = folderWith(files);
  const name = format === 'xliff' ? 'gap.xlf' : 'gap.xliff';
  await hexapla(['export', '.', '--source', 'en', '--format', format, '--only', 'missing', '--out', name], {
    cwd,
  });
  const text = readFileSync(join(cwd, name), 'utf8').replace(
    /<(unit|trans-unit) (?![^>]*translate="no")[\s\S]*?<\/\1>/g,
    (unit) =>
      format === 'xliff'
        ? unit.replace(
            /<source>([^\n]*)<\/source><\/segment>/g,
            (_, own) => `<source>${own}</source>${put(targetOf(own))}</segment>`,
          )
        : unit.replace(
            /<source>([\s\S]*?)<\/source>\n(?:<seg-source>([\s\S]*?)<\/seg-source>\n)?/,
            (all, own, cut) =>
              all +
              put(
                (cut ?? own)
                  .replace(
                    /(<mrk[^>]*>)([\s\S]*?)(<\/mrk>)/g,
                    (__: string, open: string, inner: string, close: string) =>
                      open + targetOf(inner) + close,
                  )
                  .replace(/^[^<]+$/, targetOf),
              ),
          ),
  );
  writeFileSync(join(cwd, name), change(text));
  const run = (...options: string[]) => hexapla(['merge', name, ...options], { cwd });
  return { run, target: () => readFileSync(join(cwd, 'a.vi.md'), 'utf8') };
}

const same = (text: string) => text;
const put = (text: string) => (text === '' ? '' : `<target>${text}</target>`);
const translations: Readonly<Record<string, string>> = {
  'Ask at the office.': 'Hỏi tại văn phòng.',
  'It opens early.': 'Văn phòng mở cửa sớm.',
  'The office is closed on holidays.': 'Văn phòng đóng cửa vào ngày lễ.',
  'Run:': 'Chạy:',
};
const translated = (text: string) => translations[text] ?? text;

describe.each(['xliff', 'xliff-1.2'] as const)('a copy of the source in %s', (format) => {
  it('is no translation, and is said to be none', async () => {
    const { run, target } = await withTargets(format, same);
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('copies of the source, not merged: 2, 4');
    expect(target()).not.toContain('office');
    expect(target()).not.toContain('make all');
  });

  it('makes its unit wait where the rest is translated', async () => {
    const { run, target } = await withTargets(format, (text) =>
      text === 'It opens early.' ? text : translated(text),
    );
    const { code, out } = await run();
    expect(code).toBe(1);
    expect(out).toContain('waiting: 2 (1 of 3 a copy of the source)');
    expect(target()).not.toContain('2. ');
    expect(target()).toContain('4. Chạy:');
  });

  it('is right for names that the translation uses, and for program text', async () => {
    const { run, target } = await withTargets(format, translated);
    const { code, out } = await run();
    expect(code).toBe(0);
    expect(out).toContain('merged: 2, 3, 4');
    expect(out).toContain('kept as in the source: 3, 4');
    expect(target()).toBe(
      '1. Phà rời bến lúc trưa. Ông Lê Văn Tám lái.\n\n2. Hỏi tại văn phòng. Văn phòng mở cửa sớm. Văn phòng đóng cửa vào ngày lễ.\n\n3. Lê Văn Tám\n\n4. Chạy:\n\n   ```sh\n   make all\n   ```\n\n5. Đây là kết thúc.\n',
    );
  });

  it('is taken where a tool says that it is final, and where the user does', async () => {
    const final = (text: string) =>
      format === 'xliff'
        ? text.replaceAll('state="initial"', 'state="final"')
        : text.replaceAll('<target>', '<target state="final">');
    const marked = await withTargets(format, same, final);
    expect(await marked.run()).toMatchObject({ code: 0 });
    expect(marked.target()).toContain('2. Ask at the office. It opens early.');
    const plain = await withTargets(format, same);
    expect(await plain.run('--accept-copies')).toMatchObject({ code: 0 });
    expect(plain.target()).toContain('2. Ask at the office. It opens early.');
  });
});

it('is no translation in an approved unit whose state says that it changed', async () => {
  for (const [state, sign] of [
    ['new', 'copies of the source, not merged: 2, 4'],
    ['needs-translation', 'copies of the source, not merged: 2, 4'],
    ['translated', 'kept as in the source: 2, 3, 4'],
  ] as const) {
    const { run } = await withTargets('xliff-1.2', same, (text) =>
      text
        .replace(/<trans-unit (?![^>]*approved=)/g, '<trans-unit approved="yes" ')
        .replaceAll('<target>', `<target state="${state}">`),
    );
    expect(await run()).toMatchObject({ out: expect.stringContaining(sign) });
  }
});

it('writes no copy over a translation', async () => {
  const cwd = folderWith({
    'a.en.txt': '1. Open at seven.\n\n2. Close at nine.\n',
    'a.fr.txt': '1. Ouvrir à sept heures.\n\n2. Fermer à neuf heures.\n',
  });
  for (const [format, name] of [
    ['xliff', 'a.xlf'],
    ['xliff-1.2', 'a.xliff'],
  ] as const) {
    await hexapla(['export', '.', '--source', 'en', '--format', format, '--out', name], { cwd });
    const text = readFileSync(join(cwd, name), 'utf8');
    writeFileSync(join(cwd, name), text.replace('Ouvrir à sept heures.', 'Open at seven.'));
    expect(await hexapla(['merge', name], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'a.fr.txt'), 'utf8')).toContain('1. Ouvrir à sept heures.');
  }
});

it('finds a sentence that was left in the words of the source in a text of several', async () => {
  const cwd = folderWith({
    'a.en.txt': '1. One.\n\n2. Boats moor at the quay. Nets are dried in the yard.\n\n3. Three.\n',
    'a.fr.txt': '1. Un.\n\n3. Trois.\n',
  });
  await hexapla(
    [
      'export',
      '.',
      '--source',
      'en',
      '--format',
      'tsv',
      '--level',
      'segment',
      '--only',
      'missing',
      '--out',
      'g.tsv',
    ],
    { cwd },
  );
  const text = readFileSync(join(cwd, 'g.tsv'), 'utf8');
  writeFileSync(
    join(cwd, 'g.tsv'),
    text.replace(/(in the yard\.)\t\t/, '$1\tLes bateaux s’amarrent au quai. Nets are dried in the yard.\t'),
  );
  const { code, out } = await hexapla(['merge', 'g.tsv'], { cwd });
  expect(code).toBe(1);
  expect(out).toContain('waiting: 2 (“Nets are dried in the yard.” is not translated)');
});
