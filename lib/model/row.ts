import './without-eval';
import * as z from 'zod';

/** UUIDv7, made by whoever creates the row, so that a repeated write is the same write. */
export const rowId = z.uuid();

/** ISO 8601 instant with an offset or `Z`. */
export const instant = z.iso.datetime({ offset: true });

/** The fields that every stored row begins with. */
export const rowFields = {
  id: rowId,
  createdAt: instant,
  updatedAt: instant,
  /** Version of the row's schema, raised by a migration. */
  version: z.int().positive(),
  /** Set while the row lies in the bin. */
  deletedAt: instant.optional(),
};

/** A row as far as its form is not known: field by field. */
export type Fields = Readonly<Record<string, unknown>>;

/** Text of the page or of the reader: kept exactly, bounded so that no single field can fill a disk. */
export const shortText = z.string().max(1_000);
export const longText = z.string().max(20_000);
