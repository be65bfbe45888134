import { describe, expect, it } from 'vitest';
import { contentOf, originalOf, segmentContent, shownOf } from '../../src/edit/content.js';
import { applyEdits, lineEndingOf, withLineEnding } from '../../src/edit/edits.js';
import { lackingIn } from '../../src/edit/lacking.js';
import { escapeMarkdown, renderPieces } from '../../src/edit/render.js';
import { localeOf } from '../../src/locale/index.js';
import { segmentsOf } from '../../src/segment/index.js';
import { versionOf } from '../format/made.js';

describe('edits', () => {
  it('are made at once, those at one place in their order', () => {
    const edits = [
      { start: 4, end: 4, text: 'x' },
      { start: 0, end: 1, text: 'A' },
      { start: 4, end: 4, text: 'y' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('Abcdxyef');
  });

  it('must not overlap', () => {
    const edits = [
      { start: 0, end: 3, text: '' },
      { start: 2, end: 4, text: '' },
    ];
    expect(() => applyEdits('abcdef', edits)).toThrow('overlap');
  });

  it.each([
    ['a\r\nb\n', '\r\n'],
    ['a\rb', '\r'],
    ['a\nb\r\n', '\n'],
    ['a', '\n'],
  ])('keep the line end of %j', (text, ending) => {
    expect(lineEndingOf(text)).toBe(ending);
    expect(withLineEnding('x\ny\r\nz', ending)).toBe(`x${ending}y${ending}z`);
  });
});

describe('the content of a segment', () => {
  it('is all that stands there after the number, markup included', async () => {
    const text =
      '# T\n\n1. **Bold** first\n   wrapped &amp; `code`.\n\n   ```js\n   let a;\n\n   b();\n   ```\n\n2. Last **one**\n';
    const version = await versionOf('a.md', 'en', text);
    const contents = [...segmentsOf(version)].map((segment) => segmentContent(version, segment));
    expect(contents.map((content) => originalOf(content?.tokens ?? []))).toEqual([
      '**Bold** first\n   wrapped &amp; `code`.\n\n   ```js\n   let a;\n\n   b();\n   ```',
      'Last **one**',
    ]);
    for (const content of contents) {
      expect(text.slice(content!.start, content!.end)).toBe(originalOf(content!.tokens));
    }
    expect(shownOf(contents[0]!.tokens)).toBe('Bold first wrapped & code.\nlet a;\n\nb();');
  });

  it('is nothing where there are no blocks', async () => {
    const version = await versionOf('a.md', 'en', '1. One\n\n2. Two\n');
    expect(contentOf(version, [], null)).toBeNull();
  });
});

describe('rendering', () => {
  const options = { breaks: [], usualBreak: '\n\n', wraps: true, escape: (text: string) => text };
  const code = (original: string, shown: string, line: 'none' | 'soft' | 'break') =>
    ({ kind: 'code', original, shown, line }) as const;

  it('makes paragraphs of line feeds, and writes codes as they were', () => {
    const pieces = [
      { kind: 'text', text: 'a\nb' } as const,
      code('\n > ', '\n', 'break'),
      code('**', '', 'none'),
    ];
    expect(renderPieces(pieces, options)).toBe('a\n\nb\n > **');
    expect(renderPieces(pieces, { ...options, breaks: ['\n'] })).toBe('a\nb\n**');
  });

  it('writes the end of a wrapped line as a space where lines are not wrapped', () => {
    const pieces = [
      { kind: 'text', text: 'a' } as const,
      code('\n  ', ' ', 'soft'),
      { kind: 'text', text: 'b' } as const,
    ];
    expect(renderPieces(pieces, options)).toBe('a\n  b');
    expect(renderPieces(pieces, { ...options, wraps: false })).toBe('a b');
  });

  it.each([
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['a_b_ [x] <y> `z`', 'a\\_b\\_ \\[x\\] \\<y\\> \\`z\\`'],
    ['# not a title', '\\# not a title'],
    ['7. not an item', '7\\. not an item'],
    ['- nor this', '\\- nor this'],
    ['plain words, 1.5 and more.', 'plain words, 1.5 and more.'],
  ])('%j is printed by Markdown as it is', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('what a translation lacks', () => {
  const [en, fr] = [localeOf('en'), localeOf('fr')];
  it.each([
    ['On 12 March 2024 by Decision 77-KH/TU.', 'Le 12 mars 2024, par la décision 77-KH/TU.', []],
    [
      'On 12 March 2024 by Decision 77-KH/TU.',
      'Le 13 mars 2024, par une décision.',
      ['12 March 2024', '77-KH/TU'],
    ],
    ['It costs 1,200,000 dong, or 15%.', 'Cela coûte 1 200 000 dongs, ou 15 %.', []],
    ['See https://a.example/x now.', 'Voir maintenant.', ['https://a.example/x']],
    ['Nothing to keep here.', 'Rien à garder.', []],
  ])('%j', (source, target, lacking) => {
    const text = (each: string) => [{ kind: 'text', text: each } as const];
    expect(lackingIn(text(source), text(target), en, fr)).toEqual(lacking);
  });

  it('sees where links in markup lead', () => {
    const source = [
      { kind: 'code', original: '[', shown: '', line: 'none' } as const,
      { kind: 'text', text: 'here' } as const,
      { kind: 'code', original: '](docs/a.md)', shown: '', line: 'none' } as const,
    ];
    expect(lackingIn(source, [{ kind: 'text', text: 'ici' }], en, fr)).toEqual(['docs/a.md']);
    expect(lackingIn(source, source, en, fr)).toEqual([]);
  });
});
