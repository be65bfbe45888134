import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../../src/report/forms/checkstyle.js';
import { compact } from '../../../src/report/forms/compact.js';
import { github } from '../../../src/report/forms/github.js';
import { gitlab } from '../../../src/report/forms/gitlab.js';
import { markdown, plainMarkdown } from '../../../src/report/forms/markdown.js';
import { rdjsonl } from '../../../src/report/forms/rdjsonl.js';
import { sarif } from '../../../src/report/forms/sarif.js';
import { hexapla } from '../../cli/run.js';
import { folderWith } from '../../project/folder.js';
import { finding, reported, textVersion } from '../findings.js';

const version = textVersion('tài liệu/fr.md', 'Đây là 𠀀 một.\n5. hai\n');
const work = (findings = [finding(version, {}, 10, 13)]) => ({ id: 'work', versions: [version], findings });
const many = (count: number, change = {}) =>
  work(Array.from({ length: count }, (_, at) => finding(version, { fingerprint: `${at}`, ...change })));

describe('compact', () => {
  it('writes a finding a line, whatever is in the message', () => {
    const one = work([finding(version, { message: 'two\nlines \u001b[31m' })]);
    expect(reported(compact, [one])).toBe(
      'tài liệu/fr.md:1:1: error: two\\u{a}lines \\u{1b}[31m [missing-segment]\n\n1 error\n',
    );
  });

  it('is empty where nothing is found', () => {
    expect(reported(compact, [work([])])).toBe('');
  });
});

describe('rdjsonl', () => {
  it('counts columns in bytes of UTF-8', () => {
    const diagnostic = JSON.parse(reported(rdjsonl, [work()]));
    // Đ, â and à take two bytes each, ộ three, 𠀀 four.
    expect(diagnostic.location).toEqual({
      path: 'tài liệu/fr.md',
      range: { start: { line: 1, column: 16 }, end: { line: 1, column: 21 } },
    });
    expect(version.source.text.slice(10, 13)).toBe('một');
  });
});

describe('github', () => {
  it('annotates ten of a level and counts the rest in the log', () => {
    const text = reported(github, [many(12), many(11, { severity: 'warning' })]);
    expect(text.match(/^::error /gm)).toHaveLength(10);
    expect(text.match(/^::warning /gm)).toHaveLength(10);
    expect(text).toContain('::group::3 more findings\n- ');
    expect(text).toContain('::notice title=hexapla::12 errors and 11 warnings\n');
  });

  it('escapes the percent sign first', () => {
    const text = reported(github, [work([finding(version, { message: '5%0A\nnext', path: 'a,b:c.md' })])]);
    expect(text).toContain('file=a%2Cb%3Ac.md,');
    expect(text).toContain('::5%250A%0Anext\n');
  });

  it('adds the tables to the step summary of GitHub', async () => {
    const cwd = folderWith({
      'en.txt': '1. one\n2. two\n3. three\n',
      'fr.txt': '1. un\n3. trois\n',
      sum: '# Before\n',
    });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'sum') };
    const { out } = await hexapla(['check', '--source', 'en', '--format', 'github'], { cwd, env });
    expect(out).toMatch(/^::error file=fr\.txt,line=1,/);
    const summary = readFileSync(join(cwd, 'sum'), 'utf8');
    expect(summary).toMatch(
      /^# Before\n<!-- hexapla report -->\n\*\*hexapla\*\*: 1 error in 1 work, 2 versions\./,
    );
  });
});

describe('gitlab', () => {
  it('gives equal findings fingerprints of their own', () => {
    const same = Array.from({ length: 3 }, () => finding(version));
    const issues: { fingerprint: string }[] = JSON.parse(reported(gitlab, [work(same)]));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('sarif', () => {
  it('keeps the worst where there are too many', () => {
    const warnings = many(20_000, { severity: 'warning' });
    const log = JSON.parse(reported(sarif, [warnings, many(6000)]));
    const [run] = log.runs;
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }: { level: string }) => level === 'error')).toHaveLength(6000);
    expect(run.properties).toEqual({ leftOut: 1000 });
  });
});

describe('checkstyle', () => {
  it('names a file once that two works share', () => {
    const text = reported(checkstyle, [work(), { ...work(), id: 'other' }]);
    expect(text.match(/<file /g)).toHaveLength(1);
    expect(text.match(/<error /g)).toHaveLength(2);
  });
});

describe('markdown', () => {
  it('fits into a comment and says what it left out', () => {
    const text = reported(markdown, [many(5000, { message: 'x'.repeat(80) })]);
    expect(text.length).toBeLessThan(65_536);
    const rows = text.match(/^\| ❌/gm)?.length ?? 0;
    expect(text).toContain(`… and ${5000 - rows} more findings.`);
  });

  it.each([
    ['a | b', 'a \\| b'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['[x](y) `c` *d* _e_', '\\[x\\]\\(y\\) \\`c\\` \\*d\\* \\_e\\_'],
    ['@someone #12', '@<!-- -->someone #<!-- -->12'],
    ['two\r\nlines', 'two lines'],
    ['https://example.org www.example.org', 'https<!-- -->://example.org www<!-- -->.example.org'],
  ])('takes its meaning from %j', (text, plain) => {
    expect(plainMarkdown(text)).toBe(plain);
  });
});
