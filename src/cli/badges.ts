import { join, resolve } from 'node:path';
import type { FreshnessCounts } from '../lint/freshness-counts.js';
import { byCodeUnits } from '../project/files.js';
import { inOutputFolder, tagInName } from '../project/works/file-names.js';
import { writeWhole } from '../project/write.js';
import { badgeOf, badgeSvg, endpointJson } from '../report/badge.js';
import type { Context } from './context.js';
import { terminated } from './terminated.js';

/** Writes for each language the JSON that shields.io asks for and an image; says which files. */
export async function writeBadges(
  context: Context,
  totals: ReadonlyMap<string, FreshnessCounts>,
  folder: string,
): Promise<void> {
  const languages = [...totals].sort(([one], [other]) => byCodeUnits(one, other));
  for (const [language, counts] of languages) {
    const badge = badgeOf(language, counts);
    for (const [extension, text] of [
      ['json', endpointJson(badge)],
      ['svg', badgeSvg(badge)],
    ] as const) {
      const shown = inOutputFolder(
        context.cwd,
        folder,
        `${tagInName(language, '--format badge')}.${extension}`,
      );
      writeWhole(resolve(context.cwd, shown), text, shown);
    }
    await context.print(terminated([`${join(folder, language)}.{json,svg}: ${badge.message}`]));
  }
}
