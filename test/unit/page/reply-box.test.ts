import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { places } from '../../../utils/networks/places.ts';
import { focusedBox, openBox, stillIs, type BoxFor } from '../../../utils/page/reply-box.ts';

const vk = places.vk;
const comment =
  '<div data-testid="wall_comments_comment_root" id="comment"><a href="/wall-7_1?reply=5" data-testid="wall_comment_date">5</a></div>';
const publicBox =
  '<div id="public" data-testid="content-editable-input" contenteditable="true"></div>';
const privateBox = '<span id="private" class="ConvoComposer__input" contenteditable="true"></span>';
const message =
  '<div class="history"><article class="ConvoHistory__messageBlock" id="message"></article></div>';

let focused: Element | null = null;
const take = (element: Element) => {
  focused = element;
};
const byId = (id: string) => document.getElementById(id) as HTMLElement;

function page(html: string): void {
  const { document: made, HTMLElement: element } = parseHTML(`<html><body>${html}</body></html>`);
  Object.defineProperty(made, 'activeElement', { get: () => focused });
  Object.assign(element.prototype, {
    getClientRects: () => [{}],
    focus() {
      take(this as unknown as Element);
    },
    blur: () => (focused = null),
  });
  vi.stubGlobal('document', made);
  vi.stubGlobal('location', new URL('https://vk.com/'));
  vi.stubGlobal('HTMLElement', element);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
}

beforeEach(() => {
  focused = null;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What is given when the page's time is up. */
async function opened(what: 'comment' | 'message', id: string) {
  const box = openBox(what, byId(id), vk);
  await vi.runAllTimersAsync();
  return (await box)?.id;
}

describe('the box of an answer', () => {
  it('is of its own kind, also with the other one in use over it', async () => {
    page(comment + publicBox + `<div role="dialog">${message}${privateBox}</div>`);
    byId('private').focus();
    expect(await opened('comment', 'comment')).toBe('public');
    byId('public').focus();
    expect(await opened('message', 'message')).toBe('private');
    byId('private').focus();
    expect([focusedBox('comment', vk)?.id, focusedBox('message', vk)?.id]).toEqual([
      undefined,
      'private',
    ]);
  });

  it('is refused rather than found in a private window over a post', async () => {
    page(comment + `<div role="dialog">${message}${privateBox}</div>`);
    byId('private').focus();
    expect(await opened('comment', 'comment')).toBeUndefined();
  });

  it('is refused rather than found under a dialogue', async () => {
    page(comment + publicBox + message);
    byId('public').focus();
    expect(await opened('message', 'message')).toBeUndefined();
  });

  it('is none that is both', async () => {
    page(
      `${comment}${message}<div id="both" data-testid="content-editable-input" class="ConvoComposer__input" contenteditable="true"></div>`,
    );
    byId('both').focus();
    expect(await opened('comment', 'comment')).toBeUndefined();
    expect(await opened('message', 'message')).toBeUndefined();
    page(
      comment +
        `<div class="ConvoComposer__input" contenteditable="true">${publicBox}</div>` +
        message,
    );
    expect(await opened('comment', 'comment')).toBeUndefined();
    expect(await opened('message', 'message')).toBeUndefined();
  });

  it('is the one beside the message when two dialogues stand open', async () => {
    page(
      `<div class="window">${message}${privateBox}</div><div class="window">${privateBox.replace('private', 'other')}</div>`,
    );
    byId('other').focus();
    expect(await opened('message', 'message')).toBe('private');
  });

  it('is none when nobody can tell whose it is', async () => {
    page(message + privateBox + privateBox.replace('private', 'other'));
    byId('private').focus();
    expect(await opened('message', 'message')).toBeUndefined();
  });

  it('is no more what it was when the page made another thing of it', () => {
    page(comment + publicBox);
    byId('public').focus();
    const box = focusedBox('comment', vk);
    if (!box) throw new Error('no box');
    expect(stillIs(box, 'comment', vk)).toBe(true);
    box.classList.add('ConvoComposer__input');
    expect(stillIs(box, 'comment', vk)).toBe(false);
    box.remove();
    expect(stillIs(box, 'comment', vk)).toBe(false);
  });

  it('cannot be mistaken by the compiler', () => {
    expectTypeOf<BoxFor<'message'>>().not.toExtend<BoxFor<'comment'>>();
    expectTypeOf<BoxFor<'comment'>>().not.toExtend<BoxFor<'message'>>();
    expectTypeOf<HTMLElement>().not.toExtend<BoxFor<'comment'>>();
    const publicly = (box: BoxFor<'comment'>) => box;
    // @ts-expect-error A private box is refused where a public one is wanted.
    expect(() => publicly(null as BoxFor<'message'>)).not.toThrow();
  });
});
