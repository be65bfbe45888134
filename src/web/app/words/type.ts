import type { PictureState } from '../../../report/page/types.js';

/** Every word of the interface. `{n}` and the like are filled in; a sentence names no count in words, so that it needs no plural. */
export interface Words {
  readonly states: Readonly<Record<PictureState, string>>;
  /** What a state means, a sentence. */
  readonly meanings: Readonly<Record<PictureState, string>>;
  readonly overview: string;
  readonly works: string;
  readonly work: string;
  readonly languages: string;
  readonly language: string;
  readonly findings: string;
  readonly rule: string;
  readonly meaning: string;
  readonly parts: string;
  readonly part: string;
  readonly picture: string;
  readonly errors: string;
  readonly warnings: string;
  readonly error: string;
  readonly warning: string;
  readonly severity: string;
  readonly state: string;
  readonly current: string;
  readonly reviewed: string;
  readonly has: string;
  /** `{n} of {of}` */
  readonly share: string;
  /** `{works} … {versions}` */
  readonly totals: string;
  readonly firstMissing: string;
  readonly nothingMissing: string;
  readonly noFindings: string;
  readonly allLanguages: string;
  readonly allRules: string;
  readonly allSeverities: string;
  readonly search: string;
  readonly jump: string;
  readonly jumpHint: string;
  readonly noSuchPart: string;
  readonly clear: string;
  readonly columns: string;
  readonly columnsHint: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly shown: string;
  readonly nothingShown: string;
  readonly next: string;
  readonly previous: string;
  readonly keys: string;
  readonly close: string;
  readonly keyHelp: readonly (readonly [key: string, meaning: string])[];
  readonly belongsAfter: string;
  readonly belongsFirst: string;
  readonly sourceSays: string;
  readonly numberedHere: string;
  readonly standsIn: string;
  readonly mayBe: string;
  readonly changed: string;
  readonly changedBy: string;
  readonly changedUnknown: string;
  readonly source: string;
  readonly line: string;
  readonly front: string;
  readonly back: string;
  readonly noParts: string;
  readonly aboutVersion: string;
  readonly legend: string;
  readonly clickPicture: string;
  readonly linkTo: string;
  readonly partsFromTo: string;
  readonly sortBy: string;
  readonly madeBy: string;
  readonly review: ReviewWords;
}

/** What only a page has on which works are reviewed. */
export interface ReviewWords {
  readonly accept: string;
  readonly acceptHint: string;
  readonly fill: string;
  readonly mend: string;
  readonly mendHint: string;
  readonly pair: string;
  readonly part: string;
  readonly counterpart: string;
  readonly noCounterpart: string;
  readonly acceptFinding: string;
  readonly reason: string;
  readonly until: string;
  readonly into: string;
  readonly configuration: string;
  readonly baseline: string;
  readonly text: string;
  readonly showChange: string;
  readonly write: string;
  readonly save: string;
  readonly undo: string;
  readonly readOnly: string;
  readonly lost: string;
}
