import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { networks } from './utils/networks/index.ts';
import { keyHosts } from './utils/networks/key-ways.ts';

/** Every network's pages: the one place where hosts enter the manifest. */
const hosts = Object.values(networks).flatMap((network) => [...network.matches]);
/** Shown in a phone's window, never read: no script of ours runs there. */
const phoneHosts = Object.values(networks).flatMap(({ mobile }) => [...(mobile?.matches ?? [])]);
/** `frame-ancestors` takes origins, not match patterns. */
const origins = hosts.map((pattern) => pattern.replace(/\/\*$/, ''));

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ mode }) => {
    // WXT takes the mode for NODE_ENV. The e2e variant is what people get, hosts aside: with React's
    // production build, not the one for developers.
    if (mode === 'e2e') process.env['NODE_ENV'] = 'production';
    return {
      plugins: [tailwindcss()],
      build: { target: ['chrome130', 'firefox128'] },
    };
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
      ? { host_permissions: [...hosts, ...phoneHosts, ...keyHosts] }
      : { optional_host_permissions: [...hosts, ...phoneHosts, ...keyHosts] }),
    action: { default_title: '__MSG_actionTitle__' },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    commands: {
      reply: {
        suggested_key: { default: 'Alt+Shift+R' },
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
      // connect-src holds promise 1: nothing of ours can reach a server but the official APIs that
      // the person has pasted a key for.
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        `connect-src 'self' ${keyHosts.map((host) => host.replace(/\/\*$/, '')).join(' ')}`,
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
