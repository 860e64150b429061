import type { SharedDoc } from '../../../../utils/sharing/schema.ts';

/** A clock that stands still: Monday morning. */
export const at = Date.UTC(2026, 10, 23, 9);

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A made-up template on its way. */
export function templateDoc(n: number, row: object = {}, brand = 'bread'): SharedDoc {
  return {
    id: `templates:${uuid(n)}`,
    brand,
    kind: 'templates',
    row: {
      uuid: uuid(n),
      updatedAt: at,
      updatedBy: 'install-a',
      title: `Шаблон ${String(n)}`,
      body: 'Здравствуйте, {name}! Хлеб печём каждое утро к восьми, заходите.',
      tags: [],
      language: 'ru',
      starter: null,
      ...row,
    },
    edits: {},
    clashes: [],
    made: { at, who: 'Анна' },
  };
}

/** As if `who` typed it `minutes` after nine. */
export function edited(doc: SharedDoc, row: object, who: string, minutes: number): SharedDoc {
  const edit = { at: at + minutes * 60_000, who };
  const edits = Object.fromEntries(Object.keys(row).map((field) => [field, edit]));
  return { ...doc, row: { ...doc.row, ...row }, edits: { ...doc.edits, ...edits } };
}
