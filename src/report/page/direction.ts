/** Scripts that run from right to left (ISO 15924), of languages that are written today. */
const RIGHT_TO_LEFT = new Set('Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi Garay'.split(' '));

/** Which way the script of a language runs, by the likely subtags of its tag (Unicode Technical Standard 35). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script = '' } = new Intl.Locale(language).maximize();
    return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
