import { z } from 'zod';
import type { CommentEvent, EventsApi, EventsEnd, EventsServer } from '../events-api.ts';
import { askApi, type NotDone } from '../network-api.ts';
import { askVk, refusalOf } from './ask-api.ts';

/**
 * Bots Long Poll of a community (facts/apis.md, part 1; the recorded events of vknet). Events are
 * the only way in which a community's key reads comments: there is no history.
 */
const settings = z.object({
  response: z.object({
    is_enabled: z.union([z.boolean(), z.literal([0, 1])]),
    events: z.object({ wall_reply_new: z.coerce.number().catch(0) }),
  }),
});
const opened = z.object({
  response: z.object({ key: z.string().min(1), server: z.string(), ts: z.coerce.string().min(1) }),
});
const users = z.object({
  response: z.array(
    z.object({ id: z.number(), first_name: z.string(), last_name: z.string().catch('') }),
  ),
});

const number = z.number().int();
const written = z.object({
  id: number.positive(),
  from_id: number,
  // Epoch seconds, as far as there are calendars.
  date: number.nonnegative().max(8.64e12),
  text: z.string().catch(''),
  // Older versions name the wall's owner so, newer ones `owner_id`.
  post_owner_id: number.optional(),
  owner_id: number.optional(),
  post_id: number.positive(),
  reply_to_comment: number.optional().catch(undefined),
  parents_stack: z.array(number).optional().catch(undefined),
});
const gone = z.object({ id: number.positive(), owner_id: number, post_id: number.positive() });
const update = z.object({ type: z.string(), object: z.unknown() });
const answer = z.union([
  z.object({ failed: number, ts: z.coerce.string().optional().catch(undefined) }),
  z.object({ ts: z.coerce.string().min(1), updates: z.array(z.unknown()) }),
]);

/** "[id7|Анна], да" is what pages show as "Анна, да". */
const plainText = (text: string) =>
  text.replace(/\[(?:id|club|public)\d+(?::[^|\]]*)?\|([^\]]*)\]/g, '$1');

/** The event as a comment; null: another kind; `odd`: it should have been one. */
export function eventOf(told: unknown): CommentEvent | 'odd' | null {
  const event = update.safeParse(told);
  if (!event.success) return 'odd';
  const { type, object } = event.data;
  if (type === 'wall_reply_delete') {
    const found = gone.safeParse(object);
    if (!found.success) return 'odd';
    const { id, owner_id: owner, post_id: post } = found.data;
    return { kind: 'gone', id: `${owner}_${id}`, post: `${owner}_${post}` };
  }
  if (!/^wall_reply_(?:new|edit|restore)$/.test(type)) return null;
  const found = written.safeParse(object);
  const owner = found.data?.post_owner_id ?? found.data?.owner_id;
  if (!found.success || owner === undefined) return 'odd';
  const { id, from_id: from, date, text, post_id: post } = found.data;
  const above = found.data.reply_to_comment ?? found.data.parents_stack?.at(-1);
  return {
    kind: 'written',
    id: `${owner}_${id}`,
    post: `${owner}_${post}`,
    author: `${from}`,
    text: plainText(text),
    at: date * 1000,
    replyTo: above ? `${owner}_${above}` : null,
  };
}

/** Only VK's own servers are listened to. */
function ownServer(address: string): string | null {
  const url = URL.parse(/^https?:/.test(address) ? address : `https://${address}`);
  return url?.protocol === 'https:' && /^lp\.vk\.(?:com|ru)$/.test(url.hostname) ? url.href : null;
}

const lost: NotDone = { end: 'lost', fault: 'no-answer', code: null };
const garbled: NotDone = { end: 'lost', fault: 'garbled', code: null };
const groupOf = (owner: string) => ({ group_id: owner.replace(/^-/, '') });
const waitSeconds = 20;

function endOf(told: z.infer<typeof answer>): EventsEnd {
  if ('failed' in told) {
    if (told.failed === 1 && told.ts) return { end: 'passed', place: told.ts };
    return { end: 'anew', all: told.failed !== 2 };
  }
  const all = told.updates.map(eventOf);
  const events = all.filter((one) => one !== null && one !== 'odd');
  return {
    ...{ end: 'events', place: told.ts, events },
    odd: all.filter((one) => one === 'odd').length,
  };
}

export const vkEvents: EventsApi = {
  async check(key, owner, signal) {
    const told = await askVk('groups.getLongPollSettings', groupOf(owner), key, signal);
    if (!told) return lost;
    const found = settings.safeParse(told.body);
    if (!found.success) return refusalOf(told.status, told.body);
    const { is_enabled: on, events } = found.data.response;
    return on && events.wall_reply_new
      ? { end: 'good' }
      : { end: 'refused', fault: 'events-off', code: null };
  },

  async open(key, owner, signal) {
    const told = await askVk('groups.getLongPollServer', groupOf(owner), key, signal);
    if (!told) return lost;
    const found = opened.safeParse(told.body);
    if (!found.success) {
      const end = refusalOf(told.status, told.body);
      // So it is refused where Long Poll was switched off meanwhile.
      return end.code === 100 ? { end: 'refused', fault: 'events-off', code: 100 } : end;
    }
    const { key: own, server, ts } = found.data.response;
    const address = ownServer(server);
    return address ? { end: 'server', server: { address, key: own }, place: ts } : garbled;
  },

  async listen(server: EventsServer, place, signal) {
    const url = new URL(server.address);
    const asked = { act: 'a_check', key: server.key, ts: place, wait: `${waitSeconds}` };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    const told = await askApi(url.href, { method: 'GET', signal });
    if (!told) return lost;
    const found = answer.safeParse(told.body);
    return found.success ? endOf(found.data) : garbled;
  },

  async names(key, ids, signal) {
    const people = ids.filter((id) => /^[1-9]\d*$/.test(id)).slice(0, 1000);
    const names = new Map<string, string>();
    if (!people.length) return names;
    const told = await askVk('users.get', { user_ids: people.join(',') }, key, signal);
    const found = users.safeParse(told?.body);
    for (const { id, first_name: first, last_name: last } of found.data?.response ?? []) {
      names.set(`${id}`, `${first} ${last}`.trim());
    }
    return names;
  },
};
