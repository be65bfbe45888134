import { z } from 'zod';
import { toAlignmentJson } from '../../align/json.js';
import { compareTexts } from '../../lint/compare-texts.js';
import { InputError } from '../../text/errors.js';

/** What may be asked of each work. */
export const answers = ['alignment', 'findings'] as const;
export type Answer = (typeof answers)[number];

const work = z.strictObject({
  id: z.string().min(1),
  texts: z.record(z.string(), z.string()),
  source: z.string().optional(),
  format: z.enum(['markdown', 'plain']).optional(),
});

/** What comes of one line: nothing in it depends on any other. */
export interface AnsweredLine {
  readonly isFault: boolean;
  /** A JSON object. */
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Answers a line that holds a work: `{"id": …, "texts": {language: text, …}, "source": language}`. What cannot be
 * answered becomes a line of its own with `error`, and the work's id where that can be read.
 */
export async function answerLine(line: string | null, wanted: readonly Answer[]): Promise<AnsweredLine> {
  if (line === null)
    return fault(null, 'the line is longer than a work may be; give its files to hexapla export');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fault(null, 'the line is no JSON; write a work as one object a line');
  }
  const result = work.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const at =
      issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    return fault(idOf(value), `this is no work${at}; write {"id": …, "texts": {language: text, …}}`);
  }
  const { id, texts, source, format } = result.data;
  try {
    const { alignment, findings } = await compareTexts(texts, {
      id,
      ...(source === undefined ? {} : { source }),
      ...(format === undefined ? {} : { format }),
    });
    const told = {
      ...(wanted.includes('alignment') ? { alignment: toAlignmentJson(alignment) } : {}),
      ...(wanted.includes('findings') ? { findings } : {}),
    };
    return { isFault: false, value: { id, ...told } };
  } catch (error) {
    if (error instanceof InputError) return fault(id, error.line);
    throw error;
  }
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;
}

function fault(id: string | null, error: string): AnsweredLine {
  return { isFault: true, value: { id, error } };
}
