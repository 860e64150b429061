import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const successor = 'newer-script';
const words = { text: 'Reload the tab.', reload: 'Reload', dismiss: 'Hide' };
let shown: unknown[];
let id: string | undefined;

async function watch(chip: typeof words | null = words) {
  const { watchForLoss } = await import('../../../entrypoints/page.content/lost.ts');
  const leave = vi.fn();
  return {
    leave,
    look: watchForLoss({
      ...{ successor, leave, words: () => chip },
      show: (...said) => shown.push(said),
    }),
  };
}

describe('a page script whose extension is gone', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
    vi.stubGlobal('document', new EventTarget());
    shown = [];
    id = 'our-id';
    vi.spyOn(fakeBrowser, 'runtime', 'get').mockImplementation(() => ({ id }) as never);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('does nothing while the extension lives, whatever failed', async () => {
    const { leave, look } = await watch();
    look();
    await vi.runAllTimersAsync();
    expect(leave).not.toHaveBeenCalled();
    expect(shown).toEqual([]);
  });

  it('leaves at once and says so once when nobody takes over', async () => {
    const { leave, look } = await watch();
    id = undefined;
    look();
    look();
    expect(leave).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([]);
    await vi.runAllTimersAsync();
    // Signed with the id that it had: a script that comes after all finds the chip by it.
    expect(shown).toEqual([[words, 'our-id']]);
  });

  it.each(['before', 'after'])('is silent when a newer script came %s it looked', async (when) => {
    const { leave, look } = await watch();
    id = undefined;
    if (when === 'before') document.dispatchEvent(new Event(successor));
    look();
    if (when === 'after') document.dispatchEvent(new Event(successor));
    await vi.runAllTimersAsync();
    expect(leave).toHaveBeenCalledTimes(1);
    expect(shown).toEqual([]);
  });

  it('says nothing without words', async () => {
    const { look } = await watch(null);
    id = undefined;
    look();
    await vi.runAllTimersAsync();
    expect(shown).toEqual([]);
  });
});
