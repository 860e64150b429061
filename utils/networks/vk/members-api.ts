import { z } from 'zod';
import type { Member, MembersApi } from '../members-api.ts';
import { askVk, captchaParams, refusalOf } from './ask-api.ts';

/**
 * Members of the key's own community, at most 1,000 a call (facts/apis.md, part 1). `id_asc` puts
 * old accounts first and keeps its order while people join and leave. Lenient: what does not fit is
 * taken as not said; only the frame has to be there.
 */
const user = z.object({
  id: z.number().int().nonnegative(),
  deactivated: z.string().optional().catch(undefined),
  sex: z.number().optional().catch(undefined),
  bdate: z.string().optional().catch(undefined),
  city: z.object({ title: z.string() }).optional().catch(undefined),
  // Epoch seconds, as far as there are calendars.
  last_seen: z
    .object({ time: z.number().positive().max(8.64e12) })
    .optional()
    .catch(undefined),
});
const found = z.object({
  response: z.object({ count: z.number().int().nonnegative(), items: z.array(user).max(1000) }),
});

/** "7.11.1990"; null for "7.11", where the year is kept hidden, and for days that are none. */
export function birthOf(text: string | undefined): Member['born'] {
  const [, day, month, year] = (/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text ?? '') ?? []).map(
    Number,
  );
  if (!day || !month || !year) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? { year, month, day }
    : null;
}

function memberOf({
  deactivated,
  sex,
  bdate,
  city,
  last_seen: seen,
}: z.infer<typeof user>): Member {
  return {
    gone: deactivated !== undefined,
    sex: sex === 1 ? 'f' : sex === 2 ? 'm' : null,
    born: birthOf(bdate),
    city: city?.title.trim().slice(0, 120) || null,
    seenAt: seen ? seen.time * 1000 : null,
  };
}

export const vkMembers: MembersApi = async (key, owner, { offset, count }, captcha, signal) => {
  const params = {
    group_id: owner.replace(/^-/, ''),
    sort: 'id_asc',
    offset: String(offset),
    count: String(count),
    fields: 'sex,bdate,city,last_seen',
    ...captchaParams(captcha),
  };
  const answer = await askVk('groups.getMembers', params, key, signal);
  if (!answer) return { end: 'lost', fault: 'no-answer', code: null };
  const page = found.safeParse(answer.body);
  if (!page.success) return refusalOf(answer.status, answer.body);
  const { count: of, items } = page.data.response;
  return { end: 'page', of, members: items.map(memberOf) };
};
