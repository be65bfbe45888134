import type { Locale } from '../../../locale/types.js';
import { factsIn } from '../read.js';
import type { Fact } from '../types.js';
import { type Answers, answersIn } from './answers.js';

/** A text with what it says. */
export interface Said {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Worked out when they are first asked for: most texts are asked nothing. */
  readonly answers: Answers;
}

/** What a text says, read once for all comparisons. */
export function saidIn(text: string, locale: Locale): Said {
  const facts = factsIn(text, locale);
  return answering(text, facts, () => answersIn(text, facts, locale));
}

function answering(text: string, facts: readonly Fact[], make: () => Answers): Said {
  let kept: Answers | null = null;
  return {
    text,
    facts,
    get answers() {
      kept ??= make();
      return kept;
    },
  };
}

/** What several texts in a row say, joined by one space. */
export function joinSaid(parts: readonly Said[]): Said {
  if (parts.length === 1) return parts[0] as Said;
  const facts: Fact[] = [];
  let length = 0;
  for (const part of parts) {
    for (const fact of part.facts)
      facts.push({ ...fact, start: fact.start + length, end: fact.end + length });
    length += part.text.length + 1;
  }
  return answering(parts.map(({ text }) => text).join(' '), facts, () => joinAnswers(parts));
}

function joinAnswers(parts: readonly Said[]): Answers {
  const answers = new Map<string, number>();
  for (const part of parts) {
    for (const [value, count] of part.answers) answers.set(value, (answers.get(value) ?? 0) + count);
  }
  return answers;
}
