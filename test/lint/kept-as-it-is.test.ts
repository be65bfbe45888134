import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { lintAlignment } from '../../src/lint/index.js';
import { readFile } from '../../src/read/index.js';
import { segmentBeside, segmentDocument } from '../../src/segment/index.js';

async function found(language: string, source: string, target: string, extension = 'md'): Promise<string[]> {
  const read = (tag: string, text: string) =>
    readFile({ path: `${tag}.${extension}`, bytes: Buffer.from(text) });
  const first = segmentDocument(await read('en', source), { language: { tag: 'en', from: 'option' } });
  const document = await read(language, target);
  const alone = segmentDocument(document, { language: { tag: language, from: 'option' } });
  const second = segmentBeside(document, alone, first);
  return lintAlignment(alignWork({ id: 'x', versions: [first, second] })).map(
    ({ rule, position, message }) => `${position.start.line} ${rule}: ${message}`,
  );
}

describe('what translators keep is no fault', () => {
  test.each([
    [
      'a row of files',
      'Copy hull.tar.gz, mast.tar.gz, sail.conf, rope.conf, keel.in, deck.in, oars.sh and nets.sh to the shed before you leave the quay.',
      'Copiez hull.tar.gz, mast.tar.gz, sail.conf, rope.conf, keel.in, deck.in, oars.sh et nets.sh dans la remise avant de quitter le quai.',
    ],
    [
      'a command that a paragraph begins with',
      'for boat in harbour; do moor boat; done ties up every boat that lies in the harbour at night.',
      'for boat in harbour; do moor boat; done amarre tous les bateaux qui se trouvent la nuit dans le port.',
    ],
    [
      'an address with a place to fill in',
      'Write the address <b>https://_name_.quay.example/_berth_</b> on the sheet that hangs at the gate.',
      'Écrivez l’adresse <b>votre nom</b> sur la feuille qui est accrochée à la grille.',
    ],
  ])('%s', async (_, source, target) => {
    expect(await found('fr', `${source}\n`, `${target}\n`)).toEqual([]);
  });

  test('words of the source in a sentence of another language', async () => {
    const source =
      'Use the Mooring Tool and the Tide Table and the Signal Book, and keep the Night Watch informed.';
    const target =
      'Dùng Mooring Tool và Tide Table và Signal Book, rồi báo cho Night Watch biết khi thủy triều lên.';
    expect(await found('vi', `- ${source}\n`, `- ${target}\n`)).toEqual([]);
  });

  test('pictures with which the pages of a book are turned', async () => {
    const page = (title: string, text: string, previous: string) =>
      `<html><body><h1>${title}</h1><p>${text}</p><p>${text}</p><p>${text}</p>` +
      `<div class="navfooter"><hr/><table><tr><td><a href="a.html"><img src="p.png" alt="${previous}"/></a></td>` +
      `<td><a href="c.html">Chapter 3. Nets</a></td></tr></table></div></body></html>`;
    const en = page(
      'Ropes',
      'A rope is coiled on the deck before the boat leaves the quay.',
      'Previous page',
    );
    const fr = page(
      'Cordages',
      'Un cordage est lové sur le pont avant que le bateau ne quitte le quai.',
      'x',
    );
    expect(await found('fr', en, fr, 'html')).toEqual([]);
  });
});
