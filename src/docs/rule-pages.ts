import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../lint/index.js';
import type { Rule } from '../lint/types.js';

const BEGIN = '<!-- made from the code: summary, severity, options -->';
const END = '<!-- end of what is made from the code -->';

/** docs/rules/: the page of each rule with its head made from the code, and the list of all. */
export function rulePages(root: string): { path: string; text: string }[] {
  const pages = rules.map((rule) => {
    const path = `docs/rules/${rule.id}.md`;
    const file = join(root, path);
    return { path, text: head(rule) + writtenByHand(existsSync(file) ? readFileSync(file, 'utf8') : '') };
  });
  return [...pages, { path: 'docs/rules/README.md', text: listPage() }];
}

/** What a person wrote: all after the head. */
function writtenByHand(page: string): string {
  const end = page.indexOf(END);
  return end === -1 ? `\n${page}` : page.slice(end + END.length);
}

function head(rule: Rule): string {
  const severity = rule.severity === 'off' ? 'Off by default.' : `Severity: \`${rule.severity}\` by default.`;
  const head = [`# ${rule.id}`, BEGIN, rule.summary, severity + knowledge(rule), ...optionTable(rule), END];
  return head.join('\n\n');
}

/** What kind of fault it is and which languages it knows, on one line with the severity. */
function knowledge({ category, languages }: Rule): string {
  const mqm = category === undefined ? '' : ` MQM: ${category}.`;
  return languages === undefined ? mqm : `${mqm} Languages: ${languages.join(', ')}.`;
}

function optionTable({ options, optionHelp }: Rule): string[] {
  const help = new Map<string, string>(Object.entries(optionHelp));
  const rows = Object.entries(options).map(
    ([name, value]) => `| \`${name}\` | \`${JSON.stringify(value)}\` | ${help.get(name) ?? ''} |`,
  );
  if (rows.length === 0) return [];
  return [['| option | default | meaning |', '|---|---|---|', ...rows].join('\n')];
}

function listPage(): string {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.summary} |`);
  const table = ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n');
  return `# The rules\n\nMade from the code: run \`npm run docs\` after a change to a rule. How severities and options are set, and how\nfindings are accepted, is in [ci.md](../ci.md).\n\n${table}\n`;
}
