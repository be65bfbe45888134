import { alignWork } from '../../align/work.js';
import type { Segment, Version } from '../../document/types.js';
import { editedBytes } from '../../edit/bytes.js';
import { applyEdits, type TextEdit } from '../../edit/edits.js';
import type { Filled } from '../../edit/filled.js';
import { LineForms } from '../../edit/forms/line-forms.js';
import { SourceForms } from '../../edit/forms/source-forms.js';
import { type FillOptions, fillVersion } from '../../edit/insert.js';
import { editPackage, editPage } from '../../edit/package/edit-package.js';
import { newLines } from '../../edit/package/lines.js';
import type { Refusal } from '../../edit/refusals.js';
import { escapeMarkdown } from '../../edit/render.js';
import { renumberEdits } from '../../edit/renumber.js';
import { decodedText } from '../../read/encoding/decoded.js';
import { formatOf } from '../../read/index.js';
import { PackageParts } from '../../read/package/parts.js';
import { segmentsOf } from '../../segment/index.js';
import { InputError } from '../../text/errors.js';
import type { Source } from '../../text/source.js';
import { lostFrom } from './lost.js';
import { movedReferences } from './moved-references.js';
import type { Align, Plan } from './plan.js';
import { isJoined, stands } from './unit-content.js';

/** The new bytes of a target file, or why it is left as it is. */
export type Merged =
  | {
      readonly bytes: Uint8Array;
      readonly text: string;
      readonly refusals: readonly [];
      /** Labels that stand twice beside each other now and did not before. */
      readonly twice: readonly string[];
      /** A line for each reference that is plain text, to a part that has another number now. */
      readonly references: readonly string[];
    }
  | { readonly bytes: null; readonly refusals: readonly InputError[] };

/** What is needed to change a target in its bytes. */
export interface TargetFile {
  /** As the version was read from it. */
  readonly bytes: () => Uint8Array;
  /** As the source was read from its file; null where that cannot be had. */
  readonly sourceBytes: () => Uint8Array | null;
  readonly asTrackedChange: boolean;
}

/** Reads a version again from its new bytes. */
export type Reread = (bytes: Uint8Array) => Promise<Version>;

export interface MergeFileOptions {
  /** Path of the exchange file. */
  readonly exchange: string;
  /** Go on although something would be read otherwise. */
  readonly force: boolean;
  /** Give what stands beside what is put in the numbers of the source. */
  readonly renumber: boolean;
  readonly file: TargetFile;
}

/**
 * Puts the translations of a plan into the target's text, reads the result again, and refuses it where a translation
 * is not found at its place or anything else reads otherwise than before.
 */
export async function mergeFile(
  plan: Plan,
  reread: Reread,
  { exchange, force, renumber, file }: MergeFileOptions,
  align: Align = (versions) => alignWork({ ...plan.alignment.work, versions }),
): Promise<Merged> {
  const target = plan.alignment.work.versions[1]!;
  const isPackage = target.source.places !== undefined;
  // Numbers of a package are counted by the program that opens it.
  const numbers = renumber && !isPackage ? renumberEdits(plan.alignment, plan.filled, 1) : [];
  const tried = new Set<string>();
  let fault: InputError | null = null;
  for (const way of waysOf(target)) {
    const { edits: own, refusals } = fillVersion(plan.alignment, plan.filled, way);
    if (refusals.length > 0) {
      return {
        bytes: null,
        refusals: refusals.map(({ message, remedy }) => new InputError({ path: exchange, message, remedy })),
      };
    }
    const edits = [...own, ...numbers];
    const key = applyEdits(target.source.text, edits);
    if (tried.has(key)) continue;
    tried.add(key);
    const bytes = await writtenBy(plan, edits, file);
    if (!(bytes instanceof Uint8Array)) {
      const { message, remedy } = bytes;
      return { bytes: null, refusals: [new InputError({ path: target.source.path, message, remedy })] };
    }
    const version = await reread(bytes);
    const isRenumbered = numbers.length > 0 || isPackage;
    const found = faultOf(exchange, { plan, align, edits, isRenumbered }, version);
    if (found === null || force) {
      const { text } = version.source;
      const references = isPackage ? movedReferences(plan.alignment, version, file.bytes) : [];
      return { bytes, text, refusals: [], twice: isPackage ? [] : twiceIn(target, version), references };
    }
    fault ??= found;
  }
  return { bytes: null, refusals: fault === null ? [] : [fault] };
}

/** The new bytes of the target, or why it is left as it is. */
async function writtenBy(
  { alignment, filled }: Plan,
  edits: readonly TextEdit[],
  file: TargetFile,
): Promise<Uint8Array | Refusal> {
  const { source } = alignment.work.versions[1]!;
  const { places, text } = source;
  if (places === undefined) return editedBytes(source, text, file.bytes, edits);
  const forms = await formsOf(alignment.work.versions, file);
  const options = { lines: newLines(alignment, filled, 1, forms), asTrackedChange: file.asTrackedChange };
  if (places.format === 'html') {
    const page = await textOfPage(source, file.bytes());
    const own = editPage(source, page, edits, options);
    return 'message' in own ? own : editedBytes(source, page, file.bytes, own);
  }
  if (places.format !== 'docx' && places.format !== 'odt') return readOnly(places.format);
  const edited = editPackage(source, file.bytes(), edits, options);
  return edited.bytes ?? edited.refusal;
}

/** How the letters of the source look, where it is a document that says so and its file can be had. */
async function formsOf(versions: readonly Version[], file: TargetFile): Promise<LineForms | null> {
  const { source } = versions[0]!;
  const { places, path } = source;
  if (places === undefined || places.parts.length === 0) return null;
  const bytes = file.sourceBytes();
  if (bytes === null) return null;
  const page = places.format === 'html' ? await textOfPage(source, bytes) : null;
  const parts = page === null ? new PackageParts(path, bytes) : null;
  const part = (name: string) => (page === null ? (parts?.text(name) ?? null) : { path, name, text: page });
  return new LineForms(versions[0]!, versions[1]!.language, new SourceForms(places, part));
}

/** The text of a page as it stands in its file, which the source of the page was made from. */
async function textOfPage({ path, encoding }: Source, bytes: Uint8Array): Promise<string> {
  return (await decodedText({ path, bytes }, { encoding })).text;
}

function readOnly(format: string): Refusal {
  return {
    message: `nothing can be put into a file of this kind, ${format.toUpperCase()}`,
    remedy: 'merge into what it was made from, or into a text beside it',
  };
}

/** As it came, and where that would be read otherwise with Markdown's signs escaped, and with lines left whole. */
function waysOf({ source }: Version): FillOptions[] {
  const spellings = formatOf(source.path) === 'markdown' ? [asIs, escapeMarkdown] : [asIs];
  return [true, false].flatMap((wrap) =>
    spellings.map((spelling) => ({ version: 1, escape: spelling, wrap })),
  );
}

function asIs(text: string): string {
  return text;
}

interface Made {
  readonly plan: Plan;
  readonly align: Align;
  readonly edits: readonly TextEdit[];
  readonly isRenumbered: boolean;
}

/** What the new text has not as it should be; null where all is well. */
function faultOf(
  exchange: string,
  { plan, align, edits, isRenumbered }: Made,
  version: Version,
): InputError | null {
  const [source, target, ...others] = plan.alignment.work.versions;
  const after = align([source!, version, ...others]);
  const units = new Map(after.units.map((unit) => [unit.id, unit]));
  for (const one of plan.filled) {
    const now = units.get(one.unit.id);
    if (now === undefined || !stands(after, now, plan.alignment, one)) return notFound(exchange, one);
    if (one.changes === undefined && isJoined(after, now)) return joined(exchange, one);
  }
  const replaced = new Set(plan.filled.map(({ unit }) => unit.cells[1]?.segment ?? null));
  // Cut as the target was: lists without numbers are segments beside the source alone.
  const lost = lostFrom(target!, after.work.versions[1]!, { edits, replaced, isRenumbered });
  return lost === null ? null : disturbed(exchange, lost, version);
}

/** Labels of segments that come again beside one with the same number, and did not before. */
function twiceIn(before: Version, after: Version): string[] {
  const old = new Set(repeats(before).map((segment) => segment.enumerator?.label));
  const labels = repeats(after).flatMap(({ enumerator }) => enumerator?.label ?? []);
  return [...new Set(labels.filter((label) => !old.has(label)))];
}

function repeats(version: Version): Segment[] {
  return [...segmentsOf(version)].filter(({ enumerator }) => (enumerator?.ordinal.repeat ?? 1) > 1);
}

function notFound(exchange: string, { unit }: Filled): InputError {
  return new InputError({
    path: exchange,
    message: `with the translation of ${unit.address} in its place the file would not be read as it is meant`,
    remedy: 'put it in by hand, or go on with --force',
  });
}

function joined(exchange: string, { unit }: Filled): InputError {
  return new InputError({
    path: exchange,
    message: `the translation of ${unit.address} has fewer paragraphs than its source, as if its lines had been joined`,
    remedy: 'part them as the source does, or go on with --force',
  });
}

function disturbed(exchange: string, { address }: Segment, { source }: Version): InputError {
  return new InputError({
    path: exchange,
    message: `the translations would change how ${address} of ${source.path} is read`,
    remedy: 'put them in by hand, or go on with --force',
  });
}
