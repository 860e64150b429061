import { json } from '../site.ts';
import type { SiteAnswer, SiteRequest } from '../site.ts';
import { COMMUNITIES } from '../vk/content/owners.ts';
import { faultScript, type Fault } from './faults.ts';
import { formOf } from './form.ts';
import { vkEvents, type GroupEvent } from './vk-events.ts';
import { membersPage } from './vk-members.ts';
import { wrongAnswer, wrongRequest } from './vk-schema.ts';

/** Keys of the make-believe communities, by community; the last one lacks the wall. */
export const VK_KEYS = {
  bakery: 'vk1.a.sandbox-bakery-0123456789-0123456789-0123456789',
  cafe: 'vk1.a.sandbox-cafe-0123456789-0123456789-0123456789-01',
  noWall: 'vk1.a.sandbox-no-wall-0123456789-0123456789-01234567',
} as const;
const owners: Readonly<Record<string, { id: number; wall: boolean }>> = {
  [VK_KEYS.bakery]: { id: -224700111, wall: true },
  [VK_KEYS.cafe]: { id: -224700222, wall: true },
  [VK_KEYS.noWall]: { id: -224700111, wall: false },
};

/** What came through the API, as VK would hold it. */
export interface ApiPost {
  id: number;
  owner: number;
  text: string;
  guid: string;
  /** Epoch seconds; null: it went out at once. */
  publishDate: number | null;
  /** Its place on the wall, once it is out. */
  live: string | null;
}

/** Where the person proves to be one. */
const robotPage = 'https://id.vk.com/not_robot_captcha?domain=vk.com&session_token=sandbox';

/** VK's official API at its own address, as far as a community's key may use it. */
export function vkApiSite(publish: (owner: number, text: string) => { key: string } | null) {
  const faults = faultScript();
  const events = vkEvents(faults);
  let posts: ApiPost[] = [];
  let wrongs: string[] = [];
  let nextId = 30_001;

  const error = (code: number, more: Record<string, unknown> = {}): SiteAnswer =>
    json({
      error: { error_code: code, error_msg: `Sandbox error ${code}`, request_params: [], ...more },
    });

  /** What VK's clock has reached goes out, under another number, as it does there. */
  function release(until: number) {
    for (const post of posts) {
      if (post.live || post.publishDate === null || post.publishDate * 1000 > until) continue;
      post.live = publish(post.owner, post.text)?.key ?? null;
    }
  }

  function post(params: Readonly<Record<string, string>>, group: number): SiteAnswer {
    const { owner_id, message = '', guid = '', publish_date, attachments } = params;
    // In the second hour VK would have forgotten it: no test waits so long.
    const known = guid ? posts.find((one) => one.guid === guid) : undefined;
    if (known) return json({ response: { post_id: known.id } });
    if (Number(owner_id) !== group || params['from_group'] !== '1') return error(15);
    if (attachments) return error(27);
    if (!message.trim()) return error(100);
    const publishDate = publish_date === undefined ? null : Number(publish_date);
    const now = Date.now() / 1000;
    const taken = posts.some((one) => one.owner === group && one.publishDate === publishDate);
    if (publishDate !== null && (publishDate <= now || publishDate > now + 366 * 86_400 || taken)) {
      return error(214);
    }
    const made: ApiPost = {
      id: nextId++,
      owner: group,
      text: message,
      guid,
      publishDate,
      live: null,
    };
    posts.push(made);
    if (publishDate === null) {
      made.live = publish(group, message)?.key ?? null;
      made.id = Number(made.live?.split('_')[1] ?? made.id);
    }
    return json({ response: { post_id: made.id } });
  }

  function answer(
    method: string,
    params: Readonly<Record<string, string>>,
    key: string,
  ): SiteAnswer {
    const owner = owners[key];
    if (!owner) return error(5);
    if (method === 'groups.getTokenPermissions') {
      const names = [
        { name: 'manage', setting: 262_144 },
        ...(owner.wall ? [{ name: 'wall', setting: 8192 }] : []),
      ];
      return json({
        response: { mask: names.reduce((sum, one) => sum | one.setting, 0), permissions: names },
      });
    }
    if (method === 'groups.getById') {
      const found = COMMUNITIES.find(({ id }) => id === owner.id);
      const group = { id: -owner.id, name: found?.name, screen_name: found?.screenName };
      return json({
        response: { groups: [{ ...group, is_closed: 0, type: 'page' }], profiles: [] },
      });
    }
    if (method === 'groups.getMembers') {
      if (Number(params['group_id']) !== -owner.id) return error(203);
      const community = COMMUNITIES.find(({ id }) => id === owner.id);
      return json({ response: membersPage(community?.members ?? 0, params) });
    }
    if (method === 'users.get') return json({ response: events.users(params['user_ids'] ?? '') });
    if (method.startsWith('groups.getLongPoll')) {
      if (Number(params['group_id']) !== -owner.id) return error(15);
      const server = events.server(-owner.id);
      const told = method.endsWith('Settings') ? events.settings() : server;
      return told ? json({ response: told }) : error(100);
    }
    return owner.wall ? post(params, owner.id) : error(15);
  }

  function called(method: string, request: SiteRequest): SiteAnswer {
    const params = Object.fromEntries([...formOf(request)].map(([name, { text }]) => [name, text]));
    const key = /^Bearer (\S+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
    const wrong = wrongRequest(method, params);
    if (wrong || params['v'] !== '5.199') {
      wrongs.push(wrong ?? `${method} says version ${params['v']}.`);
      return error(100);
    }
    const told = faults.run(method, () => answer(method, params, key), error);
    const said = String(told.body);
    if (!told.drop && !told.cut && said.startsWith('{"response"')) {
      const listed = method === 'groups.getMembers' && params['fields'];
      const off = wrongAnswer(method, JSON.parse(said), listed ? 'fieldsResponse' : 'response');
      if (off) wrongs.push(off);
    }
    return told;
  }

  return {
    /** Everything that is kept; `wrongs`: requests and answers that the official schema refuses. */
    report: () => ({ posts, wrongs }),
    events,
    addFaults: (more: readonly Fault[]) => faults.add(more),
    release,
    reset() {
      faults.reset();
      posts = [];
      wrongs = [];
      events.reset();
    },
    robotPage,
    handle(request: SiteRequest): SiteAnswer | null {
      const { pathname } = request.url;
      if (pathname === '/sandbox/posts') return json({ posts, wrongs });
      if (request.method !== 'POST') return null;
      if (pathname === '/sandbox/faults') {
        faults.add(JSON.parse(request.body) as Fault[]);
        return json({ ok: true });
      }
      if (pathname === '/sandbox/events') {
        events.add(JSON.parse(request.body) as GroupEvent[]);
        return json({ ok: true });
      }
      if (pathname === '/sandbox/long-poll') {
        events.switchTo(JSON.parse(request.body) as boolean);
        return json({ ok: true });
      }
      if (pathname === '/sandbox/latency') {
        faults.setLatency(Number(request.body));
        return json({ ok: true });
      }
      if (pathname === '/sandbox/release') {
        release(Infinity);
        return json({ ok: true });
      }
      const method = /^\/method\/([a-z]+\.[a-zA-Z]+)$/.exec(pathname)?.[1];
      return method ? called(method, request) : null;
    },
  };
}
