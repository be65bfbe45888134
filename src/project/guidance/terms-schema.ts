import { z } from 'zod';
import { tag } from '../configuration/schema.js';

const term = z.string().trim().min(1);
const note = z.string().min(1);

const found = z.strictObject({
  text: z.string(),
  count: z.int().min(0).meta({ description: 'Sentences that have it' }),
  places: z
    .array(z.strictObject({ path: z.string(), address: z.string(), line: z.int().min(1) }))
    .meta({ description: 'The first twenty' }),
});

const forms = z.strictObject({
  preferred: z
    .array(term)
    .optional()
    .meta({ description: 'What is said best; one alone mends what is forbidden' }),
  allowed: z.array(term).optional().meta({ description: 'Right as well' }),
  forbidden: z.array(term).optional().meta({ description: 'Not to be used for this concept' }),
  note: note.optional().meta({ description: 'When it is said so: told with each finding' }),
  found: z
    .array(found)
    .optional()
    .meta({ description: 'What `hexapla terms` found; passed over when it is read' }),
});

/** hexapla.terms.json, and what `hexapla terms --format json` writes: terms by concept, in all languages at once. */
export const termsSchema = z.strictObject({
  $schema: z.string().optional().meta({ description: 'Path of this schema, for editors' }),
  schema: z.literal('hexapla.terms/v1').optional(),
  terms: z.array(
    z.strictObject({
      note: note.optional().meta({ description: 'What a translator is to know of the concept' }),
      languages: z
        .record(tag, z.union([term, z.array(term), forms]))
        .meta({ description: 'By language, the term or terms to use, or more of them' }),
    }),
  ),
});
