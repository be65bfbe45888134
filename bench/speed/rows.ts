import { measureChild } from './child.js';
import { verdict } from './timing.js';

const count = 1_000_000;

/**
 * A million made rows in two languages, written as JSONL and as Parquet by the writers alone, into a file that is thrown
 * away. `formats` is the folder of the compiled formats.
 */
export function rowLines(formats: string): string[] {
  const run = (module: string, name: string) => measureChild(scriptOf(`${formats}${module}`, name));
  const none = measureChild(scriptOf(null, ''));
  const [jsonl, parquet] = [run('jsonl.js', 'jsonl'), run('parquet/parquet.js', 'parquet')];
  const own = [jsonl, parquet].map(({ seconds }) => seconds - none.seconds);
  const [text = 0, columns = 0] = own;
  return [
    `rows: ${count} rows in two languages, processor time of the writers alone`,
    `rows: JSONL ${text.toFixed(1)} s, Parquet ${columns.toFixed(1)} s; its speed to that of JSONL: ${verdict(text / columns, 1, 'at least')}`,
    `rows: peak in MB of Parquet: ${verdict(parquet.peak, 400, 'at most')}`,
  ];
}

/** Makes the rows, and where a module is named writes them. */
function scriptOf(module: string | null, name: string): string {
  return `
    const { openSync, writeSync } = await import('node:fs');
    const columns = ['vi', 'en'].map((language) => ({ language, path: 'plan/' + language + '.txt', sha256: 'a1'.repeat(32), changed: 0 }));
    function* rows() {
      for (let at = 0; at < ${count}; at++) {
        const cell = (text) => ({
          state: 'present', text, passages: [{ start: at * 90, end: at * 90 + text.length }],
          lines: [at + 1, at + 1], address: String(at), label: null, score: 0.9,
        });
        yield {
          id: 'plan/' + at + '/1', unit: String(at), address: String(at), kind: 'segment', number: 1, role: 'asked',
          cells: [
            cell('Người thứ ' + at + ' kể rằng có ' + (at * 7919 % 1000) + ' con thuyền ra khơi từ bến cảng vào lúc sáng sớm.'),
            cell('Person number ' + at + ' tells that ' + (at * 7919 % 1000) + ' boats leave the harbour early in the morning.'),
          ],
          states: ['present', 'present'],
        };
      }
    }
    const work = { id: 'plan', columns, paths: [], alignment: null, versions: [], licence: 'CC0-1.0', roleOf: () => 'asked', rows, pairs: () => [] };
    ${
      module === null
        ? 'let seen = 0; for (const row of rows()) seen += row.cells[0].text.length;'
        : `
    const format = (await load(${JSON.stringify(module)}))[${JSON.stringify(name)}];
    const head = { level: 'sentence', tool: { name: 'bench', version: '1' }, changed: null, clean: (text) => text, oneSegment: false, languages: [], byteOrderMark: false, selection: () => '' };
    const writer = await format.open(head, { name: 'rows', pair: '', split: null });
    const file = openSync('/dev/null', 'w');
    let text = '';
    const put = (chunk) => {
      if (typeof chunk !== 'string') return void writeSync(file, chunk);
      text += chunk;
      if (text.length > 65536) { writeSync(file, text); text = ''; }
    };
    put(writer.begin(work));
    for (const chunk of writer.work(work)) put(chunk);
    const end = writer.end();
    for (const chunk of typeof end === 'string' ? [end] : end) put(chunk);
    writeSync(file, text);`
    }
  `;
}
