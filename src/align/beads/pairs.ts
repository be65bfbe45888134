import type { BagPairs } from '../words/cooccurrence.js';
import type { IndexedText } from '../words/indexed.js';
import { IntegerList } from '../words/integers.js';
import type { SpanBead } from './posteriors.js';

/** A document of a run: both sides, and what is found so far. */
export interface BeadsOfText {
  readonly source: IndexedText;
  readonly target: IndexedText;
  readonly beads: readonly SpanBead[];
}

/** The words of confident beads as bags to learn from. */
export function bagPairs(texts: readonly BeadsOfText[], confidence: number): BagPairs {
  const sourceStart = new IntegerList();
  const targetStart = new IntegerList();
  const sourceWords = new IntegerList();
  const targetWords = new IntegerList();
  const weight: number[] = [];
  for (const { source, target, beads } of texts) {
    for (const bead of beads) {
      if (
        bead.score < confidence ||
        bead.sourceStart === bead.sourceEnd ||
        bead.targetStart === bead.targetEnd
      )
        continue;
      sourceStart.push(sourceWords.length);
      targetStart.push(targetWords.length);
      pushBag(source, bead.sourceStart, bead.sourceEnd, sourceWords);
      pushBag(target, bead.targetStart, bead.targetEnd, targetWords);
      weight.push(bead.score);
    }
  }
  sourceStart.push(sourceWords.length);
  targetStart.push(targetWords.length);
  return {
    count: weight.length,
    sourceStart: sourceStart.values,
    sourceWords: sourceWords.values,
    targetStart: targetStart.values,
    targetWords: targetWords.values,
    weight: Float32Array.from(weight),
  };
}

function pushBag(text: IndexedText, first: number, end: number, bag: IntegerList): void {
  const words = text.words.slice(text.start[first], text.start[end]).sort();
  for (let at = 0; at < words.length; at++) if (at === 0 || words[at] !== words[at - 1]) bag.push(words[at]!);
}
