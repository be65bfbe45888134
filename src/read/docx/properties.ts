import { childOf, type PartElement } from '../package/tree.js';
import { flagOf, numberOf, valOf } from './names.js';

/** What a paragraph says of itself (ECMA-376 part 1, `pPr`), for the state that is read. */
export interface ParagraphProperties {
  readonly style: string | undefined;
  readonly numId: number | undefined;
  readonly level: number | undefined;
  readonly outline: number | undefined;
  /** Its mark is not there in this state: its text goes on in the next paragraph (`del` and `ins` in the properties of the mark). */
  readonly isJoined: boolean;
  readonly isMarkHidden: boolean;
}

export const noProperties: ParagraphProperties = {
  style: undefined,
  numId: undefined,
  level: undefined,
  outline: undefined,
  isJoined: false,
  isMarkHidden: false,
};

/** @param isOriginal the state before all tracked changes instead of the one after them */
export function propertiesOf(element: PartElement, isOriginal: boolean): ParagraphProperties {
  const before = isOriginal ? childOf(childOf(element, 'w:pPrChange'), 'w:pPr') : null;
  const shown = before ?? element;
  const mark = childOf(element, 'w:rPr');
  const gone = isOriginal ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom'];
  const numbering = childOf(shown, 'w:numPr');
  // A list that was put in while changes were tracked was not there before.
  const isNew = isOriginal && before === null && childOf(numbering, 'w:ins') !== null;
  return {
    style: valOf(shown, 'w:pStyle'),
    numId: isNew ? undefined : numberOf(numbering, 'w:numId'),
    level: isNew ? undefined : numberOf(numbering, 'w:ilvl'),
    outline: numberOf(shown, 'w:outlineLvl'),
    isJoined: gone.some((name) => childOf(mark, name) !== null),
    isMarkHidden: flagOf(mark, 'w:vanish') ?? false,
  };
}
