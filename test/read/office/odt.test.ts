import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/read/index.js';
import { positionOf } from '../../../src/text/source.js';
import { listStyle, odtOf, odtPrinted } from './odt.js';

const automatic = listStyle('L1', [
  ['1', '.'],
  ['1', '.', 'text:display-levels="2"'],
]);
const x = '<text:p>x</text:p>';
const item = (content: string, more = '') => `<text:list-item${more}>${content}</text:list-item>`;
const list = (content: string, more = ' text:style-name="L1"') => `<text:list${more}>${content}</text:list>`;

/** Each says what OpenDocument 1.2 says of it, and Writer 7.4 shows the same. */
describe('lists of OpenDocument', () => {
  it.each([
    ['counts items and levels', list(item(x + list(item(x) + item(x), '')) + item(x)), '1. 1.1. 1.2. 2.'],
    ['begins a new list at its start', list(item(x) + item(x)) + list(item(x)), '1. 2. 1.'],
    [
      'begins a list anew within one item',
      list(item(x + list(item(x), '') + list(item(x), ''))),
      '1. 1.1. 1.1.',
    ],
    [
      'gives an item the start that it names',
      list(item(x) + item(x, ' text:start-value="5"') + item(x)),
      '1. 5. 6.',
    ],
    [
      'counts an item that only holds a list where it is the first',
      list(item(list(item(x), '')) + item(x)),
      '1.1. 2.',
    ],
    [
      'goes on where an item only holds a list',
      list(item(x) + item(list(item(x), '')) + item(x)),
      '1. 1.1. 2.',
    ],
    [
      'goes on with the list before of the same style',
      list(item(x + list(item(x), ''))) +
        list(item(list(item(x), '')) + item(x), ' text:style-name="L1" text:continue-numbering="true"'),
      '1. 1.1. 1.2. 2.',
    ],
    [
      'goes on with the list that is named',
      list(item(x), ' text:style-name="L1" xml:id="a"') +
        list(item(x)) +
        list(item(x), ' text:style-name="L1" text:continue-list="a"'),
      '1. 1. 2.',
    ],
    [
      'counts paragraphs that say themselves in which list they are',
      ['1', '2', '1']
        .map(
          (level) =>
            `<text:numbered-paragraph text:list-id="z" text:level="${level}" text:style-name="L1">${x}</text:numbered-paragraph>`,
        )
        .join(''),
      '1. 1.1. 2.',
    ],
  ])('%s', async (_what, body, expected) => {
    const printed = await odtPrinted({ body, automatic });
    expect(printed.map((text) => text.replace(/ x$/, '')).join(' ')).toBe(expected);
  });

  it('gives headers of lists and further paragraphs of an item no number', async () => {
    const body = list(`${item(x + x)}<text:list-header><text:p>y</text:p></text:list-header>${item(x)}`);
    expect(await odtPrinted({ body, automatic })).toEqual(['1. x', 'x', 'y', '2. x']);
  });

  it('gives a paragraph of which all is hidden no number', async () => {
    const hidden =
      '<text:p><text:span text:style-name="T9">secret</text:span><text:span text:style-name="T9"/></text:p>';
    const body = list(`${item(x)}<text:list-item>${hidden}</text:list-item>${item('<text:p/>')}${item(x)}`);
    const style =
      '<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const shown = await odtPrinted({ body, automatic: automatic + style });
    expect(shown.filter((text) => text !== '')).toEqual(['1. x', '2.', '3. x']);
  });

  it.each([
    ['a', 'c', ''],
    ['A', 'C', ''],
    ['i', 'iii', ''],
    ['一, 二, 三, ...', '三', ''],
    ['①, ②, ③, ...', '③', ''],
    ['甲, 乙, 丙, ...', '丙', ''],
    ['壹, 贰, 叁, ...', '叁', ''],
    ['１, ２, ３, ...', '３', ''],
    ['1, 2, 3, ...', '３', ''],
    ['01, 02, 03, ...', '03', ''],
    ['a', 'bb', 'style:num-letter-sync="true"', 28],
    ['a', 'ab', '', 28],
  ])('writes %s as %s', async (format, expected, more, start = 3) => {
    const styled = listStyle('L1', [[format, ')', `text:start-value="${start}" ${more}`]]);
    expect(await odtPrinted({ body: list(item(x)), automatic: styled })).toEqual([`${expected}) x`]);
  });

  it('takes the whole label where the file says it', async () => {
    const styled = listStyle('L1', [
      [
        '1',
        '.',
        'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" loext:num-list-format="Art. %1%."',
      ],
    ]);
    expect(await odtPrinted({ body: list(item(x)), automatic: styled })).toEqual(['Art. 1. x']);
  });

  it('numbers headings by the outline', async () => {
    const level = (at: number, prefix: string, more = '') =>
      `<text:outline-level-style text:level="${at}" style:num-format="1" style:num-prefix="${prefix}" ${more}/>`;
    const styles = `<office:styles><text:outline-style style:name="Outline">${level(1, 'Chapter ')}${level(2, '', 'text:display-levels="2"')}</text:outline-style></office:styles>`;
    const h = (at: number, text: string, more = '') =>
      `<text:h text:outline-level="${at}"${more}>${text}</text:h>`;
    const body =
      h(1, 'A') + h(2, 'B') + h(1, 'C') + h(2, 'D') + h(1, 'E', ' text:is-list-header="true"') + h(1, 'F');
    const { blocks } = await readFile({ path: 'a.odt', bytes: odtOf({ body, styles }) });
    expect(blocks.map(({ printed, depth }) => `${depth} ${printed.text}`)).toEqual([
      '1 Chapter 1\tA',
      '2 1.1\tB',
      '1 Chapter 2\tC',
      '2 2.1\tD',
      '1 E',
      '1 Chapter 3\tF',
    ]);
  });
});

describe('text of OpenDocument', () => {
  it('prints white space as the standard says', async () => {
    const body =
      '<text:p> a \n  b<text:s text:c="2"/><text:span> c</text:span><text:tab/>d<text:line-break/>e</text:p>';
    expect(await odtPrinted({ body })).toEqual(['a b   c\td e']);
  });

  it('leaves out what is hidden, notes of reviewers and what is deleted', async () => {
    const hidden =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const body = `<text:p>a<text:span text:style-name="T1">b</text:span><office:annotation><text:p>c</text:p></office:annotation>d</text:p>`;
    expect(await odtPrinted({ body, automatic: hidden })).toEqual(['ad']);
  });

  it('puts a note behind the paragraph that calls it, and its sign is no text', async () => {
    const note =
      '<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note>';
    const bytes = odtOf({ body: `<text:p>Article 5${note}. A</text:p><text:p>B</text:p>` });
    const { blocks, source } = await readFile({ path: 'a.odt', bytes });
    expect(blocks.map(({ printed }) => printed.text)).toEqual(['Article 5. A', 'n', 'B']);
    expect(blocks.map((block) => positionOf(source, block).place)).toEqual([
      'paragraph 1',
      'footnote 1',
      'paragraph 2',
    ]);
  });

  it('reads a document before and after its changes', async () => {
    const region = (id: string, kind: string) =>
      `<text:changed-region xml:id="${id}">${kind}</text:changed-region>`;
    const changes = `<text:tracked-changes>${region('c1', '<text:insertion/>')}${region('c2', '<text:deletion><text:p>gone</text:p></text:deletion>')}${region('c3', '<text:deletion><text:p>line</text:p><text:p/></text:deletion>')}</text:tracked-changes>`;
    const body = `${changes}<text:p>a<text:change-start text:change-id="c1"/>new<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>z</text:p><text:p><text:change text:change-id="c3"/>b</text:p>`;
    expect(await odtPrinted({ body })).toEqual(['anewz', 'b']);
    expect(await odtPrinted({ body }, { trackedChanges: 'original' })).toEqual(['agonez', 'line', 'b']);
  });

  it('refuses passwords and macros', async () => {
    const locked = odtOf({
      body: x,
      more: [{ name: 'Basic/Standard/Module1.xml', data: 'x' }],
    });
    await expect(readFile({ path: 'a.odt', bytes: locked })).rejects.toThrow('holds macros');
  });
});
