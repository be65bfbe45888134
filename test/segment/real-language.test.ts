import { describe, expect, it } from 'vitest';
import { versionOf } from './case-file.js';

/** Languages that no file name tells; the texts are made for the test. */
describe('the language of a text', () => {
  it.each([
    [
      'pt',
      'O jardim está aberto a todos os moradores da aldeia da manhã à noite. Cada morador pode plantar uma árvore e deve regá-la durante todo o verão.',
    ],
    [
      'it',
      'Il giardino è aperto a tutti gli abitanti del paese dalla mattina alla sera. Ogni abitante può piantare un albero e deve annaffiarlo per tutta la durata dell’estate.',
    ],
  ])('%s is no near relative of it that has a locale', async (_, text) => {
    expect((await versionOf('garden.txt', text)).language).toBe('und');
  });

  it('es is known among all languages', async () => {
    const text =
      'El jardín está abierto para todos los vecinos del pueblo desde la mañana hasta la noche. Cada vecino puede plantar un árbol y debe regarlo durante todo el verano.';
    expect((await versionOf('jardin.txt', text)).language).toBe('es');
  });

  it('fr is known among all languages', async () => {
    const text =
      'Le jardin est ouvert à tous les habitants du village du matin au soir. Chaque habitant peut planter un arbre et doit l’arroser pendant tout l’été.';
    expect((await versionOf('jardin.txt', text)).language).toBe('fr');
  });
});
