import type { FileChunk, FileHead, Format, RowWork, Writer } from '../types.js';
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
 * Documents with ids of sentences, and for each pair of languages links between them, laid out as OPUS lays out its
 * corpora (Tiedemann 2012): `xml/LANGUAGE/WORK.xml` and `xml/SOURCE-LANGUAGE.xml`. Links are those of XCES, cesAlign.
 */
export const xces: Format = {
  id: 'xces',
  extension: '.xml',
  summary: "XCES, links between sentences (cesAlign), with the documents as XML in OPUS's layout",
  ...ofDocuments,
  open: (head) => new XcesWriter(head),
};

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

class XcesWriter implements Writer {
  readonly #head: FileHead;
  /** Files with links that are begun. */
  readonly #begun = new Set<string>();

  constructor(head: FileHead) {
    this.#head = head;
  }

  begin(): string {
    return '';
  }

  *work(work: RowWork): Generator<FileChunk> {
    const { alignment, columns, versions } = work;
    if (alignment === null) return;
    const numbered = versions.map((index) => numberedVersion(alignment.work.versions[index]!));
    const names = columns.map(({ language }) => `${language}/${workPath(work.id)}.xml`);
    for (const [at, version] of numbered.entries()) {
      yield { file: `xml/${names[at]}`, data: this.#document(version, columns[at]!.language), isLast: true };
    }
    for (const pair of work.pairs()) {
      const at = columns.findIndex(({ language }) => language === pair.columns[1]!.language);
      const file = `xml/${columns[0]!.language}-${columns[at]!.language}.xml`;
      if (!this.#begun.has(file)) yield { file, data: `${declaration}${doctype}<cesAlign version="1.0">\n` };
      this.#begun.add(file);
      const [fromDoc, toDoc] = [webPath(names[0]!), webPath(names[at]!)];
      yield { file, data: ` <linkGrp${attributes({ targType: 's', fromDoc, toDoc })}>\n` };
      let number = 0;
      for (const { source, target, score } of linksOf(pair, numbered[0]!, numbered[at]!)) {
        // Exactly one semicolon, also where a side is empty.
        const link = {
          id: `SL${++number}`,
          xtargets: `${source.join(' ')};${target.join(' ')}`,
          certainty: score?.toFixed(4),
        };
        yield { file, data: `  <link${attributes(link)}/>\n` };
      }
      yield { file, data: ' </linkGrp>\n' };
    }
  }

  end(): Iterable<FileChunk> {
    return [...this.#begun].map((file) => ({ file, data: '</cesAlign>\n' }));
  }

  #document(version: NumberedVersion, language: string): string {
    const block = ({ id, sentences }: IdentifiedBlock) => {
      const lines = sentences.map(
        (each) =>
          `  <s id="${each.id}">${escapeText(this.#head.clean(each.text, version.version.source.path))}</s>\n`,
      );
      return ` <p id="${id}">\n${lines.join('')} </p>\n`;
    };
    const segment = ({ inner }: NumberedSegment): string =>
      inner.map((each) => (each.kind === 'block' ? block(each.block) : segment(each.segment))).join('');
    const text = [...version.front.map(block), ...version.segments.map(segment), ...version.back.map(block)];
    return `${declaration}<text${attributes({ 'xml:lang': language })}>\n${text.join('')}</text>\n`;
  }
}

const doctype = '<!DOCTYPE cesAlign PUBLIC "-//CES//DTD XML cesAlign//EN" "">\n';
