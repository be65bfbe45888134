import { expect, test } from 'vitest';
import { hexapla } from '../cli/run.js';
import { folderWith } from '../project/folder.js';

test('of a document without parts status counts the paragraphs', async () => {
  const cwd = folderWith({
    'en.txt': 'The bell rings.\n\nBoats moor here.\n',
    'fr.txt': 'La cloche sonne.\n',
    'vi.txt': '',
  });
  const { out } = await hexapla(['status', '--source', 'en'], { cwd });
  expect(out).toContain('2 paragraphs, no parts');
  expect(out).toContain('1 paragraph, no parts');
  expect(out).toContain('empty');
  expect(out).not.toContain('of 0');
});
