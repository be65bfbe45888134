import { describe, expect, it } from 'vitest';
import { suppressionList } from '../../src/lint/index.js';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';
import { finding, textVersion } from '../report/findings.js';

const one = finding(textVersion('fr.md', 'text'), { address: '2.3', work: 'guide/start' });

describe('a suppression of the configuration', () => {
  it.each([
    [{}, true],
    [{ rule: 'missing-segment' }, true],
    [{ rule: 'extra-segment' }, false],
    [{ work: 'guide/start' }, true],
    [{ work: 'guide/*' }, true],
    [{ work: 'other' }, false],
    [{ language: 'fr' }, true],
    [{ language: 'vi' }, false],
    [{ address: '2.3' }, true],
    [{ address: '2' }, true],
    [{ address: '2.31' }, false],
    [{ until: '2027-01-31' }, true],
    [{ until: '2027-01-30' }, false],
    [{ rule: 'missing-segment', language: 'vi' }, false],
  ])('%j', (part, accepts) => {
    const list = suppressionList([{ reason: 'known', ...part }], '2027-01-31');
    expect(list.accepts(one)).toBe(accepts);
    expect(list.unused(null)).toEqual(accepts ? [] : [0]);
  });

  it('is for the whole of a run of segments or for none of it', () => {
    const run = { ...one, addresses: ['2.3', '2.4'] };
    const of = (address: string) =>
      suppressionList([{ reason: 'known', address }], '2027-01-31').accepts(run);
    expect([of('2'), of('2.3')]).toEqual([true, false]);
  });

  it('goes together with others for a run, each for its part, and is of use for a part', () => {
    const run = { ...one, addresses: ['2.3', '2.4'] };
    const list = (...addresses: string[]) =>
      suppressionList(
        addresses.map((address) => ({ reason: 'known', address })),
        '2027-01-31',
      );
    const both = list('2.3', '2.4');
    expect([both.accepts(run), both.unused(null)]).toEqual([true, []]);
    const part = list('2.3', '2.5');
    expect([part.accepts(run), part.unused(null)]).toEqual([false, [1]]);
  });

  it('is not called unused by a run that did not look where it is meant', () => {
    const of = (part: object) => suppressionList([{ reason: 'known', ...part }], '2027-01-31');
    const looked = [{ work: 'guide/start', languages: ['en', 'fr'] }];
    expect(of({ work: 'guide/*', language: 'fr' }).unused(looked)).toEqual([0]);
    expect(of({ work: 'guide/*', language: 'vi' }).unused(looked)).toEqual([]);
    expect(of({ work: 'other', language: 'fr' }).unused(looked)).toEqual([]);
    expect(of({ language: 'fr' }).unused(looked)).toEqual([]);
    expect(of({ work: 'other', until: '2027-01-30' }).unused(looked)).toEqual([0]);
  });
});

const files = (suppression: object) => ({
  'en.md': '1. The gate opens at seven.\n\n2. Boats moor at the quay.\n\n3. Fires are lit in baskets.\n',
  'fr.md': '1. La porte ouvre à sept heures.\n\n3. On allume les feux dans des corbeilles.\n',
  'hexapla.config.json': `{\n  "source": "en",\n  "suppressions": [\n    ${JSON.stringify(suppression)}\n  ]\n}\n`,
});

describe('in a run', () => {
  const gap = { rule: 'missing-segment', language: 'fr', address: '2', reason: 'of no use in France' };

  it('accepts the gap up to its last day', async () => {
    const cwd = folderWith(files({ ...gap, until: '2027-01-31' }));
    const on = (date: string) => hexapla(['check'], { cwd, env: { HEXAPLA_NOW: date } });
    expect([(await on('2027-01-31')).code, (await on('2027-02-01')).code]).toEqual([0, 1]);
    // A time without a zone is one in UTC, wherever the machine is.
    expect((await on('2027-01-31T23:30')).code).toBe(0);
    expect((await on('2027-01-31T23:30-05:00')).code).toBe(1);
    const epoch = String(Date.UTC(2027, 1, 1) / 1000);
    expect((await hexapla(['check'], { cwd, env: { SOURCE_DATE_EPOCH: epoch } })).code).toBe(1);
  });

  it.each([
    ['of no use', { ...gap, address: '3' }, 'this suppression accepts no finding; remove it'],
    ['over', { ...gap, until: '2026-12-31' }, 'this suppression ended on 2026-12-31; remove it'],
  ])('is reported, where that is asked for, if it is %s', async (_, suppression, message) => {
    const cwd = folderWith(files(suppression));
    const argv = ['check', '--report-unused-disable-directives', '--format', 'compact'];
    const { out, code } = await hexapla(argv, { cwd, env: { HEXAPLA_NOW: '2027-01-01' } });
    expect(out).toContain(`hexapla.config.json:4:5: error: ${message} [unused-suppression]\n`);
    expect(code).toBe(1);
  });

  it('refuses a date that is none', async () => {
    const cwd = folderWith(files(gap));
    const { code, err } = await hexapla(['check'], { cwd, env: { HEXAPLA_NOW: 'soon' } });
    expect([code, err]).toEqual([2, 'HEXAPLA_NOW: this is no date; write it as 2027-01-31\n']);
  });
});
