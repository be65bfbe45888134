import { z } from 'zod';
import { address, count, language, path, state } from './parts.js';

/** The contract hexapla.status/v1, keys in the order in which they are written. */
export const status = z.strictObject({
  schema: z.literal('hexapla.status/v1'),
  works: z.array(
    z.strictObject({
      id: z.string(),
      source: language,
      versions: z.array(
        z.strictObject({
          language,
          path,
          present: count,
          of: count.meta({ description: 'Segments of the source' }),
          states: z
            .partialRecord(state, z.array(address))
            .meta({ description: 'Addresses of the units that are not simply present, by state' }),
        }),
      ),
      notes: z.array(z.string()).meta({ description: 'What the files lack of what work.json says' }),
    }),
  ),
});
