import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import { folderWith } from '../../project/folder.js';
import { hexapla } from '../run.js';

/** A document whose translation lacks one thing, and the translation as it was before that was taken out. */
export interface GapCase {
  readonly name: string;
  readonly extension: '.md' | '.txt';
  readonly source: string;
  readonly whole: string;
  readonly gapped: string;
}

const markdown = {
  en: `# Harbour rules

The council keeps this register up to date.

## Mooring

1. Every captain **moors** the boat at the north quay. The hour is noted in the [log](log.md).
2. Boats longer than 9 metres stay near the ice house.
3. The bell rings at noon.
4. The nets dry behind the shed. Nobody walks there.
5. The keeper closes the gate at 22 hours.

## Fishing

The fishers leave before dawn. They return with the tide.

A basket costs 12 francs.

The scale stands near the entrance.

## Objects

- a red lantern
- a rope of 20 metres
- a bucket of sand

| Object | Price |
| --- | --- |
| Lantern | 15 francs |
| Rope | 8 francs |
| Bucket | 3 francs |

## End

These rules hold from the month of May.
`,
  fr: `# Règles du port

Le conseil tient ce registre à jour.

## Amarrage

1. Chaque capitaine **amarre** son bateau au quai nord. Il note l’heure dans le [registre](log.md).
2. Les bateaux de plus de 9 mètres restent près de la glacière.
3. La cloche sonne à midi.
4. Les filets sèchent derrière le hangar. Personne n’y marche.
5. Le gardien ferme la porte à 22 heures.

## Pêche

Les pêcheurs partent avant l’aube. Ils reviennent avec la marée.

Un panier coûte 12 francs.

La balance se trouve près de l’entrée.

## Objets

- une lanterne rouge
- une corde de 20 mètres
- un seau de sable

| Objet | Prix |
| --- | --- |
| Lanterne | 15 francs |
| Corde | 8 francs |
| Seau | 3 francs |

## Fin

Ces règles valent dès le mois de mai.
`,
};

const plain = {
  en: `Village rules

The mayor keeps this notice on the door.

1. Every dog is kept on a lead. The owner carries a bag.

2. The well is cleaned in June.

3. The oven burns on Fridays.
   Bread is baked until 11.

   Cakes may follow.

   The ashes go to the garden.

4. The following lie in the hall:

   - a ladder of 4 metres
   - a green flag
   - two drums

5. Music ends at 23 hours.

Market
======

The stalls open at 7. They close at noon.

A stall costs 6 francs.

Snow
====

Everybody clears the snow before the own door.
`,
  fr: `Règles du village

Le maire laisse cet avis sur la porte.

1. Chaque chien est tenu en laisse. Le maître porte un sac.

2. Le puits est nettoyé en juin.

3. Le four brûle le vendredi.
   Le pain cuit jusqu’à 11 heures.

   Les gâteaux peuvent suivre.

   Les cendres vont au jardin.

4. Se trouvent dans la salle :

   - une échelle de 4 mètres
   - un drapeau vert
   - deux tambours

5. La musique cesse à 23 heures.

Marché
======

Les étals ouvrent à 7 heures. Ils ferment à midi.

Un étal coûte 6 francs.

Neige
=====

Chacun enlève la neige devant sa porte.
`,
};

/** What is taken out: from the line that begins so to before the one that begins so; to the end where none is named. */
const cuts: Readonly<Record<GapCase['extension'], readonly (readonly [string, string, string?])[]>> = {
  '.md': [
    ['the first clause, with markup', '1. ', '2. '],
    ['a clause', '2. ', '3. '],
    ['two adjacent clauses', '3. ', '5. '],
    ['a clause of two sentences', '4. ', '5. '],
    ['the last clause', '5. ', ''],
    ['a headed part without number', '## Pêche', '## Objets'],
    ['the last headed part', '## Fin'],
    ['an item of a list', '- une corde', '- un seau'],
    ['a row of a table', '| Corde', '| Seau'],
    ['a paragraph', 'Un panier', 'La balance'],
  ],
  '.txt': [
    ['the first clause', '1. ', '2. '],
    ['a clause', '2. ', '3. '],
    ['two adjacent clauses', '2. ', '4. '],
    ['the last clause', '5. ', 'Marché'],
    ['a clause with a list', '4. ', '5. '],
    ['a headed part without number', 'Marché', 'Neige'],
    ['the last headed part', 'Neige'],
    ['an item of a list', '   - un drapeau', '   - deux'],
    ['a paragraph', '   Les gâteaux', '   Les cendres'],
  ],
};

export const gapCases: readonly GapCase[] = (['.md', '.txt'] as const).flatMap((extension) => {
  const { en, fr } = extension === '.md' ? markdown : plain;
  return cuts[extension].map(([name, from, to]) => ({
    name,
    extension,
    source: en,
    whole: fr,
    gapped: withoutLines(fr, from, to),
  }));
});

function withoutLines(text: string, from: string, to?: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(from));
  const length =
    to === undefined ? lines.length : lines.slice(start + 1).findIndex((line) => isLine(line, to)) + 1;
  expect([from, start >= 0, length > 0]).toEqual([from, true, true]);
  const left = [...lines.slice(0, start), ...lines.slice(start + length)].join('\n');
  return to === undefined ? left.trimEnd().concat('\n') : left;
}

function isLine(line: string, beginning: string): boolean {
  return beginning === '' ? line === '' : line.startsWith(beginning);
}

/** A folder with one case, and another with the whole translation, beside which a tool finds what was there. */
export function folderOf({ extension, source, gapped }: GapCase): string {
  return folderWith({ [`p/en${extension}`]: source, [`p/fr${extension}`]: gapped });
}

/** The memory of a whole document, as `--for` makes it. */
export async function memoryOf({ extension, source, whole }: GapCase, tool: string): Promise<string> {
  const folder = folderWith({ [`p/en${extension}`]: source, [`p/fr${extension}`]: whole });
  const argv = ['export', 'p', '--source', 'en', '--format', 'tmx', '--for', tool];
  const { code, out } = await hexapla(argv, { cwd: folder });
  expect(code).toBe(0);
  return out;
}

/** Each sentence of a whole document with its translation, as they are written. */
export async function sentencesOf({ extension, source, whole }: GapCase): Promise<Map<string, string>> {
  const folder = folderWith({ [`p/en${extension}`]: source, [`p/fr${extension}`]: whole });
  const argv = ['export', 'p', '--source', 'en', '--format', 'csv', '--markup'];
  const { out } = await hexapla(argv, { cwd: folder });
  const rows: readonly Record<string, string>[] = parse(out, { columns: true });
  return new Map(rows.map(({ en = '', fr = '' }) => [en, fr]));
}

/** Exports what is missing of a case into a file in its folder. */
export async function exportGap(cwd: string, name: string, options: readonly string[]): Promise<string> {
  const argv = ['export', 'p', '--source', 'en', '--only', 'missing', '--out', name, ...options];
  const { code, err } = await hexapla(argv, { cwd });
  expect([argv, code, err]).toEqual([argv, 0, expect.stringMatching(/note: \d+ (?:unit|row)s? to/)]);
  return join(cwd, name);
}

/** What merging leaves in the translation: the whole document, or what was there with the reason. */
export async function mergedInto(
  one: GapCase,
  cwd: string,
  name: string,
): Promise<{ readonly isWhole: boolean; readonly said: string }> {
  const file = join(cwd, `p/fr${one.extension}`);
  writeFileSync(file, one.gapped);
  const { code, out, err } = await hexapla(['merge', name], { cwd });
  const text = readFileSync(file, 'utf8');
  const said = `exit ${code}: ${out}${err}`;
  if (code === 0 && text === one.whole) return { isWhole: true, said };
  expect([said, text]).toEqual([said, one.gapped]);
  return { isWhole: false, said };
}
