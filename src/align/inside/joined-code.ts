import { isSameLine, loneLines } from './code-lines.js';
import type { UnitPair } from './unit-pair.js';

/** How many blocks may stand between two codes that a translation has as one. */
const reach = 2;

/** A code of the source that a translation has run into the one before or after it. */
interface JoinedCode {
  /** Blocks of the source that went into the other: the code, and the text between the two. */
  readonly from: number;
  readonly to: number;
  /** Where the lines of the translation begin that are its. */
  readonly lines: ReadonlySet<number>;
}

/** Codes without a counterpart of their own whose lines stand in the counterpart of a code beside them, there too many. */
export function joinedCodes({ source, target, aligned }: UnitPair): JoinedCode[] {
  const pairs = new Map<number, number>();
  for (const { i, a, j, b } of aligned.beads) if (a === 1 && b === 1) pairs.set(i, j);
  return source.blocks.flatMap((block, at): JoinedCode[] => {
    if (block.role !== 'code' || pairs.has(at)) return [];
    const own = block.printed.text
      .slice(block.body)
      .split(/[\r\n]+/)
      .filter((line) => line.trim() !== '');
    for (let near = at - 1 - reach; near <= at + 1 + reach; near++) {
      const [beside, there] = [source.blocks[near], target.blocks[pairs.get(near) ?? -1]];
      if (beside?.role !== 'code' || there?.role !== 'code') continue;
      const more = loneLines(beside, there).filter(({ side }) => side === 'target');
      const found = more.filter(({ text }) => own.some((line) => isSameLine(line.trim(), text)));
      if (found.length === 0 || found.length * 2 < own.length) continue;
      const [from, to] = near < at ? [near + 1, at + 1] : [at, near];
      return [{ from, to, lines: new Set(found.map(({ start }) => start)) }];
    }
    return [];
  });
}
