/** What an address of the page means: the overview, a work, a part of it, in one language. */
export interface Route {
  readonly work: string | null;
  readonly part: string | null;
  readonly language: string | null;
}

/** Reads `#work/5/en`; each step is percent-encoded, so that ids of works may have slashes. */
export function routeOf(hash: string): Route {
  const [work, part, language] = hash.replace(/^#/, '').split('/').map(decoded);
  return { work: work || null, part: part || null, language: language || null };
}

/** Writes what `routeOf` reads. */
export function hashOf(work: string, part: string | null = null, language: string | null = null): string {
  const steps = [work, part, language].filter((step) => step !== null);
  return `#${steps.map(encoded).join('/')}`;
}

function encoded(step: string): string {
  return encodeURIComponent(wellFormed(step)).replaceAll('%3A', ':');
}

/** A text that an address can have: halves of characters that stand alone cannot be encoded. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
