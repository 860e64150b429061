import { communityKey } from '../../../utils/communities/rules.ts';
import { countAllWaiting } from '../../../utils/conversations/store.ts';
import { changeSince, postsPerDay } from '../../../utils/insights/rules.ts';
import type { Mark, MarkPart } from '../../../utils/messages.ts';
import { recentMembers } from '../../../utils/readings/store.ts';
import { lastVisit } from '../../../utils/readings/visits.ts';
import { formatChange, formatCount, formatRate } from '../../../utils/text/format.ts';
import type { KnownCommunity, MarkWords } from './index.ts';

const day = 86_400_000;

/** The community at a glance; for one that is not yet told to be mine, the question whether it is. */
export async function communityStrip(
  key: string,
  { community, base, posts }: KnownCommunity,
  words: MarkWords,
): Promise<Mark> {
  const place = { feature: 'community-strip', place: 'community', key } as const;
  if (community.role === 'seen') {
    const part: MarkPart = { text: words.say('claim'), tone: 'action', icon: 'plus' };
    return { ...place, parts: [part], label: words.say('claimLabel'), press: 'claim-community' };
  }
  const { say, language, now } = words;
  const id = communityKey(community);
  const [members, visit] = await Promise.all([recentMembers(id, now), lastVisit(id)]);
  const last = members.at(-1);
  const parts: MarkPart[] = [
    {
      text: formatCount(last?.members ?? null, language, (last?.precision ?? 0) > 0),
      tone: 'plain',
      icon: 'people',
    },
  ];
  // The longest span that our own readings cover says most; a month, a week, else the last visit.
  const changes = [30, 7].map((days) => ({ days, change: changeSince(members, now - days * day) }));
  const span = changes.find(({ change }) => change !== null);
  const since = visit === null ? null : changeSince(members, visit);
  const change = span?.change ?? since;
  if (change) {
    const value = formatChange(change.change, language, change.approximate);
    parts.push({
      text: span ? say('change', { value, days: span.days }) : say('changeVisit', { value }),
      tone: change.change > 0 ? 'good' : change.change < 0 ? 'bad' : 'muted',
    });
  }
  if (base) {
    const value = formatRate(base.median, language, base.approximate);
    parts.push({ text: say('medianEr', { value }), tone: base.enough ? 'plain' : 'muted' });
  }
  const pace = postsPerDay(posts, now);
  if (pace) {
    const value = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(pace.value);
    parts.push({ text: say('postsPerDay', { value }), tone: 'muted' });
  }
  if (community.role === 'mine') {
    const waiting = await countAllWaiting(id);
    parts.push(
      waiting
        ? { text: say('waiting', { count: waiting }), tone: 'warn', icon: 'clock' }
        : { text: say('nobodyWaits'), tone: 'muted' },
    );
  }
  return { ...place, parts, label: say('stripLabel', { name: community.name }) };
}
