import type { Alignment, Unit } from '../../align/types.js';
import { alignWork } from '../../align/work.js';
import type { Version } from '../../document/types.js';
import { shownOf } from '../../edit/content.js';
import { applyEdits } from '../../edit/edits.js';
import { type Filled, fillVersion } from '../../edit/insert.js';
import { escapeMarkdown, shownText, squeezed } from '../../edit/render.js';
import { formatOf } from '../../read/index.js';
import { encodeLike } from '../../text/encode.js';
import { InputError } from '../../text/errors.js';
import { type Plan, unitContent } from './plan.js';

/** The new bytes of a target file, or why it is left as it is. */
export type Merged =
  | { readonly bytes: Uint8Array; readonly text: string; readonly refusals: readonly [] }
  | { readonly bytes: null; readonly refusals: readonly InputError[] };

/** Reads a version again from its new bytes. */
export type Reread = (bytes: Uint8Array) => Promise<Version>;

/**
 * Puts the translations of a plan into the target's text, reads the result again, and refuses it where a translation
 * is not found at its place or anything else reads otherwise than before.
 */
export async function mergeFile(
  exchange: string,
  plan: Plan,
  reread: Reread,
  force: boolean,
): Promise<Merged> {
  const target = plan.alignment.work.versions[1]!;
  const spellings = formatOf(target.source.path) === 'markdown' ? [asIs, escapeMarkdown] : [asIs];
  let fault: InputError | null = null;
  for (const spelling of spellings) {
    const { edits, refusals } = fillVersion(plan.alignment, plan.filled, { version: 1, escape: spelling });
    if (refusals.length > 0) {
      return {
        bytes: null,
        refusals: refusals.map(({ message, remedy }) => new InputError({ path: exchange, message, remedy })),
      };
    }
    const text = applyEdits(target.source.text, edits);
    const bytes = encodeLike(text, target.source);
    fault = await faultOf(exchange, plan, await reread(bytes));
    if (fault === null || force) return { bytes, text, refusals: [] };
  }
  return { bytes: null, refusals: fault === null ? [] : [fault] };
}

function asIs(text: string): string {
  return text;
}

/** What the new text has not as it should be; null where all is well. */
async function faultOf(exchange: string, plan: Plan, version: Version): Promise<InputError | null> {
  const { work } = plan.alignment;
  const [source, , ...others] = work.versions;
  const after = alignWork({ id: work.id, versions: [source!, version, ...others] });
  const units = new Map(after.units.map((unit) => [unit.id, unit]));
  const filled = new Map(plan.filled.map((one) => [one.unit.id, one]));
  for (const unit of plan.alignment.units) {
    if (unit.cells[0]?.state === 'missing') continue;
    const now = units.get(unit.id);
    const one = filled.get(unit.id);
    if (one !== undefined && (now === undefined || shownIn(after, now) !== shownText(one.pieces))) {
      return notFound(exchange, one);
    }
    // How far its text goes may change with what is known of the whole, as where the last one ends; not how it begins.
    const before = one === undefined ? beginning(unit) : null;
    if (before !== null && (now === undefined || beginning(now) !== before)) {
      return disturbed(exchange, unit, version);
    }
  }
  return null;
}

function shownIn(alignment: Alignment, unit: Unit): string | null {
  const content = unitContent(alignment, unit, 1);
  return content === null ? null : squeezed(shownOf(content.tokens));
}

/** The number and the first paragraph of a segment in the target; null where it has none. */
function beginning(unit: Unit): string | null {
  const segment = unit.cells[1]?.segment;
  if (!segment) return null;
  const [first] = segment.blocks;
  return `${segment.enumerator?.label ?? ''} ${first === undefined ? '' : squeezed(first.printed.text)}`;
}

function notFound(exchange: string, { unit }: Filled): InputError {
  return new InputError({
    path: exchange,
    message: `with the translation of ${unit.address} in its place the file would not be read as it is meant`,
    remedy: 'put it in by hand, or go on with --force',
  });
}

function disturbed(exchange: string, unit: Unit, { source }: Version): InputError {
  return new InputError({
    path: exchange,
    message: `the translations would change how ${unit.address} of ${source.path} is read`,
    remedy: 'put them in by hand, or go on with --force',
  });
}
