import type { Locale } from './types.js';
import { words } from './words.js';

/**
 * Every language without a file of its own: shapes and signs that many scripts share, no words. The enumerators
 * around a number in Han and Hangul script are such signs.
 */
export const generic: Locale = {
  tag: 'und',
  name: 'any other language',
  aliases: [],
  identified: [],
  segmenter: 'und',
  spaced: true,
  syllabic: false,
  levels: [
    { level: 'paragraph', words: ['§', '§§'], place: 'after' },
    { level: 'part', words: ['編', '编', '部'], place: 'around', opens: '第' },
    { level: 'chapter', words: ['章'], place: 'around', opens: '第' },
    { level: 'section', words: ['節', '节'], place: 'around', opens: '第' },
    { level: 'article', words: ['条', '條'], place: 'around', opens: '第' },
    { level: 'clause', words: ['款'], place: 'around', opens: '第' },
    { level: 'part', words: ['편'], place: 'around', opens: '제' },
    { level: 'chapter', words: ['장'], place: 'around', opens: '제' },
    { level: 'section', words: ['절'], place: 'around', opens: '제' },
    { level: 'article', words: ['조'], place: 'around', opens: '제' },
    { level: 'clause', words: ['항'], place: 'around', opens: '제' },
    { level: 'item', words: ['項', '项', '号', '號'], place: 'around', opens: '第' },
  ],
  ordinalWords: [],
  numerals: {
    cardinals: { words: {}, rules: [] },
    ordinals: { words: {}, rules: [] },
    ordinalSuffixes: ['º', 'ª'],
    ordinalPrefixes: ['第'],
  },
  letters: 'abcdefghijklmnopqrstuvwxyz',
  inserts: [
    ['bis', 1],
    ['ter', 2],
    ['quater', 3],
    ['quinquies', 4],
    ['sexies', 5],
    ['septies', 6],
    ['octies', 7],
    ['nonies', 8],
    ['decies', 9],
  ],
  branches: ['の', '의'],
  pluralEnding: 's',
  rangeWords: words(`
    bis, und, y, e, et, and, to, a, al, alla, до, по, и, til, till, tot, t/m, do, ~, 〜, ～, から, 부터
  `),
  sentences: {
    ends: '.!?…。！？｡．؟۔।॥።።',
    closers: '"\'”’»“‘«)]}」』》〉）】〕',
    spacedClosers: '',
    // Short for Latin and international words, which many languages share.
    abbreviations: words(`Dr, Prof, St, Mr, Mrs, Ms, cf, vs, ca, al, ibid, op, cit, ed, e.g, i.e, U.S, Ph.D`),
    finalAbbreviations: words(`etc, al, ibid, Inc, Ltd, Co, Corp`),
    numberAbbreviations: words(
      `No, Nos, Nr, no, nr, Art, art, p, pp, vol, Vol, fig, Fig, cap, Cap, ca, n, s, S, t, v`,
    ),
    starters: [],
  },
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
    ['「', '」'],
    ['『', '』'],
    ['"', '"'],
  ],
  decimal: ',',
  group: ['.', ' ', '\u00a0', '\u202f', '’', "'"],
  months: {},
  capitalMonths: false,
  dates: [
    '{year}年{month}月{day}日',
    '{year}年{month}月',
    '{month}月{day}日',
    '{day}.{month}.{year}',
    '{day}. {month}. {year}',
    '{day}/{month}/{year}',
    '{day}-{month}-{year}',
    '{month}月',
  ],
  counts: { nouns: [], gap: 0, between: [], stops: [], sharesBefore: [], sharesAfter: [], announcements: [] },
  referenceJoints: [',', '-', '–', '、'],
  // Pages, figures, tables and contents lists as some widely used languages name them.
  pages: words(
    `page, seite, página, pagina, страница, стр., стр, σελίδα, strona, strana, sida, side, sivu, sayfa`,
  ),
  captions: words(`
    abbildung, abb., tabelle, figura, fig., tabla, tabela, tabella, gráfico, рисунок, рис., таблица, εικόνα,
    σχήμα, afbeelding, figuur, tabel, figur, tabell, bild, rysunek, obrázek, tabulka, şekil, tablo
  `),
  confusions: { 弟: '第', 笫: '第', 苐: '第', 娣: '第' },
  references: [],
  furniture: [],
  contents: words(`
    inhalt, inhaltsverzeichnis, inhaltsübersicht, índice, contenido, contenidos, tabla de contenidos, sumario, sumário,
    conteúdo, indice, sommario, contenuto, содержание, оглавление, зміст, съдържание, садржај, sadržaj, spis treści,
    obsah, innehåll, innehållsförteckning, indhold, indholdsfortegnelse, innhold, innholdsfortegnelse, sisällys, sisällysluettelo, inhoud,
    inhoudsopgave, tartalom, tartalomjegyzék, cuprins, içindekiler, περιεχόμενα, daftar isi, 目次, 차례, 목차
  `),
  multipliers: {},
  percent: ['%', '％', '٪'],
  percentBefore: [],
};
