import type { Version } from '../../document/types.js';
import { segmentsOf } from '../../segment/find.js';
import type { Report, Rule } from '../types.js';
import { nameOf } from '../wording.js';

/** A number that stands twice in one place. A duplicate of the source is told there, not in each translation of it. */
export const duplicateNumber: Rule = {
  id: 'duplicate-number',
  summary: 'A number stands twice in one place.',
  severity: 'warn',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const [source, ...translations] = alignment.work.versions;
    if (source === undefined) return;
    const known = new Set<string>();
    for (const report of duplicates(source)) {
      known.add(report.address ?? '');
      yield report;
    }
    for (const version of translations) {
      for (const report of duplicates(version)) if (!known.has(report.address ?? '')) yield report;
    }
  },
};

function* duplicates(version: Version): Generator<Report> {
  const byAddress = new Map([...segmentsOf(version)].map((segment) => [segment.address, segment]));
  for (const segment of byAddress.values()) {
    const { enumerator } = segment;
    if (enumerator === null || enumerator.ordinal.repeat < 2) continue;
    const first = byAddress.get(segment.address.replace(/:\d+$/, ''));
    yield {
      version,
      span: enumerator,
      message: `the number ${enumerator.label} stands here again, before ${nameOf(segment).replace(segment.address, '').trim()}`,
      address: segment.address,
      related: first?.enumerator
        ? [{ version, span: first.enumerator, message: 'it first stands here' }]
        : [],
    };
  }
}
