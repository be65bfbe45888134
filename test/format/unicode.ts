import fc from 'fast-check';

/** Pieces of text that formats and their readers stumble over. */
const troubles = [
  '😀',
  '𠀀',
  'e\u0301',
  'Đie\u0302\u0300u',
  '\u05e9\u05dc\u05d5\u05dd',
  '\u202eabc\u202c',
  '\u200f',
  ']]>',
  '&',
  '&amp;',
  '<b>',
  '</seg>',
  '"\'',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u2028',
  '\u0085',
  '\u0007',
  '\u007f',
  '-->',
  '%{x}',
  '$&',
  '*',
  '_a_',
  '`c`',
  '[l](http://a.b/c?d=e&f=g)',
  '\\',
  '中文，句子。',
  'ﷺ',
  '1.5',
  '=1+1',
];

/** One line of running text with such pieces, words around them so that it is no number or rule. */
export const troubledLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...troubles), fc.constantFrom('word', 'more words', 'Sentence ends.', 'And')),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => `Text ${parts.join(' ')} end`);

/** A numbered plain document of such lines, one paragraph a line. */
export const troubledDocument: fc.Arbitrary<string> = fc
  .array(troubledLine, { minLength: 2, maxLength: 5 })
  .map((lines) => lines.map((line, at) => `${at + 1}. ${line}\n`).join('\n'));
