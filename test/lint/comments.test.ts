import { describe, expect, it } from 'vitest';
import { directivesIn } from '../../src/lint/directives.js';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';

const english = '1. The gate opens at seven.\n\n2. Boats moor at the quay.\n\n3. Fires are lit in baskets.\n';
const first = '1. La porte ouvre à sept heures.';
const third = '3. On allume les feux dans des corbeilles.';

/** Rules found in a French version that lacks 2. */
async function found(french: string, ...argv: string[]) {
  const cwd = folderWith({ 'en.md': english, 'fr.md': french });
  const { out, code } = await hexapla(['check', '--source', 'en', '--format', 'json', ...argv], { cwd });
  const { findings, summary } = JSON.parse(out);
  const ids: string[] = findings.map(({ rule }: { rule: string }) => rule);
  return { ids, code, suppressed: summary.suppressed ?? 0, findings };
}

describe('a comment in a file', () => {
  it.each([
    ['none', `${first}\n\n${third}\n`, 1],
    ['next line, before the line', `<!-- hexapla-disable-next-line -->\n${first}\n\n${third}\n`, 0],
    [
      'next line, where it is missing',
      `${first}\n\n<!-- hexapla-disable-next-line missing-segment -->\n\n${third}\n`,
      0,
    ],
    [
      'next line, of two rules',
      `${first}\n\n<!-- hexapla-disable-next-line extra-segment, missing-segment -->\n\n${third}\n`,
      0,
    ],
    [
      'next line, of another rule',
      `${first}\n\n<!-- hexapla-disable-next-line extra-segment -->\n\n${third}\n`,
      1,
    ],
    [
      'next line, elsewhere',
      `${first}\n\n${third}\n\n<!-- hexapla-disable-next-line missing-segment -->\n\nEnd.\n`,
      1,
    ],
    [
      'with a reason',
      `${first}\n\n<!-- hexapla-disable-next-line missing-segment -- not for us -->\n\n${third}\n`,
      0,
    ],
    ['this line', `${first} <!-- hexapla-disable-line -->\n\n${third}\n`, 0],
    ['from here on', `<!-- hexapla-disable missing-segment -->\n\n${first}\n\n${third}\n`, 0],
    ['up to here', `<!-- hexapla-disable -->\n\n${first}\n\n${third}\n\n<!-- hexapla-enable -->\n`, 0],
    [
      'ended before',
      `<!-- hexapla-disable -->\n\nPréambule.\n\n<!-- hexapla-enable -->\n\n${first}\n\n${third}\n`,
      1,
    ],
    [
      'ended for another rule',
      `<!-- hexapla-disable -->\n\n<!-- hexapla-enable extra-segment -->\n\n${first}\n\n${third}\n`,
      0,
    ],
    [
      'ended for this rule',
      `<!-- hexapla-disable -->\n\n<!-- hexapla-enable missing-segment -->\n\n${first}\n\n${third}\n`,
      1,
    ],
    ['the file', `${first}\n\n${third}\n\n<!-- hexapla-disable-file missing-segment -->\n`, 0],
    ['in code', `${first}\n\n\`<!-- hexapla-disable-next-line -->\`\n\n${third}\n`, 1],
    ['in a block of code', `${first}\n\n\`\`\`\n<!-- hexapla-disable-file -->\n\`\`\`\n\n${third}\n`, 1],
    ['of another tool', `<!-- markdownlint-disable -->\n\n${first}\n\n${third}\n`, 1],
    ['with a name that only begins alike', `<!-- hexapla-disabled -->\n\n${first}\n\n${third}\n`, 1],
  ])('%s', async (_, french, errors) => {
    const { ids, code, suppressed } = await found(french);
    expect(ids.filter((id) => id === 'missing-segment')).toHaveLength(errors);
    expect([code, suppressed]).toEqual(errors === 0 ? [0, 1] : [1, 0]);
  });

  it('is reported where it accepts nothing, if that is asked for', async () => {
    const french = `<!-- hexapla-disable-file extra-segment -- old -->\n\n${first}\n\n2. Les bateaux.\n\n${third}\n`;
    expect((await found(french)).ids).toEqual([]);
    const { ids, code, findings } = await found(french, '--report-unused-disable-directives');
    expect([ids, code]).toEqual([['unused-suppression'], 1]);
    expect(findings[0].position.start).toEqual({ line: 1, column: 1, offset: 0 });
    expect(findings[0].message).toBe(
      'extra-segment finds nothing where this comment turns it off; remove the comment',
    );
  });

  it('is not reported where it accepts something', async () => {
    const french = `${first}\n\n<!-- hexapla-disable-next-line missing-segment -->\n\n${third}\n`;
    expect((await found(french, '--report-unused-disable-directives')).ids).toEqual([]);
  });
});

describe('directives', () => {
  it.each([
    ['hexapla-disable', { kind: 'disable', rules: [], reason: null }],
    ['hexapla-disable a, b c', { kind: 'disable', rules: ['a', 'b', 'c'], reason: null }],
    [
      'hexapla-disable-next-line a -- why -- so',
      { kind: 'disable-next-line', rules: ['a'], reason: 'why -- so' },
    ],
    ['hexapla-disable-file -- why', { kind: 'disable-file', rules: [], reason: 'why' }],
    ['hexapla-enable\n a-b\n', { kind: 'enable', rules: ['a-b'], reason: null }],
  ])('%j', (text, directive) => {
    expect(directivesIn([{ start: 3, end: 9, text }])).toEqual([{ start: 3, end: 9, ...directive }]);
  });

  it.each(['disable', 'hexapla', 'hexapla-', 'hexapla-disable-nothing', 'see hexapla-disable'])(
    'none in %j',
    (text) => {
      expect(directivesIn([{ start: 0, end: 1, text }])).toEqual([]);
    },
  );
});
