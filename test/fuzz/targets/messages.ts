import fc from 'fast-check';
import { schemas } from '../../../entrypoints/background/schemas.ts';
import { fits, mostOf } from '../../../entrypoints/background/size.ts';
import { networkApis, eventsApis, membersApis } from '../../../utils/networks/api.ts';
import { readingOf } from '../../../utils/listening/rules.ts';
import { places } from '../../../utils/networks/places.ts';
import type { Protocol } from '../../../utils/messages.ts';
import { commentReading } from '../../../utils/readings/schema.ts';
import { readPlaces } from '../../../utils/page/read.ts';
import { withTeachings } from '../../../utils/teachings/rules.ts';
import { teachingsFile } from '../../../utils/teachings/schema.ts';
import { savedPages } from '../../networks/saved-pages.ts';
import { parsed } from '../../networks/shared-pages.ts';
import { questions } from '../../unit/hostile/questions.ts';
import { edited, isMoment, must, target } from '../target.ts';

const names = Object.keys(schemas) as (keyof Protocol)[];

const message = target<{ name: keyof Protocol; ask: unknown }>({
  name: 'message',
  cases: () =>
    fc
      .constantFrom(...names)
      .chain((name) => fc.record({ name: fc.constant(name), ask: edited(questions[name]) })),
  holds({ name, ask }) {
    if (!fits(ask, mostOf(name))) return;
    const read = schemas[name].safeParse(ask);
    if (!read.success) return;
    must(fits(read.data, mostOf(name)), 'it grows');
    const again = schemas[name].safeParse(read.data);
    must(again.success, 'what was understood is not understood again');
    must(JSON.stringify(again.data) === JSON.stringify(read.data), 'it is another one then');
    must(!/"__proto__":/u.test(JSON.stringify(read.data)), 'a prototype comes through');
  },
});

const never = new AbortController().signal;
const answers: Record<string, unknown[]> = {
  vk: [
    { response: { mask: 8192, permissions: [{ name: 'wall', setting: 8192 }] } },
    { response: { groups: [{ id: 1, name: 'Хлеб', screen_name: 'hleb' }] } },
    { response: { post_id: 5 } },
    {
      error: {
        error_code: 14,
        error_msg: 'x',
        captcha_sid: '1',
        captcha_img: 'https://api.vk.com/c',
      },
    },
    { response: { is_enabled: true, events: { wall_reply_new: 1 } } },
    { response: { key: 'k', server: 'https://lp.vk.com/wh1', ts: '5' } },
    { response: [{ id: 7, first_name: 'Анна', last_name: 'П' }] },
    {
      response: {
        count: 1,
        items: [
          {
            id: 7,
            sex: 1,
            bdate: '7.11.1990',
            city: { title: 'Москва' },
            last_seen: { time: 1_700_000_000 },
          },
        ],
      },
    },
    { failed: 1, ts: '5' },
    {
      ts: '6',
      updates: [
        {
          type: 'wall_reply_new',
          object: {
            id: 2,
            from_id: 7,
            date: 1_700_000_000,
            text: '[id7|Анна], да',
            owner_id: -1,
            post_id: 1,
          },
        },
        { type: 'wall_reply_delete', object: { id: 2, owner_id: -1, post_id: 1 } },
      ],
    },
  ],
  telegram: [
    { ok: true, result: { id: 1, username: 'bot', first_name: 'Бот' } },
    { ok: true, result: { id: -100, type: 'channel', title: 'Хлеб' } },
    { ok: true, result: { status: 'administrator', can_post_messages: true } },
    { ok: true, result: { message_id: 5, chat: { id: -100, username: 'hleb' } } },
    {
      ok: false,
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 5 },
    },
  ],
};
const ends = [
  'published',
  'held',
  'wait',
  'stop',
  'refused',
  'lost',
  'good',
  'bad',
  'server',
  'events',
  'passed',
  'anew',
  'page',
];
const whole = (told: { end: string }) => {
  must(ends.includes(told.end), `an unknown end "${told.end}"`);
  if (told.end === 'wait') must(isMoment((told as { ms?: number }).ms), 'it waits for no time');
  if ('url' in told && typeof told.url === 'string')
    must(/^https:\/\/[\w.]*vk\.(?:com|ru)\//u.test(told.url), told.url);
};

const api = (network: 'vk' | 'telegram') =>
  target<{ said: unknown[]; status: number }>({
    name: `api-${network}`,
    cases: () =>
      fc.record({
        said: fc.array(edited(...(answers[network] ?? [])), { minLength: 1, maxLength: 4 }),
        status: fc.constantFrom(200, 200, 200, 400, 403, 429, 500, 502),
      }),
    async holds({ said, status }) {
      const real = globalThis.fetch;
      let turn = 0;
      globalThis.fetch = () =>
        Promise.resolve(
          new Response(JSON.stringify(said[turn++ % said.length] ?? null), { status }),
        );
      try {
        const community = { id: '-1', screenName: 'hleb' };
        const post = {
          owner: '-1',
          text: 'x',
          pictures: [],
          guid: 'g',
          publishAt: null,
          captcha: null,
        };
        const own = networkApis[network];
        if (own) {
          whole(await own.check('key', community, never));
          whole(await own.send('key', post, never));
        }
        await events(network);
        const page = await membersApis[network]?.(
          'key',
          '-1',
          { offset: 0, count: 10 },
          null,
          never,
        );
        if (page) whole(page);
        if (page?.end === 'page') {
          for (const { seenAt } of page.members)
            must(seenAt === null || isMoment(seenAt), `seen at ${seenAt}`);
        }
      } finally {
        globalThis.fetch = real;
      }
    },
  });

async function events(network: string): Promise<void> {
  const own = eventsApis[network];
  if (!own) return;
  whole(await own.check('key', '-1', never));
  const opened = await own.open('key', '-1', never);
  whole(opened);
  if (opened.end === 'server')
    must(/^https:\/\/lp\.vk\.(?:com|ru)\//u.test(opened.server.address), opened.server.address);
  const heard = await own.listen({ address: 'https://lp.vk.com/wh1', key: 'k' }, '5', never);
  whole(heard);
  const names = await own.names('key', ['7'], never);
  if (heard.end !== 'events') return;
  for (const event of heard.events) {
    if (event.kind !== 'written') continue;
    const read = readingOf(event, names.get(event.author) ?? null, 'https://vk.com/wall-1_1');
    must(commentReading.safeParse(read).success, 'an event that no page could have shown');
  }
}

const lesson = {
  ...{ network: 'vk', place: 'post', field: 'likes', where: [], taughtAt: 1 },
  rows: [{ css: '.likes > span', take: 'text', match: '\\d{1,6}', seenOn: 'taught' }],
};
const placeLesson = {
  ...{
    network: 'vk',
    place: 'post',
    field: null,
    taughtAt: 1,
    where: [{ css: '.post', seenOn: 'taught' }],
  },
  rows: [{ css: ':scope', take: { attribute: 'data-post-id' }, seenOn: 'taught' }],
};
let page: Document | null = null;
const teaching = target<unknown>({
  name: 'teaching',
  cases: () =>
    edited(
      { format: 'groupmate-teachings', version: 1, teachings: [lesson] },
      { format: 'groupmate-teachings', version: 1, teachings: [placeLesson, lesson] },
    ),
  holds(one) {
    const file = teachingsFile.safeParse(one);
    if (!file.success) return;
    page ??= parsed(savedPages().find(({ network }) => network === 'vk')?.html ?? '');
    for (const { network, ...taught } of file.data.teachings) {
      const own = withTeachings(places[network], [{ ...taught, resting: false }]);
      const place = own.places[taught.place];
      const context = {
        takes: own.takes,
        lang: 'ru',
        zone: 'UTC',
        now: 0,
        baseUrl: 'https://vk.com/',
      };
      if (network === 'vk' && place) readPlaces(page, place as never, context);
      for (const { match } of taught.rows)
        if (match) new RegExp(match, 'u').exec('1a'.repeat(2000));
    }
  },
});

export const ofMessages = [message, api('vk'), api('telegram'), teaching];
