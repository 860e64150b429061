/** What the bench calls in a page of the extension about templates. Part of in-page.ts. */
import { db } from '../../utils/db.ts';
import { rank } from '../../utils/templates/rank.ts';
import { templateSearch } from '../../utils/templates/search.ts';
import { onlyWord, templateRow, variantUse } from './make-templates.ts';

const now = 1_762_000_000_000;
const comment = 'Здравствуйте, сколько стоит корзина с доставкой и есть ли скидка?';

/** So many templates and no other, each inserted once. */
async function fillTemplates(count: number): Promise<void> {
  await db.open();
  await db.transaction('rw', db.templates, db.variantUses, async () => {
    await Promise.all([db.templates.clear(), db.variantUses.clear()]);
    await db.templates.bulkPut(Array.from({ length: count }, (_, n) => templateRow(n)));
    await db.variantUses.bulkPut(Array.from({ length: count }, (_, n) => variantUse(n)));
  });
}

const timed = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};

/** Milliseconds of the panel's own ranking and search over so many templates, without drawing. */
function searchTemplates(count: number) {
  const templates = Array.from({ length: count }, (_, n) => templateRow(n));
  const inserted = Array.from({ length: count }, (_, n) => variantUse(n));
  const triage = { lang: 'ru', tone: null, kind: 'price' as const };
  const context = { text: comment, triage, language: 'ru', community: null, uses: [], now };
  const ranks = Array.from({ length: 9 }, () =>
    timed(() => rank(templates, { ...context, inserted })),
  );
  let find = templateSearch([]);
  // The first query with it: the index is made by then.
  const first = Array.from({ length: 5 }, () =>
    timed(() => {
      find = templateSearch(templates);
      find('до');
    }),
  );
  const query = (text: string, least: number) =>
    Array.from({ length: 9 }, () =>
      timed(() => {
        const found = find(text).length;
        if (found < least) throw new Error(`${text}: ${found} of ${count}`);
      }),
    );
  return {
    ...{ rank: ranks, first },
    common: query('доставка', count / 20),
    slip: query('досткавка', 1),
    layout: query('ljcnfdrf', 1),
    one: query(onlyWord, 1),
  };
}

export const templatesInPage = { fillTemplates, searchTemplates };
