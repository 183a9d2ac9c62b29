import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { markKinds } from './lib/model/mark-kind';

/** Chrome takes four suggested keys at most; readers set the others themselves. */
const suggestedKeys = new Map([
  ['mark-statistic', 'Alt+Shift+1'],
  ['mark-person', 'Alt+Shift+2'],
]);

const markCommands = Object.fromEntries(
  markKinds.map((mark) => {
    const name = `mark-${mark}`;
    const key = suggestedKeys.get(name);
    const description = `__MSG_command${mark[0]?.toUpperCase()}${mark.slice(1)}__`;
    return [name, { description, ...(key !== undefined && { suggested_key: { default: key } }) }];
  }),
);

/** Extension pages load nothing from anywhere: that no text leaves the machine is not only a promise. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  zip: { excludeSources: ['tests/**'] },
  hooks: {
    // Licences ask for their notices in every copy.
    'build:publicAssets': (_wxt, files) => {
      for (const name of ['LICENSE', 'NOTICE']) {
        files.push({ absoluteSrc: resolve(name), relativeDest: name });
      }
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'scripting', 'activeTab'],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'open-panel': {
        description: '__MSG_commandPanel__',
        suggested_key: { default: 'Alt+Shift+L' },
      },
      ...markCommands,
    },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    ...(browser === 'firefox' && {
      // Chrome lets only the reader pin a button.
      action: { default_area: 'navbar' },
      browser_specific_settings: {
        gecko: {
          id: 'presslight@presslight.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
  }),
});
