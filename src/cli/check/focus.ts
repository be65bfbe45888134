import type { LintResult } from '../../lint/index.js';
import type { AlignedWork } from '../works.js';

/** Languages whose findings count: where one file was given by name, its own. */
export function languagesLookedAt({ found, alignment }: AlignedWork): string[] {
  const looked = alignment.work.versions.filter(
    ({ source }) => !found.focus || source.path === found.focus.path,
  );
  return looked.map(({ language }) => language);
}

/** Why a version was compared with no other. */
export function aloneInWords({ found }: AlignedWork): string {
  const isSource = found.versions.length > 1 || (found.source !== null && found.source.from !== 'first');
  const why = isSource
    ? 'it is the source; give its folder to check its translations'
    : 'neither a configuration nor a name says what it was translated from';
  return `${found.focus?.path ?? ''}: one version alone was looked at: ${why}`;
}

/** Of what was found that which is about what was asked for. */
export function ownResult(aligned: AlignedWork, result: LintResult): LintResult {
  if (!aligned.found.focus) return result;
  const languages = new Set(languagesLookedAt(aligned));
  return {
    ...result,
    findings: result.findings.filter(({ language }) => languages.has(language)),
    accepted: result.accepted.filter(({ language }) => languages.has(language)),
  };
}
