import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NetworkAccess } from '../../../components/network-access.tsx';
import { hostsOf, networks, wholeHostsOf } from '../../../utils/networks/index.ts';
import { accessTo } from '../../../utils/site-access.ts';
import { wordsIn } from '../../../utils/words.ts';

const { vk } = networks;

/** The switch of VK while these of its patterns are granted. */
async function drawn(granted: readonly string[], language: 'en' | 'ru' = 'en') {
  const contains = async ({ origins }: { origins?: string[] }) =>
    (origins ?? []).every((one) => granted.includes(one));
  Object.assign(fakeBrowser.permissions, { contains });
  const access = await accessTo(vk);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await wordsIn(language)}>
      <NetworkAccess
        title="VK"
        hosts={hostsOf(vk)}
        granted={wholeHostsOf(access.granted)}
        missing={wholeHostsOf(access.missing)}
        onChange={() => undefined}
      />
    </I18nextProvider>,
  );
  return {
    html,
    on: html.includes('aria-checked="true"'),
    part: html.includes('data-part'),
    buttons: html.match(/<button/g)?.length ?? 0,
  };
}

describe('a network on the Networks page', () => {
  it('is on when all its hosts are granted, off when none is, with nothing more to say', async () => {
    expect(await drawn(vk.matches)).toMatchObject({ on: true, part: false });
    expect(await drawn([])).toMatchObject({ on: false, part: false });
  });

  it.each([
    ['en', 'Allowed on', 'Allow the rest'],
    ['ru', 'Доступ есть', 'Разрешить остальное'],
  ] as const)(
    'tells which hosts are granted and which are not (%s)',
    async (language, is, rest) => {
      const [first = '', ...others] = vk.matches;
      const { html, on, part } = await drawn([first], language);
      expect({ on, part }).toEqual({ on: true, part: true });
      expect(html).toContain(`${is}`);
      expect(html.match(new RegExp(rest, 'g'))).toHaveLength(1);
      const told = html.slice(html.indexOf('data-part'));
      for (const host of wholeHostsOf([first, ...others])) expect(told).toContain(host);
    },
  );
});
