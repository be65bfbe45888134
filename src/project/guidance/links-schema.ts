import { z } from 'zod';
import { tag } from '../configuration/schema.js';

const address = (side: string) =>
  z
    .string()
    .min(1)
    .nullable()
    .meta({ description: `Address in the ${side}; null where it has no counterpart there` });

/** hexapla.links.json: what pairs with what, by the word of somebody who has read both. */
export const linksSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: 'Path of this schema, for editors' }),
  links: z.array(
    z
      .strictObject({
        work: z.string().optional().meta({ description: 'Id of the work; every work where it is absent' }),
        language: tag.meta({ description: 'Language of the translation' }),
        source: address('source'),
        target: address('translation'),
        reason: z.string().min(1).meta({ description: 'Why it is so' }),
      })
      .refine(({ source, target }) => source !== null || target !== null, {
        error: 'source and target cannot both be null',
      }),
  ),
});
