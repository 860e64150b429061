import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PermissionCard } from '../../../entrypoints/popup/permission-card.tsx';
import { requestAccess, type Saying } from '../../../entrypoints/popup/permissions.ts';
import { networks } from '../../../utils/networks/index.ts';
import { wordsIn } from '../../../utils/words.ts';

const { vk, telegram } = networks;

describe('asking the browser for access', () => {
  const request = vi.fn();
  const sent = vi.fn(async () => ({ ok: true, answer: null }));
  beforeEach(() => {
    request.mockReset();
    sent.mockClear();
    Object.assign(fakeBrowser.permissions, { request });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(sent as never);
  });

  it('is done in the press itself, for every page of those networks at once', () => {
    request.mockResolvedValue(true);
    void requestAccess([vk, telegram]);
    expect(request.mock.calls).toEqual([[{ origins: [...vk.matches, ...telegram.matches] }]]);
  });
  it('is over when it is refused, or when the browser throws: nothing is begun', async () => {
    request.mockResolvedValue(false);
    expect(await requestAccess([vk])).toBe(false);
    request.mockRejectedValue(new Error('permissions.request may only be called from a press.'));
    expect(await requestAccess([vk])).toBe(false);
    expect(sent).not.toHaveBeenCalled();
  });
  it('lets the background begin when it is granted', async () => {
    request.mockResolvedValue(true);
    expect(await requestAccess([vk])).toBe(true);
    expect(sent.mock.calls).toEqual([[{ groupmate: 'ui.networks', ask: {} }]]);
  });
});

describe('the popup’s card', () => {
  const drawn = async (saying: Saying | null, refused = false, language: 'en' | 'ru' = 'en') =>
    renderToStaticMarkup(
      <I18nextProvider i18n={await wordsIn(language)}>
        <PermissionCard
          access={null}
          saying={saying}
          refused={refused}
          allow={() => undefined}
          accept={() => undefined}
        />
      </I18nextProvider>,
    );
  const buttons = (html: string) => html.match(/<button/g)?.length ?? 0;

  it('says a refusal in one sentence and keeps its button', async () => {
    const here: Saying = { what: 'here', network: vk };
    expect(await drawn(here)).not.toContain('did not give access');
    const refused = await drawn(here, true);
    expect(refused).toContain('did not give access');
    expect(buttons(refused)).toBe(1);
    expect(await drawn(here, true, 'ru')).toContain('не дал доступа');
  });
  it('names all networks that were lost in one sentence', async () => {
    const html = await drawn({ what: 'lost', networks: [vk, telegram], part: false });
    expect(html).toContain('VK and Telegram');
    expect(buttons(html)).toBe(2);
  });
  it('has one button for a tab to be reloaded, none elsewhere, and is nothing when all is well', async () => {
    expect(buttons(await drawn({ what: 'reload', tabId: 1 }))).toBe(1);
    expect(buttons(await drawn({ what: 'elsewhere' }))).toBe(0);
    expect(await drawn(null)).toBe('');
  });
});
