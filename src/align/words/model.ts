import { localeOf } from '../../locale/index.js';
import { lexiconOf } from '../../locale/lexicon/index.js';
import { seedsByForm } from './learning/seeds.js';
import { type LearntLexicon, seedsByLearntLexicon } from './learnt-lexicon.js';
import { backedOff } from './reading/backoff.js';
import { indexSentences, wordCounts } from './reading/indexed.js';
import type { IndexedText } from './reading/indexed-text.js';
import { Vocabulary } from './reading/vocabulary.js';
import type { SeedEntries } from './table.js';
import { seedsByTerm, type TermPairs, type Terms, termsOf } from './terms.js';
import type { TranslationModel } from './translation-model.js';
import { type Seeds, sharesByTexts, tablesOf, weighed } from './weighing.js';

/** Where a model's knowledge comes from beside the words' forms. */
export interface ModelOptions {
  readonly languages: readonly [string, string];
  /** Terms of the user. */
  readonly glossary?: TermPairs | undefined;
  /** Lexicons from elsewhere, or learnt before: each is believed as far as the texts bear it out. */
  readonly learnt?: readonly LearntLexicon[] | undefined;
  /** Whether the shipped lexicon is used where it has both languages; true where not given. */
  readonly shipped?: boolean | undefined;
}

/** A model and the texts that it was made for, as numbers. */
export interface IndexedWork {
  readonly model: TranslationModel;
  readonly sources: readonly IndexedText[];
  readonly targets: readonly IndexedText[];
  readonly seeds: Seeds;
}

/**
 * Brings texts into numbers and gathers what is known of their words before anything is learnt from them: words
 * of like form, the shipped lexicon, the user's glossary, a lexicon learnt before.
 *
 * @param sources texts of the first language, each a list of sentences; `targets` those of the second.
 */
export function indexWork(
  sources: readonly (readonly string[])[],
  targets: readonly (readonly string[])[],
  options: ModelOptions,
): IndexedWork {
  const [source, target] = options.languages.map((tag) => {
    const grammar = localeOf(tag);
    return { grammar, vocabulary: new Vocabulary(grammar), known: termsOf(shippedLexicon(tag, options)) };
  }) as [Side, Side];
  const sourceTexts = backedOff(indexAll(sources, source), source.vocabulary, source.known);
  const targetTexts = backedOff(indexAll(targets, target), target.vocabulary, target.known);
  const own = gatherSeeds(source, target, options);
  const lexicons = (options.learnt ?? []).map((lexicon) =>
    seedsByLearntLexicon(lexicon, source.vocabulary, target.vocabulary),
  );
  const indexed = {
    sources: sourceTexts.map((text) => source.vocabulary.compounds.joinText(text)),
    targets: targetTexts.map((text) => target.vocabulary.compounds.joinText(text)),
  };
  const sizes = { source: source.vocabulary.size, target: target.vocabulary.size };
  const seeds = { own, foreign: lexicons.map((entries) => tablesOf(entries, sizes)), sizes };
  const model = {
    languages: options.languages,
    source: source.vocabulary,
    target: target.vocabulary,
    sourceCounts: wordCounts(indexed.sources, sizes.source),
    targetCounts: wordCounts(indexed.targets, sizes.target),
    ...weighed(seeds, sharesByTexts(seeds, indexed.sources, indexed.targets)),
  };
  return { model, seeds, ...indexed };
}

interface Side {
  readonly grammar: ReturnType<typeof localeOf>;
  readonly vocabulary: Vocabulary;
  /** The terms of its shipped lexicon. */
  readonly known: ReadonlySet<string>;
}

function indexAll(texts: readonly (readonly string[])[], { vocabulary }: Side): IndexedText[] {
  return texts.map((text) => indexSentences(text, vocabulary));
}

function gatherSeeds(source: Side, target: Side, options: ModelOptions): SeedEntries {
  const seeds: SeedEntries = { forward: [], backward: [] };
  for (const terms of [shippedTerms(options), options.glossary]) {
    if (terms !== undefined) seedsByTerm(terms, source, target, seeds);
  }
  seedsByForm(source.vocabulary, target.vocabulary, seeds);
  return seeds;
}

function shippedTerms(options: ModelOptions): TermPairs | undefined {
  const [source, target] = options.languages.map((tag) => shippedLexicon(tag, options));
  return source && target ? { source, target } : undefined;
}

function shippedLexicon(tag: string, { shipped = true }: ModelOptions): Terms | null {
  return shipped ? lexiconOf(tag) : null;
}
