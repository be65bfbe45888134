import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../src/index.js';

async function said(en: string, fr: string): Promise<string[]> {
  const { findings } = await compareTexts({ en: `${en}\n`, fr: `${fr}\n` }, { source: 'en' });
  return findings.map(({ rule, position, message }) => `${rule} @${position.start.line} ${message}`);
}

/** What a fence holds. */
const code = (...lines: readonly string[]) => `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;

describe('a first heading that one version alone has', () => {
  const what =
    'A mooring is a place where boats are tied to rings in the wall, by the day or for the whole winter.';
  const quoi =
    "Un mouillage est une place où les bateaux sont attachés à des anneaux du mur, à la journée ou pour tout l'hiver.";
  const rest = '## Prices\n\nThe harbour master asks 12 euros a night, and less in October.';
  const reste = '## Prix\n\nLe maître du port demande 12 euros par nuit, et moins en octobre.';

  test('in the translation, it is extra, and the others keep their places', async () => {
    expect(await said(`${what}\n\n${rest}`, `## De quoi il s'agit\n\n${quoi}\n\n${reste}`)).toEqual([
      "extra-segment @1 the section “De quoi il s'agit” has no counterpart in the source",
    ]);
  });

  test('in the source, it is missing, and its text is there', async () => {
    expect(await said(`## What it is\n\n${what}\n\n${rest}`, `${quoi}\n\n${reste}`)).toEqual([
      'merged-segment @1 the heading “What it is” is missing; the text of its section stands in front',
    ]);
  });
});

describe('code', () => {
  const tie = 'Tie the boat with two ropes before you go ashore:';
  const attachez = 'Attachez le bateau avec deux cordes avant de descendre :';

  test('that comes once more than in the source has a line too many', async () => {
    const lines = ['harbour tie --ropes two', '# the second one is for the stern', 'harbour check'];
    const own = [
      'harbour tie --ropes two',
      '# la seconde est pour la poupe',
      'harbour check',
      'harbour check',
    ];
    expect(await said(`${tie}\n\n${code(...lines)}`, `${attachez}\n\n${code(...own)}`)).toEqual([
      'added-text @7 in the text before the segments “harbour check” has no counterpart in the source',
    ]);
  });

  test('that is run into the one before it is no loss', async () => {
    const also = 'Then tell the office your name:';
    const en = `${tie}\n\n${code('harbour tie --ropes two')}\n\n${also}\n\n${code('harbour name --set "your name"')}`;
    const fr = `${attachez}\n\n${code('harbour tie --ropes two', 'harbour name --set "votre nom"')}`;
    expect(await said(en, fr)).toEqual([]);
  });

  test('that stands there once more with its texts translated is an aid', async () => {
    const own = code('say "The gate is open"', 'wait --minutes 5', 'say "The gate is shut"');
    const aid = code('say "La porte est ouverte"', 'wait --minutes 5', 'say "La porte est fermée"');
    expect(await said(`${tie}\n\n${own}`, `${attachez}\n\n${own}\n\n${aid}`)).toEqual([]);
  });

  test('that breaks off where it became running text lacks its end', async () => {
    const lines = [
      'Tie(boat)',
      '  Pre: the boat is at the wall',
      '  n := 1',
      '  while n < 3',
      '    tie n',
      '    n := n + 1',
    ];
    const en = `## Tie\n\n${code(...lines, '  end while', 'end Tie')}`;
    const [found, ...others] = await said(
      en,
      '## Attacher\n\nAttacher(bateau)\n  Avant : le bateau est au mur',
    );
    expect(others).toEqual([]);
    expect(found).toMatch(
      /^missing-sentence @4 in the text before the segments the line “n := 1” and the 5 lines after it are missing/,
    );
  });

  test('half a sentence behind a code is said before it', async () => {
    const en = `Write down what the tide table says for tomorrow.\n\n${code('tide --next')}\n\nprints it for you.`;
    const fr = `Notez ce que dit la table des marées pour demain, en l'imprimant ainsi :\n\n${code('tide --next')}`;
    expect(await said(en, fr)).toEqual([]);
  });
});

describe('an entry of a list of contents', () => {
  const parts = [
    ['Getting started', 'Commencer', 'Ask the master for a berth.', 'Demandez une place au maître.'],
    ['Prices', 'Prix', 'A night costs 12 euros.', 'Une nuit coûte 12 euros.'],
    ['Backups', 'Sauvegardes', 'Keep a copy of the book.', 'Gardez une copie du livre.'],
    ['Updates', 'Nouveautés', 'The table changes in May.', 'La table change en mai.'],
    ['Help', 'Aide', 'The office is open at noon.', 'Le bureau ouvre à midi.'],
  ] as const;
  const slug = (title: string) => title.toLowerCase().replaceAll(' ', '-');
  const page = (at: 0 | 1, listed: (title: string) => boolean) => {
    const titles = parts.map((part) => part[at]).filter(listed);
    const list = titles.map((title) => `- [${title}](#${slug(title)})`).join('\n');
    return `${list}\n\n${parts.map((part) => `## ${part[at]}\n\n${part[at + 2]}`).join('\n\n')}`;
  };

  test('is missing where the part that it leads to is there', async () => {
    expect(
      await said(
        page(0, () => true),
        page(1, (title) => title !== 'Sauvegardes'),
      ),
    ).toEqual([
      'missing-paragraph @2 in the text before the segments the entry “Backups” is missing; it belongs here',
    ]);
  });

  test('is not missing where the list has as many entries in other words', async () => {
    const own = page(1, (title) => title !== 'Sauvegardes');
    const other = own.replace('- [Aide](#aide)', '- [Aide](#aide)\n- [Dernières pages](#dernières-pages)');
    expect(
      await said(
        page(0, () => true),
        other,
      ),
    ).toEqual([]);
  });

  test('a version without such a list lacks nothing', async () => {
    expect(
      await said(
        page(0, () => true),
        page(1, () => false),
      ),
    ).toEqual([]);
  });
});

test('a sentence that a version has as a paragraph of its own is there', async () => {
  const en = 'The harbour has four berths for guests. In addition, these rules apply to all of them:';
  const fr = 'Le port a quatre places pour les visiteurs.\n\nDe plus, ces règles valent pour toutes :';
  const more = 'This page tells guests of the harbour where they may stay, and for how long, in summer.';
  const plus = 'Cette page dit aux visiteurs du port où ils peuvent rester, et combien de temps, en été.';
  const list = '- no fires\n- no dogs';
  const liste = '- pas de feux\n- pas de chiens';
  expect(await said(`${more}\n\n${en}\n\n${list}`, `${plus}\n\n${fr}\n\n${liste}`)).toEqual([]);
});

test('what is put into another part than the one that is missing is not added', async () => {
  const rules = 'Read the [harbour rules](/rules/) before you come, as they save you a walk to the office.';
  const regles =
    "Lisez les [règles du port](/fr/rules/) avant de venir, elles vous évitent d'aller au bureau.";
  const ropes = 'Two ropes hold a boat of nine metres.';
  const cordes = 'Deux cordes tiennent un bateau de neuf mètres.';
  const en = `## Rules\n\n${rules}\n\n## Prices\n\nA night costs 12 euros.\n\n## Ropes\n\n${ropes}`;
  const fr = `## Prix\n\nUne nuit coûte 12 euros.\n\n## Cordes\n\n${regles}\n\n${cordes}`;
  expect((await said(en, fr)).map((one) => one.split(' ')[0])).toEqual(['missing-segment']);
});
