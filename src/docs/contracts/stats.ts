import { z } from 'zod';
import { count, language, score } from './parts.js';

const share = score.nullable();

/** The contract hexapla.stats/v1, keys in the order in which they are written. */
export const stats = z.strictObject({
  schema: z.literal('hexapla.stats/v1'),
  works: count,
  languages: z.array(
    z.strictObject({
      language,
      versions: count,
      parts: count.meta({ description: 'Numbered and headed, those inside others as well' }),
      sentences: count.meta({ description: 'Of all but code' }),
      words: count.meta({
        description: 'Between spaces; of what has none by Intl.Segmenter; Vietnamese by syllables',
      }),
      characters: count.meta({ description: 'Code points of all that is printed, page furniture left out' }),
      sentenceLength: z
        .strictObject({ mean: z.number(), median: count, longest: count })
        .meta({ description: 'In characters' }),
      repeatedSentences: count.meta({
        description: 'Of four words and more: how many stood in the language before',
      }),
    }),
  ),
  pairs: z.array(
    z.strictObject({
      source: language,
      target: language,
      works: count,
      parts: z
        .strictObject({ present: count, of: count })
        .meta({ description: "Of the source's parts: those that the target has" }),
      beads: z
        .record(z.string().regex(/^\d+-\d+$/), count)
        .meta({ description: 'How many beads of each shape; 1-2 is a sentence and two that translate it' }),
      score: z
        .strictObject({ mean: share, sure: share, doubtful: share })
        .meta({ description: 'Of beads with two sides; sure from .9 on, doubtful below .5' }),
      lengthRatio: z
        .number()
        .nullable()
        .meta({ description: 'Characters of the target for each of the source, in those beads' }),
    }),
  ),
});
