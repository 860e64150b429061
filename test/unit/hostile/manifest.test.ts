import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import { keyHosts } from '../../../utils/networks/key-ways.ts';
import config from '../../../wxt.config.ts';

/** What the browser lets us do, and others with us. */
const manifestFor = async (browser: string, mode = 'production') => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest is made for each browser.');
  return manifest({ browser, mode, command: 'build', manifestVersion: 3 } as never);
};
const hosts = Object.values(networks).flatMap(({ matches }) => [...matches]);

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for no host at install, and for no permission beyond these', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.permissions?.toSorted()).toEqual([
      ...['activeTab', 'alarms', 'contextMenus', 'declarativeNetRequestWithHostAccess', 'idle'],
      ...['notifications', 'scripting', 'storage', 'unlimitedStorage'],
    ]);
    // A team's server is any, and asked for alone; what is fixed for tests is not in what goes out.
    const asked = manifest.optional_host_permissions ?? [];
    expect(asked.filter((host) => host.includes('*/*'))).toEqual(['https://*/*']);
    expect(asked).toEqual(expect.arrayContaining([...hosts, ...keyHosts]));
    expect(JSON.stringify(manifest)).not.toContain('couch.agency.example');
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
  });

  it('lets pages of networks load the panel, and nothing else anybody', async () => {
    const manifest = await manifestFor(browser);
    const resources = manifest.web_accessible_resources as unknown as Record<string, unknown>[];
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({ resources: ['panel.html'], matches: hosts });
    // Firefox gives each install an address of its own.
    expect(resources[0]?.['use_dynamic_url']).toBe(browser === 'chrome' ? true : undefined);
    expect(hosts.filter((host) => !host.startsWith('https://'))).toEqual([]);
  });

  it('runs our own files alone, and is framed by networks alone', async () => {
    const manifest = await manifestFor(browser);
    const policy = manifest.content_security_policy as { extension_pages: string };
    const rules = new Map(
      policy.extension_pages.split('; ').map((rule) => {
        const [name = '', ...values] = rule.split(' ');
        return [name, values];
      }),
    );
    for (const own of ['default-src', 'script-src', 'font-src']) {
      expect(rules.get(own), own).toEqual(["'self'"]);
    }
    for (const none of ['object-src', 'base-uri', 'form-action']) {
      expect(rules.get(none), none).toEqual(["'none'"]);
    }
    // A team's own server may stand anywhere, but never without TLS.
    expect(rules.get('connect-src')).toEqual(["'self'", 'https:']);
    expect(rules.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
    const framing = hosts.map((host) => host.replace(/\/\*$/u, ''));
    // In Firefox our own pages have to be named: the report's preview is framed by its page.
    const own = browser === 'firefox' ? ['moz-extension:'] : [];
    expect(rules.get('frame-ancestors')).toEqual([...own, ...framing]);
    expect(policy.extension_pages).not.toMatch(/unsafe-eval|wasm|\*;|http:/u);
  });
});
