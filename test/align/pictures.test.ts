import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/lint/compare-texts.js';

/** A page about a harbour in two languages, with what stands under its first heading. */
const page = (first: string, second: string) => ({
  en: `# Harbour\n\n## Boats\n\n${first}\n\n## Houses\n\n![](houses.png)\n\nThe houses stand at the river.\n`,
  fr: `# Port\n\n## Bateaux\n\n${second}\n\n## Maisons\n\n![](houses.png)\n\nLes maisons sont au bord de la rivière.\n`,
});
const [text, texte] = ['The boats are moored at the quay.', 'Les bateaux sont amarrés au quai.'];

describe('pictures without a description', () => {
  it.each([
    ['in Markdown', `![](boats.png)\n\n${text}`, 'boats.png'],
    ['in HTML', `<img src="img/boats.png" width="240">\n\n${text}`, 'boats.png'],
  ])('are missing by the name of their file, %s', async (_, first, name) => {
    const { findings } = await compareTexts(page(first, texte));
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      `missing-paragraph: in “Boats” the picture “${name}” is missing; it belongs here`,
    ]);
  });

  it.each([
    ['elsewhere in the version', `![](boats.png)\n\n${text}`, `${texte}\n\n<img src="/fr/boats.png">`],
    ['by a file of its own', `![](boats-en.png)\n\n${text}`, `![](boats-fr.png)\n\n${texte}`],
    [
      'in a link',
      `[![](boats.png)](boats.html)\n\n${text}`,
      `<a href="b"><img src="boats.png"></a>\n\n${texte}`,
    ],
  ])('are not missing where they stand %s', async (_, first, second) => {
    expect((await compareTexts(page(first, second))).findings).toEqual([]);
  });
});
