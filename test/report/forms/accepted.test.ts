import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../../src/report/forms/index.js';
import type { CheckedWork } from '../../../src/report/reporter.js';
import { hexapla } from '../../cli/run.js';
import { folderWith } from '../../project/folder.js';
import { consume, haveConsumers } from '../consumers.js';
import { finding, reported, textVersion } from '../findings.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The forms that a script in ../shared/check judges, with its name. */
const judged = [
  ['sarif', 'sarif'],
  ['github', 'gha'],
  ['gitlab', 'gitlab'],
  ['junit', 'junit'],
  ['checkstyle', 'checkstyle'],
] as const;

/** Characters that some format or other stumbles over. */
const nasty = [
  'a "quoted" and \'quoted\' word',
  'a | pipe and a || b',
  '100% %0A %25 %d {0} {{x}}',
  '::error file=x::no command',
  '##[error]no command',
  'two\nlines\r\nand\rmore',
  'controls \u0000\u0007\u001b[31m\u0085\u2028\u2029',
  'right to left: \u202e\u05d0\u05d1\u05d2 \u0645\u0631\u062d\u0628\u0627',
  'astral \u{1f600} \u{20000} and a lone \ud800 and \udc00 and \ufffe',
  '<b>&amp; ]]> <!-- --> [link](1) [x](https://example.org) @someone #12',
  '= + - @ cells',
];

const paths = [
  'with space.md',
  'with,comma.md',
  'tài liệu/Nghệ An/kế hoạch (1).md',
  "it's 100%#?&=+;@[1].md",
  '文件/计划.txt',
];

function nastyWork(): CheckedWork {
  const versions = paths.map((path) => textVersion(path, `${nasty.join('\n')}\n`));
  const findings = versions.flatMap((version, at) =>
    nasty.map((message, number) =>
      finding(
        version,
        {
          message,
          severity: number % 3 === 0 ? 'warning' : 'error',
          related: [
            {
              path: versions.at(-1 - at)!.source.path,
              position: finding(version, {}, 3, 8).position,
              message,
            },
          ],
        },
        number * 2,
        number * 2 + (number % 2) * 40,
      ),
    ),
  );
  return { id: 'a|b `c` <d> @e', versions, findings };
}

function manyFindings(count: number): CheckedWork {
  const version = textVersion('vi.md', '1. một\n'.repeat(count));
  const findings = Array.from({ length: count }, (_, at) =>
    finding(
      version,
      { address: `${at}`, fingerprint: at.toString(16).padStart(16, '0') },
      at * 7,
      at * 7 + 6,
    ),
  );
  return { id: 'many', versions: [version], findings };
}

const cases: readonly (readonly [string, readonly CheckedWork[]])[] = [
  ['nasty messages and paths', [nastyWork()]],
  ['the same twice', [nastyWork(), nastyWork()].map((work, at) => ({ ...work, id: `${at}` }))],
  ['5,000 findings', [manyFindings(5000)]],
  ['no findings', [{ id: 'clean', versions: [textVersion('a, b/fr.md', 'text\n')], findings: [] }]],
  ['no works', []],
];

function written(name: string, text: string): string {
  const file = join(folderWith({}), name);
  writeFileSync(file, text);
  return file;
}

describe.each(judged)('%s is accepted by its consumer', (form, consumer) => {
  const reporter = reporters.find(({ name }) => name === form)!;

  it.skipIf(!haveConsumers).each(cases)('for %s', (_, works) => {
    const { accepted, said } = consume(consumer, written(form, reported(reporter, works)));
    expect({ accepted, said }).toEqual({ accepted: true, said: expect.any(String) });
    expect(said).not.toMatch(/\b(?:WARN|refuses)\b/);
  });

  it.skipIf(!haveConsumers)('for the corpus', async () => {
    const { out } = await hexapla(['check', 'corpus', '--format', form], { cwd: root });
    const place = form === 'sarif' ? [join(root, 'corpus')] : [];
    const { accepted, said } = consume(consumer, written(form, out), ...place);
    expect({ accepted, said }).toEqual({ accepted: true, said: expect.any(String) });
  });
});

describe('sarif', () => {
  it.skipIf(!haveConsumers)('points at places that are in the files', () => {
    const work = nastyWork();
    const folder = folderWith({});
    for (const { source } of work.versions) {
      mkdirSync(dirname(join(folder, source.path)), { recursive: true });
      writeFileSync(join(folder, source.path), source.text);
    }
    const file = written('sarif', reported(reporters.find(({ name }) => name === 'sarif')!, [work]));
    const { accepted, said } = consume('sarif', file, folder);
    expect({ accepted, said }).toEqual({ accepted: true, said: expect.any(String) });
    expect(said).toContain(`regions_checked=${2 * work.findings.length}`);
  });
});
