import { beforeEach, describe, expect, it } from 'vitest';
import { changeCommunity, forgetCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import {
  countNewMentions,
  keepTones,
  listMentions,
  listRules,
  markAllSeen,
  markMention,
  notePageWords,
  noteReading,
  saveRule,
} from '../../../utils/mentions/store.ts';
import { networks } from '../../../utils/networks/index.ts';
import { forgetPerson } from '../../../utils/people/store.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { passingId } from '../../../utils/text/passing-id.ts';
import { aComment, aMessage, aPost, aReading, now } from '../readings/made-up.ts';

const mine = 'vk:-7';
const reading = (over: Parameters<typeof aReading>[0]) => pageReading.parse(aReading(over));
const note = (over: Parameters<typeof aReading>[0], at = now) =>
  noteReading(reading(over), networks.vk, at);
const draft = { words: [{ text: 'тёпл хлеб', how: 'beginning' as const }], except: [] };

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await storeReading(reading({ posts: [aPost('-7_1')] }), networks.vk, now);
  await changeCommunity(mine, { role: 'mine' }, now);
  await saveRule(mine, draft, now);
});
const said = aComment('-7_11', { text: 'Купили в Тёплом хлебе' });

describe('mentions', () => {
  it('are listed with where, who, when and the words around', async () => {
    expect(await note({ comments: [said] })).toHaveLength(1);
    expect(await listMentions(null, '', 10)).toEqual([
      {
        key: 'vk:comment:-7_11>vk:-7',
        community: mine,
        network: 'vk',
        place: 'comment',
        author: 'vk:5',
        authorName: 'Анна Петрова',
        url: 'https://vk.com/wall-7_1?reply=-7_11',
        before: 'Купили в ',
        match: 'Тёплом хлебе',
        after: '',
        writtenAt: now - 60_000,
        firstSeenAt: now,
        tone: null,
        mark: 'new',
      },
    ]);
    expect(await countNewMentions()).toBe(1);
  });

  it('are kept once, with what the person said of them', async () => {
    const [one] = await note({ comments: [said] });
    await keepTones(new Map([[one?.key ?? '', 'positive']]));
    await markMention(one?.key ?? '', 'ours');
    expect(await note({ comments: [said] }, now + 1000)).toEqual([]);
    expect(await listMentions('ours', mine, 10)).toMatchObject([
      { firstSeenAt: now, tone: 'positive', mark: 'ours' },
    ]);
    expect(await listMentions('ours', '', 10)).toHaveLength(1);
    expect(await countNewMentions()).toBe(0);
  });

  it('are none of our own words, nor of what has no lasting id, nor of private messages', async () => {
    const own = aPost('-7_2');
    own.fields.text.value = 'У нас в Тёплом хлебе';
    const passing = aComment('-7_12', { text: 'тёплый хлеб' });
    passing.key = passingId('bakery', 'anna', 'тёплый хлеб') ?? '';
    expect(passing.key).not.toBe('');
    expect(await note({ posts: [own], comments: [passing] })).toEqual([]);
    const url = 'https://vk.com/gim7?sel=6';
    const page = { network: 'vk', kind: 'messages', url, community: '-7', post: null } as const;
    const words = aMessage('-7_6_1', { authorName: 'Тёплый хлеб' });
    expect(await note({ community: null, page, messages: [words], comments: [said] })).toEqual([]);
    await db.mentionRules.clear();
    expect(await note({ comments: [said] })).toEqual([]);
  });

  it('of a page beside posts are kept once, for known communities alone', async () => {
    const word = { community: mine, before: 'рядом ', match: 'Тёплый хлеб', after: '' };
    const page = { network: 'vk', url: 'https://vk.com/x', title: 'Обсуждение', community: '-9' };
    expect(await notePageWords([word, { ...word, community: 'vk:-99' }], page, now)).toHaveLength(
      1,
    );
    expect(await notePageWords([word], page, now)).toEqual([]);
    const own = { ...page, url: 'https://vk.com/bakery', community: 'BAKERY' };
    await db.communities.toCollection().modify({ screenName: 'bakery' });
    expect(await notePageWords([word], own, now)).toEqual([]);
    expect(await listMentions(null, '', 10)).toMatchObject([
      { place: 'page', authorName: 'Обсуждение', author: null },
    ]);
  });

  it('can all be called seen, and back', async () => {
    await note({ comments: [said, aComment('-7_12', { text: 'Тёплый хлеб, привет' })] });
    const keys = await markAllSeen();
    expect(keys).toHaveLength(2);
    expect(await countNewMentions()).toBe(0);
    await markMention(keys[0] ?? '', 'not-us');
    expect(await listMentions(null, '', 10)).toHaveLength(1);
    expect(await listMentions(null, mine, 10)).toHaveLength(1);
  });

  it('go with the person and with the community', async () => {
    await note({ comments: [said] });
    await forgetPerson('vk:5');
    expect(await db.mentions.count()).toBe(0);
    await note({ comments: [said] });
    expect(await forgetCommunity(mine)).toEqual({ forgotten: true });
    expect([await db.mentions.count(), await db.mentionRules.count()]).toEqual([0, 0]);
  });

  it('keywords that do not fit are refused, and what was there stays', async () => {
    await expect(
      saveRule(mine, { words: [{ text: '!', how: 'whole' }], except: [] }, now),
    ).rejects.toThrow();
    await saveRule(
      mine,
      { words: [{ text: ' хлеб ', how: 'whole' }], except: ['насущн'] },
      now + 1,
    );
    const rules = await listRules();
    expect(rules).toMatchObject([
      { words: [{ text: 'хлеб' }], except: ['насущн'], updatedAt: now + 1 },
    ]);
  });
});
