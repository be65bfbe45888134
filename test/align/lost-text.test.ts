import { expect, test } from 'vitest';
import { compareTexts } from '../../src/index.js';

const source = `# Boat hire

The harbour lends rowing boats to anyone who can swim and has a card of the library in town.

## Before you leave

Ask at the kiosk for a life jacket, and look whether the weather flag is green or red today.

## On the water

Keep to the right of the 12 yellow buoys, and leave the channel free for the ferry at any time.

Rowing under the railway bridge is forbidden while a train is crossing, since stones may fall down.

If an oar breaks, wave the orange cloth that lies below the seat, and the warden comes within 10 minutes.

Whoever comes back after 18:30 pays for another hour, and for the evening of the warden as well.
`;

const opening = `Le port prête des barques à toute personne qui sait nager et possède une carte de la bibliothèque de la ville.

`;
const heading = `## Sur l'eau

`;
const translation = `# Location de bateaux

${opening}## Avant de partir

Demandez un gilet de sauvetage au kiosque, et regardez si le drapeau de la météo est vert ou rouge aujourd'hui.

${heading}Restez à droite des 12 bouées jaunes, et laissez le chenal libre pour le ferry à tout moment.

Il est interdit de ramer sous le pont du chemin de fer pendant qu'un train passe, car des pierres peuvent tomber.

Si une rame casse, agitez le tissu orange qui se trouve sous le siège, et le gardien arrive en moins de 10 minutes.

Qui revient après 18:30 paie une heure de plus, et aussi la soirée du gardien.
`;

async function findingsOf(en: string, fr: string) {
  const { findings } = await compareTexts({ en, fr });
  return findings.map(({ rule, position, message }) => ({ rule, line: position.start.line, message }));
}

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

test('the translation as it is lacks nothing', async () => {
  expect(await findingsOf(source, translation)).toEqual([]);
});

test('a heading whose part is much longer than the one before is missing, and told at its text', async () => {
  const text = translation.replace(heading, '');
  const [first, ...others] = await findingsOf(source, text);
  expect(others).toEqual([]);
  expect(first).toMatchObject({ rule: 'merged-segment', line: lineOf(text, 'Restez à droite') });
  expect(first!.message).toContain('the heading “On the water” is missing');
});

test('a number that is lost is told where the text behind it begins', async () => {
  const numbered = (text: string) => text.replace('## ', '## 1. ').replace(/\n## (?=[OS])/, '\n## 2. ');
  const [en, fr] = [numbered(source), numbered(translation)];
  const text = fr.replace(`## 2. Sur l'eau\n\n`, '');
  const found = await findingsOf(en, text);
  expect(found).toMatchObject([{ rule: 'merged-segment', line: lineOf(text, 'Restez à droite') }]);
});

test('text before the first heading is missing where a translation has nothing before its own', async () => {
  const untitled = (text: string) => text.replace(/^# .*\n\n/, '');
  const text = untitled(translation).replace(opening, '');
  const found = await findingsOf(untitled(source), text);
  expect(found).toMatchObject([{ rule: 'missing-paragraph', line: 1 }]);
  expect(found[0]!.message).toContain('“The harbour lends rowing boats');
});

test('text before the first heading is not missing where a translation has it under a heading', async () => {
  const untitled = (text: string) => text.replace(/^# .*\n\n/, '');
  const text = untitled(translation).replace(opening, `## Le port\n\n${opening}`);
  const found = await findingsOf(untitled(source), text);
  expect(found.filter(({ rule }) => rule === 'missing-paragraph')).toEqual([]);
});
