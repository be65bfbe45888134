import type { Segment } from '../document/types.js';
import type { ChildPlace } from './content.js';
import type { Layout } from './layout.js';
import { breaksIn, type InlinePiece, type RenderOptions, renderPieces } from './render.js';

/** A missing part with its translation and how it is to be laid out. */
export interface MissingPart {
  /** Null for front and back matter. */
  readonly segment: Segment | null;
  /** Without the lead of the layout. */
  readonly pieces: readonly InlinePiece[];
  readonly layout: Layout;
  /** For each paragraph break of the source's text that holds sub-segments, by its place among the breaks. */
  readonly childPlaces: ReadonlyMap<number, ChildPlace>;
}

/** A stretch of whole lines, and what is to stand between it and the next one. */
export interface Stretch {
  readonly text: string;
  readonly tail: string;
}

/** A stretch of a part, and where the text that it translates begins in the source. */
interface PartStretch extends Stretch {
  readonly from: number;
}

/** Parts in the order of the file as stretches of lines; what has sub-segments in its middle is cut around them. */
export function composeParts(
  parts: readonly MissingPart[],
  optionsFor: (part: MissingPart) => RenderOptions,
): Stretch[] {
  const stretches: Stretch[] = [];
  const open: { segment: Segment | null; rest: PartStretch[] }[] = [];
  const closeUntil = (segment: Segment | null) => {
    for (let top = open.at(-1); top !== undefined && !holds(top.segment, segment); top = open.at(-1)) {
      stretches.push(...top.rest);
      open.pop();
    }
    // Sub-segments may stand in several places of one text, as below each of its bullets.
    const rest = open.at(-1)?.rest ?? [];
    while (segment !== null && rest[0] !== undefined && rest[0].from < segment.start) {
      stretches.push(...rest.splice(0, 1));
    }
  };
  for (const part of parts) {
    closeUntil(part.segment);
    const [first, ...rest] = stretchesOf(part, optionsFor(part));
    if (first !== undefined) stretches.push(first);
    open.push({ segment: part.segment, rest });
  }
  closeUntil(null);
  for (const { rest } of open.reverse()) stretches.push(...rest);
  return stretches;
}

/** Whether one segment stands inside another. */
function holds(outer: Segment | null, inner: Segment | null): boolean {
  return outer !== null && inner !== null && outer.start < inner.start && inner.end <= outer.end;
}

function stretchesOf({ pieces, layout, childPlaces }: MissingPart, options: RenderOptions): PartStretch[] {
  const { prefix, label, gap, lead } = layout;
  let used = 0;
  return runsOf(pieces, childPlaces).map(({ pieces: run, before, after }, at) => {
    // The last break stands for all that follow.
    const breaks = options.breaks.slice(Math.min(used, Math.max(0, options.breaks.length - 1)));
    used += breaksIn(run);
    return {
      text:
        (at === 0 ? prefix + label + gap + lead : (before?.prefix ?? '')) +
        renderPieces(run, { ...options, breaks }),
      tail: after === null ? layout.tail : after.tail,
      from: before?.end ?? 0,
    };
  });
}

interface PieceRun {
  readonly pieces: readonly InlinePiece[];
  readonly before: ChildPlace | null;
  readonly after: ChildPlace | null;
}

/** The pieces between the places of sub-segments. A translation with other breaks than its source stays whole. */
function runsOf(pieces: readonly InlinePiece[], childPlaces: ReadonlyMap<number, ChildPlace>): PieceRun[] {
  const runs: { pieces: InlinePiece[]; before: ChildPlace | null; after: ChildPlace | null }[] = [
    { pieces: [], before: null, after: null },
  ];
  let breaks = 0;
  for (const piece of pieces) {
    const last = runs.at(-1)!;
    const place = piece.kind === 'code' && piece.line === 'break' ? childPlaces.get(breaks++) : undefined;
    if (place === undefined) last.pieces.push(piece);
    else {
      last.after = place;
      runs.push({ pieces: [], before: place, after: null });
    }
  }
  return runs;
}
