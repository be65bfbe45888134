import { z } from 'zod';
import { address, count, language, path, position, score, state } from './parts.js';

const reference = z.strictObject({ address, position }).meta({ id: 'Reference' });

const cell = z
  .strictObject({
    state,
    address: address.optional(),
    label: z.string().nullable().optional(),
    position: position.optional(),
    score: score.optional().meta({ description: 'How sure the pairing with the source is' }),
    after: reference
      .nullable()
      .optional()
      .meta({ description: 'For missing: what it belongs after; null for the start' }),
    into: reference.optional().meta({ description: 'For merged: what has its text' }),
    parts: z.array(reference).optional().meta({ description: 'For split: what has its text' }),
    candidates: z
      .array(z.strictObject({ address, position, score }))
      .optional()
      .meta({ description: 'For ambiguous: readings that are equally likely, the best first' }),
    text: z.string().nullable().optional().meta({
      description: 'Only from export: what is printed, without the number; paragraphs by line feeds',
    }),
    sentences: z
      .array(z.string())
      .optional()
      .meta({ description: 'Only from export: what the indices of beads count' }),
  })
  .meta({ id: 'Cell' });

const bead = z
  .strictObject({
    level: z.enum(['paragraph', 'sentence']),
    source: z.array(count).meta({ description: 'Indices of the unit’s own sentences or paragraphs' }),
    target: z.array(count),
    score,
  })
  .meta({ id: 'Bead' });

/** The contract hexapla.alignment/v1, keys in the order in which they are written. */
export const alignment = z.strictObject({
  schema: z.literal('hexapla.alignment/v1'),
  works: z.array(
    z.strictObject({
      id: z.string(),
      source: language,
      versions: z.array(z.strictObject({ language, path, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
      units: z.array(
        z.strictObject({
          id: z.string().meta({ description: 'Unique in the work' }),
          address,
          cells: z
            .record(z.string(), cell)
            .meta({ description: 'By language, in the order of the versions' }),
          beads: z.record(z.string(), z.array(bead)).meta({ description: 'By language of the translation' }),
        }),
      ),
      coverage: z.record(z.string(), z.strictObject({ present: count, of: count })),
    }),
  ),
});
