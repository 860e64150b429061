import { json } from '../site.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { PEOPLE } from '../vk/content/owners.ts';
import type { FaultScript } from './faults.ts';

/** What happened in a community, as VK tells it. */
export interface GroupEvent {
  type: string;
  object: Record<string, unknown>;
  group_id: number;
}

/** All that a community may let VK tell of: the settings name every one. */
const kinds: Readonly<Record<string, string>> = {
  audio: 'new',
  board: 'post_delete post_edit post_new post_restore',
  group: 'change_photo change_settings join leave officers_edit',
  market: 'comment_delete comment_edit comment_new comment_restore',
  message: 'allow deny new read reply typing_state edit reaction_event',
  photo: 'comment_delete comment_edit comment_new comment_restore new',
  poll: 'vote_new',
  user: 'block unblock',
  video: 'comment_delete comment_edit comment_new comment_restore new',
  wall: 'post_new reply_delete reply_edit reply_new reply_restore repost schedule_post_new schedule_post_delete',
  donut:
    'subscription_create subscription_prolonged subscription_cancelled subscription_expired subscription_price_changed money_withdraw money_withdraw_error',
};
const allKinds = Object.entries(kinds).flatMap(([noun, all]) =>
  all.split(' ').map((one) => `${noun}_${one}`),
);

/** VK's Long Poll for communities at its own address: events in a row, keys that grow old. */
export function vkEvents(faults: FaultScript) {
  let events: GroupEvent[] = [];
  let keys = 0;
  let on = true;

  const keyNow = (group: number) => `longpoll-${group}-${keys}`;
  const ofGroup = (group: number) => events.filter(({ group_id }) => group_id === group);

  function check(group: number, url: URL): SiteAnswer {
    const ts = Number(url.searchParams.get('ts'));
    const all = ofGroup(group);
    if (url.searchParams.get('key') !== keyNow(group)) return json({ failed: 2 });
    if (!(ts >= 0 && ts <= all.length)) return json({ failed: 1, ts: all.length });
    const updates = all.slice(ts);
    const told = json({ ts: `${all.length}`, updates });
    // VK waits longer; a test needs no more.
    return updates.length ? told : { ...told, afterMs: 400 };
  }

  return {
    reset() {
      events = [];
      keys = 0;
      on = true;
    },
    add: (more: readonly GroupEvent[]) => void events.push(...more),
    switchTo: (next: boolean) => void (on = next),
    settings: () => ({
      is_enabled: on,
      api_version: '5.199',
      events: Object.fromEntries(
        allKinds.map((kind) => [kind, on && kind.startsWith('wall_reply') ? 1 : 0]),
      ),
    }),
    /** null: Long Poll is off there. */
    server: (group: number) =>
      on
        ? {
            key: keyNow(group),
            server: `https://lp.vk.com/whp/${group}`,
            ts: `${ofGroup(group).length}`,
          }
        : null,
    users: (ids: string) =>
      ids.split(',').flatMap((id) => {
        const person = PEOPLE.find((one) => one.id === Number(id));
        const [first = '', ...rest] = person?.name.split(' ') ?? [];
        return person ? [{ id: person.id, first_name: first, last_name: rest.join(' ') }] : [];
      }),
    handle({ url, method }: Pick<SiteRequest, 'url' | 'method'>): SiteAnswer | null {
      const group = Number(/^\/whp\/(\d+)$/.exec(url.pathname)?.[1]);
      if (!group || method !== 'GET' || url.searchParams.get('act') !== 'a_check') return null;
      return faults.run(
        'a_check',
        () => check(group, url),
        (code) => {
          // Its key, or key and place, are worth nothing from now on.
          if (code > 1) keys += 1;
          return json({ failed: code, ...(code === 1 ? { ts: ofGroup(group).length } : {}) });
        },
      );
    },
  };
}
