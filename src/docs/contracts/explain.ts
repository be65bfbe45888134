import { z } from 'zod';
import { address, language, path, position, score, state } from './parts.js';

const readAs = {
  text: z.string().meta({ description: 'What is printed, with a few words of what follows' }),
  level: z.string(),
  number: z.string(),
  system: z.string(),
};

const margin = z
  .number()
  .nullable()
  .meta({ description: 'How much more the whole outline would cost; null where nothing fits' });

const rival = z.strictObject({ ...readAs, margin, position });

const reading = z.strictObject({
  chosen: z.strictObject({ ...readAs, position }),
  move: z.enum(['continue', 'open']),
  price: z.number().meta({ description: 'About a natural logarithm of odds' }),
  terms: z.array(z.strictObject({ name: z.string(), price: z.number() })),
  margin,
  otherwise: z
    .strictObject(readAs)
    .nullable()
    .meta({ description: 'What it would be then; null for plain text' }),
  readings: z.array(rival).meta({ description: 'Other readings of the same marker' }),
  rejected: z.array(rival).meta({ description: 'Markers nearby that were taken for text' }),
});

/** The contract hexapla.explain/v1, keys in the order in which they are written. */
export const explain = z.strictObject({
  schema: z.literal('hexapla.explain/v1'),
  units: z.array(
    z.strictObject({
      work: z.string(),
      id: z.string(),
      address,
      versions: z.array(
        z.strictObject({
          language,
          path,
          state,
          address: address.nullable(),
          score: score.nullable(),
          reading: reading.nullable(),
          compared: z.array(
            z.strictObject({
              address,
              position,
              total: z.number().meta({ description: 'Log-ratio of the same against unrelated, in nats' }),
              terms: z.array(z.strictObject({ name: z.string(), weight: z.number(), detail: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});
