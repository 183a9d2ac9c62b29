import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runDemo } from './demo';
import { BrowserMissingError, ensureBrowser } from './ensure-browser';
import { openForReader } from './open-for-reader';
import { SamplesError } from './sample-server';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    demo: { type: 'boolean', default: false },
  },
});
const name = values.firefox ? 'firefox' : 'chromium';

try {
  const executablePath = ensureBrowser(name);
  build();
  if (values.demo) await runDemo(name, executablePath);
  else if (hasDisplay()) await openForReader(name, executablePath);
  else {
    console.log(
      'There is no display here, so the demo runs without a window (npm start -- --demo).',
    );
    await runDemo(name, executablePath);
  }
} catch (error) {
  if (!(error instanceof BrowserMissingError || error instanceof SamplesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function build(): void {
  const target = name === 'firefox' ? ['--browser', 'firefox'] : [];
  const { status } = spawnSync('wxt', ['build', ...target], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
