import { safeJson } from '../json.js';
import type { Reporter } from '../reporter.js';

/** The contract hexapla.findings/v1, a finding a line, written while the works are checked. */
export const json: Reporter = {
  name: 'json',
  summary: 'the contract hexapla.findings/v1',
  open: () => {
    let written = 0;
    const head = '{\n  "schema": "hexapla.findings/v1",\n  "findings": [';
    return {
      *add({ findings }) {
        for (const finding of findings) {
          yield `${written === 0 ? head : ','}\n    ${safeJson(finding)}`;
          written++;
        }
      },
      *end({ errors, warnings, works, versions, suppressed, notes }) {
        const more = { ...(suppressed > 0 ? { suppressed } : {}), ...(notes.length > 0 ? { notes } : {}) };
        const summary = safeJson({ errors, warnings, works, versions, ...more });
        yield `${written === 0 ? head : '\n  '}],\n  "summary": ${summary}\n}\n`;
      },
    };
  },
};
