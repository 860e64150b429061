import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { community, planned, seed } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import type { E2e } from './setup.ts';
import { sharedFile } from '../shared-folder.ts';

const facts = sharedFile('data/preview-facts.json');

interface Facts {
  charsPerLine: {
    data: Record<string, Record<string, Record<'ru' | 'en', Record<string, number>>>>;
  };
}

/** Characters that fit, as they were measured; null: the table is not on this computer. */
export function measuredTable(): Facts['charsPerLine']['data'] | null {
  if (!existsSync(facts)) return null;
  return (JSON.parse(readFileSync(facts, 'utf8')) as Facts).charsPerLine.data;
}

/** Ordinary running text, long enough for every fold. */
export const running = {
  ru: [
    'В субботу утром мы снова печём большой пшеничный хлеб на закваске, который все спрашивали всю прошлую неделю. Тесто поднимается почти сутки, поэтому корочка получается хрустящей, а мякиш остаётся влажным и пахнет солодом. Первая партия выйдет из печи около девяти часов, вторая ближе к полудню, и обе можно забрать прямо у прилавка или заказать заранее по телефону. Для тех, кто придёт с детьми, приготовим сладкие булочки с корицей и горячее какао.',
    'Наш новый кондитер приехала из Ярославля и привезла с собой рецепт яблочного пирога, по которому пекла ещё её бабушка. Мы попробовали его всей пекарней и решили, что такой пирог обязан стоять на витрине каждый день, пока не закончатся осенние яблоки. В нём мало сахара, много масла и совсем нет корицы, зато есть кардамон и лимонная цедра. Приходите вечером после работы, возьмите кусок к чаю и расскажите нам, что получилось хорошо, а что стоит поправить.',
    'С понедельника пекарня открывается на час раньше, потому что многие из вас заходят к нам по дороге на работу и не успевают взять свежий хлеб. Теперь двери открыты с семи утра, и к этому времени на полках уже лежат батоны, булочки и первые круассаны. Кофе варим с открытия, скидка на него для ранних гостей сохраняется до половины девятого. Если нужно много выпечки сразу, лучше предупредить накануне, тогда всё будет собрано в коробку.',
  ],
  en: [
    'On Saturday morning we are going to bake the large wheat loaf again, the one that everybody has been asking about for the whole of last week. The dough rises for almost a full day, so the crust comes out crisp while the crumb stays moist and smells of malt. The first batch leaves the oven at about nine, the second one closer to noon, and you can pick up both at the counter or order them ahead by phone. For those who bring their children there will be sweet rolls and hot cocoa as well.',
    'Our new pastry chef came from a small town in the north and brought along the recipe for an apple pie that her grandmother used to bake. The whole bakery tried it and we decided that such a pie must stand in the window every day until the autumn apples are gone. There is little sugar in it, plenty of butter and no cinnamon at all, but there is cardamom and lemon zest. Come by in the evening after work, take a slice home for tea and tell us what was good and what could be better next time.',
    'Starting on Monday the bakery opens an hour earlier, because many of you drop in on the way to the office and do not have the time to wait for fresh bread. From now on the doors are open from seven in the morning, and by that time the shelves already hold loaves, rolls and the first croissants. We brew coffee from the start, and the discount for early guests stays until half past eight. If you need a lot of pastry at once, let us know the day before and everything will be packed.',
  ],
} as const;

/** Pictures of even colour, as the media table keeps them: bytes are made in the page. */
export const pictureIds = (count: number) =>
  Array.from({ length: count }, (_, n) => createHash('sha256').update(`p${n}`).digest('hex'));

/** The dashboard's plan with one item a text; all in one community of the person's own. */
export async function openPlan(
  e2e: E2e,
  items: readonly { text: string; pictures?: number }[],
  name = 'Хлеб',
): Promise<Page> {
  const page = await e2e.session.openExtensionPage('dashboard.html#settings');
  await page.setViewport({ width: 1280, height: 1000 });
  await page.waitForSelector('main h1');
  const soon = Date.now() + 86_400_000;
  await seed(page, {
    communities: [community(7, name, '#c2571a')],
    plan: items.map(({ text, pictures = 0 }, n) =>
      planned(n + 1, 7, soon + n * 3_600_000, text, { media: pictureIds(10).slice(0, pictures) }),
    ),
  });
  await page.evaluate(putPictures, pictureIds(10));
  await page.evaluate(() => {
    location.hash = 'plan';
  });
  await page.waitForSelector('main [data-plan]');
  return page;
}

/** Runs in the page. */
async function putPictures(ids: string[]): Promise<void> {
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('groupmate');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('no database'));
  });
  const made = await Promise.all(
    ids.map(async (id, n) => {
      const [width, height] = n % 3 === 0 ? [1200, 800] : n % 3 === 1 ? [800, 1000] : [900, 900];
      const canvas = document.createElement('canvas');
      canvas.width = width ?? 1;
      canvas.height = height ?? 1;
      const paint = canvas.getContext('2d');
      const ground = paint?.createLinearGradient(0, 0, canvas.width, canvas.height);
      ground?.addColorStop(0, `hsl(${(n * 47 + 20) % 360} 55% 62%)`);
      ground?.addColorStop(1, `hsl(${(n * 47 + 70) % 360} 50% 40%)`);
      if (paint && ground) {
        paint.fillStyle = ground;
        paint.fillRect(0, 0, canvas.width, canvas.height);
        paint.fillStyle = '#fff';
        paint.font = '240px sans-serif';
        paint.fillText(String(n + 1), canvas.width / 2 - 70, canvas.height / 2 + 80);
      }
      const bytes = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
      const size = bytes?.size ?? 0;
      return {
        id,
        name: `${n + 1}.png`,
        type: 'image/png',
        bytes,
        size,
        width,
        height,
        addedAt: 1,
      };
    }),
  );
  const writing = opened.transaction('media', 'readwrite');
  for (const one of made) writing.objectStore('media').put(one);
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onerror = () => reject(writing.error ?? new Error('not written'));
  });
  opened.close();
}

/** Makes the first picture a short video of a moving square; runs before the sheet is opened. */
export const putVideo = (page: Page) =>
  page.evaluate(async (id) => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 360;
    const paint = canvas.getContext('2d');
    let n = 0;
    const draw = () => {
      if (!paint) return;
      paint.fillStyle = '#1d6a9c';
      paint.fillRect(0, 0, 640, 360);
      paint.fillStyle = '#ffd166';
      paint.fillRect(200 + (n++ % 40), 90, 180, 180);
    };
    draw();
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    const whole = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.onstop = () => resolve(new Blob(parts, { type: 'video/webm' }));
    });
    recorder.start();
    const drawing = setInterval(draw, 30);
    setTimeout(() => recorder.stop(), 700);
    const bytes = await whole;
    clearInterval(drawing);
    const opened = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('groupmate');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('no database'));
    });
    const writing = opened.transaction('media', 'readwrite');
    writing.objectStore('media').put({
      ...{ id, name: '1.webm', type: 'video/webm', bytes, size: bytes.size },
      ...{ width: 640, height: 360, seconds: 1, addedAt: 1 },
    });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opened.close();
    return bytes.size;
  }, pictureIds(1)[0]);

/** Opens the sheet over the nth item of the plan and waits for its first phone. */
export async function openSheet(page: Page, n: number): Promise<void> {
  const uuid = `00000000-0000-4000-8000-${String(n + 1).padStart(12, '0')}`;
  const menu = await page.waitForSelector(`[data-plan="${uuid}"] button[aria-haspopup="menu"]`);
  await menu?.click();
  await pressNamed(page, /^(See in every feed|Показать в лентах)$/);
  await page.waitForSelector('[role="dialog"] .phone');
}

export async function closeSheet(page: Page): Promise<void> {
  await pressNamed(page, /^(Close|Закрыть)$/);
  await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
}

/** Sets the sheet's chips to exactly these, by their words. */
export async function choose(page: Page, group: RegExp, wanted: readonly string[]): Promise<void> {
  const left = () =>
    page.evaluate(
      (legend, words) => {
        const field = [...document.querySelectorAll('[role="dialog"] fieldset')].find((one) =>
          new RegExp(legend, 'u').test(one.querySelector('legend')?.textContent ?? ''),
        );
        const boxes = [...(field?.querySelectorAll('label') ?? [])].map((label) => ({
          box: label.querySelector('input'),
          word: label.textContent ?? '',
        }));
        // First what is missing, so that never all are off.
        const wrong =
          boxes.find(({ box, word }) => box && !box.checked && words.includes(word)) ??
          boxes.find(({ box, word }) => box && box.checked && !words.includes(word));
        wrong?.box?.click();
        return wrong !== undefined || boxes.length === 0;
      },
      group.source,
      wanted,
    );
  for (let n = 0; n < 40; n++) if (!(await left())) return;
  throw new Error(`The chips never became ${wanted.join(', ')}.`);
}

/** A width of the menu, chosen or left again. */
export async function toggleWidth(page: Page, width: number): Promise<void> {
  await pressNamed(page, /^(More widths|Другие ширины)$/);
  await pressNamed(page, new RegExp(`^${width} · `));
  await page.waitForFunction(() => !document.querySelector('[role="menu"]'));
}

export interface SeenFold {
  network: string;
  width: number;
  /** Characters before the label; null: the text is whole. */
  seen: number | null;
}

/** What every phone of the sheet shows of its text, once the bundled faces have come. */
export async function foldsOf(page: Page, phones: number): Promise<SeenFold[]> {
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('[role="dialog"] .phone').length === count &&
      document.fonts.status === 'loaded' &&
      ['Roboto Variable', 'Inter Variable'].some((face) => document.fonts.check(`15px "${face}"`)),
    {},
    phones,
  );
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role="dialog"] .phone')].map((phone) => {
      const seen = phone.querySelector<HTMLElement>('[data-seen]')?.dataset['seen'];
      return {
        network: phone.dataset['network'] ?? '',
        width: Number(phone.dataset['width']),
        seen: seen === undefined ? null : Number(seen),
      };
    }),
  );
}
