import { z } from 'zod';
import { count, language, score } from './parts.js';

const cell = {
  language,
  path: z.string(),
  line: z.int().min(1).meta({ description: 'Where the text begins in the file' }),
  own: z.string().meta({ description: 'Address in this version; empty outside of all parts' }),
  state: z.string().meta({ description: 'As in hexapla.alignment/v1' }),
  score: score
    .nullable()
    .meta({ description: 'How sure it is that this translates the source; null for the source' }),
  text: z.string(),
};

/** The contract hexapla.find/v1, keys in the order in which they are written. */
export const find = z.strictObject({
  schema: z.literal('hexapla.find/v1'),
  asked: z.strictObject({
    words: z.string().optional(),
    pattern: z.string().optional().meta({ description: 'Instead of words: a regular expression' }),
    in: z.array(language),
    with: z.string().optional(),
    without: z.string().optional(),
    part: z.string().optional(),
  }),
  beads: count.meta({
    description: 'In how many rows of the corpus it stands, those that are not shown among them',
  }),
  hits: z.array(
    z.strictObject({
      row: z.string().meta({ description: 'Id of the row, as export --format jsonl has it' }),
      work: z.string(),
      unit: z.string(),
      address: z.string(),
      ...cell,
      match: z
        .strictObject({ start: count, end: count, text: z.string() })
        .meta({ description: 'The key word; offsets are UTF-16 units of the text' }),
      beside: z.array(z.strictObject(cell)).meta({ description: 'What the other versions say there' }),
    }),
  ),
});

/** The contract hexapla.rows/v1: the answer to --sql. */
export const rows = z.strictObject({
  schema: z.literal('hexapla.rows/v1'),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});
