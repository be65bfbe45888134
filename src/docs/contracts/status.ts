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
          current: count.meta({
            description: 'Of those present: up to date with the source, by lock file or git',
          }),
          reviewed: count.meta({ description: 'Of those present: accepted by a person as they are' }),
          stale: z.array(address).meta({ description: 'Segments whose source has changed since' }),
          untranslated: z
            .array(address)
            .meta({ description: 'Of those present: left in the words of the source, to be translated' }),
          states: z
            .partialRecord(state, z.array(address))
            .meta({ description: 'Addresses of the units that are not simply present, by state' }),
        }),
      ),
      notes: z.array(z.string()).meta({ description: 'What the files lack of what work.json says' }),
    }),
  ),
});
