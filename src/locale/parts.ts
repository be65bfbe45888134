import type { Level, LevelWord } from './types.js';
import { words } from './words.js';

/** What parts are called in a language without a file of its own, and what numbers their points. */
interface PartNames {
  /** Words before the number, by the name of their level. */
  readonly levels: Readonly<Partial<Record<Level, string>>>;
  /** Letters that number points, in their order, where they are not those of English. */
  readonly letters?: string;
}

/**
 * By the first part of a BCP 47 tag. Words are NFC and lower case, those of one level are parted by commas. Written by hand,
 * by what laws and manuals in the language call their parts.
 */
const partNames: Readonly<Record<string, PartNames>> = {
  be: {
    levels: { part: 'частка', title: 'раздзел', chapter: 'глава', article: 'артыкул', appendix: 'дадатак' },
    letters: 'абвгдежзіклмнопрстуфхцчшэюя',
  },
  bg: {
    levels: {
      part: 'част',
      title: 'дял',
      chapter: 'глава',
      section: 'раздел',
      article: 'член, чл.',
      appendix: 'приложение',
    },
    letters: 'абвгдежзийклмнопрстуфхцчшщюя',
  },
  bs: {
    levels: {
      part: 'dio',
      chapter: 'poglavlje',
      section: 'odjeljak',
      article: 'član, čl.',
      appendix: 'prilog',
    },
  },
  ca: {
    levels: {
      book: 'llibre',
      title: 'títol',
      chapter: 'capítol',
      section: 'secció',
      article: 'article, art.',
      appendix: 'annex',
      step: 'pas',
    },
  },
  cs: {
    levels: {
      part: 'část',
      chapter: 'hlava, kapitola',
      section: 'díl, oddíl',
      article: 'článek, čl.',
      appendix: 'příloha',
      step: 'krok',
    },
  },
  da: {
    levels: {
      part: 'del',
      title: 'afsnit',
      chapter: 'kapitel',
      article: 'artikel',
      clause: 'stk.',
      appendix: 'bilag',
      step: 'trin',
    },
  },
  de: {
    levels: {
      volume: 'band',
      book: 'buch',
      part: 'teil',
      title: 'titel',
      chapter: 'kapitel',
      section: 'abschnitt',
      subsection: 'unterabschnitt',
      article: 'artikel, art.',
      rule: 'regel',
      principle: 'grundsatz',
      clause: 'klausel, ziffer',
      step: 'schritt',
      task: 'aufgabe',
      question: 'frage',
      lesson: 'lektion',
      goal: 'ziel',
      appendix: 'anhang, anlage',
    },
  },
  el: {
    levels: {
      book: 'βιβλίο',
      part: 'μέρος',
      title: 'τίτλος',
      chapter: 'κεφάλαιο',
      section: 'τμήμα',
      article: 'άρθρο, αρθρο',
      appendix: 'παράρτημα',
    },
    letters: 'αβγδεζηθικλμνξοπρστυφχψω',
  },
  gl: {
    levels: {
      book: 'libro',
      title: 'título',
      chapter: 'capítulo',
      section: 'sección',
      article: 'artigo, art.',
      appendix: 'anexo',
    },
  },
  hr: {
    levels: {
      part: 'dio',
      title: 'glava',
      chapter: 'poglavlje',
      section: 'odjeljak',
      article: 'članak, čl.',
      appendix: 'prilog',
    },
  },
  id: {
    levels: {
      book: 'buku',
      chapter: 'bab',
      section: 'bagian',
      subsection: 'paragraf',
      article: 'pasal',
      clause: 'ayat',
      appendix: 'lampiran',
      step: 'langkah',
    },
  },
  it: {
    levels: {
      book: 'libro',
      part: 'parte',
      title: 'titolo',
      chapter: 'capo, capitolo',
      section: 'sezione',
      article: 'articolo, art.',
      clause: 'comma',
      appendix: 'allegato, appendice',
      step: 'passo',
      rule: 'regola',
      principle: 'principio',
      question: 'domanda',
    },
  },
  ja: {
    levels: {},
    letters: 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
  },
  ko: { levels: {}, letters: '가나다라마바사아자차카타파하' },
  mk: {
    levels: { part: 'дел', chapter: 'глава', section: 'оддел', article: 'член', appendix: 'прилог' },
    letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
  },
  ms: {
    levels: { part: 'bahagian', chapter: 'bab', article: 'perkara, seksyen', appendix: 'lampiran, jadual' },
  },
  nb: {
    levels: {
      part: 'del',
      title: 'avsnitt',
      chapter: 'kapittel',
      article: 'artikkel',
      appendix: 'vedlegg',
      step: 'trinn',
    },
  },
  nl: {
    levels: {
      book: 'boek',
      part: 'deel',
      title: 'titel',
      chapter: 'hoofdstuk',
      section: 'afdeling',
      subsection: 'paragraaf',
      article: 'artikel, art.',
      clause: 'lid',
      appendix: 'bijlage',
      step: 'stap',
      question: 'vraag',
    },
  },
  pl: {
    levels: {
      book: 'księga',
      part: 'część',
      title: 'tytuł',
      chapter: 'dział, rozdział',
      section: 'oddział',
      article: 'artykuł, art.',
      clause: 'ust.',
      appendix: 'załącznik',
      step: 'krok',
    },
  },
  pt: {
    levels: {
      book: 'livro',
      part: 'parte',
      title: 'título',
      chapter: 'capítulo',
      section: 'seção, secção',
      subsection: 'subseção, subsecção',
      article: 'artigo, art.',
      clause: 'cláusula',
      appendix: 'anexo, apêndice',
      step: 'passo, etapa',
      rule: 'regra',
      principle: 'princípio',
      question: 'pergunta',
    },
  },
  ro: {
    levels: {
      book: 'cartea',
      part: 'partea',
      title: 'titlul',
      chapter: 'capitolul',
      section: 'secţiunea, secțiunea',
      article: 'articolul, art.',
      appendix: 'anexa',
      step: 'pasul',
    },
  },
  ru: {
    levels: {
      volume: 'том',
      book: 'книга',
      part: 'часть',
      title: 'раздел',
      chapter: 'глава',
      section: 'параграф',
      article: 'статья, ст.',
      clause: 'пункт',
      appendix: 'приложение',
      step: 'шаг',
      rule: 'правило',
      principle: 'принцип',
      question: 'вопрос',
    },
    letters: 'абвгдежзиклмнопрстуфхцчшщэюя',
  },
  sk: {
    levels: {
      part: 'časť',
      chapter: 'hlava, kapitola',
      section: 'diel, oddiel',
      article: 'článok, čl.',
      appendix: 'príloha',
      step: 'krok',
    },
  },
  sl: {
    levels: {
      part: 'del',
      chapter: 'poglavje',
      section: 'oddelek',
      article: 'člen',
      appendix: 'priloga',
      step: 'korak',
    },
  },
  sr: {
    levels: {
      part: 'део, deo',
      chapter: 'глава, поглавље, glava, poglavlje',
      section: 'одељак, odeljak',
      article: 'члан, član',
      appendix: 'прилог, prilog',
    },
  },
  sv: {
    levels: {
      part: 'del',
      title: 'avdelning',
      chapter: 'kapitel',
      article: 'artikel',
      appendix: 'bilaga',
      step: 'steg',
    },
  },
  tr: { levels: { part: 'kısım', chapter: 'bölüm', article: 'madde', appendix: 'ek', step: 'adım' } },
  uk: {
    levels: {
      book: 'книга',
      part: 'частина',
      title: 'розділ',
      chapter: 'глава',
      section: 'параграф',
      article: 'стаття, ст.',
      clause: 'пункт',
      appendix: 'додаток',
      step: 'крок',
    },
    letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщюя',
  },
};

/** The level words of a language, and its letters where they are not those of English; null where nothing is known. */
export function partsOf(
  language: string,
): { readonly levels: readonly LevelWord[]; readonly letters?: string } | null {
  const names = partNames[language === 'no' || language === 'nn' ? 'nb' : language];
  if (names === undefined) return null;
  const levels = Object.entries(names.levels).map(([level, listed = '']): LevelWord => {
    const word = { level, words: words(listed), place: 'after' as const };
    return level === 'appendix' ? { ...word, apart: 'behind' } : word;
  });
  return { levels, ...(names.letters === undefined ? {} : { letters: names.letters }) };
}
