import type { Block } from '../../document/types.js';
import type { Span } from '../../text/span.js';
import type { Features } from '../evidence/features.js';
import type { Judge } from '../evidence/judge.js';
import type { Alignment } from '../types.js';
import type { GapInUnit } from './gap.js';
import { insideOf } from './inside.js';
import { sentencesOfBlocks } from './text.js';

/** With more pairs of texts than this none is looked for. */
const mostPairs = 20_000;

/**
 * Evidence from which a text says what is lost elsewhere, for text that shares a link with it and for other; and the
 * share of its known words that must be there.
 */
const same = { linked: 0.8, other: 4, perWord: 0.6 } as const;

/** Longer addresses are none that a person reads. */
const longestAddress = 500;

/** A stretch of the source that a version lacks at its place. */
interface LostText {
  readonly features: Features;
  readonly links: ReadonlySet<string>;
}

/**
 * The gaps of a version without what it adds in one part and lacks in another: a text that was put elsewhere. That it is
 * lacking at its place is said already, alone or as a part that is missing as a whole.
 */
export function withoutPutElsewhere(
  alignment: Alignment,
  version: number,
  gaps: readonly GapInUnit[],
): readonly GapInUnit[] {
  const isAdded = ({ gap }: GapInUnit) =>
    gap.kind === 'added-text' && gap.what !== 'line' && gap.what !== 'code';
  const count = gaps.filter(isAdded).length;
  if (count === 0) return gaps;
  const lost = lostTexts(alignment, version, gaps);
  if (lost.length === 0 || lost.length * count > mostPairs) return gaps;
  const inside = insideOf(alignment);
  const judge = inside.judge(version);
  return gaps.filter((one) => {
    if (!isAdded(one)) return true;
    const written = linkedText(alignment, version, one.gap.text);
    const [features, links] = [judge.read('target', one.gap.printed), linksIn(written)];
    return !lost.some((text) => saysLost(judge, text, features, links));
  });
}

function saysLost(judge: Judge, lost: LostText, features: Features, links: ReadonlySet<string>): boolean {
  const total = judge.weigh(lost.features, features);
  if (process.env.DBG)
    console.error(
      total.toFixed(1),
      [...lost.links].join(),
      [...links].join(),
      JSON.stringify(judge.translated('target', features.words, lost.features.words)),
    );
  if ([...links].some((link) => lost.links.has(link))) return total >= same.linked;
  const words = judge.translated('target', features.words, lost.features.words);
  return total >= same.other && words.weight >= same.perWord * words.known;
}

/** What a version lacks: the text of parts that it has nowhere, block by block, and what is lacking inside others. */
function lostTexts(alignment: Alignment, version: number, gaps: readonly GapInUnit[]): LostText[] {
  const inside = insideOf(alignment);
  const judge = inside.judge(version);
  const source = alignment.work.versions[0]!;
  const textOf = (printed: string, written: string) => ({
    features: judge.read('source', printed),
    links: linksIn(written),
  });
  const isText = ({ role }: Block) => role !== 'code' && role !== 'heading' && role !== 'image';
  const parts = alignment.units.flatMap(({ cells }) => {
    if (cells[version]!.state !== 'missing') return [];
    const blocks = cells[0]!.segment?.blocks.filter(isText) ?? [];
    return sentencesOfBlocks(source, blocks).map((one) => textOf(one.text, linkedText(alignment, 0, one)));
  });
  const lacking = gaps.flatMap(({ gap }) =>
    gap.kind === 'added-text' || gap.what === 'code' || gap.what === 'line'
      ? []
      : [textOf(gap.printed, linkedText(alignment, 0, gap.text))],
  );
  return [...parts, ...lacking];
}

/** A stretch of a file with the address of the link that it ends in, which stands behind what is printed. */
function linkedText({ work }: Alignment, version: number, { start, end }: Span): string {
  const { text } = work.versions[version]!.source;
  const [address = ''] = /^\]\([^)\n]*\)/.exec(text.slice(end, end + longestAddress)) ?? [];
  return text.slice(start, end) + address;
}

/** Where links lead: the last part of their addresses, which is the same in all languages. */
function linksIn(written: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, address] of written.matchAll(/\]\(\s*<?([^\s)>]+)/g)) {
    const name = address!
      .split(/[/#?]+/)
      .filter((part) => part !== '')
      .at(-1);
    if (name !== undefined) found.add(name.toLowerCase());
  }
  return found;
}
