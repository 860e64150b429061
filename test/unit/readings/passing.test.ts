import { beforeEach, describe, expect, it } from 'vitest';
import { marksFor } from '../../../entrypoints/background/marks/index.ts';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { networks } from '../../../utils/networks/index.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { passingId } from '../../../utils/text/passing-id.ts';
import { aComment, aReading, now } from './made-up.ts';

const line = passingId('teplyhleb', 'anna', 'А груши будут?') ?? '';
const own = passingId('teplyhleb', 'teplyhleb', 'Будут!') ?? '';

/** The bakery's pin with two comments that have no ids of the network's. */
function reading(): ReturnType<typeof aReading> {
  const comments = [aComment(line), aComment(own)];
  for (const { fields } of comments) fields.postId.value = 'teplyhleb/605';
  const read = aReading({ comments });
  const community = read.community;
  if (community) {
    community.key = 'teplyhleb';
    community.fields.id.value = 'teplyhleb';
    community.fields.screenName.value = 'teplyhleb';
  }
  const network = 'pinterest' as const;
  return { ...read, network, page: { ...read.page, network, community: 'teplyhleb' } };
}
const asked = [line, own].map((key) => ({ place: 'comment' as const, key }));

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('comments without an id that lasts', () => {
  it('leave nothing behind, although their community is known', async () => {
    await storeReading(reading(), networks.pinterest, now);
    expect(await db.communities.count()).toBe(1);
    expect(await db.comments.count()).toBe(0);
    expect(await db.people.count()).toBe(0);
  });

  it('can be answered in an own community, those of others alone', async () => {
    await storeReading(reading(), networks.pinterest, now);
    expect(await marksFor('pinterest', asked, now)).toEqual([]);
    await changeCommunity('pinterest:teplyhleb', { role: 'mine' }, now);
    const marks = await marksFor('pinterest', asked, now);
    expect(marks.map(({ feature, key }) => [feature, key])).toEqual([['reply-templates', line]]);
  });
});
