import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, output, readOutput, root } from './output';

interface Manifest {
  side_panel?: { default_path: string };
  sidebar_action?: { default_panel: string; open_at_install?: boolean };
  commands: Record<string, { suggested_key?: { default: string } }>;
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  content_scripts: { matches: string[]; all_frames?: boolean }[];
  content_security_policy?: { extension_pages: string };
  externally_connectable?: unknown;
  web_accessible_resources?: unknown;
}

const manifests = ['chrome-mv3', 'firefox-mv3'].map((build): [string, Manifest] => [
  build,
  JSON.parse(readOutput(`${build}/manifest.json`)),
]);

test.each(manifests)('%s asks for no more than it explains', (build, manifest) => {
  expect(manifest.manifest_version).toBe(3);
  // In Firefox the sidebar needs none.
  const panel = build === 'chrome-mv3' ? ['sidePanel'] : [];
  expect(manifest.permissions.toSorted()).toEqual(
    ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...panel].sort(),
  );
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test.each(manifests)(
  '%s has a panel beside the page, which opens when it is asked for',
  (_build, manifest) => {
    const { side_panel: panel, sidebar_action: sidebar, commands } = manifest;
    expect(panel?.default_path ?? sidebar?.default_panel).toBe('sidepanel.html');
    expect(sidebar?.open_at_install ?? false).toBe(false);
    expect(commands['open-panel']?.suggested_key).toBeDefined();
    // Chrome refuses an extension that suggests more.
    const suggested = Object.values(commands).filter((one) => one.suggested_key !== undefined);
    expect(suggested.length).toBeLessThanOrEqual(4);
  },
);

test.each(manifests)('%s gives pages nothing of its own', (_build, manifest) => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts.filter(({ all_frames }) => all_frames)).toEqual([]);
});

test.each(manifests)('%s has the messages of every language', (build) => {
  const locales = filesBelow(`${output}/${build}/_locales`);
  expect(locales).toEqual(filesBelow(join(root, 'public/_locales')));
  const keys = locales.map((file) =>
    Object.keys(JSON.parse(readOutput(`${build}/_locales/${file}`))).sort(),
  );
  expect(keys[0]?.length).toBeGreaterThan(0);
  expect(keys.filter((each) => each.join() !== keys[0]?.join())).toEqual([]);
});

test.each(manifests)('%s connects to nobody and runs its own files only', (_build, manifest) => {
  const policy = manifest.content_security_policy?.extension_pages.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
    ]),
  );
});
