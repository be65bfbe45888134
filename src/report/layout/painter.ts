/** Colours a text for a terminal, or returns it as it is. */
export type Paint = (text: string) => string;

/** The colours that reports use; picocolors' `createColors` gives one. */
export interface Painter {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
  readonly underline: Paint;
}

const asItIs: Paint = (text) => text;

/** No colours. */
export const plainPainter: Painter = {
  bold: asItIs,
  dim: asItIs,
  red: asItIs,
  green: asItIs,
  yellow: asItIs,
  cyan: asItIs,
  underline: asItIs,
};

/** How a report for a terminal is to look. */
export interface View {
  readonly paint: Painter;
  /** Display width of a line. */
  readonly columns: number;
}
