import type { AnnotationQuery } from '../../../lib/messaging/asks';
import type { BackgroundHandlers } from '../../../lib/messaging/handlers';
import type { ExportFormatName } from '../../../lib/model/export-format-name';
import { view } from './sample-library';

/** All chunks of an export. */
export async function exported(
  { exportChunk }: Pick<BackgroundHandlers, 'exportChunk'>,
  format: ExportFormatName,
  query: AnnotationQuery = {},
): Promise<string[]> {
  const chunks: string[] = [];
  let cursor: string | undefined;
  do {
    const { chunk, next } = await exportChunk({ format, query, cursor }, view);
    chunks.push(chunk);
    cursor = next;
  } while (cursor !== undefined);
  return chunks;
}
