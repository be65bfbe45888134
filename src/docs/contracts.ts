import { z } from 'zod';

/** The JSON contracts of the commands, as schemas. Their keys stand in the order in which they are written. */

const count = z.int().min(0);
const point = z
  .strictObject({
    line: z.int().min(1),
    column: z.int().min(1).meta({ description: 'In UTF-16 units, from 1' }),
    offset: count.meta({ description: 'In UTF-16 units from the first character after a byte order mark' }),
  })
  .meta({ id: 'Point' });
const position = z
  .strictObject({ start: point, end: point.meta({ description: 'Right after the last character' }) })
  .meta({ id: 'Position' });
const language = z.string().meta({ description: 'BCP 47 tag; und where nothing tells' });
const path = z.string().meta({ description: 'As given' });
const address = z.string().meta({ description: 'Path of ordinals: 5, 2.3, h2.1, 12-1' });

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
    position: position.meta({ description: 'From the enumerator to the end of the last block below it' }),
    blocks: z.array(block),
    get children(): z.ZodArray {
      return z.array(segment);
    },
  })
  .meta({ id: 'Segment' });

const segments = z.strictObject({
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

const state = z.enum(['present', 'missing', 'extra', 'renumbered', 'moved', 'merged', 'split', 'ambiguous']);
const score = z.number().min(0).max(1);
const reference = z.strictObject({ address, position }).meta({ id: 'Reference' });

const cell = z
  .strictObject({
    state,
    address: address.optional(),
    label: z.string().nullable().optional(),
    position: position.optional(),
    score: score.optional().meta({ description: 'How sure the pairing with the source is' }),
    after: reference
      .nullable()
      .optional()
      .meta({ description: 'For missing: what it belongs after; null for the start' }),
    into: reference.optional().meta({ description: 'For merged: what has its text' }),
    parts: z.array(reference).optional().meta({ description: 'For split: what has its text' }),
    candidates: z
      .array(z.strictObject({ address, position, score }))
      .optional()
      .meta({ description: 'For ambiguous: readings that are equally likely, the best first' }),
  })
  .meta({ id: 'Cell' });

const bead = z
  .strictObject({
    level: z.enum(['paragraph', 'sentence']),
    source: z.array(count).meta({ description: 'Indices of the unit’s own sentences or paragraphs' }),
    target: z.array(count),
    score,
  })
  .meta({ id: 'Bead' });

const alignment = z.strictObject({
  schema: z.literal('hexapla.alignment/v1'),
  works: z.array(
    z.strictObject({
      id: z.string(),
      source: language,
      versions: z.array(z.strictObject({ language, path, sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
      units: z.array(
        z.strictObject({
          id: z.string().meta({ description: 'Unique in the work' }),
          address,
          cells: z
            .record(z.string(), cell)
            .meta({ description: 'By language, in the order of the versions' }),
          beads: z.record(z.string(), z.array(bead)).meta({ description: 'By language of the translation' }),
        }),
      ),
      coverage: z.record(z.string(), z.strictObject({ present: count, of: count })),
    }),
  ),
});

const finding = z
  .strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning']),
    work: z.string(),
    language,
    path,
    address: address.nullable().meta({ description: 'Of the first segment; null for a whole version' }),
    addresses: z.array(address).optional().meta({ description: 'Where segments in a row share one finding' }),
    position,
    message: z.string(),
    related: z.array(z.strictObject({ path, position, message: z.string() })),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]+$/)
      .meta({ description: 'Of rule, language, unit and content, whatever the line' }),
    fingerprints: z
      .array(z.string().regex(/^[0-9a-f]+$/))
      .optional()
      .meta({ description: 'Of each of the addresses, as if it stood alone' }),
  })
  .meta({ id: 'Finding' });

const findings = z.strictObject({
  schema: z.literal('hexapla.findings/v1'),
  findings: z.array(finding),
  summary: z.strictObject({
    errors: count,
    warnings: count,
    works: count,
    versions: count,
    suppressed: count.optional().meta({ description: 'Findings that were accepted' }),
    notes: z.array(z.string()).optional(),
  }),
});

const status = z.strictObject({
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

const show = z.strictObject({
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

const readAs = {
  text: z.string().meta({ description: 'What is printed, with a few words of what follows' }),
  level: z.string(),
  number: z.string(),
  system: z.string(),
};
const margin = z
  .number()
  .nullable()
  .meta({ description: 'How much more the whole outline would cost; null where nothing fits' });
const rival = z.strictObject({ ...readAs, margin, position });

const reading = z.strictObject({
  chosen: z.strictObject({ ...readAs, position }),
  move: z.enum(['continue', 'open']),
  price: z.number().meta({ description: 'About a natural logarithm of odds' }),
  terms: z.array(z.strictObject({ name: z.string(), price: z.number() })),
  margin,
  otherwise: z
    .strictObject(readAs)
    .nullable()
    .meta({ description: 'What it would be then; null for plain text' }),
  readings: z.array(rival).meta({ description: 'Other readings of the same marker' }),
  rejected: z.array(rival).meta({ description: 'Markers nearby that were taken for text' }),
});

const explain = z.strictObject({
  schema: z.literal('hexapla.explain/v1'),
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
          address: address.nullable(),
          score: score.nullable(),
          reading: reading.nullable(),
          compared: z.array(
            z.strictObject({
              address,
              position,
              total: z.number().meta({ description: 'Log-ratio of the same against unrelated, in nats' }),
              terms: z.array(z.strictObject({ name: z.string(), weight: z.number(), detail: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

const figures = z
  .strictObject({ precision: score, recall: score, f1: score })
  .meta({ id: 'Figures', description: '0 where nothing can be counted' });

const scores = z.strictObject({
  schema: z.literal('hexapla.scores/v1'),
  strict: figures.meta({ description: 'The very same bead is in the other list' }),
  lax: figures.meta({ description: 'Or some sentences that it pairs are paired there too' }),
  empty: figures.meta({ description: 'Beads with an empty side alone, strictly' }),
  signature: z.string().meta({ description: 'What made the figures' }),
});

/** Schemas of what the commands write as JSON, by the name before the slash in `schema`. */
export const contracts = { segments, alignment, findings, status, show, explain, scores };
