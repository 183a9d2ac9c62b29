import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './wait-for';

/** Does what starts a download, and waits for its file, complete, in the folder of downloads. */
export async function downloaded(folder: string, start: () => Promise<void>): Promise<string> {
  const before = new Set(filesIn(folder));
  await start();
  const name = await waitFor('a download', async () =>
    filesIn(folder).find(
      (file) => !before.has(file) && !isPartial(file) && statSync(join(folder, file)).size > 0,
    ),
  );
  return join(folder, name);
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** What browsers call a file while it comes. */
function isPartial(file: string): boolean {
  return /\.(crdownload|part|tmp)$/.test(file) || file.startsWith('.');
}
