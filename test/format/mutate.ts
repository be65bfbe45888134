/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;
const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low + 1));

/** Replaces one match of a pattern; the text itself where there is none. */
function atOne(random: Random, text: string, pattern: RegExp, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { index, 0: whole } = pick(random, found);
  return text.slice(0, index) + change(whole) + text.slice(index + whole.length);
}

const tags = [
  'en',
  'EN_us',
  'zh-Hant-TW',
  'x-own',
  'sr@latin',
  'und',
  '',
  ' fr ',
  '*all*',
  'de',
  'FR',
  'pt-br',
  '../../x',
  'a'.repeat(40),
  'English',
  'toString',
  '__proto__',
];
const pieces = [
  '&#0;',
  '&#xD800;',
  '&#xFFFE;',
  '&nbsp;',
  '&',
  '<',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x?>',
  '\u0000',
  '\u000c',
  '\ud83d',
  '\ufeff',
  '\u202e',
  '<ph/>',
  '<pc id="9">',
  '</pc>',
  '<cp hex="110000"/>',
  '<cp/>',
  '<mrk mtype="seg" mid="1">',
  '<seg>',
  '</seg>',
  '<tuv>',
  '<source/>',
  '<target/>',
  '<sub>s</sub>',
  '=1+1',
  '::error::',
  '\u001b[31m',
];
const names = [
  'tu',
  'tuv',
  'seg',
  'source',
  'target',
  'unit',
  'segment',
  'trans-unit',
  'file',
  'group',
  'header',
  'body',
  'note',
  'ph',
  'mrk',
  'toString',
];
const element = /<([\w:-]+)(?:\s[^<>]*)?>[^<]*<\/\1>/g;

type Change = (random: Random, text: string) => string;

/** What makes a file break off or stand on its head: mostly it is no XML any more. */
const breaking: readonly Change[] = [
  (random, text) => atOne(random, text, /<[^<>]*>/g, () => ''),
  (random, text) => atOne(random, text, /<[^<>]*>/g, (tag) => tag + tag),
  (random, text) =>
    atOne(random, text, /<\/?[\w:-]+/g, (tag) => tag.replace(/[\w:-]+$/, pick(random, names))),
  (random, text) => atOne(random, text, /<\/?[\w:-]+/g, (tag) => tag.toUpperCase()),
  (random, text) => {
    const at = between(random, 0, text.length);
    return text.slice(0, at) + pick(random, pieces) + text.slice(at);
  },
  (random, text) => {
    const [at, size] = [between(random, 0, text.length), between(random, 1, 40)];
    return text.slice(0, at) + text.slice(at + size);
  },
  (random, text) => {
    const [at, to, size] = [
      between(random, 0, text.length),
      between(random, 0, text.length),
      between(random, 1, 80),
    ];
    return text.slice(0, to) + text.slice(at, at + size) + text.slice(to);
  },
  (random, text) => (random() < 0.3 ? text.slice(0, between(random, 0, text.length)) : text),
];

/** What tools do to a file that stays XML. */
const taming: readonly Change[] = [
  (random, text) => atOne(random, text, element, (whole) => whole + whole),
  (random, text) => atOne(random, text, element, () => ''),
  (random, text) =>
    atOne(random, text, /<tu[ >].*?<\/tu>|<(?:trans-)?unit[ >].*?<\/(?:trans-)?unit>/gs, (unit) =>
      unit.repeat(between(random, 0, 4)),
    ),
  (random, text) =>
    atOne(random, text, /(?:lang|srcLang|trgLang|language)=(["'])[^"']*\1/g, (attribute) =>
      attribute.replace(/=(["'])[^"']*\1/, (_, quote) => `=${quote}${pick(random, tags)}${quote}`),
    ),
  (random, text) => atOne(random, text, / [\w:-]+=(["'])[^"']*\1/g, () => ''),
  (random, text) =>
    atOne(
      random,
      text,
      /=(["'])[^"']*\1/g,
      () => `="${pick(random, ['', '0', '-1', '1e9', '999999999999', 'no', 'yes', 'x'.repeat(300)])}"`,
    ),
  (random, text) =>
    atOne(
      random,
      text,
      />[^<]+</g,
      (found) =>
        `>${pick(random, ['', ' ', '\n\t', 'x'.repeat(5000), '1. a\n2. b', '（一）', '\u3000', found.slice(1, -1).repeat(3)])}<`,
    ),
  (random, text) => atOne(random, text, />(?=[^<\s])/g, () => `>${pick(random, pieces)}`),
  (random, text) =>
    atOne(
      random,
      text,
      /version=(["'])[^"']*\1/g,
      () =>
        `version="${pick(
          random,
          ['1.0', '1.1', '1.2', '1.4', '2.0', '2.1', '2.2', '', '9'].filter(
            (each) => random() < 0.3 || /^[12]\.[0-4]$/.test(each),
          ),
        )}"`,
    ),
  (random, text) => {
    const deep = between(random, 1, 220);
    return atOne(random, text, /<(?:seg|source|target)[^<>/]*>/g, (tag) => tag + '<hi>'.repeat(deep)).replace(
      /<\/(?:seg|source|target)>/,
      (tag) => '</hi>'.repeat(deep) + tag,
    );
  },
  (_random, text) => text.replaceAll('\n', '\r\n'),
  (_random, text) => text.replaceAll('\n', '\r'),
  (random, text) => {
    const [from, to] = [pick(random, names), pick(random, names)];
    return text
      .replaceAll(`<${from}>`, `<${to}>`)
      .replaceAll(`<${from} `, `<${to} `)
      .replaceAll(`</${from}>`, `</${to}>`);
  },
  (random, text) =>
    atOne(
      random,
      text,
      element,
      (whole) =>
        `${whole}${pick(
          random,
          pieces.filter((piece) => /^<.*\/.*>$|^&[#n]|^\W$/.test(piece)),
        )}`,
    ),
  (random, text) =>
    atOne(
      random,
      text,
      />(?=[^<\s])/g,
      () =>
        `>${pick(random, ['<ph id="1"/>', '<cp hex="110000"/>', '<cp/>', '<sub>s</sub>', '=1+1 ', '::error::', '\u202e', '\ud83d\ude00', '&#x1F600;', '<![CDATA[ & ]]>', '<!-- & -->', '<?x y?>', '<pc id="9">in</pc>', '<own:x xmlns:own="urn:o">o</own:x>', '<source>s</source>', '<target order="2">t</target>', '<mrk mtype="seg" mid="1">m</mrk>'])}`,
    ),
];

/** A file with one to six things done to it, as bytes in one of the encodings that it may come in. */
export function mutated(random: Random, text: string): Uint8Array {
  let changed = text;
  for (let left = between(random, 1, 6); left > 0; left--) {
    changed = pick(random, random() < 0.04 ? breaking : taming)(random, changed);
  }
  const bytes = encoded(random, changed);
  if (random() < 0.03 && bytes.length > 0)
    bytes[between(random, 0, bytes.length - 1)] = between(random, 0, 255);
  return bytes;
}

function encoded(random: Random, text: string): Buffer {
  const way = random();
  if (way < 0.8) return Buffer.from(text);
  if (way < 0.84) return Buffer.from(`\ufeff${text}`);
  if (way < 0.88) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (way < 0.92)
    return Buffer.from(`\ufeff${text}`.slice(0, text.length - (text.length % 2)), 'utf16le').swap16();
  if (way < 0.96)
    return Buffer.from(text.replace(/encoding=["'][^"']*["']/, 'encoding="ISO-8859-1"'), 'latin1');
  return Buffer.from(
    text.replace(
      /encoding=["'][^"']*["']/,
      `encoding="${pick(random, ['UTF-16', 'x-none', 'windows-1258', 'big5', 'US-ASCII'])}"`,
    ),
  );
}
