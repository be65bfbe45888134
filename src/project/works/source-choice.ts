import { versionIn } from '../reading/language-range.js';
import type { FoundVersion, FoundWork, SourceOrigin } from '../types.js';

/**
 * The source version by the first wish that a version fulfils. A wish is a language tag and who says it; `zh` is
 * fulfilled by `zh-Hans` where no version is plainly `zh`.
 */
export function chooseSource(
  versions: readonly FoundVersion[],
  wishes: readonly (readonly [language: string | undefined, from: SourceOrigin])[],
): FoundWork['source'] {
  for (const [language, from] of wishes) {
    const version = language === undefined ? undefined : versionIn(versions, language);
    if (version) return { version, from };
  }
  return null;
}
