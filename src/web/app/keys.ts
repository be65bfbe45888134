import { button, h } from './dom.js';
import { words } from './words.js';

/** What keys do, by key. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Listens to keys, but for those that are meant for a field or come with a modifier. */
export function listenToKeys(actions: () => KeyActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isField =
      event.target instanceof Element && event.target.closest('input, select, textarea, dialog') !== null;
    if (isField && event.key !== 'Escape') return;
    if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
    const act = actions()[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

/** Shows which keys do what. */
export function showKeys(): void {
  openDialog(
    words.keys,
    h(
      'dl',
      { class: 'keys' },
      ...words.keyHelp.flatMap(([key, does]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, does)]),
    ),
  );
}

/** A dialog over the page that goes when it is closed. */
export function openDialog(title: string, ...content: readonly HTMLElement[]): HTMLDialogElement {
  const heading = h('h2', { id: 'dialog-title' }, title);
  const dialog = h('dialog', { 'aria-labelledby': heading.id }, heading, ...content);
  dialog.append(button(words.close, () => dialog.close(), { class: 'close' }));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
