import { canonicalTag } from '../../locale/index.js';
import { readConfigurationFile } from '../configuration/file.js';
import { entryOf, formsFor, type GatheredForms, type GlossaryEntry } from './glossary-entry.js';

/** Reads terms by concept from JSON. Throws InputError with line and column where it does not fit its schema. */
export async function readTermsFile(file: string, path: string): Promise<GlossaryEntry[]> {
  const parsed = await readConfigurationFile(file, path);
  const { termsSchema } = await import('./terms-schema.js');
  const result = termsSchema.safeParse(parsed.value);
  if (!result.success) {
    const { configurationFault } = await import('../configuration/fault.js');
    const top = Object.keys(termsSchema.shape);
    const inner = Object.keys(termsSchema.shape.terms.element.shape);
    const keysAt = (steps: readonly unknown[]) =>
      steps.length === 0 ? top : steps.length === 2 ? inner : formKeys;
    const wording = { what: 'the file', schema: 'terms' };
    throw configurationFault(path, parsed, result.error.issues, keysAt, wording);
  }
  return result.data.terms.map(({ languages, note }) => {
    const gathered = new Map<string, GatheredForms>();
    for (const [name, given] of Object.entries(languages)) {
      const forms = formsFor(gathered, canonicalTag(name) ?? name);
      if (typeof given === 'string') forms.preferred.push(given);
      else if (Array.isArray(given)) forms.preferred.push(...given);
      else {
        for (const kind of ['preferred', 'allowed', 'forbidden'] as const)
          forms[kind].push(...(given[kind] ?? []));
        if (given.note !== undefined) forms.note = given.note;
      }
    }
    return entryOf(gathered, note);
  });
}

const formKeys = ['preferred', 'allowed', 'forbidden', 'note', 'found'];
