import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';

const steps = ['Fetch the key.', 'Open the gate.', 'Light the lamps.', 'Call the master.', 'Lower the boat.'];
const étapes = [
  'Prenez la clef.',
  'Ouvrez la grille.',
  'Allumez les lampes.',
  'Appelez le chef.',
  'Mettez le bateau à l’eau.',
];

function list(items: readonly string[], marker: (at: number) => string): string {
  return `# Steps\n\n${items.map((item, at) => `${marker(at)} ${item}\n`).join('')}`;
}

describe('a short list of which one entry is missing', () => {
  it('is not told by its places where every marker is 1.', async () => {
    for (const lost of steps.keys()) {
      const fr = list(
        étapes.filter((_, at) => at !== lost),
        () => '1.',
      );
      const { findings } = await compareTexts({ en: list(steps, () => '1.'), fr });
      // Content decides, or nothing does; another entry is never said to be missing.
      for (const { rule, address, addresses = [address] } of findings) {
        const isRight = rule === 'ambiguous-alignment' || addresses.includes(String(lost + 1));
        expect([rule, addresses, isRight]).toEqual([rule, addresses, true]);
      }
      expect(findings.length).toBeGreaterThan(0);
    }
  });

  it('is complete where all is there', async () => {
    const { findings } = await compareTexts({
      en: list(steps, () => '1.'),
      fr: list(étapes, (at) => `${at + 1}.`),
    });
    expect(findings).toEqual([]);
  });
});
