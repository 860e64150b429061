import { z } from 'zod';
import {
  askApi,
  type CheckEnd,
  type KeyFault,
  type NetworkApi,
  type SendEnd,
} from '../network-api.ts';

/**
 * VK with a community's own key (Управление → Работа с API → Ключи доступа). It publishes texts at
 * once or for a time; pictures, reading, moving and deleting are refused to such a key with 27.
 * Sources: facts/apis.md, part 1; the schema of version 5.199.
 */
const version = '5.199';
const where = 'https://api.vk.com/method/';

/** Lenient: of an answer only what we use has to be there. */
const failure = z.object({
  error: z.object({
    error_code: z.coerce.number(),
    error_subcode: z.coerce.number().optional().catch(undefined),
    error_msg: z.string().optional().catch(undefined),
    captcha_sid: z.coerce.string().optional().catch(undefined),
    captcha_img: z.string().optional().catch(undefined),
    redirect_uri: z.string().optional().catch(undefined),
  }),
});
type Failure = z.infer<typeof failure>['error'];

const postId = z.union([z.number().int().positive(), z.string().regex(/^[1-9]\d*$/)]);
const posted = z.object({ response: z.object({ post_id: postId }) });
const permissions = z.object({
  response: z.object({
    mask: z.coerce.number().optional().catch(undefined),
    permissions: z.array(z.object({ name: z.string() })).catch([]),
  }),
});
const group = z.object({
  id: z.coerce.number().int().positive(),
  name: z.string().catch(''),
  screen_name: z.string().optional().catch(undefined),
});
/** Before 5.199 the list stood bare. */
const groups = z.object({
  response: z.union([z.object({ groups: z.array(group) }), z.array(group)]),
});
/** The bit of the right to a community's wall. */
const wallRight = 8192;

type Params = Readonly<Record<string, string | undefined>>;
const given = (params: Params) =>
  Object.entries({ ...params, v: version }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );

/** Long ones go as multipart: VK's own limit for a plain form is 2 KB. */
function formOf(params: Params): URLSearchParams | FormData {
  const plain = new URLSearchParams(given(params));
  if (plain.toString().length < 2000) return plain;
  const form = new FormData();
  for (const [name, value] of given(params)) form.append(name, value);
  return form;
}

/** The key stands in a header: an error's echo of the request does not hold it. */
const ask = (method: string, params: Params, key: string, signal: AbortSignal) =>
  askApi(where + method, {
    headers: { authorization: `Bearer ${key}` },
    body: formOf(params),
    signal,
  });

/** Of this network's numbers: what it is to us. What is not here is refused as `other`. */
const refusals: Readonly<Record<number, KeyFault>> = {
  3: 'bad-request',
  7: 'no-right',
  8: 'bad-request',
  15: 'no-right',
  16: 'bad-request',
  18: 'community-gone',
  20: 'no-right',
  21: 'no-right',
  23: 'bad-request',
  27: 'group-key',
  28: 'group-key',
  30: 'no-right',
  100: 'bad-request',
  113: 'bad-request',
  125: 'community-gone',
  200: 'no-right',
  203: 'no-right',
  210: 'no-post-access',
  214: 'post-denied',
  219: 'ads-recently',
  220: 'recipients',
  222: 'links',
  223: 'post-denied',
  224: 'ads-recently',
  225: 'donut',
  1051: 'group-key',
  3102: 'links',
};
const second = 1000;
const waits: Readonly<Record<number, { fault: KeyFault; ms: number }>> = {
  6: { fault: 'too-fast', ms: 2 * second },
  // A day's limit of one method; VK does not say when it ends.
  29: { fault: 'day-limit', ms: 3600 * second },
};

/** Only addresses of the network itself are opened: the page is one that the person trusts. */
const ownPage = (url: string | undefined): string | null => {
  const address = url ? URL.parse(url) : null;
  const host = address?.hostname ?? '';
  return address?.protocol === 'https:' && /(?:^|\.)vk\.(?:com|ru)$/.test(host)
    ? address.href
    : null;
};

function endOf(error: Failure): SendEnd {
  const { error_code: code } = error;
  const wait = waits[code];
  if (wait) return { end: 'wait', code, ...wait };
  // 1 and 10 say that something broke on the other side, not how far it had come.
  if (code === 1 || code === 10) return { end: 'lost', fault: 'server', code };
  const stop = (fault: KeyFault): SendEnd => ({
    end: 'stop',
    fault,
    code,
    url: ownPage(error.redirect_uri) ?? ownPage(error.captcha_img),
    sid: error.redirect_uri ? null : (error.captcha_sid ?? null),
  });
  if (code === 14 || code === 3300) return stop('captcha');
  if (code === 9) return stop('flood');
  if (code === 17 || code === 24 || code === 25) return stop('validation');
  if (code === 5) return stop('bad-key');
  return { end: 'refused', fault: refusals[code] ?? 'other', code };
}

/** The end that any answer without the wished one means. */
function notPosted(status: number, body: unknown): SendEnd {
  const failed = failure.safeParse(body);
  if (failed.success) return endOf(failed.data.error);
  return { end: 'lost', fault: status >= 500 ? 'server' : 'garbled', code: status };
}

const bad = (fault: KeyFault, detail = ''): CheckEnd => ({ end: 'bad', fault, detail });
function badBy(answer: Awaited<ReturnType<typeof ask>>): CheckEnd {
  if (!answer) return bad('no-answer');
  const end = notPosted(answer.status, answer.body);
  return 'fault' in end ? bad(end.fault, end.code === null ? '' : `${end.code}`) : bad('garbled');
}

export const vkApi: NetworkApi = {
  async check(key, community, signal) {
    const rights = await ask('groups.getTokenPermissions', {}, key, signal);
    const may = permissions.safeParse(rights?.body);
    if (!may.success) return badBy(rights);
    const { mask = 0, permissions: names } = may.data.response;
    if (!names.some(({ name }) => name === 'wall') && !(mask & wallRight))
      return bad('no-right', 'wall');
    const answer = await ask('groups.getById', {}, key, signal);
    const found = groups.safeParse(answer?.body);
    if (!found.success) return badBy(answer);
    const { response } = found.data;
    const [own] = Array.isArray(response) ? response : response.groups;
    if (!own) return bad('garbled');
    const owner = `-${own.id}`;
    // A community is known by its short name until its number was seen.
    if (owner !== community.id && own.screen_name !== community.id) {
      return bad('other-community', own.name);
    }
    return { end: 'good', of: { owner, name: own.name } };
  },

  async send(key, post, signal) {
    const { captcha, publishAt } = post;
    const params: Params = {
      owner_id: post.owner,
      from_group: '1',
      message: post.text,
      guid: post.guid,
      publish_date: publishAt === null ? undefined : String(Math.floor(publishAt / second)),
      captcha_sid: captcha?.sid ?? undefined,
      captcha_key: captcha?.sid ? captcha.answer : undefined,
      success_token: captcha && !captcha.sid ? captcha.answer : undefined,
    };
    const answer = await ask('wall.post', params, key, signal);
    if (!answer) return { end: 'lost', fault: 'no-answer', code: null };
    const done = posted.safeParse(answer.body);
    if (!done.success) return notPosted(answer.status, answer.body);
    const id = `${post.owner}_${done.data.response.post_id}`;
    return publishAt === null ? { end: 'published', postId: id } : { end: 'held', postId: id };
  },
};
