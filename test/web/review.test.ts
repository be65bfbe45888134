import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { hexapla } from '../cli/run.js';
import { lacking, seriousFaults, TestBrowser } from './browser.js';
import { act, ask, type Running, startReview, tokenOf } from './reviewing.js';

const FILES = {
  'ferry/en.md':
    '# Ferry rules\n\n1. Buy a ticket for 12 euros. Keep it.\n2. Wait behind the line.\n3. Help those who need help.\n4. Leave by the left door.\n',
  'ferry/fr.md':
    '# Règles du bac\n\n1. Achetez un billet de 14 euros. Gardez-le.\n2. Attendez derrière la ligne.\n4. Sortez par la porte de gauche.\n',
};

let folder: string;
let review: Running;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** Every file of the folder with what it says. */
const everything = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );
const digest = async () => {
  const { text } = await act(review.link, { kind: 'written', ...place('3'), span: null });
  return (JSON.parse(text) as { digest: string }).digest;
};
const place = (unit: string) => ({ work: 'ferry', unit, language: 'fr' });
const fill = async (text: string) =>
  act(review.link, {
    kind: 'edit',
    ...place('3'),
    span: null,
    text,
    digest: await digest(),
    isDryRun: false,
  });

const open = async (...argv: string[]) => {
  folder = mkdtempSync(join(tmpdir(), 'hexapla-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  review = await startReview(folder, '--source', 'en', ...argv);
};
const close = async () => {
  await review.stop();
  rmSync(folder, { recursive: true, force: true });
};

describe('the server of a review', () => {
  beforeEach(() => open());
  afterEach(close);

  it('answers its own link, with a policy that nothing may frame', async () => {
    expect(review.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    expect((await ask(review.link, '')).text).toMatch(/^<!doctype html>/);
    const response = await fetch(review.link);
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    await response.body?.cancel();
  });

  it('refuses a wrong token, another host, another origin and a POST that the page did not send, and writes nothing', async () => {
    const before = everything();
    const { port, origin } = new URL(review.link);
    const token = tokenOf(review.link);
    const body = JSON.stringify({ kind: 'accept', ...place('1') });
    const json = { 'content-type': 'application/json' };
    const good = { ...json, origin, 'x-hexapla-token': token };
    const post = (headers: Record<string, string>, path = 'act') =>
      ask(review.link, path, { method: 'POST', headers, body });
    expect((await ask(review.link, '/')).status).toBe(404);
    expect((await ask(review.link, '/wrong/')).status).toBe(404);
    expect((await post(good, '/wrong/act')).status).toBe(404);
    expect((await ask(review.link, '', { headers: { host: `rebound.example:${port}` } })).status).toBe(403);
    expect(
      (await post({ ...good, host: `rebound.example:${port}`, origin: `http://rebound.example:${port}` }))
        .status,
    ).toBe(403);
    expect((await ask(review.link, '', { headers: { origin: 'http://elsewhere.example' } })).status).toBe(
      403,
    );
    expect((await post({ ...good, origin: 'http://elsewhere.example' })).status).toBe(403);
    expect((await post({ ...good, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(json)).status).toBe(403);
    expect((await post({ ...json, origin })).status).toBe(403);
    expect((await post({ ...json, origin, 'x-hexapla-token': 'wrong' })).status).toBe(403);
    expect((await post({ ...good, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask(review.link, 'act', { method: 'PUT', headers: good, body })).status).toBe(405);
    expect(everything()).toEqual(before);
    expect((await post(good)).status).toBe(200);
    expect(everything()).not.toEqual(before);
  });

  it('takes no path, no unknown work and no unknown key', async () => {
    const before = everything();
    for (const value of [
      {
        kind: 'edit',
        work: '../../etc',
        unit: '3',
        language: 'fr',
        span: null,
        text: 'x',
        digest: '',
        isDryRun: false,
      },
      { kind: 'edit', ...place('3'), path: '/tmp/x', span: null, text: 'x', digest: '', isDryRun: false },
      { kind: 'accept', work: 'ferry', unit: '3', language: '../en' },
      { kind: 'link', work: 'ferry', language: 'fr', source: null, target: null, reason: 'x' },
      { kind: 'write', path: '/etc/passwd' },
      null,
    ]) {
      expect((await act(review.link, value as object)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await ask(review.link, '../../package.json')).status).toBe(404);
    expect((await ask(review.link, 'data/../../../etc/passwd')).status).toBe(404);
    expect(everything()).toEqual(before);
  });

  it('fills a gap as merge does, and undoes it', async () => {
    const { text: preview } = await act(review.link, {
      kind: 'edit',
      ...place('3'),
      span: null,
      text: 'Aidez ceux qui en ont besoin.',
      digest: await digest(),
      isDryRun: true,
    });
    expect(JSON.parse(preview).diff).toContain('+3. Aidez ceux qui en ont besoin.');
    expect(read('ferry/fr.md')).toBe(FILES['ferry/fr.md']);
    expect((await fill('Aidez ceux qui en ont besoin.')).status).toBe(200);
    expect(read('ferry/fr.md')).toContain(
      '2. Attendez derrière la ligne.\n3. Aidez ceux qui en ont besoin.\n4. Sortez',
    );
    expect((await act(review.link, { kind: 'undo' })).status).toBe(200);
    expect(read('ferry/fr.md')).toBe(FILES['ferry/fr.md']);
    expect((await act(review.link, { kind: 'undo' })).status).toBe(409);
  });

  it('loses no edit of another program: one that was not seen is refused, and so is undoing over it', async () => {
    const seen = await digest();
    writeFileSync(join(folder, 'ferry/fr.md'), `${FILES['ferry/fr.md']}\nAjouté à la main.\n`);
    const late = await act(review.link, {
      kind: 'edit',
      ...place('3'),
      span: null,
      text: 'Aidez.',
      digest: seen,
      isDryRun: false,
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('has changed since the page was made');
    expect(read('ferry/fr.md')).toContain('Ajouté à la main.');
    expect((await fill('Aidez ceux qui en ont besoin.')).status).toBe(200);
    expect(read('ferry/fr.md')).toMatch(/3\. Aidez[\s\S]*Ajouté à la main\./);
    writeFileSync(join(folder, 'ferry/fr.md'), `${read('ferry/fr.md')}Encore.\n`);
    expect((await act(review.link, { kind: 'undo' })).status).toBe(409);
    expect(read('ferry/fr.md')).toContain('Encore.');
  });

  it('takes two windows at once one after the other', async () => {
    const seen = await digest();
    const edit = (text: string) => ({
      kind: 'edit',
      ...place('3'),
      span: null,
      text,
      digest: seen,
      isDryRun: false,
    });
    const replies = await Promise.all([
      act(review.link, edit('Une fois.')),
      act(review.link, edit('Deux fois.')),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 409]);
    expect(read('ferry/fr.md').match(/^3\. /gm)).toHaveLength(1);
  });

  it('accepts findings in the configuration and the baseline, which check then knows', async () => {
    const { text } = await ask(review.link, 'data?since=0');
    const [[, work]] = JSON.parse(text).works as [
      [number, { findings: { rule: string; fingerprint: string }[] }],
    ];
    const [first, second] = work.findings;
    const accept = (fingerprint: string, into: string, until: string | null) =>
      act(review.link, {
        kind: 'accept-finding',
        work: 'ferry',
        fingerprint,
        reason: 'Agreed with the client',
        until,
        into,
      });
    expect((await accept(first!.fingerprint, 'configuration', null)).status).toBe(200);
    expect((await accept(second!.fingerprint, 'baseline', null)).status).toBe(200);
    expect(JSON.parse(read('hexapla.config.json')).suppressions).toEqual([
      expect.objectContaining({
        rule: first!.rule,
        work: 'ferry',
        language: 'fr',
        reason: 'Agreed with the client',
      }),
    ]);
    expect(JSON.parse(read('hexapla-suppressions.json')).suppressions).toHaveLength(1);
    const { code, out } = await hexapla(['check', '--source', 'en', '--format', 'json'], { cwd: folder });
    expect([code, JSON.parse(out).findings]).toEqual([0, []]);
    await act(review.link, { kind: 'undo' });
    await act(review.link, { kind: 'undo' });
    expect(existsSync(join(folder, 'hexapla.config.json'))).toBe(false);
    expect(existsSync(join(folder, 'hexapla-suppressions.json'))).toBe(false);
  });

  it('writes through no link that leads out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'hexapla-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    writeFileSync(join(outside, 'fr.md'), FILES['ferry/fr.md']);
    writeFileSync(join(outside, 'links.json'), '{}');
    rmSync(join(folder, 'ferry/fr.md'));
    symlinkSync(join(outside, 'fr.md'), join(folder, 'ferry/fr.md'));
    symlinkSync(join(outside, 'links.json'), join(folder, 'hexapla.links.json'));
    const link = { kind: 'link', work: 'ferry', language: 'fr', source: '3', target: null, reason: 'x' };
    expect((await act(review.link, link)).status).toBe(409);
    expect((await fill('Aidez.')).status).toBe(409);
    expect(readFileSync(join(outside, 'fr.md'), 'utf8')).toBe(FILES['ferry/fr.md']);
    expect(readFileSync(join(outside, 'links.json'), 'utf8')).toBe('{}');
  });

  it('keeps comments and layout of a configuration, and adds to YAML', async () => {
    const { text } = await ask(review.link, 'data?since=0');
    const [[, work]] = JSON.parse(text).works as [[number, { findings: { fingerprint: string }[] }]];
    const accept = {
      kind: 'accept-finding',
      work: 'ferry',
      fingerprint: work.findings[0]!.fingerprint,
      reason: 'Why not',
      until: null,
      into: 'configuration',
    };
    writeFileSync(join(folder, 'hexapla.config.jsonc'), '{\n  // ours\n  "source": "en",\n}\n');
    expect((await act(review.link, accept)).status).toBe(200);
    expect(read('hexapla.config.jsonc')).toMatch(
      /^\{\n {2}\/\/ ours\n {2}"source": "en",\n {2}"suppressions": \[/,
    );
    await act(review.link, { kind: 'undo' });
    rmSync(join(folder, 'hexapla.config.jsonc'));
    writeFileSync(join(folder, 'hexapla.config.yaml'), '# ours\nsource: en\n');
    expect((await act(review.link, accept)).status).toBe(200);
    expect(read('hexapla.config.yaml')).toMatch(/^# ours\nsource: en\nsuppressions:\n {2}- rule:/);
  });

  it('ends with 130, and leaves nothing half written', async () => {
    expect(await review.stop()).toBe(130);
    await expect(fetch(review.link)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['ferry']);
  });
});

describe('a review for reading only', () => {
  beforeEach(() => open('--read-only'));
  afterEach(close);

  it('shows everything and changes nothing', async () => {
    const before = everything();
    expect((await ask(review.link, '')).status).toBe(200);
    expect((await act(review.link, { kind: 'accept', ...place('1') })).status).toBe(403);
    expect(everything()).toEqual(before);
  });
});

describe.skipIf(lacking !== '')(`a review in Chromium${lacking}`, () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });
  afterAll(() => browser.close());
  beforeEach(() => open());
  afterEach(async () => {
    await browser.closeWindows();
    await close();
  });

  const cellOf = (page: Page, unit: string) =>
    page.locator(`tbody:has(th a[href$="/${unit}"]) td[lang=fr]`).first();

  it('fills a gap with the change in sight, in every window, and undoes it', async () => {
    const page = await browser.open(review.link, '#ferry/3/fr');
    const other = await browser.open(review.link, '#ferry');
    await page.getByRole('button', { name: 'Fill in…' }).click();
    await page.getByLabel('Text, as it is written').fill('Aidez ceux qui en ont besoin.');
    await page.getByRole('button', { name: 'Show the change' }).click();
    await page.locator('.diff ins', { hasText: '+3. Aidez' }).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    expect(read('ferry/fr.md')).toBe(FILES['ferry/fr.md']);
    await page.getByRole('button', { name: 'Write it into the file' }).click();
    await page.locator('td[lang=fr]', { hasText: 'Aidez ceux' }).waitFor();
    await other.locator('td[lang=fr]', { hasText: 'Aidez ceux' }).waitFor();
    expect(read('ferry/fr.md')).toContain('\n3. Aidez ceux qui en ont besoin.\n');
    await other.getByRole('button', { name: /^Undo: edit ferry 3 fr/ }).click();
    await page.locator('td.missing').waitFor();
    expect(read('ferry/fr.md')).toBe(FILES['ferry/fr.md']);
  });

  it('mends the sentence that was clicked', async () => {
    const page = await browser.open(review.link, '#ferry/1');
    await page.getByText('Gardez-le.').click();
    await page.getByRole('button', { name: 'Mend the sentence…' }).click();
    const field = page.getByLabel('Text, as it is written');
    expect(await field.inputValue()).toBe('Gardez-le.');
    await field.fill('Conservez-le.');
    await page.getByRole('button', { name: 'Show the change' }).click();
    await page.getByRole('button', { name: 'Write it into the file' }).click();
    await page.getByText('Conservez-le.').first().waitFor();
    expect(read('ferry/fr.md')).toBe(FILES['ferry/fr.md'].replace('Gardez-le.', 'Conservez-le.'));
  });

  it('accepts a translation as current, and a finding with reason and end', async () => {
    const page = await browser.open(review.link, '#ferry/2/fr');
    await page.getByRole('button', { name: 'Accept as current' }).click();
    await cellOf(page, '2').locator('.reviewed').waitFor();
    expect(JSON.parse(read('hexapla.lock.json')).works.ferry.translations.fr).toHaveLength(1);
    await page.evaluate("location.hash = '#ferry/3/fr'");
    await page.locator('.faults .actions').first().click();
    await page.getByLabel('Why').fill('It comes with the next issue');
    await page.getByLabel(/^Until/).fill('2099-12-31');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => existsSync(join(folder, 'hexapla.config.json'))).toBe(true);
    expect(JSON.parse(read('hexapla.config.json')).suppressions[0]).toMatchObject({
      rule: 'missing-segment',
      address: '3',
      until: '2099-12-31',
    });
    await expect.poll(() => page.locator('[data-finding]', { hasText: 'missing-segment' }).count()).toBe(0);
  });

  it('pairs parts, and parts them', async () => {
    const page = await browser.open(review.link, '#ferry/3/fr');
    await page.getByRole('button', { name: 'Pair with another part…' }).click();
    await page.getByLabel('The part of this version').selectOption('4');
    await page.getByLabel('Why').fill('The two doors were swapped');
    await page.getByRole('button', { name: 'Save' }).click();
    await cellOf(page, '3').getByText('Sortez par la porte').waitFor();
    expect(JSON.parse(read('hexapla.links.json')).links).toEqual([
      { work: 'ferry', language: 'fr', source: '3', target: '4', reason: 'The two doors were swapped' },
    ]);
    await page.evaluate("location.hash = '#ferry/2/fr'");
    await page.getByRole('button', { name: 'Has no counterpart…' }).click();
    await page.getByLabel('Why').fill('It says something else');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => JSON.parse(read('hexapla.links.json')).links.length).toBe(2);
    await page.getByRole('button', { name: /^Undo: link/ }).click();
    await expect.poll(() => JSON.parse(read('hexapla.links.json')).links.length).toBe(1);
  });

  it('sees what another program writes, and keeps what the reader has chosen', async () => {
    const page = await browser.open(review.link, '#ferry');
    await page.click('.chip');
    expect(await page.locator('tbody.unit:visible').count()).toBe(1);
    writeFileSync(
      join(folder, 'ferry/fr.md'),
      FILES['ferry/fr.md'].replace('2. Attendez derrière la ligne.\n', ''),
    );
    await expect.poll(() => page.locator('tbody.unit:visible').count()).toBe(2);
    writeFileSync(join(folder, 'ferry/fr.md'), new Uint8Array([0, 1, 2, 255]));
    await page.locator('.status .fault', { hasText: 'fr.md' }).waitFor();
    writeFileSync(join(folder, 'ferry/fr.md'), FILES['ferry/fr.md']);
    await expect.poll(() => page.locator('.status .fault').count()).toBe(0);
  });

  it('complains of nothing', () => {
    expect(browser.complaints).toEqual([]);
  });
});
