import { parse } from 'parse5';
import { readHtml } from '../../src/read/html.js';
import { median, processorSeconds, processorSecondsOf, verdict } from './timing.js';

const rounds = 7;

/** A page as a site has it: navigation, headings, lists that count, paragraphs with links and marks, a table. */
function madePage(sections: number): string {
  const text =
    'The keeper of the harbour opens the gate at seven, and closes it when the last boat has landed. ';
  const parts: string[] = [];
  for (let at = 1; at <= sections; at++) {
    parts.push(`<h2 id="s${at}">${at}. Rules of pier ${at}<a class="headerlink" href="#s${at}">¶</a></h2>`);
    parts.push(`<p>${text}<b>Fares</b> are <a href="#f${at}">in the table</a>. ${text.repeat(3)}</p>`);
    const items = [1, 2, 3].map((item) => `<li>${text}Pier ${at}, rule ${item}.</li>`);
    parts.push(`<ol start="${at}">${items.join('\n')}</ol>`);
    parts.push(`<table><tr><td>Adults</td><td>${at} francs</td></tr></table>`);
  }
  return `<!doctype html><html lang="en"><body><nav><a href="/">Home</a></nav><main>${parts.join('\n')}</main></body></html>`;
}

/** Reading a page of the Web, over parsing it alone. */
export async function htmlLines(sections = 1200): Promise<string[]> {
  const page = madePage(sections);
  const bytes = Buffer.from(page);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -2; round < rounds; round++) {
    const read = await processorSecondsOf(() => readHtml({ path: 'made.html', bytes }));
    const parsed = processorSeconds(() => parse(page, { sourceCodeLocationInfo: true }));
    if (round < 0) continue;
    ours.push(read);
    theirs.push(parsed);
  }
  const ratio = verdict(median(ours) / median(theirs), 1.5, 'at most');
  return [`html: ${(bytes.length / 1e6).toFixed(1)} MB, read in times parse5 alone: ${ratio}`];
}
