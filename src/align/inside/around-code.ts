import type { Block } from '../../document/types.js';
import type { Gap } from './gap.js';
import type { UnitPair } from './unit-pair.js';

/** Ends of what announces the code below it. */
const announcing = /[:：]\s*$/;
/** Ends of a whole sentence. */
const ended = /[.!?…。！？][\p{Pe}\p{Pf}"'*_]*\s*$/u;

/**
 * Whether what the source says around a block of code is only a piece of the sentence that the code is a word of: `Then you
 * run`, the code, `and are done`. Where the translation announces the code in a sentence that is whole by itself, it has
 * put that otherwise.
 */
export function isSaidBeforeCode({ source, target, aligned }: UnitPair, gap: Gap): boolean {
  if (gap.kind === 'added-text' || (gap.what !== 'prose' && gap.what !== 'sentence')) return false;
  const partnerOf = (block: number) => {
    const bead = aligned.beads.find(({ i, a, b }) => a === 1 && b === 1 && i === block);
    return bead === undefined ? undefined : target.blocks[bead.j];
  };
  const isCode = (block: number) =>
    source.blocks[block]?.role === 'code' && partnerOf(block)?.role === 'code';
  const { block, printed } = gap;
  if (gap.what === 'sentence')
    return (
      isCode(block + 1) &&
      isLast(source.blocks[block]!, gap) &&
      !ended.test(printed) &&
      announces(partnerOf(block))
    );
  if (!isCode(block - 1) || !/^\p{Ll}/u.test(printed)) return false;
  return !announces(source.blocks[block - 2]) && announces(partnerOf(block - 2));
}

function isLast({ end }: Block, { text }: Gap): boolean {
  return text.end >= end;
}

function announces(block: Block | undefined): boolean {
  return block !== undefined && announcing.test(block.printed.text);
}
