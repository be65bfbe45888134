import type { ReadOptions } from '../../read/index.js';
import type { Context } from '../context.js';
import { openWorks } from '../works.js';

/** What the user, the configuration and the name of a file say of how it is read. */
export async function readingOf(
  context: Context,
  path: string,
  { encoding }: { readonly encoding?: readonly string[] },
): Promise<ReadOptions> {
  const { works } = await openWorks(context, [path], encoding === undefined ? {} : { encoding }, true);
  const [found] = works[0]?.versions ?? [];
  const language = found?.language ?? null;
  return { ...found?.reading, ...(language === null ? {} : { language }) };
}
