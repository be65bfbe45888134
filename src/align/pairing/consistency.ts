import type { Judges } from '../evidence/judges.js';
import type { Draft } from '../outline/draft.js';
import type { Evidence } from '../outline/evidence.js';
import { pairOutlines } from '../outline/pair.js';
import type { Node } from '../tree.js';
import type { Pairing } from './match.js';

/** A pair below this asks the other versions; one above it may be asked. */
const sure = 0.95;

/**
 * What the other versions say counts for so much of what the source says: their evidence is not independent of the
 * source's, as all say the same.
 */
const otherWeight = 0.5;

/**
 * A second round for versions with doubtful pairs: the other versions, where they are sure what belongs to a source
 * segment, are heard as well. `pairings[k]` is version k + 1 against the source.
 */
export function askOthers(
  pairings: readonly Pairing[],
  judges: Judges,
  settle: (draft: Draft, version: number) => void,
): Pairing[] {
  if (pairings.length < 2) return [...pairings];
  return pairings.map((pairing, at) => {
    if (!isDoubtful(pairing)) return pairing;
    const version = at + 1;
    const others = pairings
      .map((other, place) => ({ other, index: place + 1 }))
      .filter(({ index }) => index !== version);
    const voices = others.map(({ other, index }) => voiceOf(other, judges.between(index, version)));
    const evidence = choir(judges.between(0, version), voices);
    return pairOutlines(judges.outlines[0]!, judges.outlines[version]!, evidence, (draft) =>
      settle(draft, version),
    );
  });
}

function isDoubtful({ matches }: Pairing): boolean {
  return matches.some((match) => match.state === 'ambiguous' || (match.score ?? 1) < sure);
}

interface Voice {
  readonly evidence: Evidence;
  /** What stands in that version for a source segment; null where it is not sure. */
  readonly partner: (source: Node) => Node | null;
}

function voiceOf({ matches }: Pairing, evidence: Evidence): Voice {
  return {
    evidence,
    partner: (source) => {
      const match = matches[source.index]!;
      return (match.score ?? 1) >= sure ? match.node : null;
    },
  };
}

/** The source's evidence and that of all other versions that are sure of what they speak of. */
function choir(first: Evidence, voices: readonly Voice[]): Evidence {
  const listed =
    (ask: 'own' | 'group' | 'heading') => (sources: readonly Node[], targets: readonly Node[]) => {
      let weight = first[ask](sources, targets);
      for (const { evidence, partner } of voices) {
        const partners = sources.map(partner).filter((node) => node !== null);
        if (partners.length === sources.length) weight += otherWeight * evidence[ask](partners, targets);
      }
      return weight;
    };
  const single = (ask: 'opening' | 'lengths' | 'whole') => (source: Node, target: Node) => {
    let weight = first[ask](source, target);
    for (const { evidence, partner } of voices) {
      const other = partner(source);
      if (other !== null) weight += otherWeight * evidence[ask](other, target);
    }
    return weight;
  };
  const { halves, shared, texts, within } = first;
  return {
    own: listed('own'),
    opening: single('opening'),
    lengths: single('lengths'),
    whole: single('whole'),
    group: listed('group'),
    heading: listed('heading'),
    halves,
    shared,
    texts,
    within,
  };
}
