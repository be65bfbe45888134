import { z } from 'zod';

/** What several contracts share. */

export const count = z.int().min(0);
export const point = z
  .strictObject({
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: 'In UTF-16 units, from 1' }),
    offset: count.meta({ description: 'In UTF-16 units from the first character after a byte order mark' }),
  })
  .meta({ id: 'Point' });
export const position = z
  .strictObject({
    start: point,
    end: point.meta({ description: 'Right after the last character' }),
    part: z
      .string()
      .meta({ description: 'In a package (DOCX, ODT, EPUB): the part in which the two are counted' })
      .optional(),
    place: z
      .string()
      .meta({ description: 'Where lines say nothing to people: the place in words' })
      .optional(),
  })
  .meta({ id: 'Position' });
export const language = z.string().meta({ description: 'BCP 47 tag; und where nothing tells' });
export const path = z.string().meta({ description: 'As given' });
export const address = z.string().meta({ description: 'Path of ordinals: 5, 2.3, h2.1, 12-1' });
export const state = z.enum([
  'present',
  'missing',
  'extra',
  'renumbered',
  'moved',
  'merged',
  'split',
  'ambiguous',
]);
export const score = z.number().min(0).max(1);
