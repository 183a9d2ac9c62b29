import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { filesBelow, output, root } from './output';

test('the sources zip builds into the very files of the Firefox package', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presslight-sources-'));
  try {
    const name = readdirSync(output).find((file) => file.endsWith('-sources.zip'));
    await unzip(join(output, name ?? 'sources.zip'), folder);
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const wxt = join(root, 'node_modules/.bin/wxt');
    // The test runner's own NODE_ENV would make another build of it.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(wxt, ['build', '--browser', 'firefox'], { cwd: folder, stdio: 'pipe', env });
    expect(hashes(join(folder, '.output/firefox-mv3'))).toEqual(
      hashes(join(output, 'firefox-mv3')),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

async function unzip(archive: string, folder: string): Promise<void> {
  const zip = await new JSZip().loadAsync(readFileSync(archive));
  for (const entry of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const path = join(folder, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
}

function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
