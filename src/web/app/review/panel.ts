import type { PageFinding, PageWork } from '../../../report/page/types.js';
import { unitName } from '../cell.js';
import { announce, button, h } from '../dom.js';
import { addText, plain } from '../text.js';
import { said, words } from '../words.js';
import type { ReviewClient } from './client.js';
import { editDialog } from './edit-dialog.js';
import { askInDialog, labelled } from './form.js';

/** What can be done with a cell of a translation. */
export class CellPanel {
  readonly #client: ReviewClient;
  readonly #work: PageWork;

  constructor(client: ReviewClient, work: PageWork) {
    this.#client = client;
    this.#work = work;
  }

  /** Puts the buttons for a cell into it, and takes those of any other away. */
  show(cell: HTMLElement, unit: number, version: number): void {
    for (const old of document.querySelectorAll('.actions')) old.remove();
    if (version === 0) return;
    const row = this.#work.units[unit]!;
    const { state, stale, reviewed } = row.cells[version]!;
    const review = words.review;
    const buttons: HTMLElement[] = [];
    const source = row.cells[0]!.state;
    if (state === 'missing') buttons.push(button(review.fill, () => this.#edit(cell, unit, version, true)));
    else if (state !== 'absent')
      buttons.push(
        button(review.mend, () => this.#edit(cell, unit, version, false), { title: review.mendHint }),
      );
    const isThere = state !== 'missing' && state !== 'absent' && source !== 'missing';
    if (isThere && (stale !== undefined || !reviewed)) {
      buttons.push(
        button(review.accept, () => void this.#accept(unit, version), { title: review.acceptHint }),
      );
    }
    if (row.kind === 'segment' && source !== 'missing')
      buttons.push(button(review.pair, () => this.#pair(unit, version)));
    if (row.kind === 'segment' && state !== 'missing' && state !== 'absent') {
      buttons.push(button(review.part, () => this.#part(unit, version)));
    }
    cell.append(h('div', { class: 'actions', lang: document.documentElement.lang, dir: 'ltr' }, ...buttons));
    for (const entry of cell.querySelectorAll<HTMLElement>('[data-finding]')) this.findingButton(entry);
  }

  /** Puts a button to accept a finding beside it. */
  findingButton(entry: HTMLElement): void {
    const finding = this.#work.findings[Number(entry.dataset.finding)];
    if (finding === undefined || entry.querySelector('button')) return;
    const accept = button(words.review.acceptFinding, () => this.#acceptFinding(finding), {
      class: 'actions link',
    });
    entry.append(' ', accept);
  }

  #place(unit: number, version: number) {
    const { summary, units } = this.#work;
    return { work: summary.id, unit: units[unit]!.id, language: summary.versions[version]!.language };
  }

  async #accept(unit: number, version: number): Promise<void> {
    try {
      await this.#client.ask({ kind: 'accept', ...this.#place(unit, version) });
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  }

  #edit(cell: HTMLElement, unit: number, version: number, isGap: boolean): void {
    const { blocks } = this.#work.units[unit]!.cells[version]!;
    const sentences = blocks.flatMap((block) => block.sentences);
    const picked = [...(cell.closest('tbody')?.querySelectorAll(`td[data-version="${version}"] .s`) ?? [])];
    const at = Math.max(
      0,
      picked.findIndex((one) => one.classList.contains('picked')),
    );
    const span = isGap ? null : (sentences[at]?.span ?? null);
    if (!isGap && span === null) return;
    const row = this.#work.units[unit]!;
    const title = `${(isGap ? words.review.fill : words.review.mend).replace('…', '')}: ${unitName(row)}`;
    const group = isGap ? null : sentences[at]!.group;
    const place = { ...this.#place(unit, version), span };
    editDialog(this.#client, title, place, this.#sourceOf(unit, group)).catch((error) =>
      announce(String(error)),
    );
  }

  /** What the source says in a part, or in the sentences of it that one group of sentences answers. */
  #sourceOf(unit: number, group: number | null): HTMLElement {
    const { language, direction } = this.#work.summary.versions[0]!;
    const quote = h('blockquote', { lang: language, dir: direction });
    const sentences = this.#work.units[unit]!.cells[0]!.blocks.flatMap((block) => block.sentences);
    const own = sentences.filter((sentence) => group === null || sentence.group === group);
    addText(quote, own.map(({ text }) => text).join(' '));
    return quote;
  }

  #acceptFinding({ fingerprint, message, rule }: PageFinding): void {
    const review = words.review;
    const reason = labelled(review.reason, h('input', { type: 'text', required: true }));
    const until = labelled(review.until, h('input', { type: 'date' }));
    const into = labelled(
      review.into,
      h(
        'select',
        {},
        h('option', { value: 'configuration' }, review.configuration),
        h('option', { value: 'baseline' }, review.baseline),
      ),
    );
    const what = h('p', {}, plain(message), ' ', h('code', {}, rule));
    askInDialog(review.acceptFinding, [what, reason.row, until.row, into.row], review.save, async () => {
      await this.#client.ask({
        kind: 'accept-finding',
        work: this.#work.summary.id,
        fingerprint,
        reason: reason.field.value,
        until: until.field.value || null,
        into: into.field.value,
      });
      return true;
    });
  }

  /** Asks which part of the version answers one of the source's. */
  #pair(unit: number, version: number): void {
    const select = h('select');
    for (const other of this.#work.units) {
      const cell = other.cells[version]!;
      const [first] = cell.blocks.flatMap(({ sentences }) => sentences);
      if (other.kind !== 'segment' || first === undefined) continue;
      const address = cell.address ?? other.address;
      select.append(h('option', { value: address }, plain(`${address} ${first.text.slice(0, 60)}`)));
    }
    const target = labelled(words.review.counterpart, select);
    this.#link(unit, version, words.review.pair, target.row, () => ({
      source: this.#work.units[unit]!.address,
      target: select.value,
    }));
  }

  /** Says that a part has no counterpart. */
  #part(unit: number, version: number): void {
    const row = this.#work.units[unit]!;
    const isExtra = row.cells[version]!.state === 'extra';
    const text = h('p', {}, said(words.review.noCounterpart, { name: unitName(row) }));
    const address = row.cells[version]!.address ?? row.address;
    this.#link(unit, version, words.review.part, text, () =>
      isExtra ? { source: null, target: address } : { source: row.address, target: null },
    );
  }

  #link(
    unit: number,
    version: number,
    title: string,
    field: HTMLElement,
    ends: () => { source: string | null; target: string | null },
  ): void {
    const reason = labelled(words.review.reason, h('input', { type: 'text', required: true }));
    const { work, language } = this.#place(unit, version);
    askInDialog(
      `${title} ${unitName(this.#work.units[unit]!)}`,
      [field, reason.row],
      words.review.save,
      async () => {
        await this.#client.ask({ kind: 'link', work, language, ...ends(), reason: reason.field.value });
        return true;
      },
    );
  }
}
