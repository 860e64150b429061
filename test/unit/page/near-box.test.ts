import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseHTML } from 'linkedom';
import { whenNearBox } from '../../../entrypoints/page.content/near-box.ts';
import { makeGuard } from '../../../utils/page/guard.ts';
import { places } from '../../../utils/networks/places.ts';

const html = `<!doctype html><html><body>
<p id="words">Words</p>
<div data-testid="wall_comments_comment_root"><button data-testid="comment-reply" id="opener">Reply</button></div>
<div class="reply_box"><div contenteditable="true" id="reply_field-1_2"><b id="inside">x</b></div>
<button id="reply_button-1_2"><i id="icon"></i></button></div></body></html>`;

type Heard = (event: object) => void;

function scene(focused = 'words', network = places.vk) {
  const { document, window } = parseHTML(html);
  const heard = new Map<string, Heard[]>();
  const there = (id: string) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  Object.defineProperty(document, 'activeElement', { value: there(focused) });
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', window.Element);
  vi.stubGlobal(
    'addEventListener',
    (name: string, hear: Heard, { signal }: { signal: AbortSignal }) => {
      if (!signal.aborted)
        heard.set(name, [...(heard.get(name) ?? []), (event) => signal.aborted || hear(event)]);
    },
  );
  const near = vi.fn();
  const stop = new AbortController();
  const guard = makeGuard(
    (problem) => {
      throw new Error(problem.detail);
    },
    () => ({ network: 'vk', pageKind: null }),
  );
  const box = whenNearBox({ network, guard, signal: stop.signal, near });
  const happens = (name: string, id: string, timeStamp = 5) => {
    const target = there(id);
    const event = { target, timeStamp, composedPath: () => [target] };
    for (const hear of heard.get(name) ?? []) hear(event);
  };
  return { near, happens, box, stop, there };
}

describe('where a person writes', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['focusin', 'inside'],
    ['input', 'reply_field-1_2'],
    ['pointerover', 'icon'],
    ['pointerdown', 'reply_button-1_2'],
    ['pointerover', 'opener'],
  ])('is come to by %s on %s, once', (name, id) => {
    const { near, happens } = scene();
    happens('pointerover', 'words');
    happens('click', 'words');
    expect(near).not.toHaveBeenCalled();
    happens(name, id);
    happens(name, id);
    expect(near).toHaveBeenCalledTimes(1);
  });

  it('was come to before us: the focus is there', () => {
    expect(scene('inside').near).toHaveBeenCalledTimes(1);
    expect(scene('words').near).not.toHaveBeenCalled();
  });

  it('remembers the opener that was pressed last', () => {
    const { happens, box, there, stop } = scene();
    expect(box.opener()).toBeNull();
    happens('click', 'words');
    expect(box.opener()).toBeNull();
    happens('click', 'opener', 77);
    expect(box.opener()).toEqual({ target: there('opener'), at: 77 });
    stop.abort();
    happens('click', 'opener', 99);
    expect(box.opener()?.at).toBe(77);
  });

  it('is nowhere on a network without boxes, and a selector that is none spoils no other', () => {
    const none = scene('words', { ...places.vk, places: {} });
    none.happens('pointerover', 'opener');
    expect(none.near).not.toHaveBeenCalled();
    const { replyBox } = places.vk.places;
    if (!replyBox) throw new Error('VK has no reply box.');
    const where = [{ css: '[[', seenOn: 'taught' }, ...replyBox.where];
    const odd = scene('words', { ...places.vk, places: { replyBox: { ...replyBox, where } } });
    odd.happens('focusin', 'inside');
    expect(odd.near).toHaveBeenCalledTimes(1);
  });
});
