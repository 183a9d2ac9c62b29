/**
 * Bytes that the browser would still let the extension write. With the permission
 * `unlimitedStorage` the estimate is that of the disk; without it Chromium makes one up.
 */
export async function freeBytes(
  storage: Pick<StorageManager, 'estimate'> = navigator.storage,
): Promise<number> {
  const { quota, usage = 0 } = await storage.estimate();
  return quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
}
