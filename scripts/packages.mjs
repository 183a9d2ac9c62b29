import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/**
 * Whether node_modules lacks what package-lock.json asks for: npm leaves a lock of its own there,
 * which names what it has installed. Optional packages are left out, since npm installs those of
 * this platform only.
 * @param {string} root
 */
export function arePackagesStale(root) {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedLock)) return true;
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(installedLock);
  return Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      path !== '' && optional !== true && installed[path]?.version !== version,
  );
}

/** @param {string} path */
function readLock(path) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  return lock.packages;
}
