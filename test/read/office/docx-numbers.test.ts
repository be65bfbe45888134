import { describe, expect, it } from 'vitest';
import { abstractList, labels, levelOf, list, numbered, p } from './docx.js';

/** Paragraphs of list 1, a level each. */
function paragraphs(levels: readonly number[], id = 1): string {
  return levels.map((level) => p('x', numbered(id, level))).join('');
}

describe('numbers of lists', () => {
  it('counts each level, and begins deeper ones anew', async () => {
    const numbering = abstractList(0, ['Article %1.', '%1.%2', '(%3)']) + list(1, 0);
    const body = paragraphs([0, 1, 1, 2, 0, 1, 2, 2]);
    expect(await labels({ body, numbering })).toEqual([
      'Article 1.',
      '1.1',
      '1.2',
      '(1)',
      'Article 2.',
      '2.1',
      '(1)',
      '(2)',
    ]);
  });

  it('counts in the abstract list: two lists of one go on from each other', async () => {
    const numbering = abstractList(0, ['%1.']) + list(1, 0) + list(2, 0);
    expect(await labels({ body: paragraphs([0, 0]) + paragraphs([0], 2), numbering })).toEqual([
      '1.',
      '2.',
      '3.',
    ]);
  });

  it('begins a list where its override says, once', async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = abstractList(0, ['%1.']) + list(1, 0) + list(2, 0, override);
    const body = paragraphs([0, 0]) + paragraphs([0, 0], 2) + paragraphs([0]);
    expect(await labels({ body, numbering })).toEqual(['1.', '2.', '5.', '6.', '7.']);
  });

  it('takes the level of an override as it is', async () => {
    const override = `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${levelOf('%1)', 'lowerLetter')}</w:lvl></w:lvlOverride>`;
    const numbering = abstractList(0, ['%1.']) + list(1, 0) + list(2, 0, override);
    expect(await labels({ body: paragraphs([0]) + paragraphs([0], 2), numbering })).toEqual(['1.', 'b)']);
  });

  it('begins at 0 where no start is said', async () => {
    const numbering = abstractList(0, ['<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>']) + list(1, 0);
    expect(await labels({ body: paragraphs([0, 0]), numbering })).toEqual(['0.', '1.']);
  });

  it('never begins anew after lvlRestart 0: articles that run on through chapters', async () => {
    const article = levelOf('Article %2.', 'decimal', '<w:lvlRestart w:val="0"/>');
    const numbering = abstractList(0, [levelOf('Chapter %1', 'upperRoman'), article]) + list(1, 0);
    expect(await labels({ body: paragraphs([0, 1, 1, 0, 1]), numbering })).toEqual([
      'Chapter I',
      'Article 1.',
      'Article 2.',
      'Chapter II',
      'Article 3.',
    ]);
  });

  it('begins anew after the level that lvlRestart names, and no deeper one', async () => {
    const third = levelOf('(%3)', 'decimal', '<w:lvlRestart w:val="1"/>');
    const numbering = abstractList(0, ['%1.', '%1.%2', third]) + list(1, 0);
    expect(await labels({ body: paragraphs([0, 1, 2, 1, 2, 0, 1, 2]), numbering })).toEqual([
      '1.',
      '1.1',
      '(1)',
      '1.2',
      '(2)',
      '2.',
      '2.1',
      '(1)',
    ]);
  });

  it('shows all numbers of a legal level in decimals', async () => {
    const legal = levelOf('%1.%2', 'decimal', '<w:isLgl/>');
    const numbering = abstractList(0, [levelOf('Part %1', 'upperRoman'), legal]) + list(1, 0);
    expect(await labels({ body: paragraphs([0, 0, 1]), numbering })).toEqual(['Part I', 'Part II', '2.1']);
  });

  it('follows lists that only name a style of lists', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Law"><w:name w:val="Law"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstractList(0, [], '<w:numStyleLink w:val="Law"/>') +
      abstractList(1, ['§ %1'], '<w:styleLink w:val="Law"/>') +
      list(1, 0) +
      list(2, 1);
    expect(await labels({ body: paragraphs([0, 0]), numbering, styles })).toEqual(['§ 1', '§ 2']);
  });

  it('counts by the style of a paragraph, and of those that it is based on', async () => {
    const styles =
      `<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="Article"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:basedOn w:val="Article"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="Loose"><w:name w:val="Loose"/><w:basedOn w:val="Article"/></w:style>`;
    const numbering =
      abstractList(0, [
        levelOf('Article %1.', 'decimal', '<w:pStyle w:val="Article"/>'),
        levelOf('%1.%2', 'decimal', '<w:pStyle w:val="Clause"/>'),
      ]) + list(1, 0);
    const styled = (style: string, more = '') => p('x', `<w:pStyle w:val="${style}"/>${more}`);
    const body =
      styled('Article') +
      styled('Clause') +
      styled('Clause', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Article') +
      styled('Loose');
    expect(await labels({ body, numbering, styles })).toEqual([
      'Article 1.',
      '1.1',
      '',
      'Article 2.',
      'Article 3.',
    ]);
  });

  it('counts empty paragraphs of a list, and no hidden or deleted ones', async () => {
    const numbering = abstractList(0, ['%1.']) + list(1, 0);
    const hidden = `<w:p><w:pPr>${numbered(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>`;
    const deleted = `<w:p><w:pPr>${numbered(1)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2" w:author="a"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    const body = paragraphs([0]) + p('', numbered(1)) + hidden + deleted + paragraphs([0]);
    expect(await labels({ body, numbering })).toEqual(['1.', '2.', '3.']);
    expect(await labels({ body, numbering }, { trackedChanges: 'original' })).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
    ]);
  });

  it('reads a format that stands as a choice', async () => {
    const level =
      '<w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/>';
    expect(await labels({ body: paragraphs([0]), numbering: abstractList(0, [level]) + list(1, 0) })).toEqual(
      ['007.'],
    );
  });

  it.each([
    ['tab', '1.\tA'],
    ['space', '1. A'],
    ['nothing', '1.A'],
  ])('parts label and text by a %s', async (suffix, expected) => {
    const level = levelOf('%1.', 'decimal', `<w:suff w:val="${suffix}"/>`);
    const numbering = abstractList(0, [level]) + list(1, 0);
    expect(await labels({ body: p('A', numbered(1)), numbering })).toEqual([expected]);
  });
});

describe('formats of numbers', () => {
  const shown = async (format: string, values: readonly number[], language = 'und') => {
    const numbering = values
      .map((value, at) => {
        const level = `<w:start w:val="${value}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1"/>`;
        return abstractList(at, [level]) + list(at + 1, at);
      })
      .join('');
    const body = values.map((_, at) => p('x', numbered(at + 1))).join('');
    return labels({ body, numbering }, { language });
  };

  it.each([
    ['decimal', [1, 10], ['1', '10']],
    ['decimalZero', [1, 10], ['01', '10']],
    ['decimalFullWidth', [1, 10], ['１', '１０']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['upperRoman', [4, 9], ['IV', 'IX']],
    ['lowerRoman', [14], ['xiv']],
    ['lowerLetter', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
    ['upperLetter', [3], ['C']],
    ['chineseCounting', [1, 10, 11, 20, 100], ['一', '十', '十一', '二十', '一百']],
    ['chineseCountingThousand', [10, 101, 110], ['十', '一百零一', '一百一十']],
    ['taiwaneseCounting', [12], ['十二']],
    ['japaneseCounting', [11, 101], ['十一', '百一']],
    ['ideographDigital', [10, 101], ['一〇', '一〇一']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
    ['ideographZodiac', [1, 12, 13], ['子', '亥', '13']],
    ['chineseLegalSimplified', [12], ['壹拾贰']],
  ])('writes %s', async (format, values, expected) => {
    expect(await shown(format, values)).toEqual(expected);
  });

  it('writes words and ordinals in the language of the document', async () => {
    expect(await shown('cardinalText', [1, 21], 'en')).toEqual(['One', 'Twenty-one']);
    expect(await shown('ordinalText', [1, 2], 'fr')).toEqual(['Premier', 'Deuxième']);
    expect(await shown('ordinal', [1, 2, 3, 11, 21], 'en')).toEqual(['1st', '2nd', '3rd', '11th', '21st']);
    expect(await shown('ordinal', [1, 2, 21], 'fr')).toEqual(['1er', '2e', '21e']);
  });

  it('shows nothing for none', async () => {
    expect(await shown('none', [1])).toEqual(['']);
  });
});
