import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice's Writer is installed; tests that need it are skipped where it is not. */
export const hasWriter = spawnSync('sh', ['-c', 'command -v lowriter && command -v soffice']).status === 0;

/**
 * Converts files by Writer, which takes a profile of its own, so that one that runs is left alone.
 *
 * @param filter an extension, with a filter behind it where the extension has several
 */
export function writerConverts(files: readonly string[], filter: string, folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'writer-profile-'));
  try {
    const argv = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      filter,
    ];
    const { status, stderr } = spawnSync('soffice', [...argv, '--outdir', folder, ...files], {
      encoding: 'utf8',
      timeout: 240_000,
    });
    if (status !== 0) throw new Error(`soffice: ${stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
