import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { exportFile } from '../lib/export/export-file';

/** Where the JSON Schema of the export ships. */
export const exportSchemaFile = fileURLToPath(
  new URL('../public/export.schema.json', import.meta.url),
);

/** The JSON Schema of the export, from the schema that the program itself parses with. */
export function exportSchemaText(): string {
  const schema = { title: 'Presslight export', ...z.toJSONSchema(exportFile) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
