import { z } from 'zod';
import type { CheckEnd, KeyFault, NetworkApi } from '../network-api.ts';
import { askVk, captchaParams, refusalOf, type Params } from './ask-api.ts';

/**
 * VK with a community's own key (Управление → Работа с API → Ключи доступа). It publishes texts at
 * once or for a time; pictures, reading, moving and deleting are refused to such a key with 27.
 * Sources: facts/apis.md, part 1; the schema of version 5.199.
 */
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

const bad = (fault: KeyFault, detail = ''): CheckEnd => ({ end: 'bad', fault, detail });
function badBy(answer: Awaited<ReturnType<typeof askVk>>): CheckEnd {
  if (!answer) return bad('no-answer');
  const { fault, code } = refusalOf(answer.status, answer.body);
  return bad(fault, code === null ? '' : `${code}`);
}

export const vkApi: NetworkApi = {
  async check(key, community, signal) {
    const rights = await askVk('groups.getTokenPermissions', {}, key, signal);
    const may = permissions.safeParse(rights?.body);
    if (!may.success) return badBy(rights);
    const { mask = 0, permissions: names } = may.data.response;
    if (!names.some(({ name }) => name === 'wall') && !(mask & wallRight))
      return bad('no-right', 'wall');
    const answer = await askVk('groups.getById', {}, key, signal);
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
      publish_date: publishAt === null ? undefined : String(Math.floor(publishAt / 1000)),
      ...captchaParams(captcha),
    };
    const answer = await askVk('wall.post', params, key, signal);
    if (!answer) return { end: 'lost', fault: 'no-answer', code: null };
    const done = posted.safeParse(answer.body);
    if (!done.success) return refusalOf(answer.status, answer.body);
    const id = `${post.owner}_${done.data.response.post_id}`;
    return publishAt === null ? { end: 'published', postId: id } : { end: 'held', postId: id };
  },
};
