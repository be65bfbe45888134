// Runs `hexapla check` over README.md and its translations: nothing may be found, and nothing may be accepted away.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const translations = readdirSync('.').filter((name) => /^README\.[A-Za-z-]+\.md$/.test(name));
const argv = [
  'check',
  'README.md',
  ...translations.sort(),
  '--format',
  'json',
  '--report-unused-disable-directives',
];
const run = spawnSync(process.execPath, ['bin/hexapla.js', ...argv], { encoding: 'utf8' });
process.stderr.write(run.stderr);
const { findings, summary } = JSON.parse(run.stdout);
for (const { path, position, message, rule } of findings) {
  console.log(`${path}:${position.start.line}:${position.start.column}: ${message} [${rule}]`);
}
const accepted = summary.suppressed ?? 0;
console.log(`${summary.versions} versions, ${findings.length} findings, ${accepted} accepted away`);
process.exitCode = run.status !== 0 || findings.length + accepted > 0 || summary.versions < 4 ? 1 : 0;
