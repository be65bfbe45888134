import type { TermEntry } from './types.js';

/** Terms as hexapla.terms.json has them, which is a glossary, with how often each form stands and where. */
export function termsJson(languages: readonly string[], entries: readonly TermEntry[]) {
  return {
    schema: 'hexapla.terms/v1',
    terms: entries.map(({ forms }) => ({
      languages: Object.fromEntries(
        languages.flatMap((language, at) => {
          const own = forms[at] ?? [];
          const [first, ...others] = own;
          if (first === undefined) return [];
          const allowed = others.map(({ text }) => text);
          const found = own.map(({ text, count, places }) => ({ text, count, places }));
          return [[language, { preferred: [first.text], ...(allowed.length > 0 ? { allowed } : {}), found }]];
        }),
      ),
    })),
  };
}
