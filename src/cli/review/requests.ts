import { z } from 'zod';

const place = { work: z.string(), unit: z.string(), language: z.string() };
const reason = z.string().trim().min(1, { error: 'a reason is needed' });
const address = z.string().min(1).nullable();
const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).nullable();

/** What a page may ask for. Nothing in it names a file: works, parts and languages are looked up among those under review. */
export const reviewRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accept'), ...place }),
  z.strictObject({
    kind: z.literal('accept-finding'),
    work: z.string(),
    fingerprint: z.string(),
    reason,
    until: z.iso.date().nullable(),
    into: z.enum(['configuration', 'baseline']),
  }),
  z
    .strictObject({
      kind: z.literal('link'),
      work: z.string(),
      language: z.string(),
      source: address,
      target: address,
      reason,
    })
    .refine(({ source, target }) => source !== null || target !== null, {
      error: 'one of the two is needed',
    }),
  z.strictObject({ kind: z.literal('written'), ...place, span }),
  z.strictObject({
    kind: z.literal('edit'),
    ...place,
    span,
    text: z.string().trim().min(1, { error: 'a text is needed' }),
    /** Of the file as it was shown. */
    digest: z.string(),
    isDryRun: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('undo') }),
]);

/** One of them. */
export type ReviewRequest = z.infer<typeof reviewRequest>;

export type RequestOf<Kind extends ReviewRequest['kind']> = Extract<ReviewRequest, { kind: Kind }>;

/** What a request gives beside a page that has changed. */
export interface ReviewAnswer {
  /** The stretch of the file that is to be changed, as it is written there. */
  readonly text?: string;
  readonly digest?: string;
  /** What would be written, as a unified diff. */
  readonly diff?: string;
}
