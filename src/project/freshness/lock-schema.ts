import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{16}$/);

/** hexapla.lock.json: what each translated segment was made from. */
export const lockSchema = z.strictObject({
  schema: z.literal('hexapla.lock/v1'),
  works: z.record(
    z.string(),
    z.strictObject({
      translations: z
        .record(
          z.string(),
          z.array(
            z.strictObject({
              address: z.string().meta({ description: 'Of the segment when it was accepted' }),
              source: hash.meta({ description: 'Of the source’s text that it was made from' }),
              translation: hash.meta({ description: 'Of the translation’s text that was accepted' }),
            }),
          ),
        )
        .meta({ description: 'By language, in the order of the document' }),
      texts: z
        .record(hash, z.string())
        .meta({ description: 'The source’s texts by hash, so that what changed can be told word by word' }),
    }),
  ),
});
