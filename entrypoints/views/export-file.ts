import { exportFileName, localDay } from '../../components/export/file-name';
import { saveFile } from '../../components/export/save-file';
import type { ArticleRow } from '../../lib/model/article';
import type { ExportFormatName } from '../../lib/model/export-format-name';
import type { Ask } from './keeping-port';

/** Exports one article, or everything, chunk by chunk into a file. */
export async function exportFile(
  ask: Ask,
  format: ExportFormatName,
  article: ArticleRow | null,
): Promise<void> {
  const query = article === null ? {} : { articleId: article.id };
  const chunks: string[] = [];
  let cursor: string | undefined;
  do {
    const part = await ask('exportChunk', {
      format,
      query,
      ...(cursor !== undefined && { cursor }),
    });
    chunks.push(part.chunk);
    cursor = part.next;
  } while (cursor !== undefined);
  const name = exportFileName({ headline: article?.headline, format, day: localDay(new Date()) });
  saveFile(document, name, chunks);
}
