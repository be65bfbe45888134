// Runs `hexapla check corpus` and compares what it finds with what each work.json says it is meant to find.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const run = spawnSync(process.execPath, ['bin/hexapla.js', 'check', 'corpus', '--format', 'json'], {
  encoding: 'utf8',
});
const describe = (finding) =>
  [finding.rule, finding.severity, finding.work, finding.language, finding.address ?? '-'].join(' ');
const found = JSON.parse(run.stdout).findings.map(describe).sort();
const meant = readdirSync('corpus')
  .flatMap((work) => {
    const manifest = JSON.parse(readFileSync(`corpus/${work}/work.json`, 'utf8'));
    return (manifest.expect ?? []).map((finding) =>
      describe({
        ...finding,
        severity: finding.severity === 'warn' ? 'warning' : finding.severity,
        work: manifest.id,
      }),
    );
  })
  .sort();
const missing = meant.filter((line) => !found.includes(line));
const surplus = found.filter((line) => !meant.includes(line));
for (const line of missing) console.log(`not found: ${line}`);
for (const line of surplus) console.log(`not meant: ${line}`);
const exit = meant.some((line) => line.split(' ')[1] === 'error') ? 1 : 0;
if (run.status !== exit) console.log(`exit code ${run.status}, expected ${exit}`);
console.log(`${found.length} findings, ${meant.length} meant`);
process.exitCode = missing.length + surplus.length > 0 || run.status !== exit ? 1 : 0;
