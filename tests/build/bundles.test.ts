import { expect, test } from 'vitest';
import { filesBelow, output, readOutput } from './output';

const builds = ['chrome-mv3', 'firefox-mv3'];

/** Words that survive minification, by which a library is known in a bundle. */
const signatures = {
  zod: /_zod\b|ZodError/,
  Dexie: /Dexie/,
  Preact: /dangerouslySetInnerHTML/,
  Papa: /RecordTypeError|BadDelimiters|BAD_DELIMITERS/i,
};
type Library = keyof typeof signatures;

function librariesIn(bundles: readonly string[]): Library[] {
  const text = bundles.map(readOutput).join('\n');
  const names = Object.keys(signatures) as Library[];
  return names.filter((name) => signatures[name].test(text));
}

/** Scripts of the extension's own pages, chunks included, and the background. */
function ownScripts(build: string): string[] {
  return filesBelow(`${output}/${build}`)
    .filter((file) => file.endsWith('.js') && !file.startsWith('content-scripts/'))
    .map((file) => `${build}/${file}`);
}

test.each(builds)('%s: the signatures know the libraries where they are', (build) => {
  expect(librariesIn(ownScripts(build))).toEqual(['zod', 'Dexie', 'Preact', 'Papa']);
});

test.each(builds)('%s: the detector carries no library', (build) => {
  expect(librariesIn([`${build}/content-scripts/detector.js`])).toEqual([]);
});

test.each(builds)('%s: the reader carries no zod, no Dexie and no CSV', (build) => {
  expect(librariesIn([`${build}/content-scripts/reader.js`])).toEqual(['Preact']);
});

test.each(builds)(
  '%s: nothing that runs in pages can talk to the network or run text as code',
  (build) => {
    // What runs elsewhere is under the content security policy: see the test of the manifest.
    const scripts = filesBelow(`${output}/${build}/content-scripts`).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(1);
    const forbidden =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|\beval\(|new Function\(|importScripts/;
    const found = scripts.filter((file) =>
      forbidden.test(readOutput(`${build}/content-scripts/${file}`)),
    );
    expect(found).toEqual([]);
  },
);
