// Runs one of the project's typed scripts on a clone as it is: `node scripts/run.mjs FILE …`.
// Plain Node without packages, because it is what installs them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arePackagesStale } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [script = '', ...args] = process.argv.slice(2);
const bin = join(root, 'node_modules/.bin');

demandNode(20, 12);
if (arePackagesStale(root)) run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
// Packages that were installed without scripts lack what tsconfig.json builds upon.
if (!existsSync(join(root, '.wxt/tsconfig.json'))) run('Generating types', 'wxt', ['prepare']);

const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});

/**
 * @param {number} major
 * @param {number} minor
 */
function demandNode(major, minor) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  fail(`Presslight needs Node ${major}.${minor} or later; this is ${process.versions.node}.`);
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
function run(what, command, args) {
  console.log(`${what} (${command} ${args[0]}) …`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    // Commands are command files on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`${what} failed: see above.`);
}

function environment() {
  return { ...process.env, PATH: [bin, process.env['PATH']].join(delimiter) };
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
