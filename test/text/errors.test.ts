import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/text/errors.js';

describe('InputError', () => {
  it('is one line', () => {
    const fault = { path: 'a\nb\u001b[31m\u202e.md', message: 'x\r\ny', remedy: 'z\u2028' };
    expect(new InputError({ ...fault, place: { line: 3, column: 4, offset: 9 } }).line).toBe(
      'a\\u{a}b\\u{1b}[31m\\u{202e}.md:3:4: x\\u{d}\\u{a}y; z\\u{2028}',
    );
  });

  it('has no place where none is known', () => {
    expect(new InputError({ path: '-', message: 'nothing here', remedy: 'give a file' }).line).toBe(
      '-: nothing here; give a file',
    );
  });
});
