import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkBackup } from '../../../utils/backup/import.ts';
import { loadChecked } from '../../../utils/backup/load.ts';
import { noteSaved } from '../../../utils/backup/store.ts';
import { addReminder } from '../../../utils/reminders/store.ts';
import type { KeptTable } from '../../../utils/backup/schema.ts';
import { db } from '../../../utils/db.ts';
import { startersRu } from '../../../utils/templates/starters-ru.ts';
import {
  aComment,
  aCommunity,
  aDay,
  aNote,
  aTemplate,
  fill,
  kept,
  now,
  saved,
  wipe,
} from './made-up.ts';
import { aRubric } from './made-up-rubrics.ts';

const typed = (value: number) => ({ value, source: 'typed' as const, at: now - 5 });
const other = '11111111-1111-4111-8111-111111111111';

beforeEach(async () => {
  fakeBrowser.reset();
  await wipe();
});

/** A file of what `there` adds, then our own state by `here`; merged. */
async function merged(there: () => Promise<unknown>, here: () => Promise<unknown>) {
  await there();
  const file = await saved();
  await wipe();
  await here();
  const checked = await checkBackup(file);
  await loadChecked(checked, 'merge', now);
  return (table: KeptTable) => {
    const found = checked.tables.find((one) => one.table === table);
    return found && [found.added, found.newerInFile, found.newerHere, found.same, found.onlyHere];
  };
}

describe('merging', () => {
  it('the same file changes nothing', async () => {
    await fill();
    const before = await kept();
    const checked = await checkBackup(await saved());
    for (const { table, ...counts } of checked.tables) {
      expect([table, counts]).toMatchObject([table, { added: 0, newerInFile: 0, newerHere: 0 }]);
      expect(counts.onlyHere).toBe(0);
      expect(counts.same).toBeGreaterThan(0);
    }
    await loadChecked(checked, 'merge', now);
    expect(await kept()).toEqual(before);
  });

  it('sees no difference in the reminder that saving the file itself moved', async () => {
    await addReminder({
      ...{ kind: 'backup', text: '', at: now - 5, repeat: 'weekly' },
      ...{ comment: null, url: null },
    });
    const file = await saved();
    await noteSaved({ at: now, size: file.size, name: 'groupmate.zip' });
    const [moved] = await db.reminders.toArray();
    expect(moved?.at).toBeGreaterThan(now);
    const checked = await checkBackup(file);
    const counts = checked.tables.find(({ table }) => table === 'reminders');
    expect(counts).toMatchObject({ same: 1, newerHere: 0, newerInFile: 0 });
    await loadChecked(checked, 'merge', now);
    expect(await db.reminders.toArray()).toEqual([moved]);
  });

  it('takes the newer of each and keeps what is only here', async () => {
    const counts = await merged(
      async () => {
        await db.templates.add(aTemplate({ title: 'из файла', updatedAt: now + 1 }));
        await db.templates.add(aTemplate({ uuid: other, title: 'старый', updatedAt: now - 9 }));
        await db.comments.bulkAdd([aComment(1), aComment(2, { text: 'старый' })]);
      },
      async () => {
        await db.templates.add(aTemplate({ title: 'здешний' }));
        await db.templates.add(aTemplate({ uuid: other, title: 'новый' }));
        await db.comments.bulkAdd([aComment(2, { lastSeenAt: now + 5 }), aComment(3)]);
      },
    );
    expect(counts('templates')).toEqual([0, 1, 1, 0, 0]);
    expect(counts('comments')).toEqual([1, 0, 1, 0, 1]);
    const titles = (await db.templates.toArray()).map(({ title }) => title);
    expect(titles.sort()).toEqual(['из файла', 'новый']);
    expect((await db.comments.get('vk:-7_2'))?.text).toBe(aComment(2).text);
    expect(await db.comments.count()).toBe(3);
  });

  it('knows a community again that a new install met under another id', async () => {
    await merged(
      async () => {
        await db.communities.add(aCommunity({ zone: 'Asia/Omsk', updatedAt: now - 9999 }));
        await db.comments.add(aComment(1, { waiting: 1 }));
      },
      async () => {
        await db.communities.add(aCommunity({ uuid: other, role: 'seen', updatedAt: now }));
        await db.comments.add(aComment(2, { waiting: 0, text: 'ещё вопрос' }));
      },
    );
    const [only, ...rest] = await db.communities.toArray();
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ uuid: other, role: 'mine', zone: 'Asia/Omsk' });
    // It is mine now, so what was written under its posts meanwhile waits too.
    expect((await db.comments.get('vk:-7_2'))?.waiting).toBe(1);
  });

  it('does not double the starters of a new install, and keeps those that were changed', async () => {
    const [price = startersRu[0], delivery] = startersRu;
    const shipped = { ...aTemplate(), ...price, updatedAt: now - 50 };
    await merged(
      async () => {
        await db.templates.add({ ...shipped, body: 'Свой текст' });
        await db.templateUses.add({ template: shipped.uuid, count: 9, lastAt: now });
      },
      async () => {
        await db.templates.add({ ...shipped, uuid: other, updatedAt: now });
        await db.templates.add({ ...shipped, ...delivery, uuid: other.replace(/1/g, '2') });
      },
    );
    expect(await db.templates.count()).toBe(2);
    expect((await db.templates.get(other))?.body).toBe('Свой текст');
    expect((await db.templateUses.get(other))?.count).toBe(9);
  });

  it('knows a rubric of the same name again, with all that names it', async () => {
    const shared = (n: number) => ({
      uuid: `00000000-0000-4000-8000-0000000000${n}`,
      updatedAt: now,
      updatedBy: 'other',
      community: 'vk:-7',
    });
    const { uuid } = aRubric();
    await merged(
      async () => {
        await db.rubrics.add(aRubric({ share: 25, updatedAt: now + 1 }));
        await db.rubricRules.add({ ...shared(41), hashtag: '#рецепт', rubric: uuid });
        await db.postRubrics.add({ ...shared(42), post: 'vk:-7_1', rubric: uuid });
        await db.postRubrics.add({ ...shared(43), post: 'vk:-7_2', rubric: null });
      },
      async () => {
        await db.rubrics.add(aRubric({ uuid: other, share: null }));
        await db.postRubrics.add({ ...shared(44), post: 'vk:-7_2', rubric: other, updatedAt: 5 });
      },
    );
    expect(await db.rubrics.toArray()).toMatchObject([{ uuid: other, share: 25 }]);
    expect(await db.rubricRules.toArray()).toMatchObject([{ hashtag: '#рецепт', rubric: other }]);
    const tags = (await db.postRubrics.toArray()).map(({ post, rubric }) => [post, rubric]);
    expect(tags.sort()).toEqual([
      ['vk:-7_1', other],
      ['vk:-7_2', null],
    ]);
  });

  it('loses neither a typed figure nor a note that was written apart', async () => {
    const counts = await merged(
      async () => {
        const figures = { reach: typed(900), siteVisits: typed(12) };
        await db.daily.add(aDay({ figures, updatedAt: now - 5 }));
        await db.personNotes.add(aNote({ note: 'Любит ржаной', updatedAt: now - 5 }));
      },
      async () => {
        const members = { value: 12_500, source: 'read' as const, at: now };
        const figures = { members, reach: { value: 0, source: 'read' as const, at: now } };
        await db.daily.add(aDay({ uuid: other, figures }));
        await db.personNotes.add(aNote({ uuid: other, note: 'День рождения в мае' }));
      },
    );
    expect(counts('daily')).toEqual([0, 1, 0, 0, 0]);
    expect(await db.daily.toArray()).toMatchObject([
      {
        uuid: other,
        figures: { members: { value: 12_500 }, reach: { value: 900 }, siteVisits: { value: 12 } },
      },
    ]);
    const [note] = await db.personNotes.toArray();
    expect(note?.note).toContain('ржаной');
    expect(note?.note).toContain('в мае');
  });

  it('remembers that a comment needs no answer', async () => {
    await merged(
      () => db.comments.add(aComment(1, { dismissedAt: now - 3, firstSeenAt: now - 9 })),
      () => db.comments.add(aComment(1, { lastSeenAt: now + 3 })),
    );
    expect(await db.comments.toArray()).toMatchObject([
      { dismissedAt: now - 3, firstSeenAt: now - 9, lastSeenAt: now + 3 },
    ]);
  });
});
