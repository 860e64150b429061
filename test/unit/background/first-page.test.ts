import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { openFirstPage } from '../../../entrypoints/background/first-page.ts';
import { openPage } from '../../../entrypoints/background/open-page.ts';

type Installed = (details: { reason: string }) => void;
let installed: Installed;
const url = (place: string) => browser.runtime.getURL('/') + place;

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime.onInstalled, 'addListener').mockImplementation((listener: unknown) => {
    installed = listener as Installed;
  });
  openFirstPage();
});

describe('the first steps', () => {
  it('open by themselves at an install, and never at an update', () => {
    const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ windowId: 7 } as never);
    for (const reason of ['update', 'browser_update', 'chrome_update']) installed({ reason });
    expect(create).not.toHaveBeenCalled();
    installed({ reason: 'install' });
    expect(create.mock.calls).toEqual([[{ url: url('dashboard.html#welcome') }]]);
  });
});

describe('a page of ours', () => {
  it('opens in the window used last, which comes to the front', async () => {
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({ windowId: 7 } as never);
    const update = vi.spyOn(browser.windows, 'update').mockResolvedValue({} as never);
    await openPage('dashboard.html#plan');
    expect(update.mock.calls).toEqual([[7, { focused: true }]]);
  });

  it('opens a window where no tab could be opened', async () => {
    vi.spyOn(browser.tabs, 'create').mockRejectedValue(new Error('No current window'));
    const create = vi.spyOn(browser.windows, 'create').mockResolvedValue({} as never);
    await openPage('dashboard.html#plan');
    expect(create.mock.calls).toEqual([[{ url: url('dashboard.html#plan'), focused: true }]]);
  });
});
