import { z } from 'zod';
import { address, language, path, position } from './parts.js';

const block = z
  .strictObject({
    role: z.enum([
      'title',
      'heading',
      'paragraph',
      'item',
      'caption',
      'image',
      'table',
      'code',
      'quote',
      'furniture',
    ]),
    position,
    sentences: z.array(z.strictObject({ text: z.string(), position })),
  })
  .meta({ id: 'Block' });

const segment = z
  .strictObject({
    address,
    level: z
      .string()
      .meta({ description: 'item, article, chapter, …; heading for a heading without a number' }),
    label: z.string().nullable().meta({ description: 'The enumerator as printed' }),
    ordinal: z.int().nullable().meta({ description: 'The number meant' }),
    title: z.string().optional().meta({ description: 'Of a heading without a number' }),
    position: position.meta({
      description: 'From the enumerator or the title to the end of the last block below it',
    }),
    blocks: z.array(block),
    get children(): z.ZodArray {
      return z.array(segment);
    },
  })
  .meta({ id: 'Segment' });

/** The contract hexapla.segments/v1, keys in the order in which they are written. */
export const segments = z.strictObject({
  schema: z.literal('hexapla.segments/v1'),
  versions: z.array(
    z.strictObject({
      path,
      language,
      languageFrom: z.enum(['option', 'configuration', 'front-matter', 'name', 'text', 'none']),
      front: z.array(block).meta({ description: 'What stands before the numbered part' }),
      segments: z.array(segment),
      back: z.array(block).meta({ description: 'What stands after it' }),
      furniture: z.array(block).meta({ description: 'Navigation, other news, page headers' }),
    }),
  ),
});
