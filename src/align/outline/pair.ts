import type { Pairing } from '../pairing/match.js';
import type { Outline } from '../tree.js';
import { descend } from './descend.js';
import { Draft } from './draft.js';
import type { Evidence } from './evidence.js';
import { pairHalves } from './halves.js';
import { pairLeftovers } from './leftovers.js';
import { findLostHeadings } from './lost-headings.js';
import { pairMoved } from './moves.js';
import { markMoved } from './order.js';
import { findProse } from './prose.js';
import { markRenumbered } from './renumbered.js';

/** Pairs a version with the source by number and content; `settle` has the last word on what belongs together. */
export function pairOutlines(
  source: Outline,
  target: Outline,
  evidence: Evidence,
  settle: (draft: Draft) => void = () => {},
): Pairing {
  const draft = new Draft(source, target);
  descend(draft, evidence);
  findProse(draft, evidence);
  pairLeftovers(draft, evidence);
  pairMoved(draft, evidence);
  findLostHeadings(draft, evidence);
  pairHalves(draft, evidence);
  settle(draft);
  markMoved(draft);
  markRenumbered(draft);
  return draft.pairing();
}
