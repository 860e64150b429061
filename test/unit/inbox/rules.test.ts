import { describe, expect, it } from 'vitest';
import { choicesOf, fits, inOrder, noFilters } from '../../../utils/inbox/rules.ts';
import type { InboxEntry } from '../../../utils/inbox/schema.ts';
import type { KeptTriage } from '../../../utils/triage/schema.ts';

const minute = 60_000;
const now = Date.UTC(2026, 10, 20, 12);
const label = (over: Partial<KeptTriage>): KeptTriage => ({
  ...{
    lang: 'ru',
    tone: 'neutral',
    kind: 'price',
    toxic: false,
    perhaps: [],
    confidence: 0.8,
    by: 'test',
  },
  ...over,
});
const of = { name: 'Пекарня', colour: '#3b76d4', zone: 'Europe/Moscow', answering: null };
/** Waits for so many minutes. */
const entry = (key: string, minutes: number, over: Partial<InboxEntry> = {}): InboxEntry => ({
  ...{ key, private: false, network: 'vk', community: 'vk:-7', of, author: key, text: 'Почём?' },
  ...{ url: `https://vk.com/${key}`, since: now - minutes * minute, dated: true },
  ...{ triage: null, later: null },
  ...over,
});
const angry = label({ tone: 'negative' });
const keys = (entries: InboxEntry[]) => inOrder(entries, now).map(({ key }) => key);

describe('the order of the inbox', () => {
  it('is negative and late, negative, late, soon late, the rest; the oldest first in each', () => {
    const told = inOrder(
      [
        entry('new', 5),
        entry('less-new', 20),
        entry('soon', 90),
        entry('late', 1500),
        entry('later', 3000),
        entry('angry', 1, { triage: angry }),
        entry('toxic', 2, { triage: label({ toxic: true }) }),
        entry('angry-late', 1441, { triage: angry }),
      ],
      now,
    );
    expect(told.map(({ key, urgency }) => [key, urgency])).toEqual([
      ['angry-late', 'angry-late'],
      ['toxic', 'angry'],
      ['angry', 'angry'],
      ['later', 'late'],
      ['late', 'late'],
      ['soon', 'soon'],
      ['less-new', 'rest'],
      ['new', 'rest'],
    ]);
  });

  it("is by each client's own promise", () => {
    const hasty = { ...of, answering: { within: 10, hours: null, holidays: [] } };
    const closed = { ...of, answering: { within: 10, hours: Array(7).fill(null), holidays: [] } };
    expect(keys([entry('usual', 30), entry('hasty', 15, { of: hasty })])).toEqual([
      'hasty',
      'usual',
    ]);
    expect(keys([entry('closed', 9000, { of: closed }), entry('soon', 70)])).toEqual([
      'soon',
      'closed',
    ]);
  });
});

describe('its filters', () => {
  const put = entry('put', 5, { later: { at: now + minute, reminder: 'r' } });
  const back = entry('back', 5, { later: { at: now - minute, reminder: 'r' } });
  const talk = entry('talk', 5, { private: true, text: '', network: 'ok', community: 'ok:9' });
  const english = entry('english', 5, { triage: label({ lang: 'en', kind: 'thanks' }) });
  const all = [put, back, talk, english];
  const left = (over: Partial<typeof noFilters>) =>
    all.filter((one) => fits(one, { ...noFilters, ...over }, now)).map(({ key }) => key);

  it('leave out what was put off, until it comes back', () => {
    expect(left({})).toEqual(['back', 'talk', 'english']);
    expect(left({ state: 'later' })).toEqual(['put']);
  });

  it('are by client, network, kind, language and tone', () => {
    expect(left({ community: 'ok:9' })).toEqual(['talk']);
    expect(left({ network: 'vk' })).toEqual(['back', 'english']);
    expect(left({ kind: 'private' })).toEqual(['talk']);
    expect(left({ kind: 'thanks' })).toEqual(['english']);
    expect(left({ lang: 'en' })).toEqual(['english']);
    expect(left({ tone: 'negative' })).toEqual([]);
  });

  it('offer only what there is', () => {
    const { communities, networks, kinds, langs, tones } = choicesOf(all);
    expect(communities.map(({ community }) => community)).toEqual(['vk:-7', 'ok:9']);
    expect([networks, kinds, langs, tones]).toEqual([
      ['vk', 'ok'],
      ['private', 'thanks'],
      ['en'],
      ['neutral'],
    ]);
  });
});
