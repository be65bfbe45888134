import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';

/** Words that are numbers to one language and none to the other, and a list that both number in words. */
const en = `# Harbour

The gate has two locks, and there are reasons for it.

First, the old lock freezes in winter and nobody can open it then.

Second, the new lock needs a key that only the harbour master has.

## Boats

Boats moor at the quay in steps:

First, throw the line to the man on the quay.

Second, tie the line to the iron ring.

Third, stop the engine and ring the bell.
`;
const fr = `# Port

La porte a deux serrures, et il y a des raisons à cela.

D’abord, la vieille serrure gèle en hiver et personne ne peut alors l’ouvrir.

Et puis, la nouvelle serrure demande une clef que seul le chef du port possède.

## Bateaux

Les bateaux s’amarrent au quai par étapes :

Premièrement, lancez l’amarre à l’homme sur le quai.

Deuxièmement, attachez l’amarre à l’anneau de fer.

Troisièmement, arrêtez le moteur et sonnez la cloche.
`;

describe('numbers in words', () => {
  it.each(['en', 'fr'])(
    'number nothing where the other version puts them otherwise: from %s',
    async (source) => {
      for (const stop of [',', '.']) {
        const texts = {
          en: en.replace(/(First|Second),/g, `$1${stop}`),
          fr: fr.replace('D’abord,', `D’abord${stop}`),
        };
        const { findings } = await compareTexts(texts, { source });
        expect(findings.map(({ message }) => message)).toEqual([]);
      }
    },
  );

  it('number parts where both have them', async () => {
    const without = fr.replace(/Deuxièmement.*\n\n/, '');
    const { findings } = await compareTexts({ en, fr: without });
    expect(findings.map(({ rule, address }) => `${rule} ${address}`)).toEqual(['missing-segment h1.2']);
  });
});
