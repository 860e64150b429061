import { db } from '../../../utils/db.ts';
import { rows } from './november.ts';

/** November alone in the database. */
export async function fillNovember(): Promise<void> {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.communities.bulkAdd(rows.communities);
  await db.daily.bulkAdd(rows.daily);
  await db.metricLists.bulkAdd(rows.metricLists);
  await db.posts.bulkAdd(rows.posts);
  await db.comments.bulkAdd(rows.comments);
  await db.plan.bulkAdd(rows.plan);
}
