import { z } from 'zod';
import { address, language, path, position, state } from './parts.js';

/** The contract hexapla.show/v1, keys in the order in which they are written. */
export const show = z.strictObject({
  schema: z.literal('hexapla.show/v1'),
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
          position: position.nullable(),
          after: address.nullable().optional(),
          text: z.array(z.string()).meta({ description: 'A paragraph each' }),
        }),
      ),
    }),
  ),
});
