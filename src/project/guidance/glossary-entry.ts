/** A concept of a glossary: how each language says it, and how not. */
export interface GlossaryEntry {
  readonly languages: ReadonlyMap<string, TermForms>;
  /** What a translator is to know of the concept. */
  readonly note?: string;
}

/** How one language says a concept. */
export interface TermForms {
  readonly preferred: readonly string[];
  /** Right as well. */
  readonly allowed: readonly string[];
  /** Not to be used. */
  readonly forbidden: readonly string[];
  /** When it is said so: the context. */
  readonly note?: string;
}

/** Forms that are put together bit by bit. */
export interface GatheredForms {
  preferred: string[];
  allowed: string[];
  forbidden: string[];
  note?: string;
}

/** The forms of a language in an entry that is being read; empty ones where there are none yet. */
export function formsFor(languages: Map<string, GatheredForms>, language: string): GatheredForms {
  const known = languages.get(language);
  if (known !== undefined) return known;
  const made: GatheredForms = { preferred: [], allowed: [], forbidden: [] };
  languages.set(language, made);
  return made;
}

/** Without the languages that say nothing. */
export function entryOf(languages: ReadonlyMap<string, GatheredForms>, note?: string): GlossaryEntry {
  const own = [...languages].filter(
    ([, { preferred, allowed, forbidden }]) => preferred.length + allowed.length + forbidden.length > 0,
  );
  return { languages: new Map(own), ...(note === undefined || note === '' ? {} : { note }) };
}
