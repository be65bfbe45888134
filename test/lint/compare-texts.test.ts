import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/index.js';

const en =
  '1. The library opens at eight.\n2. Each reader may borrow five books.\n3. The garden closes at dusk.\n';
const fr = '1. La bibliothèque ouvre à huit heures.\n3. Le jardin ferme à la tombée de la nuit.\n';

describe('compareTexts', () => {
  it('gives alignment and findings in one call', async () => {
    const { alignment, findings } = await compareTexts({ en, fr });
    expect(alignment.units.map(({ cells }) => cells[1]!.state)).toEqual(['present', 'missing', 'present']);
    expect(findings.map(({ rule, language, address }) => [rule, language, address])).toEqual([
      ['missing-segment', 'fr', '2'],
    ]);
  });

  it('takes another source, and puts it first', async () => {
    const { alignment, findings } = await compareTexts({ en, fr }, { source: 'fr', id: 'rules' });
    expect(alignment.work.versions.map(({ language }) => language)).toEqual(['fr', 'en']);
    expect(findings.map(({ rule, work }) => [rule, work])).toEqual([['extra-segment', 'rules']]);
  });

  it('reads Spanish with its own words', async () => {
    const es =
      'Artículo primero. La biblioteca abre a las ocho.\n\nArtículo segundo. Cada lector puede llevarse cinco libros.\n';
    const law = 'Article 1. The library opens at eight.\n\nArticle 2. Each reader may borrow five books.\n';
    const { findings } = await compareTexts({ en: law, es });
    expect(findings).toEqual([]);
  });

  it.each([
    [{ en }, {}, 'not two texts'],
    [{ en, 'not a tag': fr }, {}, 'no language tag'],
    [{ en, fr }, { source: 'vi' }, 'no text in vi'],
  ])('refuses what cannot be compared', async (texts, options, message) => {
    await expect(compareTexts(texts, options)).rejects.toThrow(message);
  });
});
