/** Templates of a large shop, made up: always the same for the same number. Types and pure rules alone. */
import { steadyChance } from '../../utils/insights/spread.ts';
import { commentKinds } from '../../utils/templates/kinds.ts';
import type { Template, VariantUse } from '../../utils/templates/schema.ts';
import { idOf } from './make-rows.ts';

const seed = 20_261_123;
const words =
  'доставка оплата возврат скидка размер заказ курьер пекарня корзина подарок адрес самовывоз торт начинка свежий хлеб'.split(
    ' ',
  );
const text = (chance: () => number, length: number) =>
  Array.from({ length }, () => words[Math.floor(chance() * words.length)]).join(' ');

/** One of them is found by this word alone, and asks nothing. */
export const onlyWord = 'единственный';

const uuid = (n: number) => `00000000-0000-4000-8001-${String(n).padStart(12, '0')}`;

/** Every fifth has a question, every seventh a part of another, every third another way to say it. */
export function templateRow(n: number): Template {
  const chance = steadyChance(seed + n);
  const named = [`Ответ ${onlyWord}`, 'Ответ общий'][n];
  const title = named ?? `Ответ ${text(chance, 2)} ${n.toString(36)}`;
  const asks = n > 0 && n % 5 === 0 ? ' {?Цена}' : '';
  const part = n > 7 && n % 7 === 0 ? ` {part: Ответ общий}` : '';
  return {
    ...{ uuid: uuid(n), updatedAt: 1_760_000_000_000, updatedBy: 'bench', title },
    body: `Здравствуйте! ${text(chance, 12 + Math.floor(chance() * 25))}${asks}${part}`,
    ...(n > 0 && n % 3 === 0 ? { variants: [`Добрый день! ${text(chance, 20)}`] } : {}),
    tags: [words[n % words.length] ?? ''],
    language: n % 4 === 3 ? 'en' : 'ru',
    kinds: [commentKinds[n % commentKinds.length] ?? 'price'],
    folder: `Папка ${n % 12}`,
  } as Template;
}

/** One insertion of each, in other threads. */
export const variantUse = (n: number): VariantUse => ({
  ...{ id: `bench-${n}`, template: uuid(n), variant: 0, community: `vk:${idOf(0)}` },
  ...{
    thread: `vk:${idOf(0)}_${n}`,
    person: null,
    kind: commentKinds[n % commentKinds.length] ?? null,
  },
  at: 1_760_000_000_000 + n,
});
