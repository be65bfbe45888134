import { button, h } from '../dom.js';
import { openDialog } from '../keys.js';

/** A dialog that asks for something and sends it; what is refused is said in it, and it stays open. */
export function askInDialog(
  title: string,
  fields: readonly HTMLElement[],
  submit: string,
  send: () => Promise<boolean>,
): void {
  const fault = h('p', { class: 'fault', role: 'alert' });
  const act = async () => {
    fault.textContent = '';
    go.disabled = true;
    try {
      if (await send()) dialog.close();
    } catch (error) {
      fault.textContent = error instanceof Error ? error.message : String(error);
    }
    go.disabled = false;
  };
  const go = button(submit, () => void act(), { class: 'main' });
  const dialog = openDialog(title, ...fields, fault, go);
  dialog.querySelector<HTMLElement>('textarea, input, select')?.focus();
}

/** A field with its label. */
export function labelled<Field extends HTMLElement>(
  label: string,
  field: Field,
): { row: HTMLElement; field: Field } {
  return { row: h('label', { class: 'field' }, h('span', {}, label), ' ', field), field };
}
