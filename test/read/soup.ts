import fc from 'fast-check';

/** Bits of Markdown that go wrong together: thrown in a heap they make every construct, and every construct broken. */
const words = [
  'word',
  'é',
  'e\u0301',
  '中文',
  '，',
  '𠀀',
  '😀',
  'Điều 5. ',
  '第一条',
  'a',
  '1.x',
  '10~20',
  'It is 5.',
  '3 ',
];
const inline = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '[a]',
  '[b c]',
  '[',
  ']',
  '(x)',
  '](y "z")',
  '\\',
  '\\*',
  '\\#',
  '!',
  '|',
  ':',
];
const references = [
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '&#0;',
  '&NotEqualTilde;',
  '&nope;',
  '&',
  '&nbsp;',
  '&lt;b&gt;',
];
const ends = ['\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '  \n', '\\\n', ' \n\t\n'];
const indents = [
  ' ',
  '  ',
  '   ',
  '    ',
  '\t',
  '\u00a0',
  '\u00a0\u00a0\u00a0\u00a0',
  '\u3000',
  '\u3000\u3000',
  '\ufeff',
];
const openers = [
  '> ',
  '>',
  '- ',
  '* ',
  '1. ',
  '1) ',
  '5. ',
  '2015. ',
  '# ',
  '## ',
  '##',
  '### x ###\n',
  '---\n',
  '===\n',
];
const fences = ['```\n', '~~~\n', '```js\n', '````\n'];
const tables = ['| a | b |\n|---|:-:|\n', '| c \\| d | `e` |\n', 'x\n:-\ny\n'];
const definitions = ['\n\n[a]: /u\n', '\n[b c]: <v> "t"\n', '[a]: w\n\n'];
const html = [
  '<b>',
  '</b>',
  '<br>',
  '<div>\n',
  '</div>\n',
  '<!-- c -->',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<a name="5"></a>\n',
];
const more = [
  '<script>\n',
  '</script>',
  '<pre>',
  '![pic](p.png)',
  '![](q)',
  '[^1]',
  '[^1]: note',
  '<',
  '>',
  '<http://u.v>',
];

/** Heaps of Markdown; `plain` has no HTML, pictures and footnotes. */
export const plainSoup = fc
  .array(
    fc.constantFrom(
      ...words,
      ...words,
      ...inline,
      ...references,
      ...ends,
      ...ends,
      ...indents,
      ...openers,
      ...fences,
      ...tables,
      ...definitions,
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

export const soup = fc
  .array(
    fc.constantFrom(
      ...words,
      ...words,
      ...inline,
      ...references,
      ...ends,
      ...ends,
      ...ends,
      ...indents,
      ...openers,
      ...fences,
      ...tables,
      ...definitions,
      ...html,
      ...more,
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
