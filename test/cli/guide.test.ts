import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = join(root, 'docs/guide.md');

/**
 * The page with what its commands print now. Blocks are run in order in one folder: `cp -r` copies from the corpus,
 * a block of XML takes the place of the unit with its id in gap.xlf, `hexapla` is run.
 */
async function refreshed(page: string, cwd: string): Promise<string> {
  const parts: string[] = [];
  let from = 0;
  for (const block of page.matchAll(/^```(console|xml)\n([\s\S]*?)^```$/gm)) {
    const [whole, kind, body = ''] = block;
    const start = block.index + whole.indexOf('\n') + 1;
    parts.push(page.slice(from, start), kind === 'xml' ? fillIn(body, cwd) : await printed(body, cwd));
    from = start + body.length;
  }
  return parts.join('') + page.slice(from);
}

function fillIn(unit: string, cwd: string): string {
  const file = join(cwd, 'gap.xlf');
  const id = /^<unit id="([^"]+)"/.exec(unit)?.[1];
  const place = new RegExp(`<unit id="${id}"[\\s\\S]*?</unit>\\n`);
  const text = readFileSync(file, 'utf8');
  const given = place.exec(text)?.[0] ?? '';
  // The page shows the unit as it was exported, but for its targets.
  expect(unit.replace(/<target>.*<\/target>/g, '')).toBe(given);
  writeFileSync(
    file,
    text.replace(place, () => unit),
  );
  return unit;
}

async function printed(body: string, cwd: string): Promise<string> {
  const lines: string[] = [];
  for (const line of body.split('\n').filter((each) => each.startsWith('$ '))) {
    lines.push(`${line}\n`);
    const [command, ...words] = line.slice(2).split(' ');
    if (command === 'cp') {
      mkdirSync(join(cwd, words[2]!), { recursive: true });
      cpSync(join(root, words[1]!), join(cwd, words[2]!), { recursive: true });
    } else {
      const { out, err } = await hexapla(words, { cwd, columns: 100 });
      lines.push(out, err);
    }
  }
  return lines.join('');
}

it('the guide shows what is printed, to the letter', async () => {
  const page = readFileSync(path, 'utf8');
  const now = await refreshed(page, folderWith({}));
  if (process.env.UPDATE_GUIDE) writeFileSync(path, now);
  else expect(now).toBe(page);
});
