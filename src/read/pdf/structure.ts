import type { PdfParagraph, Tagged } from './paragraphs.js';

/** A node of a page's structure tree, as the library gives it. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/** What hangs on which element: of each content its paragraph, in the order of the tree. */
export class Structure {
  readonly tagged = new Map<string, Tagged>();
  #elements = 0;
  #tables = 0;

  add(root: StructureNode | null): void {
    if (root !== null) this.#walk(root, this.#elements, 'Document', null);
  }

  #walk(node: StructureNode, element: number, role: string, cell: PdfParagraph['cell']): void {
    let row = 0;
    let column = 0;
    const table = role === 'Table' ? ++this.#tables : (cell?.table ?? 0);
    for (const child of node.children ?? []) {
      if (child.type === 'content') {
        if (child.id !== undefined) this.tagged.set(child.id, { element, role, cell });
        continue;
      }
      const own = child.role ?? role;
      // Spans and links are of the paragraph that they stand in.
      const isInline = /^(?:Span|Link|Em|Strong|Quote|Reference|NonStruct|Annot|Ruby|Code)$/.test(own);
      if (own === 'TR') row++;
      if (own === 'TD' || own === 'TH') column++;
      const inside =
        own === 'TR'
          ? { table, row, column: 0 }
          : own === 'TD' || own === 'TH'
            ? { table, row: cell?.row ?? 0, column }
            : cell;
      if (isInline) this.#walk(child, element, role, cell);
      else this.#walk(child, ++this.#elements, own, inside);
    }
  }
}
