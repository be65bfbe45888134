import { localeOf } from '../../src/locale/index.js';
import { citationsIn } from '../../src/value/exact/citations.js';
import { factsIn } from '../../src/value/exact/read.js';
import type { Random } from './random.js';

/** A paragraph of a translation, and what stands beside it: all of a work that a slip has to do with. */
export interface Paragraph {
  readonly text: string;
  readonly language: string;
  /** The paragraph of the source that it stands for. */
  readonly source: string;
  readonly sourceLanguage: string;
  /** All paragraphs of the translation. */
  readonly all: readonly string[];
}

/** Does one thing to a paragraph; null where that cannot be done to it. */
export type TextFault = (paragraph: Paragraph, random: Random) => string | null;

/** A slip, and the rules any of which has to tell it. */
export interface Slip {
  readonly rules: readonly string[];
  readonly fault: TextFault;
}

const isProse = (text: string) => !/^(?:[#|>`]|!\[|<!--|\d+\. |- )/.test(text) && !text.includes('\n');
const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** The facts of some kinds that a paragraph says in digits. */
function written({ text, language }: Paragraph, kinds: readonly string[]) {
  return factsIn(text, localeOf(language)).filter(
    ({ kind, written: how, start }) => kinds.includes(kind) && how === 'digits' && start > 3,
  );
}

function replaced(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  by: string,
): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** Another digit in the place of one, so that the number keeps its length. */
function otherDigit(own: string, random: Random): string {
  const places = [...own.matchAll(/[1-9]/g)];
  const place = random.pick(places);
  const digit = (Number(place[0]) % 9) + 1;
  return replaced(own, { start: place.index, end: place.index + 1 }, String(digit));
}

function inFacts(
  kinds: readonly string[],
  change: (own: string, random: Random) => string | null,
): TextFault {
  return (paragraph, random) => {
    const facts = written(paragraph, kinds);
    // The number of a heading or a step is no value.
    if (facts.length === 0 || !isProse(paragraph.text) || /^\P{N}{2,12}\d+ ?[:：]/u.test(paragraph.text))
      return null;
    const fact = random.pick(facts);
    const own = paragraph.text.slice(fact.start, fact.end);
    const other = /[1-9]/.test(own) ? change(own, random) : null;
    return other === null || other === own ? null : replaced(paragraph.text, fact, other);
  };
}

/** The words of a language for the months from 1, each another one. */
function otherMonth(own: string): string | null {
  const named = ['January', 'March', 'June', 'janvier', 'mars', 'juin'].find((month) => own.includes(month));
  if (named !== undefined) return own.replace(named, /^\p{Ll}/u.test(named) ? 'octobre' : 'October');
  const number = own.replace(
    /(tháng |年)(\d{1,2})/,
    (_, before: string, month: string) => `${before}${(Number(month) % 12) + 1}`,
  );
  return number === own ? null : number;
}

/** What is lost when a million is read as a thousand. */
function otherMagnitude(text: string): string | null {
  const pairs = [
    [/ million\b/, ' thousand'],
    [/ millions\b/, ' milliers'],
    [/ triệu\b/, ' nghìn'],
    [/(?<=\d)万/, '千'],
  ] as const;
  const pair = pairs.find(([pattern]) => pattern.test(text));
  return pair === undefined ? null : text.replace(pair[0], pair[1]);
}

/** By language a word for a duty, and one that makes it a permission. */
const modals: Readonly<Record<string, readonly [RegExp, string]>> = {
  en: [/\bmust\b/, 'may'],
  fr: [/\bdoit\b/, 'peut'],
  vi: [/\bphải\b/, 'có thể'],
  'zh-Hans': [/必须/, '可以'],
};

/** A letter in simplified Chinese, and the traditional one for it. */
const traditional: ReadonlyMap<string, string> = new Map(
  Object.entries({ 码: '碼', 头: '頭', 规: '規', 费: '費', 开: '開', 动: '動', 会: '會', 员: '員' }),
);

/** UTF-8 that was read as Windows-1252. */
function misread(text: string): string | null {
  if (!/[à-ỹ]|[‘-”]|\p{Script=Han}/iu.test(text)) return null;
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

/** The slips by what was done, each with the rules that may tell it. */
export const slips: Readonly<Record<string, Slip>> = {
  'a digit changed': {
    rules: ['number-mismatch', 'amount-mismatch', 'date-mismatch', 'code-mismatch', 'reference-mismatch'],
    fault: inFacts(['number', 'percent', 'amount'], otherDigit),
  },
  'a month swapped': { rules: ['date-mismatch'], fault: inFacts(['date'], otherMonth) },
  'a magnitude lost': {
    rules: ['amount-mismatch', 'number-mismatch'],
    fault: ({ text }) => otherMagnitude(text),
  },
  'a code altered': { rules: ['code-mismatch'], fault: inFacts(['code'], otherDigit) },
  'a link dropped': {
    rules: ['link-mismatch'],
    fault: ({ text }) =>
      /(?<!!)\[[^\]]+\]\([^)]+\)/.test(text) ? text.replace(/(?<!!)\[([^\]]+)\]\([^)]+\)/, '$1') : null,
  },
  'an address damaged': {
    rules: ['link-mismatch'],
    fault: ({ text }) => (text.includes('https://') ? text.replace('https://', 'ttps://') : null),
  },
  'a reference shifted': {
    rules: ['reference-mismatch', 'dangling-reference'],
    fault: ({ text, language }) => {
      const [citation] = citationsIn(text, localeOf(language)).filter(({ values }) =>
        /^\d+$/.test(values[0] ?? ''),
      );
      if (citation === undefined || /^(?:#|第)/.test(text)) return null;
      const own = text.slice(citation.start, citation.end);
      const shifted = own.replace(/\d+/, (digits) => String(Number(digits) + 4));
      return shifted === own ? null : replaced(text, citation, shifted);
    },
  },
  'a paragraph left in the source language': {
    rules: ['untranslated-segment'],
    fault: ({ text, source }) => (isProse(text) && text.length > (isHan(text) ? 30 : 80) ? source : null),
  },
  'a segment cut off': {
    rules: ['truncated-segment', 'missing-sentence'],
    fault: ({ text }) => {
      const words = text.split(' ');
      if (!isProse(text) || text.length < 120) return null;
      const cut =
        words.length > 8
          ? words.slice(0, Math.floor(words.length * 0.5)).join(' ')
          : text.slice(0, text.length * 0.5);
      return cut.replace(/[\p{P}\s]+$/u, '');
    },
  },
  'a clause of the source pasted': {
    rules: ['mixed-language', 'untranslated-segment', 'added-text'],
    fault: ({ text, source }) => {
      const words = source.split(' ');
      return words.length < 24 || !isProse(source) ? null : `${text} ${words.slice(2, 14).join(' ')}`;
    },
  },
  'quotation marks lost': {
    rules: ['quote-lost'],
    fault: ({ text, all }) => {
      const quoted = /“([^“”]{2,})”|« ?([^«»]{4,}?)[\s\u00a0\u202f]?»/u;
      // A text that hardly quotes has no manner that one place could be against.
      if (all.filter((each) => quoted.test(each)).length < 5) return null;
      const bare = text.replace(quoted, (_, one?: string, other?: string) => one ?? other ?? '');
      return bare === text ? null : bare;
    },
  },
  'a closing mark lost': {
    rules: ['quote-balance'],
    fault: ({ text }) =>
      /“[^“”]{2,}”|« ?[^«»]{2,}»/u.test(text) ? text.replace(/”|[\s\u00a0\u202f]?»/u, '') : null,
  },
  'a bracket lost': {
    rules: ['bracket-balance'],
    fault: ({ text }) =>
      /(?<!\])\([^()]{4,}\)|（[^（）]{2,}）/u.test(text) ? text.replace(/(?<!\]\([^()]*)\)|）/, '') : null,
  },
  'a modality flipped': {
    rules: ['modality'],
    fault: ({ text, language, source, sourceLanguage }) => {
      const [modal, own] = [modals[language], modals[sourceLanguage]];
      // Where the source does not say it by such a word, the two cannot be told to differ.
      if (modal === undefined || own?.[0].test(source) !== true || !isProse(text)) return null;
      return modal[0].test(text) ? text.replace(modal[0], modal[1]) : null;
    },
  },
  'a term replaced': {
    rules: ['glossary'],
    fault: ({ text, language }) => {
      const [term, other] = replacedTerms[language] ?? ['', ''];
      return term !== '' && text.includes(term) ? text.replaceAll(term, other) : null;
    },
  },
  'a heading a level deeper': {
    rules: ['heading-level'],
    fault: ({ text }) => (/^## /.test(text) ? `##${text}` : null),
  },
  'two entries in one': {
    rules: ['list-shape', 'missing-paragraph', 'merged-segment'],
    fault: ({ text }) => (/^- .*\n- /.test(text) ? text.replace(/\n- /, ' ') : null),
  },
  'code altered': {
    rules: ['code-block-mismatch'],
    fault: ({ text }) =>
      text.startsWith('```') ? text.replace('--quay', '--key') : text.replace('`lamps.conf`', '`lamp.conf`'),
  },
  'a picture dropped': {
    rules: ['image-mismatch', 'missing-paragraph'],
    fault: ({ text }) => (/^!\[/.test(text) ? '' : null),
  },
  'emphasis lost': {
    rules: ['emphasis-lost'],
    fault: ({ text }) => (text.includes('**') && isProse(text) ? text.replaceAll('**', '') : null),
  },
  'a column lost': {
    rules: ['table-shape'],
    fault: ({ text }) => (text.startsWith('|') ? text.replace(/[^|\n]*\|$/gm, '') : null),
  },
  'a word doubled': {
    rules: ['doubled-word'],
    fault: ({ text, language }) => {
      const word = (localeOf(language).neverDoubled ?? []).find((each) => text.includes(` ${each} `));
      return word === undefined || text.startsWith('```')
        ? null
        : text.replace(` ${word} `, ` ${word} ${word} `);
    },
  },
  mojibake: { rules: ['mojibake'], fault: ({ text }) => (isProse(text) ? misread(text) : null) },
  'a joiner inside a word': {
    rules: ['unicode-form'],
    fault: ({ text }) =>
      isProse(text) && text.length > 60
        ? text.replace(/(?<= \p{L}{2})(?=\p{L})|(?<=\p{Script=Han}{4})(?=\p{Script=Han})/u, '\u200b')
        : null,
  },
  'a traditional letter': {
    rules: ['wrong-script'],
    fault: ({ text, language }) => {
      const letter =
        language === 'zh-Hans' && isProse(text)
          ? [...traditional.keys()].find((each) => text.includes(each))
          : undefined;
      return letter === undefined ? null : text.replace(letter, traditional.get(letter)!);
    },
  },
  'another paragraph pasted': {
    // What it stands in the place of is missing, too.
    rules: ['repeated-segment', 'missing-segment', 'missing-paragraph', 'missing-sentence', 'added-text'],
    fault: ({ text, all }, random) => {
      const others = all.filter(
        (each) => each !== text && isProse(each) && each.length > (isHan(each) ? 30 : 80),
      );
      return isProse(text) && text.length > (isHan(text) ? 30 : 80) && others.length > 0
        ? random.pick(others)
        : null;
    },
  },
};

/** By language, a term of the guide and what stands for it by mistake. */
const replacedTerms: Readonly<Record<string, readonly [string, string]>> = {
  en: ['berth', 'parking spot'],
  fr: ['poste', 'parking'],
  vi: ['chỗ đậu', 'điểm dừng'],
  'zh-Hans': ['泊位', '停车位'],
};

/** The glossary that the works are checked by, a term in each language. */
export const glossaryTerms: Readonly<Record<string, readonly string[]>> = {
  en: ['berth'],
  fr: ['poste'],
  vi: ['chỗ đậu'],
  'zh-Hans': ['泊位'],
};
