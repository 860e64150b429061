import { h } from '../../vk/client/h.ts';
import type { Tweet } from '../model.ts';
import { ago, BOOT, full, personOf, short, tweetOf, words } from './boot.ts';
import { footer, link, transition } from './footer.ts';

function nameOf(handle: string, time: Node | null, linked = true) {
  const { name } = personOf(handle);
  const shown = h('div', { dir: 'ltr', class: 'name' }, h('span', {}, h('span', {}, name)));
  const at = h('div', { dir: 'ltr', class: 'handle' }, h('span', {}, `@${handle}`));
  return h(
    'div',
    { 'data-testid': 'User-Name', class: 'user-name' },
    h('div', { class: 'shrink' }, linked ? link(`/${handle}`, {}, shown) : shown),
    h(
      'div',
      { class: 'rest' },
      h('div', {}, linked ? link(`/${handle}`, { tabindex: '-1' }, at) : at),
      time ? h('div', { dir: 'ltr', 'aria-hidden': 'true' }, h('span', {}, '·')) : null,
      time ? h('div', { class: 'when' }, time) : null,
    ),
  );
}

const avatar = (handle: string) =>
  h(
    'div',
    { 'data-testid': 'Tweet-User-Avatar' },
    h(
      'div',
      { class: 'avatar', 'data-testid': `UserAvatar-Container-${handle}` },
      link(
        `/${handle}`,
        { 'aria-hidden': 'true', tabindex: '-1' },
        h('img', { src: `/sandbox/avatar/${handle}.svg`, alt: '' }),
      ),
    ),
  );
const say = (text: string) =>
  h(
    'div',
    {
      dir: 'auto',
      lang: /[а-яё]/i.test(text) ? 'ru' : 'en',
      'data-testid': 'tweetText',
      class: 'text',
    },
    h('span', {}, text),
  );
const photos = ({ id, handle, photos: all = [] }: Tweet) =>
  all.length
    ? h(
        'div',
        { class: `photos n${all.length}` },
        ...all.map((name, at) =>
          link(
            `/${handle}/status/${id}/photo/${at + 1}`,
            {},
            h(
              'div',
              { 'aria-label': 'Image', 'data-testid': 'tweetPhoto' },
              h('img', { alt: 'Image', src: `/sandbox/photo/${name}.svg` }),
            ),
          ),
        ),
      )
    : null;

/** A quote is one link as a whole; its time is none. */
function quote(tweet: Tweet | undefined) {
  if (!tweet) return null;
  const time = h('time', { datetime: new Date(tweet.at).toISOString() }, ago(tweet.at));
  const inside = h(
    'div',
    { role: 'link', tabindex: '0', class: 'quote' },
    nameOf(tweet.handle, time, false),
    say(tweet.text),
    photos(tweet),
  );
  return h(
    'div',
    {},
    h('div', { dir: 'ltr', class: 'hidden' }, h('span', {}, words.quote)),
    inside,
  );
}

export interface Look {
  focused?: boolean;
  /** Answers stand below it: a line leads down from its avatar. */
  line?: boolean;
  /** Drawn in the window where it is answered: no footer. */
  bare?: boolean;
  answer?(id: string): void;
}

export function article(
  tweet: Tweet,
  { focused = false, line = false, bare = false, answer = () => undefined }: Look = {},
): HTMLElement {
  const { id, handle, at, promoted, pinned, repostedBy } = tweet;
  const time = promoted
    ? null
    : link(
        `/${handle}/status/${id}`,
        { dir: 'ltr', class: 'time', 'aria-label': full(at) },
        h('time', { datetime: new Date(at).toISOString() }, focused ? full(at) : ago(at)),
      );
  const context = pinned
    ? h(
        'div',
        { class: 'context' },
        h('div', { 'data-testid': 'socialContext', dir: 'ltr' }, h('span', {}, words.pinned)),
      )
    : repostedBy
      ? h(
          'div',
          { class: 'context' },
          link(
            `/${repostedBy}`,
            { dir: 'ltr' },
            h(
              'span',
              { 'data-testid': 'socialContext' },
              h('span', {}, personOf(repostedBy).name),
              ` ${words.reposted}`,
            ),
          ),
        )
      : null;
  const views = tweet.counts.views;
  const body = [
    say(tweet.text),
    photos(tweet),
    quote(tweetOf(tweet.quotes)),
    focused && time
      ? h(
          'div',
          { class: 'stamp' },
          h('div', { dir: 'ltr' }, time),
          views === null
            ? null
            : h('div', { dir: 'ltr', 'aria-hidden': 'true' }, h('span', {}, '·')),
          views === null
            ? null
            : h(
                'div',
                { dir: 'ltr', class: 'seen' },
                h(
                  'span',
                  {},
                  h('div', {}, transition(short(views))),
                  ' ',
                  h('span', {}, words.views),
                ),
              ),
        )
      : null,
    bare ? null : footer(tweet, focused, answer),
  ];
  const head = h(
    'div',
    { class: 'head' },
    nameOf(handle, focused ? null : time),
    promoted ? h('div', { dir: 'ltr', class: 'ad' }, h('span', {}, words.ad)) : null,
    h('button', { 'aria-label': '…', 'data-testid': 'caret', type: 'button', class: 'caret' }, '⋯'),
  );
  const drawn = h(
    'article',
    {
      role: 'article',
      tabindex: focused || bare ? '-1' : '0',
      'data-testid': 'tweet',
      class: focused ? 'tweet focused' : 'tweet',
      'data-mine': handle === BOOT.me.handle,
    },
    context,
    h(
      'div',
      { class: 'columns' },
      h('div', { class: 'left-column' }, avatar(handle), line ? h('div', { class: 'line' }) : null),
      h('div', { class: 'body' }, head, ...(focused ? [] : body)),
    ),
    ...(focused ? body : []),
  );
  return promoted ? h('div', { 'data-testid': 'placementTracking' }, drawn) : drawn;
}
