import { z } from 'zod';
import { tag } from '../configuration/schema.js';

const version = z.strictObject({
  language: tag,
  path: z.string().min(1).meta({ description: 'Relative to the folder of work.json' }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'a checksum is 64 hexadecimal digits in lower case' })
    .optional()
    .meta({ description: 'Of the bytes of the file; a file with another one is said to have changed' }),
  from: z.string().optional().meta({ description: 'Where to get the file if it is not here' }),
});

const expectation = z.strictObject({
  rule: z.string().meta({ description: 'Id of the rule' }),
  language: tag,
  address: z.string().nullable().meta({ description: 'Address of the segment; null for a whole version' }),
  severity: z.enum(['error', 'warning']).optional(),
});

/** work.json: what a work is, where it is from, and which files are its versions. */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().min(1).optional().meta({ description: 'Name of the work; its folder where absent' }),
  title: z
    .union([z.string(), z.record(z.string(), z.string())])
    .optional()
    .meta({ description: 'One, or by language' }),
  source: tag.optional().meta({ description: 'Language of the source version' }),
  about: z.string().optional().meta({ description: 'What the work is about' }),
  provenance: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .meta({ description: 'Where it is from' }),
  licence: z.string().optional().meta({ description: 'SPDX identifier, or a sentence' }),
  versions: z.array(version).min(1),
  expect: z.array(expectation).optional().meta({ description: 'Findings that the work is meant to have' }),
});

/** A manifest as read. */
export type Manifest = z.infer<typeof manifestSchema>;
