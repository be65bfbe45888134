import { attributes, cleanXml, escapeText } from '../xml.js';
import type { EntryForm, TermEntry } from './types.js';

/**
 * Terms as TBX-Basic (ISO 30042:2019, style DCA): a concept each, the first form of a language preferred and the others
 * admitted, with a note of how often each stands where.
 */
export function* termsTbx(languages: readonly string[], entries: readonly TermEntry[]): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<tbx${attributes({ type: 'TBX-Basic', style: 'dca', 'xml:lang': languages[0], xmlns: 'urn:iso:std:iso:30042:ed-2' })}>\n`;
  yield '  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n';
  yield '        <p>Term candidates that hexapla found in the texts</p>\n';
  yield '      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n';
  for (const [at, { forms }] of entries.entries()) {
    yield `      <conceptEntry id="c${at + 1}">\n`;
    for (const [language, each] of forms.entries()) {
      if (each.length > 0) yield section(languages[language]!, each);
    }
    yield '      </conceptEntry>\n';
  }
  yield '    </body>\n  </text>\n</tbx>\n';
}

function section(language: string, forms: readonly EntryForm[]): string {
  const terms = forms.map(({ text, count, places: [first] }, at) => {
    const status = at === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
    const place = first === undefined ? '' : `, first in ${first.path}, line ${first.line}`;
    return `          <termSec>
            <term>${xml(text)}</term>
            <termNote type="administrativeStatus">${status}</termNote>
            <note>${count} ${count === 1 ? 'sentence' : 'sentences'}${xml(place)}</note>
          </termSec>
`;
  });
  return `        <langSec${attributes({ 'xml:lang': language })}>\n${terms.join('')}        </langSec>\n`;
}

function xml(text: string): string {
  return escapeText(cleanXml(text));
}
