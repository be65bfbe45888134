type Child = Node | string | null | undefined | false;
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element with attributes and children. Texts become text nodes and nothing else; an attribute that is null, undefined
 * or false is left out, one that is true has no value.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same for a picture. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill<Made extends Element>(element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** A button that does something. */
export function button(text: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = h('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', act);
  return made;
}

const OPTION_ALL = '';

/** A choice with a label; the first option stands for all. */
export function choice(
  label: string,
  all: string,
  options: readonly (readonly [value: string, text: string])[],
  act: (value: string) => void,
): HTMLLabelElement {
  const select = h('select', {}, h('option', { value: OPTION_ALL }, all));
  for (const [value, text] of options) select.append(h('option', { value }, text));
  select.addEventListener('change', () => act(select.value));
  return h('label', { class: 'choice' }, h('span', {}, label), select);
}

/** Which of several pages, dialogs and regions is told to people who do not see it. */
export function announce(text: string): void {
  const region = document.getElementById('said');
  if (region) region.textContent = text;
}

/** A part of a page with its heading. */
export function section(title: string, ...children: readonly HTMLElement[]): HTMLElement {
  return h('section', {}, h('h2', {}, title), ...children);
}
