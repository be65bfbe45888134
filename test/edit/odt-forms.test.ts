import { expect, it } from 'vitest';
import { odtForms } from '../../src/edit/forms/odt-forms.js';

const namespaces = ['office', 'style', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

it.each([
  ['super 58%', ['superscript']],
  ['33% 58%', ['superscript']],
  ['sub 58%', ['subscript']],
  ['-8% 58%', ['subscript']],
  ['0% 100%', null],
])('letters at the position %s look so', (position, looks) => {
  const style = `<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="${position}"/></style:style>`;
  const text = `<office:x ${namespaces}>${style}<text:p>oar <text:span text:style-name="T1">2</text:span></text:p></office:x>`;
  const forms = odtForms({ path: 'a.odt', name: 'content.xml', text }, new Map());
  const start = text.indexOf('2</text:span>');
  expect(forms).toEqual(looks === null ? [] : [{ start, end: start + 1, form: { looks, style: null } }]);
});
