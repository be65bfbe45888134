import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes, readPieces } from '../../src/project/files.js';
import { escapeCommands, escapeControls, escapeLine, escapeLines } from '../../src/text/errors.js';
import { folderWith } from '../project/folder.js';
import { hexapla } from './run.js';

/** What terminals obey, CSI of one character and marks that reorder text among it, but not colours of ours. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** What GitHub, Azure and TeamCity take for a command. */
const COMMAND = /^[^\S\n]*::.*::|##\w*\[/m;
const nasty = 'a\u001b]0;title\u0007 b\u009b31m \u202ec \u061cd ##vso[task.x]e ##[error]f ##teamcity[g';
const command = '::set-output name=x::y';
const text = (words: string) =>
  `${command}\n\n1. ${words} ${nasty}\n\n${command}\n\n2. ${command} ${words}\n\n# ##[group]${words}\n\n3. ${words}.\n`;

describe('what is printed is obeyed by no terminal and by no log', () => {
  const name = '::warning::w \u001b[2J\u202e';
  const calls = [
    'status',
    'status --all',
    'check',
    'check --format compact',
    'check --format json',
    'check --format junit',
    'check --format sarif',
    'check --format markdown',
    'check --format checkstyle',
    'show 1',
    'show 2 --format json',
    'align',
    'align --format json',
    'explain 1',
    'explain 2 --format json',
    'init --dry-run',
    'check --print-config en.md',
    'accept',
    'show 77',
  ]; // one a line would be long
  it.each(calls)('%s', async (call) => {
    const cwd = folderWith({
      'en.md': text('Some words'),
      'fr.md': text('Quelques mots').replace(/^2\..*$/m, ''),
      [`${name}/en.md`]: text('Some words'),
      [`${name}/fr.md`]: text('Quelques mots').replace('3.', '4.'),
    });
    const words = call.split(' ');
    const argv = words[0] === 'init' ? words : [...words, '--source', 'en'];
    const { out, err } = await hexapla(argv, { cwd, columns: 100 });
    expect(out + err).not.toBe('');
    for (const printed of [out, err]) {
      expect(printed).not.toMatch(OBEYED);
      expect(printed).not.toMatch(COMMAND);
    }
  });

  it('segment', async () => {
    const cwd = folderWith({
      'en.txt': text('Some words'),
      'fr.txt': text('Quelques mots').replace(/^2\..*$/m, ''),
    });
    const seen = [await hexapla(['segment', 'en.txt', 'fr.txt'], { cwd })];
    for (const { out, err } of seen)
      for (const printed of [out, err]) {
        expect(printed).not.toMatch(OBEYED);
        expect(printed).not.toMatch(COMMAND);
      }
  });

  it('keeps colours, tabs, line ends and all that is no command', () => {
    expect(escapeLine('\u001b[31mred\u001b[39m \u001b[2J')).toBe('\u001b[31mred\u001b[39m \\u{1b}[2J');
    expect(escapeLines('a\tb\r\n ::x::\u0085\n')).toBe('a\tb\r\n \\u{3a}:x::\\u{85}\n');
    expect(escapeCommands('a ::b:: c :: d ## [e] #[f]')).toBe('a ::b:: c :: d ## [e] #[f]');
    expect(escapeCommands('x ##vso[y] ###[z]')).not.toMatch(COMMAND);
    expect(escapeControls('Việt 中文 é')).toBe('Việt 中文 é');
  });
});

describe('a FIFO', () => {
  it('is read once, however often it is looked at', async () => {
    const folder = folderWith({});
    const fifo = join(folder, 'm.tmx');
    expect(spawnSync('mkfifo', [fifo]).status).toBe(0);
    const tmx = `<tmx version="1.4"><header srclang="en" segtype="sentence" o-tmf="x" adminlang="en" datatype="plaintext" creationtool="x" creationtoolversion="1"/><body><tu><tuv xml:lang="en"><seg>One.</seg></tuv><tuv xml:lang="fr"><seg>Un.</seg></tuv></tu></body></tmx>`;
    writeFileSync(join(folder, 'file'), tmx);
    // Reading waits for the writer, and so must not be what feeds it.
    const writer = spawn('sh', ['-c', 'cat "$1" > "$0"', fifo, join(folder, 'file')], { stdio: 'ignore' });
    const { code, out } = await hexapla(['export', fifo, '--format', 'tsv'], { cwd: folder });
    if (writer.exitCode === null) await once(writer, 'exit');
    expect([code, out]).toEqual([0, expect.stringMatching(/One\.\tUn\./)]);
    expect(Buffer.from(readBytes(fifo, fifo)).toString()).toBe(tmx);
    expect(Buffer.concat([...readPieces(fifo, fifo)]).toString()).toBe(tmx);
  });
});
