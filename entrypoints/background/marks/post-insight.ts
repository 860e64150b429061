import {
  baselineFor,
  clearlyAbove,
  clearlyBelow,
  er,
  timesMedian,
} from '../../../utils/insights/rules.ts';
import type { Mark, MarkPart } from '../../../utils/messages.ts';
import type { SeenPost } from '../../../utils/readings/schema.ts';
import { formatRate, formatTimes } from '../../../utils/text/format.ts';
import type { KnownCommunity, MarkWords } from './index.ts';

/** ER and "×1.8": grey when fewer than 8 posts are known. An ad is compared with nothing. */
export function postInsight(post: SeenPost, at: KnownCommunity, words: MarkWords): Mark {
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
    const tone = !base.enough
      ? 'muted'
      : times >= clearlyAbove
        ? 'good'
        : times <= clearlyBelow
          ? 'bad'
          : 'plain';
    parts.push({ text: words.say('times', { value: text }), tone });
    against = base.enough
      ? words.say('againstMedian', { times: text, n: base.n })
      : words.say('againstFew');
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
