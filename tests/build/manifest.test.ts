import { expect, test } from 'vitest';
import { filesBelow, output, readOutput } from './output';

interface Manifest {
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

test.each(manifests)('%s asks for no more than it explains', (_build, manifest) => {
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test.each(manifests)('%s gives pages nothing of its own', (_build, manifest) => {
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_scripts.filter(({ all_frames }) => all_frames)).toEqual([]);
});

test.each(manifests)('%s has every message in both languages', (build) => {
  const locales = filesBelow(`${output}/${build}/_locales`);
  expect(locales).toEqual(['en/messages.json', 'vi/messages.json']);
  const [english = [], vietnamese] = locales.map((file) =>
    Object.keys(JSON.parse(readOutput(`${build}/_locales/${file}`))).sort(),
  );
  expect(english.length).toBeGreaterThan(0);
  expect(vietnamese).toEqual(english);
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
