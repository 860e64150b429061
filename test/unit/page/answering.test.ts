import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answeringTo, whoAnswers } from '../../../entrypoints/page-hands/answering.ts';
import { places } from '../../../utils/networks/places.ts';
import { focusedBox } from '../../../utils/page/reply-box.ts';

const vk = places.vk;
const olga = {
  key: '100200',
  fields: Object.fromEntries(
    Object.entries({ id: '100200', name: 'Ольга', url: 'https://vk.com/id100200' }).map(
      ([name, value]) => [name, { value, precision: 0, state: 'read', row: 'x' } as const],
    ),
  ) as never,
};
const nobody = { id: null, name: null, sure: false };

function page(html: string, url = 'https://vk.com/wall-7_1') {
  const { document: made, HTMLElement: element } = parseHTML(`<html><body>${html}</body></html>`);
  Object.defineProperty(made, 'activeElement', {
    get: () => made.querySelector('[contenteditable]'),
  });
  Object.assign(element.prototype, { getClientRects: () => [{}], focus: () => undefined });
  vi.stubGlobal('document', made);
  vi.stubGlobal('HTMLElement', element);
  vi.stubGlobal('location', new URL(url));
}
afterEach(() => vi.unstubAllGlobals());

const classic = (author: string) =>
  `<div class="reply_box_wrap"><a class="_post_field_author" href="${author}"></a>` +
  '<div id="reply_field-7_1" contenteditable="true"></div></div>';
const react =
  '<div class="post" data-post-id="-7_1"><div class="vkitCommentInput__root--x1">' +
  '<div data-testid="content-editable-input" contenteditable="true"></div></div></div>';
const dialogue = '<span class="ConvoComposer__input" contenteditable="true"></span>';

describe('who answers', () => {
  it('is whom the box writes as, before who is logged in', () => {
    page(classic('/club7'));
    const box = focusedBox('comment', vk);
    expect(whoAnswers(box, 'comment', vk, olga)).toEqual({ id: '-7', name: null, sure: true });
    page(classic('/id100200'));
    const own = focusedBox('comment', vk);
    expect(whoAnswers(own, 'comment', vk, olga)).toMatchObject({ name: 'Ольга', sure: true });
  });

  it('is not known for sure where one may choose and the box does not show it', () => {
    page(react);
    const box = focusedBox('comment', vk);
    expect(box).toBeDefined();
    const told = { id: '100200', name: 'Ольга', sure: false };
    expect(whoAnswers(box, 'comment', vk, olga)).toEqual(told);
    expect(whoAnswers(undefined, 'comment', vk, null)).toEqual(nobody);
  });

  it('is the account where the network lets nobody choose', () => {
    page('');
    const { replyBox } = vk.places;
    if (!replyBox) throw new Error('no place');
    const fields = { ...replyBox.fields, as: { parse: 'id', rows: [] } as const };
    const boxed = (box: object) => ({
      ...vk,
      places: { ...vk.places, replyBox: { ...replyBox, fields, ...box } },
    });
    const plain = boxed({ asAccount: true });
    // Nobody says that it lets nobody choose: its switcher may only be unknown to us.
    expect(whoAnswers(undefined, 'comment', boxed({}), olga)).toMatchObject({ sure: false });
    expect(whoAnswers(undefined, 'comment', plain, olga)).toMatchObject({ sure: true });
    expect(whoAnswers(undefined, 'comment', plain, null)).toEqual(nobody);
  });

  it('is the community in its own dialogues, and unsure in the person’s', () => {
    page(dialogue, 'https://vk.com/gim7?sel=5');
    const box = focusedBox('message', vk);
    expect(whoAnswers(box, 'message', vk, olga)).toMatchObject({ id: '-7', sure: true });
    page(dialogue, 'https://vk.com/im?sel=5');
    expect(whoAnswers(focusedBox('message', vk), 'message', vk, olga).sure).toBe(false);
  });
});

describe('an answer in another name', () => {
  const answer = (author: string) => {
    page(classic(author));
    const box = focusedBox('comment', vk);
    return answeringTo({
      ...{ what: 'comment' as const, network: vk, box },
      element: () => undefined,
      identity: () => olga,
    });
  };

  it('is not inserted, and says whose it would be', async () => {
    const done = await answer('/id100200').insert('Спасибо!', ['-7', 'Bakery']);
    expect(done).toMatchObject({ outcome: 'other-author', who: { id: '100200', name: 'Ольга' } });
    expect(document.body.textContent).toBe('');
  });

  it('is none where the name is allowed, however it is written', async () => {
    // What the page does with it then is insert-text's: here it stops at the missing caret.
    const tried = answer('/bakery').insert('Спасибо!', ['-7', 'Bakery']);
    await expect(tried).rejects.toThrow();
  });
});
