/** ISO 639-1: every two-letter code that is or was registered, but for the withdrawn `in`, `iw`, `ji`, `jw`, `mo`. */
const twoLetterCodes = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ' +
    'ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik ' +
    'io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml ' +
    'mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd ' +
    'se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi ' +
    'vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** ISO 15924: scripts in which documents are written today. */
const scriptCodes = new Set(
  (
    'adlm arab armn beng bopo cans cher cyrl deva ethi geor grek gujr guru hang hani hans hant hebr hira hrkt ' +
    'java jpan kana khmr knda kore laoo latn lisu mlym mong mtei mymr nkoo olck orya rohg sinh sund syrc taml ' +
    'telu tfng thaa thai tibt vaii yiii'
  ).split(' '),
);

const tagShape = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?$/;

/**
 * Whether a name has the shape of a BCP 47 tag with a known language, script and region: `fr`, `pt-BR`, `zh_Hans`,
 * `es-419`. `known` adds languages beyond the two-letter ones, in lower case. Variants and extensions are none.
 */
export function isTag(name: string, known: ReadonlySet<string>): boolean {
  const [, language, script, region] = tagShape.exec(name.replaceAll('_', '-').toLowerCase()) ?? [];
  if (language === undefined || !(twoLetterCodes.has(language) || known.has(language))) return false;
  if (script !== undefined && !scriptCodes.has(script)) return false;
  return region === undefined || isRegion(region.toUpperCase());
}

/** Whether ISO 3166 or UN M.49 has the region, as far as the runtime's CLDR tells. */
function isRegion(region: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return names.of(region) !== undefined;
}

/**
 * The canonical form of a BCP 47 tag, `_` read as `-`: `zh_cn` gives `zh-CN`, `FR` gives `fr`. Null where the name
 * is no well-formed tag.
 */
export function canonicalTag(name: string): string | null {
  try {
    return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
