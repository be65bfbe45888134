import { isoDate } from '../dates.js';
import type { Column, FileChunk, FileHead, Format, RowWork, Writer } from '../types.js';
import { attributes, escapeText } from '../xml.js';
import { ofDocuments } from './form.js';
import { linksOf } from './links.js';
import { webPath, workPath } from './names.js';
import {
  type IdentifiedBlock,
  type NumberedSegment,
  type NumberedVersion,
  numberedVersion,
} from './numbered.js';

/**
 * TEI P5: a file for each version with its parts as `div`, paragraphs and sentences (`s`), and in `standOff` the links to
 * the versions that it is aligned with. https://tei-c.org/release/doc/tei-p5-doc/en/html/SA.html
 */
export const tei: Format = {
  id: 'tei',
  extension: '.xml',
  summary: 'TEI P5, a file for each version, with links between sentences in standOff',
  ...ofDocuments,
  open: (head) => new TeiWriter(head),
};

class TeiWriter implements Writer {
  readonly #head: FileHead;

  constructor(head: FileHead) {
    this.#head = head;
  }

  begin(): string {
    return '';
  }

  end(): string {
    return '';
  }

  *work(work: RowWork): Generator<FileChunk> {
    const { alignment, columns, versions } = work;
    if (alignment === null) return;
    const numbered = versions.map((index) => numberedVersion(alignment.work.versions[index]!));
    const names = columns.map(({ language }) => `${workPath(work.id)}.${language}.xml`);
    const groups: string[][] = names.map(() => []);
    for (const pair of work.pairs()) {
      const at = columns.findIndex(({ language }) => language === pair.columns[1]!.language);
      const links = [...linksOf(pair, numbered[0]!, numbered[at]!)]
        // A link has two ends or more: what one side lacks is not linked.
        .filter(({ source, target }) => source.length > 0 && target.length > 0);
      if (links.length === 0) continue;
      const group = (own: 'source' | 'target', other: string) => {
        const ends = links.map((link) => {
          const [here, there] = own === 'source' ? [link.source, link.target] : [link.target, link.source];
          const target = [...here.map((id) => `#${id}`), ...there.map((id) => `${other}#${id}`)].join(' ');
          return `<link${attributes({ target, cert: certainty(link.score) })}/>\n`;
        });
        return `<linkGrp type="translation">\n${ends.join('')}</linkGrp>\n`;
      };
      groups[0]!.push(group('source', relative(names[at]!)));
      groups[at]!.push(group('target', relative(names[0]!)));
    }
    for (const [at, version] of numbered.entries()) {
      const data = this.#file(work, version, columns[at]!, groups[at]!);
      yield { file: names[at]!, data, isLast: true };
    }
  }

  #file(work: RowWork, version: NumberedVersion, column: Column, groups: readonly string[]): string {
    const part = (kind: string, blocks: readonly IdentifiedBlock[]) =>
      blocks.length === 0
        ? ''
        : `<div${attributes({ type: kind })}>\n${blocks.map((block) => this.#block(block, 'p', column)).join('')}</div>\n`;
    const body = [
      part('front', version.front),
      ...version.segments.map((segment) => this.#division(segment, column)),
      part('back', version.back),
    ].join('');
    const standOff = groups.length === 0 ? '' : `<standOff>\n${groups.join('')}</standOff>\n`;
    const language = attributes({ 'xml:lang': column.language });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"${language}>\n${this.#header(work, column)}${standOff}<text>\n<body>\n${body === '' ? '<p/>\n' : body}</body>\n</text>\n</TEI>\n`;
  }

  #header({ id, licence }: RowWork, { path, sha256, changed, language }: Column): string {
    const { tool } = this.#head;
    const say = (text: string) => escapeText(this.#head.clean(text, path));
    const terms = licence === null ? 'unknown' : say(licence);
    const date = changed === null ? '' : ` of ${isoDate(changed)}`;
    return `<teiHeader>
<fileDesc>
<titleStmt><title>${say(id)} (${say(language)})</title></titleStmt>
<publicationStmt><publisher>unknown</publisher><availability><licence>${terms}</licence></availability></publicationStmt>
<sourceDesc><p>${say(path)}${date}, SHA-256 ${sha256}</p></sourceDesc>
</fileDesc>
<encodingDesc><appInfo><application ident="${say(tool.name)}" version="${say(tool.version)}"><desc>Cut into parts and sentences, and aligned.</desc></application></appInfo></encodingDesc>
</teiHeader>
`;
  }

  #division({ segment, inner }: NumberedSegment, column: Column): string {
    const facts = { type: segment.level, n: this.#head.clean(segment.address, column.path) };
    const label = segment.enumerator?.label ?? null;
    const [first] = inner;
    const opens = first?.kind === 'block' && first.block.block.role === 'heading' ? first.block : null;
    const rest = opens === null ? inner : inner.slice(1);
    const head =
      opens === null
        ? label === null
          ? ''
          : `<head>${this.#label(label, column)}</head>\n`
        : this.#block(opens, 'head', column, label);
    const text = rest.map((each) =>
      each.kind === 'block' ? this.#block(each.block, 'p', column) : this.#division(each.segment, column),
    );
    // Text after a division stands in one of its own: TEI has none beside them.
    return `<div${attributes(facts)}>\n${head}${wrapTail(rest, text)}</div>\n`;
  }

  #block(
    { id, sentences }: IdentifiedBlock,
    element: 'p' | 'head',
    { path }: Column,
    label: string | null = null,
  ): string {
    const text = sentences.map(
      (each) => `<s xml:id="${each.id}">${escapeText(this.#head.clean(each.text, path))}</s>`,
    );
    const number = label === null ? '' : `${this.#label(label, { path })} `;
    return `<${element} xml:id="${id}">${number}${text.join(' ')}</${element}>\n`;
  }

  #label(label: string, { path }: Pick<Column, 'path'>): string {
    return `<label>${escapeText(this.#head.clean(label, path))}</label>`;
  }
}

/** Inside a `div` nothing but divisions may follow a division. */
function wrapTail(inner: NumberedSegment['inner'], text: readonly string[]): string {
  const from = inner.findIndex(({ kind }) => kind === 'segment');
  if (from < 0) return text.length === 0 ? '<p/>\n' : text.join('');
  return text
    .map((each, at) =>
      at > from && inner[at]!.kind === 'block' ? `<div type="text">\n${each}</div>\n` : each,
    )
    .join('');
}

/** Files of a work stand beside each other, so that the last step of a path names the other one. */
function relative(name: string): string {
  return webPath(name.split('/').at(-1) ?? name);
}

/** TEI's own words for how sure something is. */
function certainty(score: number | null): string | null {
  if (score === null) return null;
  if (score >= 0.9) return 'high';
  return score >= 0.5 ? 'medium' : 'low';
}
