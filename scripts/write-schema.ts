import { writeFileSync } from 'node:fs';
import { exportSchemaFile, exportSchemaText } from './export-schema';

/** Writes the JSON Schema of the export to where it ships. */
writeFileSync(exportSchemaFile, exportSchemaText());
