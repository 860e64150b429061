import { db } from '../../../utils/db.ts';

const uuid = '00000000-0000-4000-8000-00000000a501';

/** A task of the person's own, ticked once. */
export async function fillTasks(now: number): Promise<void> {
  await db.tasks.add({
    ...{ uuid, updatedAt: now, updatedBy: 'one' },
    kind: 'own',
    community: 'vk:-7',
    text: 'Проверить бюджет рекламы',
    weekdays: [1, 3, 5],
    on: true,
    place: 5,
  });
  await db.taskDone.add({ id: `${uuid}@2026-11-20`, task: uuid, day: '2026-11-20', at: now });
}
