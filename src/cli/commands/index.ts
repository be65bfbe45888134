import type { CommandEntry } from '../command-line/command.js';

/** The commands in the order of the help. To add one is one file and one line here. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'status',
    aliases: [],
    summary: 'a picture of what each translation has and lacks',
    load: async () => (await import('./status.js')).status,
  },
  {
    name: 'check',
    aliases: ['lint'],
    summary: 'what is missing or wrong, as findings with their places',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'rules',
    aliases: [],
    summary: 'the rules of check, or the page of one',
    load: async () => (await import('./rules.js')).rules,
  },
  {
    name: 'report',
    aliases: [],
    summary: 'a page with all versions side by side, for people and for print',
    load: async () => (await import('./report.js')).report,
  },
  {
    name: 'review',
    aliases: [],
    summary: 'the page of a report to work on, on this machine alone',
    load: async () => (await import('./review.js')).review,
  },
  {
    name: 'accept',
    aliases: [],
    summary: 'writes down that translations are up to date with their source',
    load: async () => (await import('./accept.js')).accept,
  },
  {
    name: 'show',
    aliases: [],
    summary: 'one segment in all languages, side by side',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'segment',
    aliases: [],
    summary: 'the numbered segments of files, as a tree or JSON',
    load: async () => (await import('./segment.js')).segment,
  },
  {
    name: 'align',
    aliases: [],
    summary: 'which segment of one version answers which of another',
    load: async () => (await import('./align.js')).align,
  },
  {
    name: 'stats',
    aliases: [],
    summary: 'what is in the works: parts, sentences and words by language, beads by pair',
    load: async () => (await import('./stats.js')).stats,
  },
  {
    name: 'find',
    aliases: [],
    summary: 'words in all works and languages, with what stands around and beside them',
    load: async () => (await import('./find.js')).find,
  },
  {
    name: 'explain',
    aliases: [],
    summary: 'why something was read as a segment, and what else it might be',
    load: async () => (await import('./explain.js')).explain,
  },
  {
    name: 'score',
    aliases: [],
    summary: 'how well aligned sentences agree with those that are right',
    load: async () => (await import('./score.js')).score,
  },
  {
    name: 'learn',
    aliases: [],
    summary: 'which words translate which, from texts and their translations',
    load: async () => (await import('./learn.js')).learn,
  },
  {
    name: 'terms',
    aliases: [],
    summary: 'the terms of all works, and what stands for them in each language',
    load: async () => (await import('./terms.js')).terms,
  },
  {
    name: 'init',
    aliases: [],
    summary: 'looks at a folder and writes a configuration for it',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'cache',
    aliases: [],
    summary: 'what is kept from one run to the next: where, how large; empties it',
    load: async () => (await import('./cache.js')).cache,
  },
  {
    name: 'completion',
    aliases: [],
    summary: 'a script that lets the shell complete commands and options',
    load: async () => (await import('./completion.js')).completion,
  },
  {
    name: 'export',
    aliases: [],
    summary: 'the aligned text in a format that other tools read',
    load: async () => (await import('./export.js')).exportCommand,
  },
  {
    name: 'work',
    aliases: [],
    summary: 'works as JSON lines in, what comes of them as JSON lines out',
    load: async () => (await import('./work.js')).work,
  },
  {
    name: 'join',
    aliases: [],
    summary: 'what one run would have written, out of parts made with --shard',
    load: async () => (await import('./join.js')).join,
  },
  {
    name: 'merge',
    aliases: [],
    summary: 'what translators filled in, put back into the files',
    load: async () => (await import('./merge.js')).merge,
  },
  {
    name: 'verify',
    aliases: [],
    summary: 'proof that an export says what the files say',
    load: async () => (await import('./verify.js')).verify,
  },
  {
    name: 'rebuild',
    aliases: [],
    summary: 'a corpus that was shared without its texts, made again and proved',
    load: async () => (await import('./rebuild.js')).rebuild,
  },
];
