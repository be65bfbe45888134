#!/usr/bin/env node
// Takes the pictures of docs/report.md: the page of the corpus in Debian's Chromium, `npm run screenshots`. What a
// picture shows depends on fonts and on the browser, so that nothing compares its bytes.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'docs', 'images');
const place = mkdtempSync(join(tmpdir(), 'hexapla-'));
const file = join(place, 'report.html');
const made = spawnSync(
  process.execPath,
  [join(root, 'bin', 'hexapla.js'), 'report', 'corpus', '--out', file],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (made.status !== 0) process.exit(made.status ?? 1);
mkdirSync(folder, { recursive: true });

const shots = [
  { name: 'overview', hash: '', width: 1440, height: 900 },
  { name: 'work', hash: '#nghe-an-plan-77/5/en', width: 1440, height: 900 },
  { name: 'work-dark', hash: '#nghe-an-plan-77/5/en', width: 820, height: 1000, dark: true },
  { name: 'work-phone', hash: '#nghe-an-plan-77/5', width: 390, height: 844 },
];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
try {
  for (const { name, hash, width, height, dark } of shots) {
    const page = await browser.newPage({
      viewport: { width, height },
      locale: 'en',
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto(pathToFileURL(file).href + hash);
    await page.waitForSelector('main');
    // What comes into the window is laid out only then, and the part is scrolled to anew.
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(folder, `report-${name}.png`) });
    await page.close();
  }
  await pictureOfReview();
} finally {
  await browser.close();
  rmSync(place, { recursive: true, force: true });
}

/** A gap that is being filled in; nothing is written. */
async function pictureOfReview() {
  const review = spawn(process.execPath, [join(root, 'bin', 'hexapla.js'), 'review', 'corpus'], {
    cwd: root,
  });
  const [link] = await once(review.stdout, 'data');
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, locale: 'en' });
  await page.goto(`${String(link).trim()}#nghe-an-plan-77/5/en`);
  await page.getByRole('button', { name: 'Fill in…' }).click();
  await page
    .getByLabel('Text, as it is written')
    .fill('Party committees and organizations lead cooperation with other countries on law more closely.');
  await page.getByRole('button', { name: 'Show the change' }).click();
  await page.locator('.diff ins').first().waitFor();
  await page.screenshot({ path: join(folder, 'review.png') });
  review.kill('SIGINT');
  await once(review, 'exit');
}
