import { localeOf } from '../../src/locale/index.js';
import { printNumeral } from '../../src/value/numerals.js';
import type { Label, Paragraph, Part, Sentence, Token, Work } from './document.js';
import { type Random, randomOf, seedOf } from './random.js';
import { type Language, languages } from './words.js';

/** Words that carry no meaning of their own, as each language has them in its own places. */
const fillers: Readonly<Record<Language, readonly string[]>> = {
  vi: ['và', 'của', 'các', 'được', 'cho', 'với', 'trong', 'những', 'là', 'để'],
  en: ['the', 'of', 'and', 'to', 'in', 'for', 'with', 'on', 'by', 'is'],
  fr: ['le', 'la', 'de', 'et', 'à', 'les', 'des', 'en', 'pour', 'est'],
  zh: ['的', '和', '在', '与', '为', '对', '了', '以', '将', '等'],
};

const endings: Readonly<Record<Language, readonly string[]>> = {
  vi: [''],
  en: ['', '', 's', 'ed', 'ing'],
  fr: ['', '', 's', 'es', 'é'],
  zh: [''],
};

const labelWords: Readonly<
  Record<'chapter' | 'article', Readonly<Record<Language, readonly [string, string]>>>
> = {
  chapter: { vi: ['Chương ', '.'], en: ['Chapter ', '.'], fr: ['Chapitre ', '.'], zh: ['第', '章　'] },
  article: { vi: ['Điều ', '.'], en: ['Article ', '.'], fr: ['Article ', '.'], zh: ['第', '条　'] },
};

/** A work as a file in one language. */
export interface Rendered {
  readonly text: string;
  /** By the offset of what is printed of it first, markup left out: each part, in reading order. */
  readonly places: ReadonlyMap<number, Part>;
}

/** A paragraph, heading or item as it is printed, and the part that begins with it. */
interface Printed {
  readonly text: string;
  readonly begins?: Part;
}

export function renderWork(work: Work, language: Language): Rendered {
  const blocks: Printed[] = [{ text: (work.markdown ? '# ' : '') + sayHeading(work.title, language) }];
  for (const paragraph of work.front) blocks.push({ text: sayParagraph(paragraph, language) });
  for (const part of work.parts) renderPart(work, part, 0, language, blocks);
  const places = new Map<number, Part>();
  let text = '';
  for (const block of blocks) {
    const markup = /^#+ /.exec(block.text)?.[0].length ?? 0;
    if (block.begins !== undefined) places.set(text.length + markup, block.begins);
    text += `${block.text}\n\n`;
  }
  return { text: `${text.trimEnd()}\n`, places };
}

function renderPart(work: Work, part: Part, depth: number, language: Language, blocks: Printed[]): void {
  const label = work.labels[depth] ?? 'item';
  const marker = work.numbered ? markerOf(label, part.number, language) : '';
  const paragraphs = part.paragraphs.map((paragraph) => sayParagraph(paragraph, language));
  if (part.heading === null) {
    const indent = work.markdown && marker !== '' ? ' '.repeat(marker.length) : '';
    for (const [at, text] of paragraphs.entries()) {
      blocks.push(at === 0 ? { text: marker + text, begins: part } : { text: indent + text });
    }
  } else {
    const hashes = work.markdown ? `${'#'.repeat(depth + 2)} ` : '';
    blocks.push({ text: hashes + marker + sayHeading(part.heading, language), begins: part });
    blocks.push(...paragraphs.map((text) => ({ text })));
  }
  for (const child of part.children) renderPart(work, child, depth + 1, language, blocks);
}

function markerOf(label: Label, number: number, language: Language): string {
  const locale = localeOf(language);
  if (label === 'item') return `${number}. `;
  if (label === 'section') {
    return language === 'zh'
      ? `${printNumeral(number, 'chinese', locale)}、`
      : `${printNumeral(number, 'roman-upper', locale)}. `;
  }
  const [before, after] = labelWords[label][language];
  const system = language === 'zh' ? 'chinese' : label === 'chapter' ? 'roman-upper' : 'arabic';
  return `${before}${printNumeral(number, system, locale)}${after}${language === 'zh' ? '' : ' '}`;
}

function sayHeading(sentence: Sentence, language: Language): string {
  return say(sentence, language, '');
}

export function sayParagraph(paragraph: Paragraph, language: Language): string {
  const stop = language === 'zh' ? '。' : '.';
  return paragraph.map((sentence) => say(sentence, language, stop)).join(language === 'zh' ? '' : ' ');
}

/** Says a sentence with the language's own order, fillers and endings, and now and then a word left out. */
function say(sentence: Sentence, language: Language, stop: string): string {
  const [first] = sentence.tokens;
  if (first?.kind === 'text') return first.text[language];
  const random = randomOf(seedOf(sentence.seed, languages.indexOf(language)));
  const words: string[] = [];
  const mayLose = sentence.tokens.length > 6;
  let afterNumber = false;
  for (const token of reorder(sentence.tokens, random)) {
    if (mayLose && token.kind === 'concept' && random.chance(0.06)) continue;
    const filler = random.chance(0.4) ? random.pick(fillers[language]) : null;
    const word = sayToken(token, language, random);
    // No writer says a word twice in a row, or runs two numbers together.
    if (filler !== null && !repeats(words.at(-1), filler) && !repeats(filler, word)) {
      words.push(filler);
    } else if ((afterNumber && isNumeric(token)) || repeats(words.at(-1), word)) {
      words[words.length - 1] += language === 'zh' ? '、' : ',';
    }
    words.push(word);
    afterNumber = isNumeric(token);
    if (random.chance(0.06)) words[words.length - 1] += language === 'zh' ? '，' : ',';
  }
  const text = words.join(language === 'zh' ? '' : ' ').replace(/[,，]$/, '');
  return text.charAt(0).toUpperCase() + text.slice(1) + stop;
}

function isNumeric({ kind }: Token): boolean {
  return kind === 'number' || kind === 'percent';
}

/** Whether a text begins with the word that the one before it ends with. */
function repeats(before: string | undefined, text: string): boolean {
  const last = before?.toLowerCase().split(' ').at(-1);
  return last !== undefined && last === text.toLowerCase().split(' ')[0];
}

function reorder(tokens: readonly Token[], random: Random): Token[] {
  const order = [...tokens];
  for (let at = 1; at < order.length; at++) {
    if (random.chance(0.25)) [order[at - 1], order[at]] = [order[at]!, order[at - 1]!];
  }
  return order;
}

function sayToken(token: Token, language: Language, random: Random): string {
  if (token.kind === 'text') return token.text[language];
  if (token.kind === 'name') return language === 'zh' ? ` ${token.name} ` : token.name;
  if (token.kind === 'number') return grouped(token.value, language);
  if (token.kind === 'percent') return language === 'fr' ? `${token.value} %` : `${token.value}%`;
  const words = token.concept[language];
  const word = random.chance(0.1) ? random.pick(words) : words[0]!;
  return word + (/^[a-zé]+$/.test(word) ? random.pick(endings[language]) : '');
}

function grouped(value: number, language: Language): string {
  const separator = { vi: '.', en: ',', fr: '\u202f', zh: ',' }[language];
  return String(value).replace(/\B(?=(\d{3})+$)/, separator);
}
