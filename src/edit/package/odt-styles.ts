import { type Form, inOrder, type Look } from '../forms/form.js';
import { odtTextStyles } from '../forms/odt-forms.js';
import type { PackageEditor } from './package-editor.js';

const written: Readonly<Record<Look, string>> = {
  bold: 'fo:font-weight="bold"',
  italic: 'fo:font-style="italic"',
  underline:
    'style:text-underline-style="solid" style:text-underline-width="auto" style:text-underline-color="font-color"',
  strike: 'style:text-line-through-style="solid"',
  superscript: 'style:text-position="super 58%"',
  subscript: 'style:text-position="sub 58%"',
};

const namespaces =
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';

/** The styles of characters that what is put into a document of OpenDocument needs: what it has, or new automatic ones. */
export class OdtStyleNames {
  readonly #editor: PackageEditor;
  readonly #named: ReadonlyMap<string, readonly Look[]>;
  readonly #made = new Set<string>();

  constructor(editor: PackageEditor) {
    this.#editor = editor;
    this.#named = odtTextStyles(editor.partNamed('styles.xml'));
  }

  /** The name of a style for a form; the style is put in where the document has none. */
  nameOf({ looks, style }: Form): string {
    const isNamed = style !== null && this.#named.has(style.name);
    if (isNamed && looks.length === 0) return style.name;
    const all = inOrder([...looks, ...(style?.looks ?? [])]);
    const name = ['hexapla', ...all].join('-');
    if (!this.#made.has(name)) this.#make(name, all);
    return name;
  }

  #make(name: string, looks: readonly Look[]): void {
    this.#made.add(name);
    const { text } = this.#editor.part(0);
    if (text.includes(`style:name="${name}"`)) return;
    const properties = looks.map((look) => written[look]).join(' ');
    const style = `<style:style ${namespaces} style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
    const close = text.indexOf('</office:automatic-styles>');
    const empty = /<office:automatic-styles\s*\/>/.exec(text);
    const whole = `<office:automatic-styles>${style}</office:automatic-styles>`;
    // Automatic styles stand right before the body (OpenDocument 1.2 part 1, 3.1.3.2).
    const start = close >= 0 ? close : (empty?.index ?? text.indexOf('<office:body'));
    const end = start + (close >= 0 ? 0 : (empty?.[0].length ?? 0));
    if (start >= 0) this.#editor.add(0, { start, end, text: close >= 0 ? style : whole });
  }
}
