import type { Version } from '../../document/types.js';
import type { Rule } from '../types.js';

/**
 * A file without text, or a work without a number in any version: told once, at its source. Where only some versions
 * lack numbers, `unnumbered-version` and `missing-segment` tell it.
 */
export const noSegments: Rule = {
  id: 'no-segments',
  summary: 'A file has no text, or no version of a work has numbered parts.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    const [source] = versions;
    const place = { span: { start: 0, end: 0 }, address: null };
    for (const version of versions) {
      if (isEmpty(version)) yield { version, ...place, message: 'the file has no text' };
    }
    const unnumbered = versions.every((version) => version.segments.length === 0);
    if (source !== undefined && unnumbered && !isEmpty(source)) {
      const message = 'nothing here is numbered, so there are no segments to compare';
      yield { version: source, ...place, message };
    }
  },
};

function isEmpty(version: Version): boolean {
  const { front, segments, back, furniture } = version;
  return front.length + segments.length + back.length + furniture.length === 0;
}
