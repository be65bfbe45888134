import type { Format } from '../../format/types.js';
import type { MemorySurvey } from '../../project/memories/survey.js';

/** A memory that was exported, and what was found in it. */
export interface LeftOut {
  readonly path: string;
  readonly survey: MemorySurvey;
}

/** What of a memory is not in its export, and why, in sentences. */
export function memoryNotes({ path, survey }: LeftOut, format: Format): string[] {
  const { withoutSource, alone, proposals, inCodes } = survey.counts;
  const [source = 'und'] = survey.languages;
  const needsSource = format.needsPair || format.takesUnits;
  return [
    needsSource && withoutSource > 0
      ? `${texts(withoutSource)} in units without ${source} stayed out: ${format.id} goes by its source`
      : '',
    format.needsPair && alone > 0
      ? `${texts(alone)} in ${source} alone stayed out: ${format.id} needs a translation beside it`
      : '',
    proposals > 0 ? `${proposals} other proposal${proposals === 1 ? '' : 's'} of units stayed out` : '',
    inCodes > 0 ? `${texts(inCodes)} inside codes, such as the titles of links, stayed out` : '',
  ].flatMap((note) => (note === '' ? [] : [`${path}: ${note}`]));
}

function texts(count: number): string {
  return `${count} text${count === 1 ? '' : 's'}`;
}
