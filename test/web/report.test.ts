import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';
import { lacking, seriousFaults, TestBrowser } from './browser.js';
import { largeWork, pageOf } from './made-page.js';

const FILES = {
  'ferry/en.md':
    '# Ferry rules\n\nBefore you board.\n\n1. Buy a ticket for 12 euros. Keep it.\n2. Wait behind the line.\n3. Help those who need help.\n4. Leave by the left door.\n\n## Lost property\n\nAsk at the quay.\n',
  'ferry/fr.md':
    '# Règles du bac\n\nAvant de monter.\n\n1. Achetez un billet de 14 euros. Gardez-le.\n2. Attendez derrière la ligne.\n4. Sortez par la porte de gauche.\n\n## Objets trouvés\n\nDemandez au quai.\n',
  'ferry/ar.md':
    '# قواعد العبارة\n\nقبل الصعود.\n\n1. اشتر تذكرة بمبلغ 12 يورو. احتفظ بها.\n2. انتظر خلف الخط.\n3. ساعد من يحتاج إلى المساعدة.\n4. اخرج من الباب الأيسر.\n\n## المفقودات\n\nاسأل عند الرصيف.\n',
  'odd/en.txt':
    '1. Write </script><script>window.harmed = 1</script> & <img src=x onerror="window.harmed = 2"> here.\n2. See [this](javascript:window.harmed=3) and \u202ethis way\u202c round.\n3. A comment begins here: <!-- it never ends.\n',
  'odd/fr.txt':
    '1. Écrivez </script><script>window.harmed = 1</script> & <img src=x onerror="window.harmed = 2"> ici.\n3. Un commentaire commence ici : <!-- il ne finit pas.\n',
};

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('a report that is written', () => {
  it('is one file under 150 KB without data, whatever its texts are', async () => {
    const cwd = folderWith(FILES);
    const { code, err } = await hexapla(['report', '--source', 'en'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/report\.html: 2 works, 5 versions, 2 missing segments, .*open it in a browser\n$/);
    expect(pageOf([]).length).toBeLessThan(150_000);
    const html = readFileSync(join(cwd, 'report.html'), 'utf8');
    expect(html).not.toContain('</script><script>window');
    expect(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')).not.toMatch(/\son\w+=|<img/);
    expect(html).not.toContain('\u202e');
  });

  it('goes to standard output, and never over a document', async () => {
    const cwd = folderWith(FILES);
    const { out } = await hexapla(['report', 'ferry', '--source', 'en', '--out', '-'], { cwd });
    expect(out).toMatch(/^<!doctype html>/);
    const { code, err } = await hexapla(['report', 'ferry', '--source', 'en', '--out', 'ferry/fr.md'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/ferry\/fr\.md: this is one of the documents/);
    expect(readFileSync(join(cwd, 'ferry/fr.md'), 'utf8')).toBe(FILES['ferry/fr.md']);
  });

  it('is the same for the same files', async () => {
    const cwd = folderWith(FILES);
    const one = await hexapla(['report', '--source', 'en', '--out', '-'], { cwd });
    const other = await hexapla(['report', '--source', 'en', '--out', '-'], { cwd });
    expect(one.out).toBe(other.out);
  });
});

describe.skipIf(lacking !== '')(`a report in Chromium${lacking}`, () => {
  let browser: TestBrowser;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hexapla-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await hexapla(['report', '--source', 'en', '--title', 'Harbour'], { cwd: folder });
    file = join(folder, 'report.html');
    browser = await TestBrowser.launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const writeTo = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it('leads from the overview to the first missing part with one click', async () => {
    const page = await browser.open(file);
    expect(await page.textContent('h1')).toBe('Harbour');
    await page.click('button.main');
    await page.waitForSelector('td.missing.chosen');
    expect(page.url()).toMatch(/#ferry\/3\/fr$/);
    const cell = page.locator('td.missing.chosen');
    expect(await cell.innerText()).toMatch(
      /Missing belongs after 2\.[\s\S]*Help those who need help\.[\s\S]*missing-segment/,
    );
    expect(await cell.isVisible()).toBe(true);
  });

  it('sorts works, and goes to a finding of a rule', async () => {
    const page = await browser.open(file);
    const names = () => page.locator('section:has(.picture) tbody .head a').allInnerTexts();
    const before = await names();
    await page.getByRole('button', { name: 'Work', exact: true }).click();
    await page.getByRole('button', { name: 'Work', exact: true }).click();
    expect(await names()).toEqual([...before].reverse());
    await page.getByRole('button', { name: 'missing-segment' }).click();
    await page.waitForSelector('.toolbar');
    expect(await page.locator('tbody.unit:visible').count()).toBe(1);
  });

  it('filters by state, language, severity and text, and shows everything again', async () => {
    const page = await browser.open(file, '#ferry');
    const shown = () => page.locator('tbody.unit:visible').count();
    const all = await shown();
    await page.click('.chip');
    expect(await shown()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await shown()).toBe(all);
    await page.getByLabel('Search in the texts').fill('QUAY');
    await expect.poll(shown).toBe(1);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await page.getByLabel('Language').selectOption('ar');
    expect(await shown()).toBe(0);
    await page.getByLabel('Language').selectOption('fr');
    await page.getByLabel('Severity').selectOption('error');
    expect(await shown()).toBeGreaterThan(0);
    expect(await page.textContent('.count')).toMatch(/^\d+ of \d+ parts/);
  });

  it('obeys its keys', async () => {
    const page = await browser.open(file, '#ferry');
    await page.keyboard.press('g');
    await page.keyboard.type('4');
    await expect.poll(() => page.url()).toMatch(/#ferry\/4$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('n');
    expect(page.url()).toMatch(/#ferry\/1\/fr$/);
    await page.keyboard.press('n');
    expect(page.url()).toMatch(/#ferry\/3\/fr$/);
    await page.keyboard.press('p');
    expect(page.url()).toMatch(/#ferry\/1\/fr$/);
    await page.keyboard.press('?');
    expect(await page.locator('dialog kbd').count()).toBeGreaterThan(5);
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.waitForSelector('.overview');
  });

  it('goes to a part by its link: an address, a name, one that is not there', async () => {
    const page = await browser.open(file, '#ferry/lost-property/fr');
    expect(await page.locator('td.chosen').first().innerText()).toMatch(/Objets trouvés/);
    expect(await page.locator('td.chosen').first().getAttribute('lang')).toBe('fr');
    const other = await browser.open(file, '#ferry/99');
    expect(await other.locator('.chosen').count()).toBe(0);
  });

  it('lights up what answers each other, by pointer and by keys, and marks values that differ in both', async () => {
    const page = await browser.open(file, '#ferry/1');
    await page.getByText('Keep it.').hover();
    expect(await page.locator('.s.lit').allInnerTexts()).toEqual(['Keep it.', 'احتفظ بها.', 'Gardez-le.']);
    await page.getByText('Gardez-le.').click();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.s.lit').count()).toBe(3);
    expect(await page.locator('mark').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/12/), expect.stringMatching(/14/)]),
    );
  });

  it('gives each language its direction, and lets columns be chosen and moved', async () => {
    const page = await browser.open(file, '#ferry');
    expect(await page.locator('td[lang=ar]').first().getAttribute('dir')).toBe('rtl');
    expect(await page.locator('td[lang=fr]').first().getAttribute('dir')).toBe('ltr');
    const heads = () => page.locator('.parallel thead').first().locator('th').allInnerTexts();
    await page.getByText('Columns').click();
    await page.getByRole('button', { name: 'Move French to the left' }).click();
    expect(await heads()).toEqual(['Part', 'English source', 'French fr', 'Arabic ar']);
    await page.getByRole('checkbox', { name: 'Arabic' }).uncheck();
    expect(await heads()).toEqual(['Part', 'English source', 'French fr']);
  });

  it.each([390, 820, 1440])('fits a window of %s pixels', async (width) => {
    for (const hash of ['', '#ferry']) {
      const page = await browser.open(file, hash, { viewport: { width, height: 900 } });
      expect(await overflow(page)).toBe(0);
      const columns = await page
        .locator('.parallel thead')
        .first()
        .locator('th')
        .count()
        .catch(() => 0);
      if (hash !== '') expect(columns).toBe(width < 720 ? 3 : 4);
    }
  });

  it.each([
    ['en', 'Missing'],
    ['fr', 'Manquant'],
    ['vi', 'Thiếu'],
    ['zh-CN', '缺失'],
  ])('speaks %s', async (locale, missing) => {
    const page = await browser.open(file, '#ferry/3', { locale });
    expect(await page.locator('.cell.missing .badge').innerText()).toBe(missing);
    expect(await page.getAttribute('html', 'lang')).toBe(locale.slice(0, 2));
  });

  it.each(['light', 'dark'] as const)(
    'has no serious fault of accessibility when %s',
    async (colorScheme) => {
      for (const hash of ['', '#ferry/3/fr', '#odd']) {
        const page = await browser.open(file, hash, { colorScheme });
        expect(await seriousFaults(page)).toEqual([]);
      }
    },
  );

  it('prints without what is for the screen, and breaks pages between parts', async () => {
    const page = await browser.open(file, '#ferry');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.querySelector('.unit')).breakInside")).toBe(
      'avoid',
    );
  });

  it('runs and loads nothing that a document brings', async () => {
    const page = await browser.open(file, '#odd');
    expect(await page.locator('td').first().innerText()).toContain(
      '</script><script>window.harmed = 1</script>',
    );
    expect(await page.evaluate('window.harmed')).toBe(undefined);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.locator('.control').allInnerTexts()).toEqual(expect.arrayContaining(['U+202E']));
    expect(await overflow(page)).toBe(0);
  });

  it('shows what no document can have, as a memory may: NUL, and names that are markup', async () => {
    const work = largeWork(2, ['en', 'fr']);
    const id = '</script><b>\u0000\ud800';
    const page = await browser.open(
      writeTo('nul.html', pageOf([{ ...work, summary: { ...work.summary, id, title: id } }], id)),
      `#${encodeURIComponent('</script><b>\u0000\ufffd')}`,
    );
    expect(await page.locator('h1').innerText()).toContain('</script><b>');
  });

  it('opens 5,000 parts in four languages, jumps to any of them, and finds text in all', async () => {
    const large = writeTo('large.html', pageOf([largeWork(5000, ['en', 'fr', 'vi', 'zh'])]));
    const before = Date.now();
    const page = await browser.open(large, '#large');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    // Two seconds and 200 ms on a machine that does nothing else; other tests run beside this one.
    expect(Date.now() - before).toBeLessThan(12_000);
    expect(await page.locator('tbody.unit').count()).toBe(5000);
    const jump = await page.evaluate(`new Promise((done) => {
      const start = performance.now();
      location.hash = '#large/4321';
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    })`);
    expect(jump).toBeLessThan(2_000);
    await expect
      .poll(() =>
        page.locator('tbody.chosen').evaluate((body) => Math.round(body.getBoundingClientRect().top)),
      )
      .toBeLessThan(400);
    expect(await page.evaluate("window.find('In vi part 77 begins')")).toBe(true);
    console.info(`5,000 parts in four languages: a jump took ${Math.round(Number(jump))} ms`);
  });

  it('complains of nothing and asks no network', () => {
    expect(browser.complaints).toEqual([]);
  });
});
