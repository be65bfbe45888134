import type { Block, Version } from '../../document/types.js';
import { localeOf } from '../../locale/index.js';
import { languageNames } from '../../locale/language-names.js';
import { comparable } from '../../text/normal.js';
import { flagsOfUnit, unitFlags } from '../../text/unit-classes.js';
import { writtenText } from './text.js';

/** Markup of templates that stands in a line with text. */
const template = /\{\{.*?\}\}|\{%.*?%\}|<[^>]*>/gs;
/** An entry of a generated list of contents: nothing but a link into the page. */
const intoPage = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?[*_]*\[[^\n]*\]\(\s*<?#([^)\n>]*)>?\)[\s*_]*$/;
/** Pictures that a service makes of the state of a project. */
const badge =
  /shields\.io|badge|badgen|travis-ci|appveyor|codecov|coveralls|circleci|\/workflows\/|opencollective|gitpod\.io|bettercodehub/i;

/** A longer text is no bar of languages and no translator's note. */
const longest = 600;

/** Names of languages in a bar, and what part of its letters they are at the least; one name is all there is. */
const bar = { names: 2, share: 0.4, alone: 0.8 } as const;

/**
 * Whether nobody would mend it if a block stood in one version only: markup, badges, entries of a generated list of
 * contents, bars of links to the page in other languages; in a translation, what its translators say of it.
 */
export function isSilent(version: Version, block: Block, isTranslation: boolean): boolean {
  const text = block.printed.text.slice(block.body);
  const bare = text.replace(template, '').trim();
  if (!/[\p{L}\p{N}]/u.test(bare) && block.role !== 'image' && block.role !== 'code') return true;
  const written = writtenText(version, block);
  if (block.role === 'image') return badge.test(written);
  if (block.role === 'code') return false;
  if (text.length > longest) return false;
  return intoPage.test(written) || isLanguageBar(bare) || (isTranslation && isTranslatorsNote(version, bare));
}

/** The name that an entry of a list of contents leads to, in lower case; null where a block is no such entry. */
export function linkIntoPage(version: Version, block: Block): string | null {
  if (block.role !== 'item' && block.role !== 'paragraph') return null;
  const name = intoPage.exec(writtenText(version, block))?.[1];
  return name === undefined ? null : name.toLowerCase();
}

function isTranslatorsNote({ language }: Version, text: string): boolean {
  const note = comparable(text);
  return localeOf(language).translators?.some((words) => note.includes(words)) === true;
}

/** Whether a text lists languages: `English | Français`, `Read this in other languages: 日本語, Português`. */
function isLanguageBar(text: string): boolean {
  if (!mayListLanguages(text)) return false;
  const names = languageNames();
  const parts = text.split(/\s*[|/·•,、，;；:：\t\n[\]]+\s*|\s+[-–—]\s+/).flatMap((part) => {
    const trimmed = part.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
    return trimmed === '' ? [] : [trimmed];
  });
  let [count, letters] = [0, 0];
  for (const part of parts) {
    const plain = part.replace(/\s*[(（].*$/, '');
    if (!names.has(comparable(part)) && (plain === part || !names.has(comparable(plain)))) continue;
    count++;
    letters += part.length;
  }
  const share = letters / Math.max(1, parts.join('').length);
  if (count < bar.names) return count === 1 && share >= bar.alone;
  // All but the words that introduce them are names.
  return share >= bar.share || count >= parts.length - 1;
}

/** No name of a language has more letters. */
const longestName = 30;
const parting = new Set(Array.from('|/·•,、，;；:：\t\n[]-–—', (sign) => sign.charCodeAt(0)));
const brackets = new Set(Array.from('(（', (sign) => sign.charCodeAt(0)));

/** Whether the pieces of a text may be names by their lengths: two of them, or one that is nearly all there is. */
function mayListLanguages(text: string): boolean {
  let [short, all, own, isOpen] = [0, 0, 0, true];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (parting.has(unit)) {
      if (own > 0 && own <= longestName) short++;
      [own, isOpen] = [0, true];
    } else if (brackets.has(unit)) isOpen = false;
    else if ((flagsOfUnit(unit) & unitFlags.letter) !== 0) {
      all++;
      if (isOpen) own++;
    }
  }
  return short >= bar.names || (short === 1 && all * bar.alone <= longestName);
}
