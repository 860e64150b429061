import { youngUpTo } from '../../../utils/insights/growth.ts';
import {
  baselineFor,
  clearlyAbove,
  clearlyBelow,
  er,
  timesMedian,
} from '../../../utils/insights/rules.ts';
import type { Mark, MarkPart } from '../../../utils/messages.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { formatAge } from '../../../utils/text/ago.ts';
import { formatRate, formatTimes } from '../../../utils/text/format.ts';
import type { KnownCommunity, MarkWords } from './index.ts';

const toneOf = (times: number, enough: boolean) => {
  if (!enough) return 'muted';
  return times >= clearlyAbove ? 'good' : times <= clearlyBelow ? 'bad' : 'plain';
};

/** A young post's views against earlier posts at its age; nothing for an older one. */
async function againstAge(post: SeenPost, at: KnownCommunity, words: MarkWords) {
  const young = post.publishedAt !== null && words.now - post.publishedAt <= youngUpTo;
  const matched = young ? await at.byAge.of(post) : null;
  if (!matched) return null;
  const times = formatTimes(matched.times, words.language);
  const age = formatAge(matched.age, words.language);
  const part: MarkPart = {
    text: words.say('byAge', { times, age }),
    tone: toneOf(matched.times, matched.enough),
  };
  return { part, label: words.say('byAgeLabel', { times, age, n: matched.n }) };
}

/**
 * ER and "×1.8": grey when fewer than 8 posts are known. An ad is compared with nothing. A young
 * post's views stand beside it, against those of earlier posts at the same age.
 */
export async function postInsight(
  post: SeenPost,
  at: KnownCommunity,
  words: MarkWords,
): Promise<Mark> {
  const { community } = at;
  const base = baselineFor(post, at.base);
  const figure = er(post, community.denominator);
  const rate = formatRate(figure?.value ?? null, words.language, figure?.approximate);
  const parts: MarkPart[] = [
    figure
      ? { text: words.say('er', { value: rate }), tone: 'plain', icon: 'trend' }
      : { text: words.say('erUnknown'), tone: 'muted', icon: 'trend' },
  ];
  const times = post.ad ? null : timesMedian(figure, base);
  let against = words.say('againstUnknown');
  if (times !== null && base) {
    const text = formatTimes(times, words.language);
    parts.push({
      text: words.say('times', { value: text }),
      tone: toneOf(times, base.enough),
    });
    against = base.enough
      ? words.say('againstMedian', { times: text, n: base.n })
      : words.say('againstFew');
  }
  const young = await againstAge(post, at, words);
  if (young) {
    parts.push(young.part);
    against = `${against} ${young.label}`;
  }
  const spoken = figure ? rate : words.say('unknown');
  return {
    feature: 'post-insight',
    place: 'post',
    key: post.id,
    parts,
    label: words.say(community.denominator === 'views' ? 'postLabel' : 'postLabelFollowers', {
      er: spoken,
      against,
    }),
  };
}
