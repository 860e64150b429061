import tailwindcss from '@tailwindcss/vite';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { languageFiles } from './assets/locales/language-files.ts';
import { licenceList } from './utils/licences/build.ts';
import { networkIds } from './utils/networks/ids.ts';
import { networks } from './utils/networks/index.ts';
import { keyHosts } from './utils/networks/key-ways.ts';
import { evidenceLeft } from './utils/networks/without-evidence.ts';
import { tightSheets } from './utils/page/tight-sheets.ts';
import { suggestedKeys } from './utils/shortcuts.ts';

/** Every network's pages: the one place where hosts enter the manifest. */
const hosts = Object.values(networks).flatMap((network) => [...network.matches]);
/** Shown in a phone's window, never read: no script of ours runs there. */
const phoneHosts = Object.values(networks).flatMap(({ mobile }) => [...(mobile?.matches ?? [])]);
/**
 * A team's own CouchDB may stand anywhere. Nothing of it is asked for at install; a surface asks for
 * the one server that the person typed, when they press. Only with TLS: a password goes there.
 */
const teamHosts = ['https://*/*'];
/** Where the e2e variant finds it. */
const teamHostsOfTests = ['https://couch.agency.example/*'];
/** What others made and is in the package, by what the build itself finds there. */
const licences = licenceList();
/** `frame-ancestors` takes origins, not match patterns. */
const origins = hosts.map((pattern) => pattern.replace(/\/\*$/, ''));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    // Each network's places are a script of their own: a page carries those of its network alone.
    'entrypoints:found': ({ config }, found) => {
      for (const id of networkIds) {
        const inputPath = resolve(config.root, `utils/networks/${id}/places.ts`);
        found.push({ name: `networks/${id}`, inputPath, type: 'unlisted-script' });
      }
    },
    // The background speaks one language, and reads that alone.
    'build:publicAssets': async ({ config }, files) => {
      files.push(...(await languageFiles(resolve(config.root, 'assets/locales'))));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // These are what comes into pages.
      const inPages = entrypoints.every(({ type }) => /^(?:content|unlisted)-script$/u.test(type));
      if (!inPages) return;
      config.plugins?.push(evidenceLeft(), tightSheets());
      const alias = (config.resolve?.alias ?? {}) as Record<string, string>;
      // The polyfill would be a tenth of what a page is made to read (utils/tab-listener.ts).
      delete alias['wxt/browser'];
      alias['wxt/utils/content-script-context'] = resolve('utils/script-life.ts');
    },
    'build:done': async ({ config }) => {
      if (config.command === 'build') await licences.write(config.outDir);
    },
  },
  vite: ({ mode }) => {
    // WXT takes the mode for NODE_ENV. The e2e variant is what people get, hosts aside: with React's
    // production build, not the one for developers.
    if (mode === 'e2e') process.env['NODE_ENV'] = 'production';
    return {
      plugins: [tailwindcss(), licences.plugin],
      build: { target: ['chrome130', 'firefox128'], license: licences.option },
    };
  },
  zip: {
    // For a shop's reviewer: all that the build needs, and no more. Tests stay out but for the one
    // page that the licence list quotes.
    includeSources: [
      ...['assets', 'components', 'entrypoints', 'public', 'utils'].map((name) => `${name}/**`),
      ...['package.json', 'package-lock.json', '.npmrc', 'tsconfig.json', 'wxt.config.ts'],
      ...['README.md', 'CHANGELOG.md', 'LICENSE', 'test/triage/ATTRIBUTIONS.md'],
    ],
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'notifications',
      'idle',
      // The address of the page over which the icon was pressed: whose network it is.
      'activeTab',
      // A selection or a picture of any page becomes a draft by the person's own press.
      'contextMenus',
      // One tab, opened by the person as a phone, tells its network that it is one.
      'declarativeNetRequestWithHostAccess',
    ],
    // Asked for one network at a time. The e2e variant has them fixed: automation cannot answer
    // Chromium's permission prompt.
    ...(mode === 'e2e'
      ? { host_permissions: [...hosts, ...phoneHosts, ...keyHosts, ...teamHostsOfTests] }
      : { optional_host_permissions: [...hosts, ...phoneHosts, ...keyHosts, ...teamHosts] }),
    action: { default_title: '__MSG_actionTitle__' },
    // What Groupmate reads it keeps: of a private window nothing may be kept. Chromium's `split`
    // would only keep it elsewhere, and Firefox has none. Several accounts: several profiles.
    incognito: 'not_allowed',
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    commands: {
      _execute_action: { suggested_key: { default: suggestedKeys._execute_action } },
      reply: {
        suggested_key: { default: suggestedKeys.reply },
        description: '__MSG_commandReply__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: hosts,
        // Firefox has a random extension address anyway and does not know the key.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      // A policy cannot name a team's server, which the person types: connect-src takes any with TLS.
      // Which ones are asked at all, the permissions and an e2e of all requests hold (promise 1).
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self' https:",
        "form-action 'none'",
        // In Firefox the report's preview (a `srcdoc` frame of our own page) answers to this too, and
        // `'self'` is not us there.
        `frame-ancestors ${browser === 'firefox' ? 'moz-extension: ' : ''}${origins.join(' ')}`,
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'groupmate@groupmate.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
