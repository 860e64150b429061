import { db } from '../../../utils/db.ts';

const now = Date.UTC(2026, 10, 21, 9);
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number) => ({ uuid: uuid(n), updatedAt: now, updatedBy: 'other' });

/** A goal and a brief, for the made-up person's data. */
export async function fillGoals(): Promise<void> {
  const of = { community: 'vk:-7', month: '2026-11' };
  await db.goals.add({ ...shared(71), ...of, metric: 'members', target: 13_000 });
  await db.briefs.add({
    ...shared(72),
    community: 'vk:-7',
    tasks: 'Заказы на выходные',
    audience: 'Соседи',
    pains: '',
    needs: 'Свежее\nк шести',
    similar: [{ name: 'Утро', url: 'https://vk.com/kofe_utro', note: '' }],
    tone: 'Тепло',
    topics: ['Закваска'],
    tags: ['#рецепт'],
    headlines: ['Пять ошибок'],
    duties: [{ who: 'Оля', does: 'Отвечает до обеда' }],
    hypotheses: [{ text: 'Видео дольше смотрят', outcome: 'failed', came: 'Минус 10 %' }],
  });
}
