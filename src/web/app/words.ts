import { MESSAGE_LANGUAGE } from '../../locale/messages.js';
import type { PictureState } from '../../report/page/types.js';
import { en } from './words/en.js';
import { fr } from './words/fr.js';
import type { Words } from './words/type.js';
import { vi } from './words/vi.js';
import { zh } from './words/zh.js';

const all: Readonly<Record<string, Words>> = { en, fr, vi, zh };

/** The interface's words in the first of the browser's languages that there are words for, and their language. */
function chosen(): readonly [tag: string, words: Words] {
  for (const tag of navigator.languages) {
    const [base = ''] = tag.toLowerCase().split('-');
    const words = all[base];
    if (words !== undefined) return [base, words];
  }
  return [MESSAGE_LANGUAGE, en];
}

export const [interfaceLanguage, words] = chosen();

/** A sentence with its gaps filled: `{n} of {of}`. */
export function said(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
  });
}

const numbers = new Intl.NumberFormat(interfaceLanguage);

/** A number as the interface's language writes it. */
export function shownNumber(value: number): string {
  return numbers.format(value);
}

const names = new Intl.DisplayNames([interfaceLanguage], { type: 'language' });

/** A language by its name; by its tag where it has none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function stateName(state: PictureState): string {
  return words.states[state];
}
