import type { XmlAttributes } from '../package/xml.js';
import type { Counts } from './lists.js';
import type { ListStyle, OdtStyles } from './styles.js';

/** Where a paragraph stands in lists: what counts it, and how. */
export interface OdtListPlace {
  /** Which list of the file, from 0. */
  readonly list: number;
  readonly counts: Counts;
  readonly style: ListStyle;
  /** From 0. */
  readonly level: number;
  /** The number that it is to have, whatever was counted. */
  readonly start: number | null;
  /** Deeper numbers that go before it is counted: a list of its own begins anew in an item. */
  readonly restarts: boolean;
}

interface OpenList {
  readonly list: number;
  readonly counts: Counts;
  readonly styleName: string | undefined;
  readonly level: number;
  /** Set until the first item of a list that begins anew within an item is counted. */
  restarts: boolean;
}

interface OpenItem {
  readonly start: number | null;
  /** A header, or an item whose first paragraph has its number: no further paragraph is numbered. */
  isDone: boolean;
  hasList: boolean;
}

/** The lists and items that are open (ODF 1.2 part 1). */
export class ListStack {
  readonly #styles: OdtStyles;
  readonly #lists: OpenList[] = [];
  readonly #items: OpenItem[] = [];
  readonly #byId = new Map<string, Pick<OpenList, 'list' | 'counts'>>();
  readonly #byStyle = new Map<string, Pick<OpenList, 'list' | 'counts'>>();
  readonly #numbered = new Map<string, Pick<OpenList, 'list' | 'counts'>>();
  readonly #outline: Pick<OpenList, 'list' | 'counts'>;
  #count = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
    this.#outline = this.#made();
  }

  #made(): Pick<OpenList, 'list' | 'counts'> {
    return { list: this.#count++, counts: [] };
  }

  openList(attributes: XmlAttributes): void {
    const outer = this.#lists.at(-1);
    const item = this.#items.at(-1);
    const styleName = attributes['text:style-name'] ?? outer?.styleName;
    const continues = attributes['text:continue-numbering'] === 'true';
    if (outer !== undefined && item !== undefined) {
      const { list, counts, level } = outer;
      // An item without text that only holds a list goes on where the list was before.
      const restarts = !continues && item.isDone && item.hasList;
      item.hasList = true;
      this.#lists.push({ list, counts, styleName, level: level + 1, restarts });
      return;
    }
    const told = attributes['text:continue-list'];
    const known =
      (told === undefined ? undefined : this.#byId.get(told)) ??
      (continues && styleName !== undefined ? this.#byStyle.get(styleName) : undefined);
    const { list, counts } = known ?? this.#made();
    const id = attributes['xml:id'] ?? attributes['text:id'];
    if (id !== undefined) this.#byId.set(id, { list, counts });
    if (styleName !== undefined) this.#byStyle.set(styleName, { list, counts });
    this.#lists.push({ list, counts, styleName, level: 0, restarts: false });
  }

  closeList(): void {
    this.#lists.pop();
  }

  openItem(attributes: XmlAttributes, isHeader: boolean): void {
    this.#items.push({ start: integer(attributes['text:start-value']), isDone: isHeader, hasList: false });
  }

  closeItem(): void {
    this.#items.pop();
  }

  /** The place of a paragraph that begins here; null where it has no number. */
  paragraph(): OdtListPlace | null {
    const list = this.#lists.at(-1);
    const item = this.#items.at(-1);
    if (list === undefined || item === undefined || item.isDone) return null;
    item.isDone = true;
    const style = this.#styles.list(list.styleName) ?? this.#styles.outlineCalled(list.styleName);
    if (style === null) return null;
    const { restarts, counts, level } = list;
    list.restarts = false;
    return { list: list.list, counts, style, level, start: item.start, restarts };
  }

  /** The place of a heading (text:h): that of its list, else the one that the outline gives it. */
  heading(attributes: XmlAttributes, styleName: string | undefined): OdtListPlace | null {
    const level = (integer(attributes['text:outline-level']) ?? 1) - 1;
    const open = this.#lists.at(-1)?.styleName;
    const isOwn = this.#lists.length > 0 && this.#styles.list(open) !== null;
    if (isOwn) return attributes['text:is-list-header'] === 'true' ? null : this.paragraph();
    const item = this.#items.at(-1);
    if (item !== undefined) item.isDone = true;
    if (attributes['text:is-list-header'] === 'true' || this.#styles.listOf(styleName) === '') return null;
    const start = integer(attributes['text:start-value']) ?? this.#styles.outline[level]?.start ?? 1;
    const isRestarted = attributes['text:restart-numbering'] === 'true';
    return {
      ...this.#outline,
      style: this.#styles.outline,
      level,
      start: isRestarted ? start : null,
      restarts: false,
    };
  }

  /** The place of a paragraph that says itself which list it is an item of (5.3.6). */
  numbered(attributes: XmlAttributes): OdtListPlace | null {
    const styleName = attributes['text:style-name'];
    const style = this.#styles.list(styleName) ?? this.#styles.outlineCalled(styleName);
    if (style === null) return null;
    const key = attributes['text:list-id'] ?? `style ${styleName}`;
    const known = this.#numbered.get(key) ?? this.#made();
    this.#numbered.set(key, known);
    const level = (integer(attributes['text:level']) ?? 1) - 1;
    return { ...known, style, level, start: integer(attributes['text:start-value']), restarts: false };
  }
}

function integer(text: string | undefined): number | null {
  const value = Number(text ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : null;
}
