import { localeOf } from '../../locale/index.js';
import { isoDate } from '../dates.js';
import type { Column, FileChunk, FileHead, Format, RowWork, Writer } from '../types.js';
import { attributes, escapeText } from '../xml.js';
import { aknElement, aknNumber } from './akn-names.js';
import { ofDocuments } from './form.js';
import { webPath, workPath } from './names.js';
import {
  type IdentifiedBlock,
  type Inner,
  type NumberedSegment,
  type NumberedVersion,
  numberedVersion,
} from './numbered.js';

/**
 * Akoma Ntoso 3.0 (OASIS LegalDocML): a file for each version, its parts as book … article … paragraph … point, ids by
 * the naming convention, so that a part has one id in all languages that number it alike.
 * https://docs.oasis-open.org/legaldocml/akn-core/v1.0 and akn-nc/v1.0
 */
export const akn: Format = {
  id: 'akn',
  extension: '.xml',
  summary: 'Akoma Ntoso 3.0, a file for each version, its parts by level with eIds',
  ...ofDocuments,
  open: (head) => new AknWriter(head),
};

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

class AknWriter implements Writer {
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
    for (const [at, column] of columns.entries()) {
      const version = numberedVersion(alignment.work.versions[versions[at]!]!);
      const file = `${workPath(work.id)}.${column.language}.xml`;
      yield { file, data: new AknDocument(this.#head, work, column).text(version), isLast: true };
    }
  }
}

class AknDocument {
  readonly #head: FileHead;
  readonly #work: RowWork;
  readonly #column: Column;
  /** How often each eId was wanted, so that none is given twice. */
  readonly #given = new Map<string, number>();

  constructor(head: FileHead, work: RowWork, column: Column) {
    this.#head = head;
    this.#work = work;
    this.#column = column;
  }

  text(version: NumberedVersion): string {
    // A document without parts has a main body of paragraphs.
    const isHierarchy = version.segments.length > 0;
    const root = isHierarchy ? 'act' : 'doc';
    const bodyName = isHierarchy ? 'body' : 'mainBody';
    const matter = (name: 'preface' | 'conclusions', blocks: readonly IdentifiedBlock[]) =>
      blocks.length === 0
        ? ''
        : this.#element(name, this.#id('', name), blocks.map(this.#paragraph).join(''));
    const parts = isHierarchy
      ? version.segments.map((segment) => this.#part(segment, '', 0)).join('')
      : [...version.front, ...version.back].map(this.#paragraph).join('') || '<p/>\n';
    const front = isHierarchy ? matter('preface', version.front) : '';
    const back = isHierarchy ? matter('conclusions', version.back) : '';
    const name = attributes({ name: root, ...(root === 'act' ? { contains: 'singleVersion' } : {}) });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${namespace}">\n<${root}${name}>\n${this.#meta(root)}${front}<${bodyName}>\n${parts}</${bodyName}>\n${back}</${root}>\n</akomaNtoso>\n`;
  }

  /** The work, the version in its language, and this file (FRBR), as akn-nc v1.0, 4 names them. */
  #meta(root: string): string {
    const { tool, changed } = this.#head;
    const { language } = this.#column;
    const [source] = this.#work.columns;
    const dateOf = (column: Column | undefined) => isoDate(column?.changed ?? changed ?? 0).slice(0, 10);
    const [, region] = /-([A-Z]{2})(?:-|$)/.exec(source?.language ?? '') ?? [];
    // ZZ is what registries of regions call one that is not known. All versions are of one work.
    const country = (region ?? 'ZZ').toLowerCase();
    const name = webPath(workPath(this.#work.id)).replaceAll('/', '-');
    const work = `/akn/${country}/${root}/${dateOf(source)}/${name}`;
    const expression = `${work}/${alpha3(language)}@`;
    const own = dateOf(this.#column);
    const level = (name: string, uri: string, date: string, rest: string) =>
      `<${name}>\n<FRBRthis${attributes({ value: `${uri}/!main` })}/>\n<FRBRuri${attributes({ value: uri })}/>\n<FRBRdate${attributes({ date, name: 'file' })}/>\n<FRBRauthor href="#unknown"/>\n${rest}</${name}>\n`;
    return `<meta>
<identification${attributes({ source: `#${tool.name}` })}>
${level('FRBRWork', work, dateOf(source), `<FRBRcountry${attributes({ value: country })}/>\n`)}${level('FRBRExpression', expression, own, `<FRBRlanguage${attributes({ language: alpha3(language) })}/>\n`)}${level('FRBRManifestation', `${expression}.akn`, own, '')}</identification>
<references${attributes({ source: `#${tool.name}` })}>
<TLCOrganization${attributes({ eId: tool.name, href: `/ontology/organization/${tool.name}`, showAs: `${tool.name} ${tool.version}` })}/>
<TLCOrganization eId="unknown" href="/ontology/organization/unknown" showAs="unknown"/>
</references>
</meta>
`;
  }

  #part({ segment, inner }: NumberedSegment, context: string, depth: number): string {
    const { element, short, name } = aknElement(segment, depth);
    const number = aknNumber(segment);
    // What runs on through its parents, as articles do through chapters, needs none of them in its id.
    const id = this.#id(segment.continuous ? '' : context, `${short}_${number}`);
    const label = segment.enumerator?.label ?? null;
    const [first] = inner;
    const opens = first?.kind === 'block' && first.block.block.role === 'heading' ? first.block : null;
    const num = label === null ? '' : `<num>${this.#say(label)}</num>\n`;
    const heading = opens === null ? '' : `<heading>${this.#sentences(opens)}</heading>\n`;
    const rest = opens === null ? inner : inner.slice(1);
    const below = depth + (segment.level === 'item' ? 1 : 0);
    return this.#element(element, id, num + heading + this.#inner(rest, id, below), { name });
  }

  /** Text alone is `content`; text before, among and after parts is `intro`, a container, and `wrapUp`. */
  #inner(inner: readonly Inner[], id: string, depth: number): string {
    const first = inner.findIndex(({ kind }) => kind === 'segment');
    const last = inner.findLastIndex(({ kind }) => kind === 'segment');
    const texts = (some: readonly Inner[]) =>
      some.map((each) => (each.kind === 'block' ? this.#paragraph(each.block) : '')).join('');
    if (first < 0) return this.#element('content', this.#id(id, 'content'), texts(inner) || '<p/>\n');
    const intro = texts(inner.slice(0, first));
    const wrapUp = texts(inner.slice(last + 1));
    let among = 0;
    const middle = inner.slice(first, last + 1).map((each) => {
      if (each.kind === 'segment') return this.#part(each.segment, id, depth);
      const own = this.#id(id, `hcontainer_${++among}`);
      const content = this.#element('content', this.#id(own, 'content'), this.#paragraph(each.block));
      return this.#element('hcontainer', own, content, { name: 'text' });
    });
    return [
      intro === '' ? '' : this.#element('intro', this.#id(id, 'intro'), intro),
      ...middle,
      wrapUp === '' ? '' : this.#element('wrapUp', this.#id(id, 'wrapup'), wrapUp),
    ].join('');
  }

  readonly #paragraph = (block: IdentifiedBlock): string => `<p>${this.#sentences(block)}</p>\n`;

  /** The text of a block as it is printed, from its first sentence on. */
  #sentences({ block }: IdentifiedBlock): string {
    return this.#say(block.printed.text.slice(block.body).trim());
  }

  #element(name: string, eId: string, inner: string, more: { readonly name?: string | null } = {}): string {
    return `<${name}${attributes({ eId, ...more })}>\n${inner}</${name}>\n`;
  }

  /** An eId in its context; the second of one name gets a number of its own. */
  #id(context: string, name: string): string {
    const id = context === '' ? name : `${context}__${name}`;
    const count = (this.#given.get(id) ?? 0) + 1;
    this.#given.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }

  #say(text: string): string {
    return escapeText(this.#head.clean(text, this.#column.path));
  }
}

/** A language as the naming convention has it: three letters (ISO 639-2) where they are known, then what else the tag says. */
function alpha3(language: string): string {
  const [first = language, ...rest] = language.toLowerCase().split('-');
  const { aliases, identified } = localeOf(language);
  const codes = [...aliases.filter((alias) => !(identified ?? []).includes(alias)), ...aliases];
  return [codes.find((code) => code.length === 3) ?? first, ...rest].join('-');
}
