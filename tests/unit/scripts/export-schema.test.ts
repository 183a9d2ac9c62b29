import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportSchemaFile, exportSchemaText } from '../../../scripts/export-schema';

test('the JSON Schema that ships is the one of today: npm run schema writes it', () => {
  expect(readFileSync(exportSchemaFile, 'utf8')).toBe(exportSchemaText());
});
