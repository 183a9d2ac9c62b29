// Runs one of the project's typed scripts on a clone as it is: `node scripts/run.mjs NAME …`.
// Plain Node without packages, because it is what installs them.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arePackagesStale } from './packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

demandNode(20, 12);
if (arePackagesStale(root)) installPackages();

const script = join(root, 'scripts', `${name}.ts`);
const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  },
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

function installPackages() {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a command file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('Packages could not be installed: see what npm says above.');
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
