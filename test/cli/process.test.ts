import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderWith } from '../project/folder.js';
import { builtProgram } from './built.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = builtProgram();
let program: string[] = [];
beforeAll(() => {
  program = built();
});

function run(argv: readonly string[], cwd: string) {
  return spawnSync(process.execPath, [...program, ...argv], { cwd, encoding: 'utf8' });
}

async function ended(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

describe('as a process', () => {
  it('gives the version and the exit codes', () => {
    const cwd = folderWith({ 'en.txt': '1. one\n2. two\n3. three\n', 'fr.txt': '1. un\n3. trois\n' });
    expect(run(['--version'], cwd).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(['status', '--source', 'en'], cwd).status).toBe(0);
    expect(run(['check', '--source', 'en'], cwd).status).toBe(1);
    expect(run(['status', 'nowhere'], cwd).status).toBe(2);
  });

  it('writes all of a long output to a pipe', () => {
    const lines = Array.from({ length: 4000 }, (_, index) => `${index + 1}. line of the list`);
    const cwd = folderWith({ 'en.txt': `${lines.join('\n')}\n` });
    const text = execFileSync(process.execPath, [...program, 'segment', 'en.txt', '--format', 'json'], {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    expect(JSON.parse(text).versions[0].segments).toHaveLength(4000);
  });

  it('says in one line that its reader went away', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${index + 1}. line of the list`);
    const cwd = folderWith({ 'en.txt': `${lines.join('\n')}\n` });
    const child = spawn(process.execPath, [...program, 'segment', 'en.txt'], { cwd });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect([await ended(child), errors]).toEqual([2, expect.stringMatching(/^standard output: [^\n]*\n$/)]);
  });

  it('says in one line that its output cannot be written, in every command', () => {
    const cwd = folderWith({
      'en.txt': '1. one\n2. two\n',
      'fr.txt': '1. un\n',
      'a.beads': '[0]:[0]\n',
    });
    const calls = [
      'check',
      '--version',
      'status',
      'check --format json',
      'check --format github',
      'show 1',
      'segment en.txt',
      'segment en.txt --format json',
      'align',
      'explain 1',
      'export --format tsv',
      'align --lines en.txt fr.txt',
      'score --gold a.beads a.beads',
      'completion bash',
      'init --dry-run',
      'check --print-config en.txt',
      'help status',
    ];
    const table: [where: string, told: string, calls: string[]][] = [
      ['> /dev/full', 'there is no space left', calls],
      ['1< /dev/null', 'it cannot be written .EBADF.', calls.slice(0, 2)],
      ['| true', 'whoever reads it has stopped before its end', calls.slice(0, 3)],
    ];
    const main = program.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    for (const [where, told, some] of table) {
      const script = some.map(
        (call) => `"$NODE" ${main} ${call} 2> err ${where}; echo "\${PIPESTATUS[0]} $(grep -v ^note: err)"`,
      );
      const env = { ...process.env, NODE: process.execPath };
      const { stdout } = spawnSync('bash', ['-c', script.join('\n')], { cwd, encoding: 'utf8', env });
      const lines = stdout.trimEnd().split('\n');
      expect(lines).toEqual(some.map(() => expect.stringMatching(`^2 standard output: ${told}`)));
    }
  }, 240_000);

  it('ends with 130 on Ctrl-C', async () => {
    const child = spawn(process.execPath, [...program, 'segment', '-', '--language', 'en'], { cwd: root });
    // More than a pipe holds: it has gone through once the program reads, and so listens.
    child.stdin.write('1. one\n'.repeat(100_000), () => child.kill('SIGINT'));
    expect(await ended(child)).toBe(130);
  });
});
