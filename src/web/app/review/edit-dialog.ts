import { h } from '../dom.js';
import { addText } from '../text.js';
import { words } from '../words.js';
import type { ReviewClient } from './client.js';
import { askInDialog, labelled } from './form.js';

/** Which stretch of which file is to be changed; no stretch where something missing is to be filled in. */
export interface EditPlace {
  readonly work: string;
  readonly unit: string;
  readonly language: string;
  readonly span: readonly [start: number, end: number] | null;
}

/** Asks for a translation of what the source says, shows what would change in the file, and writes it when that has been seen. */
export async function editDialog(
  client: ReviewClient,
  title: string,
  place: EditPlace,
  source: HTMLElement,
): Promise<void> {
  const { text: written = '', digest = '' } = await client.ask({ kind: 'written', ...place });
  const { row, field } = labelled(
    words.review.text,
    h('textarea', { rows: 6, lang: place.language, dir: 'auto' }),
  );
  field.value = written;
  const change = h('pre', { class: 'diff', tabindex: 0, hidden: true });
  let seen: string | null = null;
  field.addEventListener('input', () => {
    seen = null;
    change.hidden = true;
    setSubmit(change, words.review.showChange);
  });
  askInDialog(title, [source, row, change], words.review.showChange, async () => {
    const text = field.value;
    const request = { kind: 'edit', ...place, text, digest };
    if (seen === text) {
      await client.ask({ ...request, isDryRun: false });
      return true;
    }
    const { diff = '' } = await client.ask({ ...request, isDryRun: true });
    showDiff(change, diff);
    seen = text;
    setSubmit(change, words.review.write);
    return false;
  });
}

function setSubmit(inside: HTMLElement, text: string): void {
  const submit = inside.closest('dialog')?.querySelector('button.main');
  if (submit) submit.textContent = text;
}

function showDiff(to: HTMLElement, diff: string): void {
  to.replaceChildren();
  for (const line of diff.split('\n').slice(2)) {
    const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : 'span';
    const shown = h(kind);
    addText(shown, line);
    to.append(shown, '\n');
  }
  to.hidden = false;
  to.querySelector('ins')?.scrollIntoView({ block: 'nearest' });
}
