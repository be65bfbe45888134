import { z } from 'zod';
import { address, count, language, path, position } from './parts.js';

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
    expected: z
      .array(z.string())
      .optional()
      .meta({ description: 'Of a value that differs: what the source says' }),
    found: z.array(z.string()).optional().meta({ description: 'Of a value that differs: what stands here' }),
    fix: z
      .array(z.strictObject({ start: count, end: count, text: z.string() }))
      .optional()
      .meta({ description: 'What mends it for certain: edits of the file, by offsets' }),
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

/** The contract hexapla.findings/v1, keys in the order in which they are written. */
export const findings = z.strictObject({
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
