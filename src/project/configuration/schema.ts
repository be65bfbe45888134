import { z } from 'zod';
import { canonicalTag, isLanguageName } from '../../locale/index.js';
import { encodingNamed, encodingNames } from '../../text/encodings/names.js';

/** What the configuration needs to know of a rule: lint/types has more. */
export interface RuleOutline {
  readonly id: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly optionHelp: Readonly<Record<string, string>>;
}

const levels = z.enum(['off', 'warn', 'error']).meta({ id: 'Severity' });

/** A language tag in canonical form. */
export const tag = z
  .string()
  .refine(isLanguageName, { error: (issue) => `"${issue.input}" is no language tag` })
  .transform((name) => canonicalTag(name) ?? name)
  .meta({ description: 'A BCP 47 language tag: vi, fr, zh-Hans' });

/** The name of an encoding, whatever its spelling. */
const encoding = z
  .string()
  .refine((name) => encodingNamed(name) !== null, {
    error: (issue) => `"${issue.input}" is no encoding that is read`,
  })
  .transform((name) => encodingNamed(name) ?? ('utf-8' as const))
  .meta({ description: `An encoding: ${encodingNames.join(', ')}` });

const patterns = z.union([z.string(), z.array(z.string())]);

const workPattern = z.strictObject({
  pattern: z.string().meta({ description: 'As a bare pattern' }),
  source: tag.optional().meta({ description: 'Language of the source version of these works' }),
});

const sourcePattern = z.strictObject({
  source: z.string().meta({
    description: 'Where the sources are: a path with {path} or {name} as in translations, without {language}',
  }),
  translations: z
    .string()
    .meta({ description: 'Where their translations are, as i18n/{language}/docs/{path}' }),
  language: tag.optional().meta({ description: 'Language of the sources' }),
});

const namedWork = z.strictObject({
  id: z.string().min(1).meta({ description: 'Name of the work in reports' }),
  source: tag.optional().meta({ description: 'Language of its source version' }),
  versions: z
    .record(z.string().refine(isLanguageName, { error: 'a key is no language tag' }), z.string())
    .meta({ description: 'Path of each version by its language tag, relative to the configuration' }),
});

function suppressionOf(rules: readonly RuleOutline[]) {
  return z.strictObject({
    rule: z
      .enum(rules.map(({ id }) => id))
      .optional()
      .meta({ description: 'Id of the rule; every rule where it is absent' }),
    work: z.string().optional().meta({ description: 'Id of the work, or a pattern of ids' }),
    language: tag.optional().meta({ description: 'Language of the version at fault' }),
    address: z
      .string()
      .optional()
      .meta({ description: 'Address of the segment; its sub-segments are meant too' }),
    reason: z.string().min(1).meta({ description: 'Why the finding is accepted' }),
    until: z.iso.date().optional().meta({ description: 'Last day, YYYY-MM-DD, on which it is accepted' }),
  });
}

/** The schema of what may be said of these rules. */
export function rulesSchema(rules: readonly RuleOutline[]) {
  return z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule).optional()])))
    .meta({
      id: 'Rules',
      description: 'Severity of each rule: "off", "warn", "error", or [severity, options]',
    });
}

/** The schema of a configuration in which these rules may be set. */
export function configurationSchema(rules: readonly RuleOutline[]) {
  const ruleSettings = rulesSchema(rules);
  return z.strictObject({
    $schema: z.string().optional().meta({ description: 'Path of this schema, for editors' }),
    extends: patterns.optional().meta({
      description: 'Configurations to start from: paths relative to this file, or names of packages',
    }),
    works: z
      .array(z.union([z.string(), workPattern, sourcePattern, namedWork]))
      .optional()
      .meta({
        description:
          'Where the versions of the works are: patterns such as docs/{language}/{path} and {name}.{language}.md, relative to this file; where the sources stand apart, a pattern for them and one for the translations',
      }),
    source: tag.optional().meta({ description: 'Language of the source versions' }),
    languages: z
      .union([z.array(tag), z.record(z.string(), tag)])
      .optional()
      .meta({
        description:
          'The languages beside the source, as a list of tags or as a map from names in paths to tags; a map without any name that is a tag itself, such as cn to zh-Hans, only says what those names mean',
      }),
    encoding: z
      .union([
        encoding,
        z.record(z.string().refine(isLanguageName, { error: 'a key is no language tag' }), encoding),
      ])
      .optional()
      .meta({
        description:
          'The encoding of files without a byte order mark: a name for all, or one for each language tag',
      }),
    rules: ruleSettings.optional(),
    overrides: z
      .array(
        z.strictObject({
          works: patterns.optional().meta({ description: 'Ids of works, with * and **' }),
          files: patterns.optional().meta({ description: 'Paths relative to this file, with * and **' }),
          languages: z.union([tag, z.array(tag)]).optional(),
          source: tag.optional().meta({ description: 'Language of the source version of these works' }),
          encoding: encoding.optional(),
          rules: ruleSettings.optional(),
        }),
      )
      .optional()
      .meta({ description: 'Settings for some works, files or languages; later ones win' }),
    ignores: z
      .array(z.string())
      .optional()
      .meta({ description: 'What to leave out, in the syntax of .gitignore' }),
    glossary: patterns.optional().meta({
      description:
        'Glossaries, relative to this file: tables (.csv, .tsv) with a column a language, TBX (.tbx) or JSON (.json); instead of hexapla.terms.json beside this file',
    }),
    plugins: z
      .array(z.string())
      .optional()
      .meta({ description: 'Modules with rules of your own, relative to this file: see docs/own-rules.md' }),
    lexicon: patterns
      .optional()
      .meta({ description: 'What `hexapla learn` wrote, or dictionaries: see docs/alignment.md' }),
    cache: z.boolean().optional().meta({
      description: 'Whether what is aligned is kept from one run to the next, as with --cache',
    }),
    links: z.string().optional().meta({
      description:
        'What pairs with what whatever else is found, instead of hexapla.links.json beside this file',
    }),
    suppressions: z
      .array(suppressionOf(rules))
      .optional()
      .meta({ description: 'Findings that are accepted' }),
  });
}

/** A configuration as written in a file. */
export type RawConfiguration = z.infer<ReturnType<typeof configurationSchema>>;

function ruleSetting(rule: RuleOutline) {
  return z.union([levels, z.tuple([levels, optionsOf(rule).optional()])]).meta({ description: rule.summary });
}

/** Options are typed by their defaults. */
function optionsOf(rule: RuleOutline) {
  const shape = Object.entries(rule.options).map(([name, value]) => {
    const help = { description: rule.optionHelp[name] ?? '', default: value };
    return [name, typeOf(value).optional().meta(help)] as const;
  });
  return z.strictObject(Object.fromEntries(shape));
}

function typeOf(value: unknown): z.ZodType {
  if (typeof value === 'number') return z.number();
  if (typeof value === 'boolean') return z.boolean();
  if (typeof value === 'string') return z.string();
  if (Array.isArray(value)) return z.array(value.length > 0 ? typeOf(value[0]) : z.string());
  return z.record(z.string(), z.unknown());
}
