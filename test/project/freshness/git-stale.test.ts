import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith } from '../folder.js';
import { openTestRepository, repository } from '../repository.js';

const english = [
  'The gate opens at seven in the morning.',
  'Boats over nine metres moor at the north quay.',
  'Fires are lit only in the iron baskets.',
  'Children under twelve wear a life jacket.',
];
const french = [
  'La porte ouvre à sept heures du matin.',
  'Les bateaux de plus de neuf mètres s’amarrent au quai nord.',
  'On n’allume de feu que dans les corbeilles de fer.',
  'Les enfants de moins de douze ans portent un gilet de sauvetage.',
];

const rules = (lines: readonly string[], from = 1) =>
  `${lines.map((line, at) => `${from + at}. ${line}`).join('\n\n')}\n`;

/** The lines with some of them replaced, by number from 1. */
const with_ = (lines: readonly string[], changes: Readonly<Record<number, string>>) =>
  lines.map((line, at) => changes[at + 1] ?? line);

const both = { 'en.md': rules(english), 'fr.md': rules(french) };
const wider = 'Boats over eleven metres moor at the north quay.';
const larger = 'Les bateaux de plus de onze mètres s’amarrent au quai nord.';

afterEach(() => void vi.unstubAllEnvs());

describe('without a lock file git tells what is stale', () => {
  it('says nothing where both were committed together', async () => {
    const made = repository(both);
    expect(await made.stale('--source', 'en')).toEqual([]);
  });

  it('says which segment, what changed, and in which commit', async () => {
    const made = repository(both);
    made.commit('Let in longer boats', { 'en.md': rules(with_(english, { 2: wider })) });
    expect(await made.stale('--source', 'en')).toEqual(['fr 2']);
    const { out, code } = await made.hexapla('check', '--source', 'en', '--format', 'compact');
    expect(out).toContain(
      '2 was translated from an earlier text of en: Boats over [-nine-]{+eleven+} metres',
    );
    expect(out).toMatch(/\(changed in [0-9a-f]{7} “Let in longer boats”\) \[stale-segment\]/);
    expect(code).toBe(0);
  });

  it('is content again once the translation has followed', async () => {
    const made = repository(both);
    made.commit('Source', { 'en.md': rules(with_(english, { 2: wider })) });
    made.commit('Translation', { 'fr.md': rules(with_(french, { 2: larger })) });
    expect(await made.stale('--source', 'en')).toEqual([]);
  });

  it('does not take another segment’s update for this one’s', async () => {
    const made = repository(both);
    made.commit('Source', { 'en.md': rules(with_(english, { 2: wider })) });
    made.commit('Translation of another', {
      'fr.md': rules(with_(french, { 4: 'Les enfants portent un gilet de sauvetage.' })),
    });
    expect(await made.stale('--source', 'en')).toEqual(['fr 2']);
  });

  it('is not touched by renumbering, reflowing and typography', async () => {
    const made = repository(both);
    made.commit('Renumber', { 'en.md': rules(english, 5), 'fr.md': rules(french, 5) });
    made.commit('Reflow', { 'en.md': rules(english, 5).replaceAll(' at ', '\n   at ') });
    made.commit('Set better', {
      'en.md': rules(english, 5).replaceAll('.\n', '\u00a0.\n').replaceAll('“', '"'),
    });
    expect(await made.stale('--source', 'en')).toEqual([]);
  });

  it('finds a segment that was renumbered and changed', async () => {
    const made = repository(both);
    const first = 'Nobody sleeps on the quay.';
    made.commit('Add a rule', { 'en.md': rules([first, ...with_(english, { 2: wider })]) });
    made.commit('Translate the new one', { 'fr.md': rules(['Personne ne dort sur le quai.', ...french]) });
    expect(await made.stale('--source', 'en')).toEqual(['fr 3']);
  });

  it('follows a file that is renamed, and one that is renamed and changed', async () => {
    const made = repository(both);
    made.rename('en.md', 'rules/en.md');
    made.rename('fr.md', 'rules/fr.md');
    made.commit('Move');
    expect(await made.stale('--source', 'en')).toEqual([]);
    made.commit('Change', { 'rules/en.md': rules(with_(english, { 2: wider })) });
    expect(await made.stale('--source', 'en')).toEqual(['fr 2']);
  });

  it('sees what is not committed yet', async () => {
    const made = repository(both);
    made.write({ 'en.md': rules(with_(english, { 3: 'Fires are not lit at all.' })) });
    expect(await made.stale('--source', 'en')).toEqual(['fr 3']);
    const { out } = await made.hexapla('check', '--source', 'en', '--format', 'compact');
    expect(out).toContain('(changed, not committed yet)');
    made.write({ 'fr.md': rules(with_(french, { 3: 'On n’allume aucun feu.' })) });
    expect(await made.stale('--source', 'en')).toEqual([]);
  });

  it('takes a change that was taken back for none', async () => {
    const made = repository(both);
    made.commit('There', { 'en.md': rules(with_(english, { 2: wider })) });
    made.commit('And back', { 'en.md': rules(english) });
    expect(await made.stale('--source', 'en')).toEqual([]);
  });

  it('judges by history and not by dates after a rebase', async () => {
    const made = repository(both);
    made.git('checkout', '-q', '-b', 'translators');
    made.commit('Better French', { 'fr.md': rules(with_(french, { 1: 'La porte ouvre dès sept heures.' })) });
    made.git('checkout', '-q', 'main');
    made.commit('Source', { 'en.md': rules(with_(english, { 1: 'The gate opens at eight.', 2: wider })) });
    made.git('checkout', '-q', 'translators');
    made.git('rebase', '-q', 'main');
    // On top of the new source the French 1 was made last; 2 was not touched.
    expect(await made.stale('--source', 'en')).toEqual(['fr 2']);
  });

  it('knows after a merge that the translator had not seen the change', async () => {
    const made = repository(both);
    made.git('checkout', '-q', '-b', 'translators');
    made.commit('Better French', { 'fr.md': rules(with_(french, { 1: 'La porte ouvre dès sept heures.' })) });
    made.git('checkout', '-q', 'main');
    made.commit('Source', { 'en.md': rules(with_(english, { 1: 'The gate opens at eight.' })) });
    made.git('merge', '-q', '-m', 'Merge', 'translators');
    expect(await made.stale('--source', 'en')).toEqual(['fr 1']);
  });

  it('takes what one squashed commit changed on both sides for up to date', async () => {
    const made = repository(both);
    made.git('checkout', '-q', '-b', 'work');
    made.commit('Translation', { 'fr.md': rules(with_(french, { 2: larger })) });
    made.commit('Source', {
      'en.md': rules(with_(english, { 2: wider, 4: 'Everyone wears a life jacket.' })),
    });
    made.git('checkout', '-q', 'main');
    made.git('merge', '-q', '--squash', 'work');
    made.commit('Squashed');
    expect(await made.stale('--source', 'en')).toEqual(['fr 4']);
  });

  it('says no more than it sees in a shallow clone, and says so', async () => {
    const made = repository(both);
    made.commit('Source', { 'en.md': rules(with_(english, { 2: wider })) });
    const folder = `${folderWith({})}/clone`;
    made.git('clone', '-q', '--depth', '1', `file://${made.folder}`, folder);
    const clone = openTestRepository(folder);
    expect(await clone.stale('--source', 'en')).toEqual([]);
    expect((await clone.hexapla('check', '--source', 'en')).err).toContain('the clone is shallow');
    clone.commit('After', { 'en.md': rules(with_(english, { 2: wider, 3: 'Fires are not lit at all.' })) });
    expect(await clone.stale('--source', 'en')).toEqual(['fr 3']);
  });

  it('works without a repository, without a commit, and for files that git does not know', async () => {
    const bare = openTestRepository(folderWith(both));
    expect(await bare.stale('--source', 'en')).toEqual([]);
    bare.git('init', '-q');
    expect(await bare.stale('--source', 'en')).toEqual([]);
    bare.git('commit', '-q', '--allow-empty', '-m', 'Empty');
    expect(await bare.stale('--source', 'en')).toEqual([]);
  });
});

describe('whatever the world of git is', () => {
  const changed = () => {
    const made = repository({
      'Tài liệu/luật lệ.en.md': rules(english),
      'Tài liệu/luật lệ.fr.md': rules(french),
    });
    made.commit('Đổi', { 'Tài liệu/luật lệ.en.md': rules(with_(english, { 2: wider })) });
    return made;
  };

  it('takes the repository that the files are in, also in a hook of another one', async () => {
    const made = changed();
    const other = repository(both);
    for (const [name, value] of [
      ['GIT_DIR', `${other.folder}/.git`],
      ['GIT_WORK_TREE', other.folder],
      ['GIT_INDEX_FILE', `${other.folder}/.git/index.lock`],
      ['GIT_PREFIX', 'x/'],
    ] as const) {
      vi.stubEnv(name, value);
      expect(await made.stale('--source', 'en'), name).toEqual(['fr 2']);
      const { out } = await made.hexapla(
        'check',
        '--source',
        'en',
        '--since',
        'HEAD~1',
        '--format',
        'compact',
      );
      expect(out, name).toContain('1 translation is now stale');
    }
  });

  it.each([
    ['diff.relative', 'true'],
    ['diff.orderFile', '/nowhere/order'],
    ['diff.renames', 'false'],
    ['log.showRoot', 'false'],
    ['log.diffMerges', 'combined'],
    ['color.ui', 'always'],
    ['i18n.logOutputEncoding', 'ISO-8859-1'],
  ])('whatever a user has set for %s', async (name, value) => {
    const made = changed();
    made.git('config', name, value);
    const argv = ['check', 'Tài liệu', '--source', 'en', '--format', 'compact'];
    const { out } = await made.hexapla(...argv);
    expect(out).toMatch(/\(changed in [0-9a-f]{7} “Đổi”\)/);
    expect((await made.hexapla(...argv, '--since', 'HEAD~1')).out).toContain('; 1 translation is now stale');
  });

  it('in a work tree of its own, and in a submodule', async () => {
    const made = changed();
    const tree = folderWith({});
    made.git('worktree', 'add', '-q', `${tree}/tree`, '-b', 'side');
    expect(await openTestRepository(`${tree}/tree`).stale('--source', 'en')).toEqual(['fr 2']);
    const outer = repository(both);
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', made.folder, 'inner');
    outer.commit('Take in');
    expect(await openTestRepository(`${outer.folder}/inner`).stale('--source', 'en')).toEqual(['fr 2']);
    expect(await outer.stale('--source', 'en', '--since', 'HEAD')).toEqual([]);
  });

  it('says why it knows nothing, where git is not there or does not trust the folder', async () => {
    const made = changed();
    const notes = async (...argv: string[]) =>
      (await made.hexapla('check', '--source', 'en', '--format', 'compact', ...argv)).err;
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    expect(await notes()).toMatch(
      /^note: what is stale is not known: git does not trust this folder, .*safe\.directory/m,
    );
    expect(await notes('--since', 'HEAD~1')).toMatch(/^--since: git does not trust this folder/m);
    vi.unstubAllEnvs();
    vi.stubEnv('PATH', '/nonexistent');
    expect(await notes()).toMatch(
      /^note: what is stale is not known: git is not installed here; install it$/m,
    );
    expect(await notes('--since', 'HEAD~1')).toMatch(/^--since: git is not installed here; install it$/m);
  });
});
