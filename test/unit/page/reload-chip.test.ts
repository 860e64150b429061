import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeLeftovers, signAs } from '../../../utils/page/leftover.ts';
import { showReloadChip } from '../../../utils/reload-chip.ts';

const words = { text: 'Lost touch.', reload: 'Reload', dismiss: 'Hide' };

describe('the reload chip', () => {
  const reload = vi.fn();
  let window: ReturnType<typeof parseHTML>;
  let document: Document;
  let roots: Map<Element, ShadowRoot>;
  beforeEach(() => {
    reload.mockReset();
    roots = new Map();
    window = parseHTML('<html><body></body></html>');
    ({ document } = window);
    const attach = window.HTMLElement.prototype.attachShadow;
    vi.spyOn(window.HTMLElement.prototype, 'attachShadow').mockImplementation(function (
      this: HTMLElement,
      init,
    ) {
      expect(init.mode).toBe('closed');
      const root = attach.call(this, init);
      roots.set(this, root);
      return root;
    });
    vi.stubGlobal('document', document);
    vi.stubGlobal('location', { reload });
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const stands = () => [...roots].filter(([host]) => host.isConnected);
  const button = (at: number) => {
    const found = [...roots.values()][0]?.querySelectorAll('button')[at];
    if (!found) throw new Error('There is no such button.');
    return (isTrusted: boolean) => {
      const event = new window.Event('click');
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      found.dispatchEvent(event);
    };
  };

  it('says one sentence, in a root that the page cannot look into', () => {
    showReloadChip(words, 'us');
    expect(stands()).toHaveLength(1);
    expect(stands()[0]?.[1].firstElementChild?.textContent).toContain(words.text);
    expect(document.documentElement.textContent).not.toContain(words.text);
    expect(stands()[0]?.[0].attributes).toHaveLength(0);
  });
  it('reloads and goes by a person’s press alone', () => {
    showReloadChip(words, 'us');
    button(0)(false);
    button(1)(false);
    expect(reload).not.toHaveBeenCalled();
    expect(stands()).toHaveLength(1);
    button(0)(true);
    expect(reload).toHaveBeenCalledTimes(1);
    button(1)(true);
    expect(stands()).toHaveLength(0);
  });
  it('is taken away by a script that comes after all', () => {
    showReloadChip(words, 'us');
    signAs('us');
    expect(
      removeLeftovers(
        document,
        () => false,
        (host) => roots.get(host) ?? null,
      ),
    ).toBe(1);
    expect(stands()).toHaveLength(0);
  });
  it('uses nothing outside of itself: the background sends it as it stands', () => {
    // Made anew from its own source, as in the page: any name from its module would throw here.
    const source = showReloadChip
      .toString()
      .replace(/import\.meta\.env\.MODE|__vite\w+\.env\.MODE/g, "'x'");
    const alone = new Function(`return (${source})`)() as typeof showReloadChip;
    alone(words, 'us');
    expect(stands()).toHaveLength(1);
  });
});
