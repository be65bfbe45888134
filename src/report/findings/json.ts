import { jsonText } from '../json.js';
import type { CheckResult, Reporter } from './types.js';

/** The contract hexapla.findings/v1. */
export const json: Reporter = {
  render: ({ found, summary }) =>
    jsonText({ schema: 'hexapla.findings/v1', findings: findingsOf(found), summary: { ...summary } }, 2),
};

function* findingsOf(found: CheckResult['found']) {
  for (const { finding } of found) yield finding;
}
