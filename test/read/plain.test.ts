import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/read/plain.js';
import { sourceOf } from '../../src/text/decode.js';
import { offsetFaults } from './offsets.js';

const read = (text: string) => readPlain(sourceOf('x.txt', text));
const texts = (text: string) => read(text).blocks.map((block) => block.printed.text);

/** Breaks a text at spaces, or between ideographs, before a line gets wider than `width` columns. */
function wrap(text: string, width: number, hanging = ''): string {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.match(/[\u3000-\u9fff\uff00-\uffef]|[^\s\u3000-\u9fff\uff00-\uffef]+\s?|\s/g) ??
    []) {
    const needed = /[\u3000-\u9fff\uff00-\uffef]/.test(word) ? 2 : word.trimEnd().length;
    if (columns + needed > width && line !== '') {
      lines.push(line.trimEnd());
      line = hanging;
      columns = hanging.length;
    }
    line += word;
    columns += needed === 2 ? 2 : word.length;
  }
  return [...lines, line.trimEnd()].join('\n');
}

const prose = {
  en: [
    '1. The parties shall meet once in each quarter of the year, and whenever one of them asks for it in writing; the place is chosen by the party that asks.',
    '2. What was agreed is written down and signed by both. A copy goes to the registry, where Article 7 of the charter says that it is kept for ten years.',
    'Nothing in this agreement keeps a party from giving more than it asks.',
  ],
  fr: [
    '1. Les parties se réunissent une fois par trimestre, et chaque fois que l’une d’elles le demande par écrit ; le lieu est choisi par celle qui le demande.',
    '2. Ce qui est convenu est mis par écrit et signé par les deux. Une copie va au greffe, où elle est gardée dix ans selon l’article 7 de la charte.',
    'Rien dans le présent accord n’empêche une partie de donner plus qu’il ne demande.',
  ],
  vi: [
    '1. Các bên họp mỗi quý một lần và khi một bên yêu cầu bằng văn bản; địa điểm do bên yêu cầu lựa chọn và thông báo trước ít nhất bảy ngày làm việc.',
    '2. Nội dung đã thống nhất được lập thành biên bản có chữ ký của hai bên. Một bản gửi về nơi lưu trữ và được giữ mười năm theo Điều 7 của điều lệ.',
    'Không quy định nào của thỏa thuận này ngăn một bên làm nhiều hơn mức được yêu cầu.',
  ],
  zh: [
    '第一条　双方每季度会晤一次，任何一方书面提出要求时亦应会晤；会晤地点由提出要求的一方选定，并至少提前七个工作日通知另一方。',
    '第二条　所商定的事项应当作成书面记录并由双方签字。记录一份送登记处，依照章程第七条保存十年，任何一方可以随时查阅并取得副本。',
    '本协议的任何规定均不妨碍一方给予超出所要求的内容，也不妨碍双方另行订立更为有利的安排。',
  ],
};
const versions = Object.entries(prose);

describe('readPlain', () => {
  it.each(versions)('takes each line of a web page for a paragraph (%s)', (_, paragraphs) => {
    const long = paragraphs.map((paragraph) => `${paragraph} ${paragraph}`);
    expect(texts(long.join('\n'))).toEqual(long);
    expect(texts(long.join('\r\n\r\n'))).toEqual(long);
    expect(texts(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it.each(
    versions.flatMap(([name, paragraphs]) => [50, 66, 80].map((width) => [name, width, paragraphs] as const)),
  )('joins wrapped lines (%s, %i columns)', (_, width, paragraphs) => {
    expect(texts(paragraphs.map((text) => wrap(text, width)).join('\n\n'))).toEqual(paragraphs);
    expect(texts(paragraphs.map((text) => wrap(text, width, '   ')).join('\r\n\u00a0\r\n'))).toEqual(
      paragraphs,
    );
  });

  it.each(versions)('begins a paragraph at a number where no blank line parts it (%s)', (_, paragraphs) => {
    expect(texts(paragraphs.map((text) => wrap(text, 60)).join('\n')).length).toBeGreaterThanOrEqual(2);
    const [first = '', second = ''] = paragraphs;
    const blocks = texts([wrap(first, 60), wrap(second, 60)].join('\n'));
    expect(blocks).toEqual([first, second]);
  });

  it('says where lines begin in a wrapped paragraph', () => {
    const [block] = read(`${wrap(prose.en[0] ?? '', 50)}\n\n${wrap(prose.en[1] ?? '', 50)}`).blocks;
    const pieces = [0, ...(block?.lines ?? [])].map((line, index, all) =>
      block?.printed.text.slice(line, all[index + 1]),
    );
    expect(pieces.map((piece) => piece?.trimEnd()).join('\n')).toBe(wrap(prose.en[0] ?? '', 50));
  });

  it('leaves a number in the middle of a wrapped sentence alone', () => {
    const text = wrap(
      'As it was said before by the assembly in the second of its sessions, which was held in the spring of 1998. It then went on to what is written in Section 5. Nobody asked.',
      40,
    );
    expect(texts(`${text}\n\n${text}`)).toHaveLength(2);
  });

  it.each([
    ['a heading over a paragraph', ['CHAPTER II', wrap(prose.en[1] ?? '', 60)], 2],
    ['a list', [wrap(prose.en[2] ?? '', 60), '- one', '- two', '(a) three', 'b) four'], 5],
    ['a signature', [wrap(prose.en[1] ?? '', 60), 'For the assembly', 'A. Nguyen'], 3],
    [
      'a line in the middle',
      [`${' '.repeat(25)}CHARTER`, `${' '.repeat(3)}${'OF THE UNION OF THE RIVERS AND THE LAKES'}`],
      2,
    ],
    [
      'paragraphs told by their indent',
      [`  ${wrap(prose.en[0] ?? '', 60)}`, `  ${wrap(prose.en[2] ?? '', 60)}`],
      2,
    ],
    ['a rule', ['Text that stands above of a rule.', '-----', 'And below.'], 3],
    ['a table', ['| a | b |', '| c | d |'], 2],
  ])('keeps %s apart in a wrapped text', (_, lines, count) => {
    const text = [...versions.map(([, paragraphs]) => wrap(paragraphs[0] ?? '', 60)), lines.join('\n')].join(
      '\n\n',
    );
    expect(texts(text)).toHaveLength(versions.length + count);
  });

  it.each([
    ['![]() |', 'image', false],
    ['![x](a.png)', 'image', false],
    ['| a | b |', 'table', false],
    ['─────', 'furniture', false],
    ['* * *', 'furniture', false],
    ['...', 'paragraph', true],
    ['5. Text', 'paragraph', true],
  ])('takes %j for %s', (text, role, searchable) => {
    expect(read(`Above.\n${text}\nBelow.`).blocks[1]).toMatchObject({ role, searchable });
  });

  it.each(['\u2028', '\u2029', '\f', '\v', '\u0085'])('ends a line at %j', (separator) => {
    const { blocks, source } = read(`1. One${separator}2. Two${separator}${separator}3. Three\n4. Four`);
    expect(blocks.map(({ printed }) => printed.text)).toEqual(['1. One', '2. Two', '3. Three', '4. Four']);
    expect(source.lineStarts).toHaveLength(2);
  });

  it('measures indents and knows blank lines', () => {
    const { blocks } = read('\u00a0\u00a0 1. a\n\u00a0\n\t b\n\u3000\u3000c\n\u200b\n d\u00a0 ');
    expect(blocks.map(({ indent, printed, start, end }) => [indent, printed.text, start, end])).toEqual([
      [3, '1. a', 3, 7],
      [5, 'b', 12, 13],
      [4, 'c', 16, 17],
      [1, 'd', 21, 22],
    ]);
  });

  it('loses nothing and maps every character', () => {
    const part = fc.constantFrom(
      'word ',
      'a',
      '. ',
      '，',
      '中文',
      '第一条',
      '5. ',
      '(a) ',
      'Điều 5 ',
      '- ',
      '|',
      '---',
      '![]() |',
      ' ',
      '\t',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '\n',
      '\n',
      '\r\n',
      '\n\n',
      '\r',
      '😀',
      'long enough to be wrapped at some place ',
      'A longer stretch of text that fills most of a line, ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const document = read(parts.join(''));
        expect(offsetFaults(document)).toEqual([]);
        const seen = (text: string) => text.replace(/[\p{White_Space}\u200b\u2060\ufeff]+/gu, '');
        expect(seen(document.blocks.map((block) => block.printed.text).join(''))).toBe(
          seen(document.source.text),
        );
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it('reads an endless line and many short ones', () => {
    expect(texts('a '.repeat(1_000_000))).toHaveLength(1);
    const { blocks } = read(Array.from({ length: 200_000 }, (_, index) => `${index + 1}. Task`).join('\n'));
    expect(blocks).toHaveLength(200_000);
  });
});
