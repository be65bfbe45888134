import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/work-lines/lines.js';
import { hexapla } from './run.js';

const en = '# Gate\n\n1. The gate opens at 7.\n\n2. Dogs stay outside the gate.\n';
const works = [
  { id: 'a', texts: { en, fr: '# Porte\n\n1. La porte ouvre à 7 h.\n' } },
  { id: 'b', texts: { en, vi: '# Cổng\n\n1. Cổng mở lúc 7 giờ.\n\n2. Chó ở ngoài cổng.\n' } },
  { id: 'c', texts: { zh: '# 门\n\n1. 门7点开。\n\n2. 狗留在门外。\n', en }, source: 'en' },
];
const lines = works.map((work) => `${JSON.stringify(work)}\n`);

const answered = async (stdin: string | Uint8Array, ...options: string[]) => {
  const { code, out, err } = await hexapla(['work', ...options], { stdin });
  return { code, err, lines: out.split('\n').slice(0, -1) };
};

async function gathered<Value>(stream: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of stream) values.push(value);
  return values;
}

describe('work', () => {
  it('answers each line with a line', async () => {
    const { code, lines: out } = await answered(lines.join(''));
    expect(code).toBe(0);
    const [a, b, c] = out.map((line) => JSON.parse(line));
    expect([a.id, b.id, c.id]).toEqual(['a', 'b', 'c']);
    expect(a.alignment.coverage.fr).toEqual({ present: 1, of: 2 });
    expect(a.findings.map(({ rule }: { rule: string }) => rule)).toEqual(['missing-segment']);
    expect(b.findings).toEqual([]);
    expect(c.alignment.source).toBe('en');
  });

  it('writes the same bytes however the lines are dealt out', async () => {
    const { lines: together } = await answered(lines.join(''));
    const alone = await Promise.all([...lines].reverse().map((line) => answered(line)));
    expect(alone.flatMap(({ lines: out }) => out).reverse()).toEqual(together);
    const { lines: windows } = await answered(`\n${lines.join('').replaceAll('\n', '\r\n').trimEnd()}`);
    expect(windows).toEqual(together);
  });

  it('gives what is asked for', async () => {
    const { lines: out } = await answered(lines[0]!, '--give', 'findings');
    expect(Object.keys(JSON.parse(out[0]!))).toEqual(['id', 'findings']);
    const wrong = await answered(lines[0]!, '--give', 'beads');
    expect([wrong.code, wrong.err.trim()]).toEqual([
      2,
      '--give: "beads" is nothing that is written of a work; give alignment or findings',
    ]);
  });

  it('answers what is no work with an error, and goes on', async () => {
    const {
      code,
      lines: out,
      err,
    } = await answered(
      [
        '{',
        '[]',
        '{"id":"x"}',
        '{"id":"y","texts":{"en":"one"}}',
        '{"id":"z","texts":{"..":"a","fr":"b"}}',
        lines[1]!.trim(),
      ].join('\n'),
    );
    expect(code).toBe(1);
    expect(err).toContain('5 lines hold no work');
    const told = out.map((line) => JSON.parse(line));
    expect(told.map(({ id }) => id)).toEqual([null, null, 'x', 'y', 'z', 'b']);
    expect(told.map(({ error }) => typeof error)).toEqual([
      ...Array.from({ length: 5 }, () => 'string'),
      'undefined',
    ]);
    expect(told[2].error).toContain('no work at texts');
    expect(told[3].error).toContain('there are not two texts in two languages');
    expect(told.every(({ error }) => error === undefined || !error.includes('\n'))).toBe(true);
  });

  it('holds a line that is cut anywhere, and lets go of one without end', async () => {
    const bytes = Buffer.from('chó\nmèo\n\n狗');
    for (let at = 1; at < bytes.length; at++) {
      const stream = (async function* () {
        yield bytes.subarray(0, at);
        yield bytes.subarray(at);
      })();
      expect(await gathered(linesOf(stream))).toEqual(['chó', 'mèo', '', '狗']);
    }
    const long = (async function* () {
      for (let turn = 0; turn < 5; turn++) yield 'x'.repeat(10);
      yield '\nshort\n';
    })();
    expect(await gathered(linesOf(long, 20))).toEqual([null, 'short']);
  });
});
