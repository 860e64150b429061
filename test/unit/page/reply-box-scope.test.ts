import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NetworkPlaces } from '../../../utils/networks/network.ts';
import { focusedBox, openBox } from '../../../utils/page/reply-box.ts';

/** Two windows over a page: each has comments and boxes of its own. */
const HTML = `<html><body>
<div class="window" id="one"><div class="comment" id="first"><b>Send message</b><b>Reply</b></div><p class="box" id="box-one"></p></div>
<div class="window" id="two"><div class="comment" id="second"></div><p class="box" id="box-two"></p></div>
</body></html>`;
const row = (css: string, says?: string) => ({ css, seenOn: 'made up', ...(says ? { says } : {}) });
const id = { parse: 'id', rows: [] } as const;
const network = {
  id: 'vk',
  pageOf: () => null,
  takes: {},
  places: {
    replyBox: {
      kinds: ['post'],
      where: [row('.box')],
      scope: [row('.window')],
      opener: [row('b', '^Reply$')],
      key: 'id',
      anchors: [],
      fields: { id, text: { parse: 'text', rows: [] }, as: id },
    },
  },
} satisfies NetworkPlaces;

function page(focused: string) {
  const { document, window } = parseHTML(HTML);
  const pressed: string[] = [];
  const there = (name: string) => {
    const found = document.getElementById(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  Object.assign(window.HTMLElement.prototype, {
    getClientRects: () => [{}],
    focus() {},
    blur() {},
  });
  for (const button of document.querySelectorAll('b')) {
    button.click = () => void pressed.push(button.textContent ?? '');
  }
  Object.defineProperty(document, 'activeElement', { value: there(focused) });
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL('https://vk.com/'));
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  return { there, pressed };
}
afterEach(() => void vi.unstubAllGlobals());

describe('reply boxes that stack', () => {
  it('serve the comments of their own window, whatever has the focus', () => {
    const { there } = page('box-two');
    expect(focusedBox('comment', network, there('second'))?.id).toBe('box-two');
    expect(focusedBox('comment', network, there('first'))).toBeUndefined();
    // Without a comment any box in use is meant (the shortcut).
    expect(focusedBox('comment', network)?.id).toBe('box-two');
  });

  it('are opened by the button that says so, never by its neighbour', async () => {
    const { there, pressed } = page('box-one');
    const box = await openBox('comment', there('first'), network);
    expect(pressed).toEqual(['Reply']);
    expect(box?.id).toBe('box-one');
  });

  it('are not looked for in another window, where a comment has no opener', async () => {
    const { there, pressed } = page('box-one');
    const box = await openBox('comment', there('second'), network);
    expect(pressed).toEqual([]);
    expect(box?.id).toBe('box-two');
  });
});
