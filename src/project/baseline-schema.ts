import { z } from 'zod';

/** hexapla-suppressions.json: the findings that were there when the baseline was made. */
export const baselineSchema = z.strictObject({
  schema: z.literal('hexapla.suppressions/v1'),
  suppressions: z.array(
    z.strictObject({
      rule: z.string(),
      work: z.string(),
      language: z.string(),
      address: z.string().nullable(),
      fingerprint: z
        .string()
        .regex(/^[0-9a-f]{16}$/)
        .meta({ description: 'Of rule, language, unit and content: what decides' }),
    }),
  ),
});
