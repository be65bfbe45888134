import type { Segment } from '../../document/types.js';
import type { Rule } from '../types.js';
import { languageOf, nameOf, trimmedBodyOf } from '../wording.js';

/** A number without a text, where another version has one or there is no other version. */
export const emptySegment: Rule = {
  id: 'empty-segment',
  summary: 'A number has no text, although another version has one there.',
  severity: 'error',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    for (const unit of alignment.units) {
      const full = unit.cells.findIndex((cell) => cell.segment !== null && !isEmpty(cell.segment));
      if (full === -1 && versions.length > 1) continue;
      for (const [at, { segment, state }] of unit.cells.entries()) {
        if (segment === null || !isEmpty(segment) || state === 'merged' || state === 'split') continue;
        const there = unit.cells[full]?.segment;
        yield {
          version: versions[at]!,
          span: segment.enumerator ?? segment,
          message: there
            ? `${segment.address} has no text; ${nameOf(there)} does`
            : `${segment.address} has no text`,
          address: segment.address,
          related: there
            ? [
                {
                  version: versions[full]!,
                  span: there,
                  message: `${languageOf(versions[full]!)} has its text here`,
                },
              ]
            : [],
        };
      }
    }
  },
};

function isEmpty(segment: Segment): boolean {
  return segment.children.length === 0 && segment.blocks.every((block) => trimmedBodyOf(block) === '');
}
