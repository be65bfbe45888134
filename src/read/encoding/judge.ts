import type { Writing } from '../../locale/types.js';

/** How well a text reads as its language, from 0 to 1, and by how many signs that is told. */
export interface Fit {
  readonly fit: number;
  readonly signs: number;
}

const typography = /[\u00a0§°«»·±×€¢£©®™‘’‚“”„†‡•…‰‹›–—²³¹ºª½¼¾´]/u;
/** Signs that no word has in the midst of it: there they are letters of another encoding. */
const outsideWords = /[§°«»±£©®™„†‡•‰‹›²³¹ºª½¼¾]/u;
/** What no text has, whatever its language: controls but for white space and the sign at the end of old files. */
const broken = /[\0-\u0008\u000e-\u0019\u001b-\u001f\u007f-\u009f\ufffd\ufffe\uffff\p{Co}\p{Cn}]/u;

/** So many times the share of frequent characters is that of running text; less is a text by chance. */
const usualShare = 0.3;
/** No language of Latin letters has more of them beyond ASCII. */
const mostMarked = 0.45;

/** Judges a text by the letters, the syllables or the characters that the language is written in. */
export function judgeText(text: string, writing: Writing): Fit {
  if (broken.test(text)) return { fit: 0, signs: 0 };
  return writing.frequent === undefined
    ? judgeLetters(text, writing)
    : judgeCharacters(text, writing.frequent);
}

function judgeCharacters(text: string, frequent: string): Fit {
  const usual = new Set(frequent);
  let [han, known, strange] = [0, 0, 0];
  for (const sign of text) {
    if (sign < '\u0080') continue;
    if (/\p{Script=Han}/u.test(sign)) {
      han++;
      if (usual.has(sign)) known++;
    } else if (!/[\u2010-\u206f\u3000-\u303f\uff00-\uffef]/u.test(sign) && !typography.test(sign)) strange++;
  }
  if (han === 0) return { fit: 0, signs: 0 };
  const clean = Math.max(0, 1 - (3 * strange) / han);
  return { fit: Math.min(1, known / han / usualShare) * clean, signs: han };
}

/** Words with letters beyond ASCII, and signs that are no letters: how many of them may stand in the language. */
function judgeLetters(text: string, { letters = '', syllable }: Writing): Fit {
  const known = new Set(letters);
  let [signs, good, marked, all] = [0, 0, 0, 0];
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{M}]+|[^\0-\u007f]/gu)) {
    all += run.length;
    if (!/[^\0-\u007f]/.test(run)) continue;
    signs++;
    if (!/\p{L}/u.test(run)) {
      if (typography.test(run) && !(outsideWords.test(run) && isWithinWord(text, index))) good++;
      continue;
    }
    marked += run.replace(/[\0-\u007f]+/g, '').length;
    const isWord =
      syllable === undefined
        ? /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u.test(run) && isSpelled(run, known)
        : isSyllable(run, syllable);
    if (isWord) good++;
  }
  if (signs === 0) return { fit: 0, signs: 0 };
  if (syllable === undefined && marked > mostMarked * all) return { fit: 0, signs };
  return { fit: good / signs, signs };
}

function isWithinWord(text: string, at: number): boolean {
  return /\p{Ll}/u.test(text.charAt(at - 1)) && /\p{Ll}/u.test(text.charAt(at + 1));
}

function isSpelled(word: string, known: ReadonlySet<string>): boolean {
  return [...word.toLowerCase()].every((letter) => letter <= '\u007f' || known.has(letter));
}

function isSyllable(word: string, { tones, form }: NonNullable<Writing['syllable']>): boolean {
  const apart = [...word.toLowerCase().normalize('NFD')];
  const tone = apart.filter((mark) => tones.includes(mark));
  if (tone.length > 1) return false;
  const bare = apart.filter((mark) => !tones.includes(mark)).join('');
  return form.test(bare.normalize('NFC') + tone.join(''));
}
