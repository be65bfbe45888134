import type { Version } from '../../document/types.js';
import type { Rule } from '../types.js';

/** A file without text: there is nothing to compare. */
export const noSegments: Rule = {
  id: 'no-segments',
  summary: 'A file has no text.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    for (const version of alignment.work.versions) {
      if (!isEmpty(version)) continue;
      yield { version, span: { start: 0, end: 0 }, address: null, message: 'the file has no text' };
    }
  },
};

function isEmpty(version: Version): boolean {
  const { front, segments, back, furniture } = version;
  return front.length + segments.length + back.length + furniture.length === 0;
}
