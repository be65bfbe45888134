import { describe, expect, test } from 'vitest';
import { alignWork } from '../../src/align/work.js';
import { clauses, languages, numbered } from './clauses.js';
import { version, work } from './make.js';
import { runsOf, told } from './told.js';

const all = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** The runs found between a source and a translation. */
function found(
  source: string,
  target: string,
  languages: readonly [string, string] = ['en', 'fr'],
): string[] {
  return runsOf(alignWork(work(version(languages[0], source), version(languages[1], target))));
}

describe('alignWork, by content', () => {
  test.each(
    languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => [from, to] as const)),
  )('what was skipped and closed up is missing, and the rest renumbered: %s to %s', (from, to) => {
    expect(found(numbered(from, ...all), numbered(to, 0, 1, 3, 4, 5, 6, 7), [from, to])).toEqual([
      `${to} missing 3`,
      `${to} renumbered 4 5 6 7 8`,
    ]);
  });

  test('a hole leaves the other numbers alone', () => {
    const target = numbered('fr', '1:0', '2:1', '4:3', '5:4', '6:5', '7:6', '8:7');
    expect(found(numbered('en', ...all), target)).toEqual(['fr missing 3']);
  });

  test('two holes apart that were closed up are two runs of renumbering', () => {
    expect(found(numbered('en', ...all), numbered('fr', 0, 2, 3, 5, 6, 7))).toEqual([
      'fr missing 2',
      'fr missing 5',
      'fr renumbered 3 4',
      'fr renumbered 6 7 8',
    ]);
  });

  test('what was put in pushes the rest', () => {
    expect(found(numbered('en', 0, 1, 3, 4), numbered('fr', 0, 1, 2, 3, 4))).toEqual([
      'fr extra 3~fr',
      'fr renumbered 3 4',
    ]);
  });

  test('two that changed places are moved, and nothing else', () => {
    const alignment = alignWork(
      work(version('en', numbered('en', ...all)), version('fr', numbered('fr', 0, 5, 2, 3, 4, 1, 6, 7))),
    );
    expect(runsOf(alignment)).toEqual(['fr moved 2', 'fr moved 6']);
    expect(told(alignment)[1]).toBe('2 2 moved=6');
  });

  test('of two that changed places one may be of words that nobody knows', () => {
    const [source, target] = ['Zorvik blimmers quander plaith.', 'Trouvelin moursac jondrelle.'];
    const text = (language: 'en' | 'fr', order: readonly number[], unknown: number, words: string) =>
      numbered(language, ...order)
        .split('\n')
        .map((line, at) => (at + 1 === unknown ? `${unknown}. ${words}` : line))
        .join('\n');
    const alignment = alignWork(
      work(
        version('en', text('en', all, 3, source)),
        version('fr', text('fr', [0, 1, 6, 3, 4, 5, 2, 7], 7, target)),
      ),
    );
    expect(runsOf(alignment)).toEqual(['fr moved 3', 'fr moved 7']);
  });

  test('who keeps the number is not renumbered by what was moved past it', () => {
    const target = numbered('fr', '1:0', '6:5', '2:1', '3:2', '4:3', '5:4', '7:6', '8:7');
    expect(found(numbered('en', ...all), target)).toEqual(['fr moved 6']);
  });

  test('two told as one: the second is merged into the first', () => {
    const text = clauses.fr;
    const target = `1. ${text[0]}\n2. ${text[1]} ${text[2]}\n4. ${text[3]}\n5. ${text[4]}`;
    expect(found(numbered('en', 0, 1, 2, 3, 4), target)).toEqual(['fr merged 3']);
  });

  test('one told as two is split, with both parts', () => {
    const text = clauses.en;
    const source = `1. ${text[0]}\n2. ${text[1]} ${text[2]}\n3. ${text[3]}\n4. ${text[4]}`;
    const alignment = alignWork(work(version('en', source), version('fr', numbered('fr', 0, 1, 2, 3, 4))));
    expect(runsOf(alignment)).toEqual(['fr split 2', 'fr renumbered 3 4']);
    expect(alignment.units[1]!.cells[1]!.parts?.map((part) => part.address)).toEqual(['2', '3']);
  });

  test('a list that one language runs on as prose is merged into its parent', () => {
    const source = `1. These duties exist:\n  1. ${clauses.en[0]}\n  2. ${clauses.en[1]}\n  3. ${clauses.en[2]}\n2. ${clauses.en[3]}`;
    const target = `1. Ces devoirs existent : ${clauses.fr.slice(0, 3).join(' ')}\n2. ${clauses.fr[3]}`;
    expect(found(source, target)).toEqual(['fr merged 1.1 1.2 1.3']);
    expect(found(target, source, ['fr', 'en'])).toEqual(['en split 1']);
  });

  test('paragraphs that one language numbers and another does not are one run', () => {
    const list = (language: 'en' | 'fr', marked: boolean, places: readonly number[]) =>
      places.map((place, at) => `  ${marked ? `${at + 1}. ` : ''}${clauses[language][place]}`).join('\n');
    const text = (language: 'en' | 'fr', marked: boolean) =>
      `1. A:\n${list(language, marked, [0, 1, 2])}\n2. B:\n${list(language, marked, [3, 4, 5])}`;
    expect(found(text('en', true), text('fr', false))).toEqual(['fr unnumbered 1.1 1.2 1.3 2.1 2.2 2.3']);
  });

  test('numbers that begin anew where others go on are one run', () => {
    const list = (places: readonly number[], language: 'en' | 'fr', first: number) =>
      places.map((place, at) => `  ${first + at}. ${clauses[language][place]}`).join('\n');
    const source = version('en', `1. A\n${list([0, 1, 2], 'en', 1)}\n2. B\n${list([3, 4, 5], 'en', 4)}`, [
      '1',
    ]);
    const target = version('fr', `1. A\n${list([0, 1, 2], 'fr', 1)}\n2. B\n${list([3, 4, 5], 'fr', 1)}`);
    expect(runsOf(alignWork(work(source, target)))).toEqual(['fr renumbered 2.4 2.5 2.6']);
  });

  test('a section that stands elsewhere is moved with all that it holds', () => {
    const section = (language: 'en' | 'fr', number: number, places: readonly number[]) =>
      `${number}. ${clauses[language][places[0]!]}\n${places
        .slice(1)
        .map((place, at) => `  ${at + 1}. ${clauses[language][place]}`)
        .join('\n')}`;
    const source = [section('en', 1, [0, 1]), section('en', 2, [2, 3]), section('en', 3, [4, 5, 6])];
    const target = [section('fr', 1, [2, 3]), section('fr', 2, [4, 5, 6]), section('fr', 3, [0, 1])];
    expect(found(source.join('\n'), target.join('\n'))).toEqual(['fr moved 1 1.1']);
  });

  test('a version without numbers is cut like the source: one run', () => {
    const target = `Titre\n${clauses.fr.join('\n')}`;
    const alignment = alignWork(
      work(version('en', `Title\n${numbered('en', ...all)}`), version('fr', target)),
    );
    expect(runsOf(alignment)).toEqual(['fr unnumbered 1 2 3 4 5 6 7 8']);
    const third = alignment.units[3]!.cells[1]!.segment!;
    expect(target.slice(third.start, third.end)).toBe(clauses.fr[2]);
  });

  test('a version that has a preamble and little else lacks the rest, numbers or not', () => {
    const target = version('fr', `Titre\n${clauses.fr[7]}\n1. ${clauses.fr[0]}`);
    const alignment = alignWork(work(version('en', `Title\n${numbered('en', 0, 1, 2, 3, 4, 5, 6)}`), target));
    expect(runsOf(alignment)).toEqual(['fr missing 2 3 4 5 6 7']);
  });

  test('a source without numbers is cut like the others, and is the one at fault', () => {
    const alignment = alignWork(
      work(
        version('en', clauses.en.join('\n')),
        version('fr', numbered('fr', ...all)),
        version('vi', numbered('vi', ...all)),
      ),
    );
    expect(runsOf(alignment)).toEqual(['en unnumbered 1 2 3 4 5 6 7 8']);
  });

  test('headings that one version lacks leave their segments where they are', () => {
    const source = `# Services\n  1. ${clauses.en[0]}\n  2. ${clauses.en[1]}\n# Duties\n  3. ${clauses.en[2]}\n  4. ${clauses.en[3]}`;
    const alignment = alignWork(work(version('en', source), version('fr', numbered('fr', 0, 1, 2, 3))));
    expect(told(alignment)).toEqual([
      'h1 h1 missing',
      'h1.1 h1.1 1',
      'h1.2 h1.2 2',
      'h2 h2 missing',
      'h2.3 h2.3 3',
      'h2.4 h2.4 4',
    ]);
  });
});

describe('alignWork, who is at fault', () => {
  test('where all translations have other numbers than the source, the source has', () => {
    const alignment = alignWork(
      work(
        version('en', numbered('en', 0, 1, '4:2', '5:3', '6:4')),
        version('fr', numbered('fr', 0, 1, 2, 3, 4)),
        version('vi', numbered('vi', 0, 1, 2, 3, 4)),
      ),
    );
    expect(runsOf(alignment)).toEqual(['en renumbered 4 5 6']);
  });

  test('what all translations have and the source has not is missing in the source, at its place', () => {
    const alignment = alignWork(
      work(
        version('en', numbered('en', '1:0', '2:1', '4:3')),
        version('fr', numbered('fr', 0, 1, 2, 3)),
        version('zh', numbered('zh', 0, 1, 2, 3)),
      ),
    );
    expect(runsOf(alignment)).toEqual(['en missing 3~fr']);
    expect(alignment.units[2]!.cells[0]!.after?.address).toBe('2');
  });

  test('what no translation has is missing in each, together with the numbers that were closed up after it', () => {
    const alignment = alignWork(
      work(
        version('en', numbered('en', 0, 1, 2, 3, 4)),
        version('fr', numbered('fr', 0, 2, 3, 4)),
        version('vi', numbered('vi', 0, 2, 3, 4)),
      ),
    );
    expect(runsOf(alignment)).toEqual([
      'fr missing 2',
      'vi missing 2',
      'fr renumbered 3 4 5',
      'vi renumbered 3 4 5',
    ]);
  });

  test('where one translation differs, that one is named', () => {
    const alignment = alignWork(
      work(
        version('en', numbered('en', ...all)),
        version('fr', numbered('fr', ...all)),
        version('vi', numbered('vi', 0, 1, 2, 3, 5, 6, 7)),
        version('zh', numbered('zh', ...all)),
      ),
    );
    expect(runsOf(alignment)).toEqual(['vi missing 5', 'vi renumbered 6 7 8']);
  });
});

describe('alignWork, where nothing is to be found', () => {
  test('a complete set gives no run, whatever its languages', () => {
    const scrambled = clauses.en.map((clause) =>
      clause.replace(/[a-z]/g, (letter) => 'zyxwvutsrqponmlkjihgfedcba'[letter.charCodeAt(0) - 97]!),
    );
    const set = work(
      ...languages.map((language) => version(language, numbered(language, ...all))),
      version('sw', scrambled.map((clause, at) => `${at + 1}. ${clause}`).join('\n')),
    );
    expect(alignWork(set).runs).toEqual([]);
  });

  test('very short items of a language without a lexicon go by number', () => {
    const alignment = alignWork(
      work(
        version('en', '1. Bread\n2. Salt\n3. Water\n4. Wood'),
        version('sw', '1. Mkate\n2. Chumvi\n4. Mbao'),
      ),
    );
    expect(runsOf(alignment)).toEqual(['sw missing 3']);
  });

  test('lists of headings without numbers that differ by one are not paired by count', () => {
    const alignment = alignWork(
      work(version('en', '# A\n  1. x\n# B\n  1. y\n# C\n  1. z'), version('sw', '# P\n  1. q\n# R\n  1. s')),
    );
    const states = alignment.units.filter(({ id }) => /^h\d$/.test(id)).map(({ cells }) => cells[1]!.state);
    expect(states).toContain('ambiguous');
  });
});
