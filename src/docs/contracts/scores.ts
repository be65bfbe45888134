import { z } from 'zod';
import { score } from './parts.js';

const figures = z
  .strictObject({ precision: score, recall: score, f1: score })
  .meta({ id: 'Figures', description: '0 where nothing can be counted' });

/** The contract hexapla.scores/v1, keys in the order in which they are written. */
export const scores = z.strictObject({
  schema: z.literal('hexapla.scores/v1'),
  strict: figures.meta({ description: 'The very same bead is in the other list' }),
  lax: figures.meta({ description: 'Or some sentences that it pairs are paired there too' }),
  empty: figures.meta({ description: 'Beads with an empty side alone, strictly' }),
  signature: z.string().meta({ description: 'What made the figures' }),
});
