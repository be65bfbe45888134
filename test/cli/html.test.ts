import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const english = [
  'RULES OF THE FERRY',
  '1. The ferry leaves at 6.15 in the morning.',
  '2. Goats and sheep pay 5 coins, half of what a person pays.',
  '3. Rafts pay 12 coins when they pass the pier at night.',
  '4. Each of the 3 piers has a lamp and a life belt.',
];
const french = [
  'RÈGLEMENT DU BAC',
  '1. Le bac part à 6.15 du matin.',
  '2. Les chèvres et les moutons paient 5 pièces, la moitié du prix.',
  '3. Les radeaux paient 12 pièces quand ils passent le ponton la nuit.',
  '4. Chacun des 3 pontons a une lampe & une bouée.',
];

const bare = (line: string) => line.replace(/^\d\. /, '').replace('&', '&amp;');
const escaped = (line: string) => line.replace('&', '&amp;');

/** Pages of the rules, each line of the list in a markup of its own; a cut-out line leaves no trace. */
const pages: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'a list': ([title = '', ...lines]) =>
    `<!DOCTYPE html>\n<html lang="fr">\n<body>\n<h1>${title}</h1>\n<ol class="rules">\n${lines.map((line) => `  <li id="r${line[0]}">${bare(line)}</li>\n`).join('')}</ol>\n</body>\n</html>\n`,
  'a list without end tags': ([title = '', ...lines]) =>
    `<body>\n<h1>${title}</h1>\n<ol>\n${lines.map((line) => `  <li><p>${bare(line)}\n`).join('')}</ol>\n`,
  'paragraphs in a font': ([title = '', ...lines]) =>
    `<body bgcolor=white>\r\n<h1>${title}</h1>\r\n${lines.map((line) => `<p class="rule"><font size="2">${escaped(line)}</font></p>\r\n`).join('')}<hr>\r\n</body>\r\n`,
  'lines of a paragraph': ([title = '', ...lines]) =>
    `<h1>${title}</h1>\n<p>\n${lines.map(escaped).join('<br>\n')}\n</p>\n`,
  'a section each': ([title = '', ...lines]) =>
    `<h1>${title}</h1>\n${lines.map((line) => `<section class="rule">\n<p>${escaped(line)}</p>\n</section>\n`).join('')}`,
};

const cases = Object.keys(pages).flatMap((name) => [1, 2, 3, 4].map((at) => [name, at] as const));

describe('pages of the Web', () => {
  it.each(cases)('get back what they lack, %s, rule %i', async (name, at) => {
    const make = pages[name]!;
    const whole = make(french);
    const cwd = folderWith({
      'en.txt': english.join('\n'),
      'fr.html': make(french.filter((_, index) => index !== at)),
    });
    await hexapla(
      ['export', '--source', 'en', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'],
      {
        cwd,
      },
    );
    fillIn(join(cwd, 'gaps.xlf'), bare(french[at]!));
    const said = await hexapla(['merge', 'gaps.xlf'], { cwd });
    expect(said).toMatchObject({ code: 0, err: '' });
    const merged = readFileSync(join(cwd, 'fr.html'), 'utf8');
    const normal = (page: string) =>
      page
        .replace(/ id="r\d"/g, '')
        .replace(/\r\n/g, '\n')
        .replace(/<\/section>\n?/g, '</section>\n')
        .replace(/<section class="rule">\n?/g, '<section class="rule">\n')
        .replace(/<\/p>\n<\/section>/g, '</p></section>');
    expect(normal(merged)).toBe(normal(whole));
    expect((await hexapla(['check', '--source', 'en'], { cwd })).code).toBe(0);
  });

  it('say their own lines, and are proved at their own characters', async () => {
    const page = pages['a list']!(french.filter((_, at) => at !== 2));
    const cwd = folderWith({ 'en.txt': english.join('\n'), 'fr.html': page });
    const { out } = await hexapla(['check', '--source', 'en', '--format', 'compact'], { cwd });
    expect(out).toMatch(/^fr\.html:6:\d+: error: .*2 “Goats and sheep/);
    for (const format of ['json', 'tmx', 'tsv', 'xliff']) {
      const file = format === 'xliff' ? 'all.xlf' : `all.${format}`;
      await hexapla(['export', '--source', 'en', '--format', format, '--out', file], { cwd });
      expect(await hexapla(['verify', file], { cwd })).toMatchObject({ code: 0 });
    }
    const segments = JSON.parse((await hexapla(['segment', 'fr.html', '--format', 'json'], { cwd })).out);
    const { position } = segments.versions[0].segments[1].blocks[0];
    expect(position).not.toHaveProperty('part');
    expect(position).not.toHaveProperty('place');
    expect(page.slice(position.start.offset, position.end.offset)).toContain(bare(french[3]!));
  });

  it('that say two languages are two versions', async () => {
    const rows = english.map(
      (line, at) => `<p lang="en">${line}</p>\n<p lang="fr">${escaped(french[at]!)}</p>\n`,
    );
    rows[3] = `<p lang="en">${english[3]}</p>\n`;
    const cwd = folderWith({ 'rules.html': `<html lang="en"><body>${rows.join('')}</body></html>` });
    const { out } = await hexapla(['check', 'rules.html', '--format', 'compact'], { cwd });
    expect(out).toContain('3 “Rafts pay 12 coins when they pass the pier at night.” is missing');
  });

  it('are not changed where something cannot be put in', async () => {
    const make = (lines: readonly string[]) =>
      `<table>${lines.map((line) => `<tr><td>${escaped(line)}</td></tr>\n`).join('')}</table>`;
    const page = make(french.filter((_, at) => at !== 2));
    const cwd = folderWith({ 'en.txt': english.join('\n'), 'fr.html': page });
    await hexapla(
      ['export', '--source', 'en', '--format', 'xliff', '--only', 'missing', '--out', 'gaps.xlf'],
      {
        cwd,
      },
    );
    fillIn(join(cwd, 'gaps.xlf'), bare(french[2]!));
    const said = await hexapla(['merge', 'gaps.xlf'], { cwd });
    expect(said.code).toBe(2);
    expect(said.err).toContain('where no paragraph can be put in; put it in by hand');
    expect(readFileSync(join(cwd, 'fr.html'), 'utf8')).toBe(page);
  });
});

function fillIn(file: string, target: string): void {
  const filled = readFileSync(file, 'utf8')
    .replace(/(state="initial"><source>[^<]*<\/source>)/, `$1<target>${target}</target>`)
    .replace('state="initial"', 'state="translated"');
  writeFileSync(file, filled);
}
