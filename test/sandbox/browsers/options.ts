import type { LaunchOptions } from 'puppeteer';
import type { BrowserName } from './candidates.ts';

export interface SessionOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Where every address of the web ends; see `test/sandbox/server.ts`. */
  sandbox: { port: number; proxyPort: number };
  /** Default true. */
  headless?: boolean;
  /** A folder that outlives the session; without it the profile is new and removed on close. */
  userDataDir?: string;
  /** What `prefers-color-scheme` answers; default light. */
  dark?: boolean;
  /** First language that pages see; the browser's own words may stay English. Default `en`. */
  locale?: 'ru' | 'en';
  width?: number;
  height?: number;
  /** Pixels of a picture for one of the page; default 1. Chromium only. */
  scale?: number;
}

/**
 * The browser's own calls home that no flag turns off. They fail inside the browser, so that what
 * reaches the sandbox was asked by a page or by the extension.
 */
const CHROMIUM_CALLS_HOME = [
  'accounts.google.com',
  'android.clients.google.com',
  'clients*.google.com',
  'content-autofill.googleapis.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  '*.gvt1.com',
  'edge.microsoft.com',
];

/** How puppeteer starts `name` so that the whole web is the sandbox. */
export function launchOptionsOf(
  name: BrowserName,
  executablePath: string,
  profile: string,
  options: SessionOptions,
): LaunchOptions {
  const { headless = true, width = 1280, height = 900, scale = 1 } = options;
  const shared: LaunchOptions = {
    executablePath,
    headless,
    userDataDir: profile,
    acceptInsecureCerts: true,
    enableExtensions: true,
    // With a window the page is as large as the window.
    defaultViewport: headless ? { width, height, deviceScaleFactor: scale } : null,
    timeout: 60_000,
    protocolTimeout: 60_000,
    // The sandbox prints the times of its people's zone, as a network does; the browser is theirs.
    env: { ...process.env, TZ: 'Europe/Moscow' },
  };
  return name === 'chromium'
    ? { ...shared, ...chromiumOptions(options) }
    : { ...shared, ...firefoxOptions(options) };
}

function chromiumOptions(options: SessionOptions): LaunchOptions {
  const { sandbox, dark = false, locale = 'en', width = 1280, height = 900, scale } = options;
  const rules = [
    ...CHROMIUM_CALLS_HOME.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP * 127.0.0.1:${sandbox.port}`,
  ];
  return {
    browser: 'chrome',
    // An unpacked extension can be loaded through a pipe only.
    pipe: true,
    args: [
      // As root Chromium refuses its sandbox; a person who tries it out keeps it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${rules.join(', ')}`,
      '--ignore-certificate-errors',
      // Else a proxy of this machine would be asked for the make-believe hosts.
      '--no-proxy-server',
      '--enable-unsafe-extension-debugging',
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      `--lang=${locale}`,
      `--accept-lang=${locale === 'ru' ? 'ru,en' : 'en'}`,
      ...(dark ? ['--force-dark-mode'] : []),
      // The viewport's own scale does not reach frames of another origin, as our panel is.
      ...(scale ? [`--force-device-scale-factor=${scale}`] : []),
      `--window-size=${width},${height}`,
    ],
  };
}

function firefoxOptions(options: SessionOptions): LaunchOptions {
  const { sandbox, dark = false, locale = 'en', width = 1280, height = 900 } = options;
  return {
    browser: 'firefox',
    // The last one lets `stopFirefoxBackground` work.
    args: [`--width=${width}`, `--height=${height}`, '-remote-allow-system-access'],
    // Release builds heed puppeteer's "no remote settings" preference only with this variable.
    env: { ...process.env, TZ: 'Europe/Moscow', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': sandbox.proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': sandbox.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      // The networks are on the preloaded lists, which would refuse our certificate.
      'network.stricttransportsecurity.preloadlist': false,
      'security.cert_pinning.enforcement_level': 0,
      'network.http.http3.enable': false,
      'network.trr.mode': 5,
      // Automation cannot press the prompt; the request itself is still needed.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': locale === 'ru' ? 'ru, en' : 'en',
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    },
  };
}
