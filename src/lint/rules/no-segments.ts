import type { Rule } from '../types.js';

/** A version without any numbered part. Where only one version lacks numbers, `unnumbered-version` tells it. */
export const noSegments: Rule = {
  id: 'no-segments',
  summary: 'A file has no numbered parts, or no text at all.',
  severity: 'error',
  options: {},
  optionHelp: {},
  *check(alignment) {
    const { versions } = alignment.work;
    const unnumbered = new Set(
      alignment.runs.filter((run) => run.kind === 'unnumbered').map((run) => run.version),
    );
    for (const [at, version] of versions.entries()) {
      if (version.segments.length > 0 || unnumbered.has(at)) continue;
      const empty = version.front.length + version.back.length + version.furniture.length === 0;
      yield {
        version,
        span: { start: 0, end: 0 },
        message: empty
          ? 'the file has no text'
          : 'the file has no numbered parts, so nothing of it can be compared',
        address: null,
      };
    }
  },
};
