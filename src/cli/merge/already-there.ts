import type { Alignment, Unit } from '../../align/types.js';
import { originalOf, shownOf } from '../../edit/content.js';
import type { Filled } from '../../edit/filled.js';
import { shownText } from '../../edit/render.js';
import { withoutSpace } from './places.js';
import { unitContent } from './unit-content.js';

/** Less than this, white space aside, may well be said twice. */
const shortest = 8;

/**
 * Texts of the target that no part of the source was found for. A memory knows their source all the same, and fills them
 * in a second time for what seems to be missing.
 */
export class AlreadyThere {
  readonly #alignment: Alignment;
  #known: Map<string, Unit> | null = null;

  constructor(alignment: Alignment) {
    this.#alignment = alignment;
  }

  /** The unit of the target that says just what a missing one is filled with; null where there is none. */
  unitLike({ unit, pieces }: Filled): Unit | null {
    if (unit.cells[1]?.state !== 'missing') return null;
    const written = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.original)).join('');
    this.#known ??= this.#extras();
    return this.#known.get(withoutSpace(shownText(pieces))) ?? this.#known.get(withoutSpace(written)) ?? null;
  }

  #extras(): Map<string, Unit> {
    const known = new Map<string, Unit>();
    for (const unit of this.#alignment.units) {
      const content = unit.cells[1]?.state === 'extra' ? unitContent(this.#alignment, unit, 1) : null;
      if (content === null) continue;
      for (const text of [shownOf(content.tokens), originalOf(content.tokens)].map(withoutSpace))
        if (text.length >= shortest) known.set(text, unit);
    }
    return known;
  }
}
