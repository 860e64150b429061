import { z } from 'zod';
import {
  askApi,
  type Answered,
  type CheckEnd,
  type KeyFault,
  type NetworkApi,
  type PostByKey,
  type SendEnd,
} from '../network-api.ts';

/**
 * Telegram with a bot's token (BotFather): the bot is an administrator of the channel and may post.
 * It publishes at once only, and knows no idempotency key: what was lost is never sent again.
 * Sources: facts/apis.md, part 2; Bot API 10.1.
 */
const where = 'https://api.telegram.org/bot';

const message = z.object({
  message_id: z.number().int().positive(),
  chat: z.object({ id: z.number().int() }),
});
const sent = z.object({ ok: z.literal(true), result: z.union([message, z.array(message).min(1)]) });
const failure = z.object({
  ok: z.literal(false),
  error_code: z.number(),
  description: z.string().catch(''),
  parameters: z
    .object({
      retry_after: z.number().positive().optional().catch(undefined),
      migrate_to_chat_id: z.number().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});
const me = z.object({
  ok: z.literal(true),
  result: z.object({
    id: z.number(),
    username: z.string().optional(),
    first_name: z.string().catch(''),
  }),
});
const chat = z.object({
  ok: z.literal(true),
  result: z.object({ id: z.number().int(), type: z.string(), title: z.string().optional() }),
});
const member = z.object({
  ok: z.literal(true),
  result: z.object({ status: z.string(), can_post_messages: z.boolean().optional() }),
});

/** How long to wait where the network says that, but not for how long. */
const usualWaitMs = 60_000;
/** A wait without an end is none: after a day it is asked anew. */
const longestWaitMs = 86_400_000;

function endOf(failed: z.infer<typeof failure>): SendEnd {
  const { error_code: code, description, parameters } = failed;
  const refused = (fault: KeyFault): SendEnd => ({ end: 'refused', fault, code });
  if (code === 429) {
    const told = parameters?.retry_after;
    return {
      end: 'wait',
      fault: 'too-fast',
      ms: told ? Math.min(told * 1000, longestWaitMs) : usualWaitMs,
      code,
    };
  }
  if (code >= 500) return { end: 'lost', fault: 'server', code };
  // An unknown token is a path that does not exist.
  if (code === 401 || code === 404) {
    return { end: 'stop', fault: 'bad-key', code, url: null, sid: null };
  }
  if (code === 403) return refused('not-in-chat');
  if (code === 413) return refused('too-large');
  if (parameters?.migrate_to_chat_id !== undefined) return refused('chat-moved');
  if (/chat not found|PEER_ID_INVALID/iu.test(description)) return refused('no-chat');
  if (
    /not enough rights|need administrator|CHAT_ADMIN_REQUIRED|CHAT_WRITE_FORBIDDEN/iu.test(
      description,
    )
  ) {
    return refused('not-in-chat');
  }
  if (/photo|image|media|file|wrong type/iu.test(description)) return refused('bad-pictures');
  if (code === 400) return refused('bad-request');
  return refused('other');
}

function notSent(answer: Answered | null): SendEnd {
  if (!answer) return { end: 'lost', fault: 'no-answer', code: null };
  const failed = failure.safeParse(answer.body);
  if (failed.success) return endOf(failed.data);
  const { status } = answer;
  return { end: 'lost', fault: status >= 500 ? 'server' : 'garbled', code: status };
}

/**
 * Both browsers silently send a request again, a POST too, when a connection that was used before is
 * dropped before its answer begins (seen in Chromium and Firefox). So what publishes goes over
 * connections of its own: browsers keep those with and without credentials apart, and the questions,
 * which may come twice, take the former. Left over: two posts within the minute or so that such a
 * connection is kept open, and a drop in the midst of the second.
 */
const ask = (
  key: string,
  method: string,
  body: Readonly<Record<string, unknown>> | FormData,
  signal: AbortSignal,
) =>
  askApi(`${where}${key}/${method}`, {
    signal,
    credentials: method.startsWith('get') ? 'include' : 'omit',
    ...(body instanceof FormData
      ? { body }
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });

/** Text alone, one picture with its caption, or an album whose first picture has it. */
function request({ owner, text, pictures }: PostByKey): {
  method: string;
  body: Record<string, unknown> | FormData;
} {
  const [first] = pictures;
  if (!first) return { method: 'sendMessage', body: { chat_id: owner, text } };
  const form = new FormData();
  form.append('chat_id', owner);
  if (pictures.length === 1) {
    if (text) form.append('caption', text);
    form.append('photo', first.bytes, first.name);
    return { method: 'sendPhoto', body: form };
  }
  const media = pictures.map((_, place) => ({
    type: 'photo',
    media: `attach://picture${place}`,
    ...(place === 0 && text ? { caption: text } : {}),
  }));
  form.append('media', JSON.stringify(media));
  pictures.forEach(({ bytes, name }, place) => form.append(`picture${place}`, bytes, name));
  return { method: 'sendMediaGroup', body: form };
}

function badBy(answer: Answered | null): CheckEnd {
  const end = notSent(answer);
  const code = 'code' in end && end.code !== null ? `${end.code}` : '';
  return { end: 'bad', fault: 'fault' in end ? end.fault : 'garbled', detail: code };
}

export const telegramApi: NetworkApi = {
  async check(key, community, signal) {
    const whoAmI = await ask(key, 'getMe', {}, signal);
    const bot = me.safeParse(whoAmI?.body);
    if (!bot.success) return badBy(whoAmI);
    const { id, username, first_name } = bot.data.result;
    const name = username ? `@${username}` : first_name;
    const byNumber = /^-\d+$/.test(community.id);
    const chatId = byNumber ? community.id : `@${community.screenName ?? community.id}`;
    const where = await ask(key, 'getChat', { chat_id: chatId }, signal);
    const found = chat.safeParse(where?.body);
    if (!found.success) return badBy(where);
    const owner = String(found.data.result.id);
    if (byNumber && owner !== community.id) {
      return { end: 'bad', fault: 'other-community', detail: found.data.result.title ?? owner };
    }
    const role = await ask(key, 'getChatMember', { chat_id: owner, user_id: id }, signal);
    const mine = member.safeParse(role?.body);
    if (!mine.success) return badBy(role);
    const { status, can_post_messages } = mine.data.result;
    const inGroup =
      found.data.result.type !== 'channel' && ['member', 'administrator'].includes(status);
    if (!inGroup && !(status === 'administrator' && can_post_messages)) {
      return { end: 'bad', fault: 'not-in-chat', detail: name };
    }
    return { end: 'good', of: { owner, name } };
  },

  async send(key, post, signal) {
    // Asked first, for it changes nothing: a network that is not there, as after sleep, then leaves
    // no doubt about the post.
    const there = await ask(key, 'getMe', {}, signal);
    if (!me.safeParse(there?.body).success) {
      const end = notSent(there);
      const { code } = 'code' in end ? end : { code: null };
      return end.end === 'lost' ? { end: 'wait', fault: 'offline', ms: usualWaitMs, code } : end;
    }
    const { method, body } = request(post);
    const answer = await ask(key, method, body, signal);
    const done = sent.safeParse(answer?.body);
    if (!done.success) return notSent(answer);
    const { result } = done.data;
    const [first] = Array.isArray(result) ? result : [result];
    if (!first) return { end: 'lost', fault: 'garbled', code: null };
    return { end: 'published', postId: `${first.chat.id}_${first.message_id}` };
  },
};
