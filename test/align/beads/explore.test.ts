import { describe, expect, test } from 'vitest';
import { firstBeadModel, firstWeights } from '../../../src/align/beads/rounds.js';
import { explore, patienceFor } from '../../../src/align/beads/search/explore.js';
import { firstBand } from '../../../src/align/beads/search/first-band.js';
import { indexWork } from '../../../src/align/words/model.js';
import { madeText } from './made.js';

/** A text and a translation that lacks 370 of its sentences, with no word in common. */
function lostSearch() {
  const { source, target } = madeText(19, 640);
  const short = [...target.slice(0, 20), ...target.slice(390)];
  const work = indexWork([source], [short], { languages: ['qaa', 'qab'] });
  const pair = { source: work.sources[0]!, target: work.targets[0]!, similarity: null };
  const band = firstBand(pair.source, pair.target, work.model.forward);
  return { pair, band, model: firstBeadModel(work, [[]]) };
}

describe('explore', () => {
  test('pays for the places that it looks at', () => {
    const { pair, band, model } = lostSearch();
    const patience = patienceFor(pair);
    const granted = patience.left;
    explore({ ...pair, band, patience }, model, firstWeights);
    const width = band.high.reduce((sum, high, row) => sum + high - band.low[row]! + 1, 0);
    expect(patience.left).toBeLessThanOrEqual(granted - width);
    expect(patience.left).toBeGreaterThan(-granted);
  });

  test('keeps to the first band where no patience is left', () => {
    const { pair, band, model } = lostSearch();
    const found = explore({ ...pair, band, patience: { left: 0 } }, model, firstWeights);
    const inBand = Array.from(
      found.band.low,
      (low, row) => low >= band.low[row]! && found.band.high[row]! <= band.high[row]!,
    );
    expect(inBand).not.toContain(false);
  });
});
