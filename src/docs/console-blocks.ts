import { main } from '../cli/main.js';

/**
 * A page whose ```console blocks show what a run prints: each line `$ hexapla …` is run in `folder` and what stands
 * under it is replaced by what it wrote, standard output first. Blocks with any other command stay as they are.
 */
export async function refreshConsole(page: string, folder: string): Promise<string> {
  const parts: string[] = [];
  let from = 0;
  for (const block of page.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    const body = block[1] ?? '';
    parts.push(page.slice(from, block.index), '```console\n', await refreshBlock(body, folder), '```');
    from = block.index + block[0].length;
  }
  return parts.join('') + page.slice(from);
}

async function refreshBlock(body: string, folder: string): Promise<string> {
  const commands = body.split('\n').filter((line) => line.startsWith('$ '));
  if (!commands.every((line) => line.startsWith('$ hexapla '))) return body;
  const printed: string[] = [];
  for (const line of commands) printed.push(`${line}\n`, await outputOf(line, folder));
  return printed.join('');
}

async function outputOf(line: string, folder: string): Promise<string> {
  const written = { out: '', err: '' };
  const words = line.split(/\s+/).slice(2);
  await main(words, {
    stdout: { write: (text: string) => (written.out += text), columns: 88 },
    stderr: { write: (text: string) => (written.err += text) },
    stdin: (async function* () {})(),
    env: { NO_COLOR: '1' },
    cwd: () => folder,
  });
  return written.out + written.err;
}
