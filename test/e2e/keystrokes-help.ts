import type { KeyInput, Page } from 'puppeteer';

/** What a person presses, counted: a chord is one. */
export interface Keys {
  press(key: KeyInput): Promise<void>;
  /** The browser's own shortcut, which automation cannot press: told to the tab as the browser tells. */
  shortcut(ours: Page): Promise<void>;
  type(text: string): Promise<void>;
  /** Since the last time this was asked. */
  count(): number;
}

export function counted(page: Page): Keys {
  let keys = 0;
  return {
    async press(key) {
      keys++;
      await page.keyboard.press(key);
    },
    async shortcut(ours) {
      keys++;
      const url = page.url();
      await ours.evaluate(async (address) => {
        interface Tabs {
          query(of: object): Promise<{ id: number; url?: string }[]>;
          sendMessage(tab: number, message: object, options: object): Promise<unknown>;
        }
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { tabs: Tabs } | undefined
        >;
        const tabs = (browser ?? chrome)?.tabs;
        const tab = (await tabs?.query({}))?.find((one) => one.url === address);
        if (!tab) throw new Error('The tab is gone.');
        const ask = { groupmate: 'tab.command', ask: { command: 'reply' } };
        await tabs?.sendMessage(tab.id, ask, { frameId: 0 });
      }, url);
    },
    async type(text) {
      keys += [...text].length;
      await page.keyboard.type(text);
    },
    count() {
      const counted = keys;
      keys = 0;
      return counted;
    },
  };
}

/** One case: what somebody writes, and what an own template answers. */
export interface ClassicCase {
  case: string;
  /** The first name of who writes. */
  from: string;
  says: string;
  /** Words of the template that fits. */
  fits: string;
}

export const CASES: readonly ClassicCase[] = [
  {
    case: 'price',
    from: 'Игорь',
    says: 'Здравствуйте, а сколько стоит большой каравай?',
    fits: 'от 900 рублей',
  },
  {
    case: 'availability',
    from: 'Елена',
    says: 'А ржаной с тмином сегодня ещё остался, в наличии есть?',
    fits: 'есть в наличии',
  },
  {
    case: 'delivery',
    from: 'Михаил',
    says: 'Доставка в Заречье есть? Сколько ждать курьера?',
    fits: 'Доставляем по городу',
  },
  {
    case: 'how-to',
    from: 'Тимур',
    says: 'Подскажите, как оформить заказ на сайте? Не могу разобраться',
    fits: 'Оформить заказ просто',
  },
  {
    case: 'complaint',
    from: 'Руслан',
    says: 'Курьер опоздал на полтора часа, пирог приехал холодный. Ужасно!',
    fits: 'Нам очень жаль',
  },
  {
    case: 'objection',
    from: 'Людмила',
    says: 'Дороговато у вас, в супермаркете хлеб вдвое дешевле',
    fits: 'понимаем, цена важна',
  },
  {
    case: 'thanks',
    from: 'Оксана',
    says: 'Спасибо огромное, всё было очень вкусно, дети в восторге!',
    fits: 'спасибо за тёплые слова',
  },
  {
    case: 'greeting',
    from: 'Наталья',
    says: 'Всем доброе утро! Рада, что нашла вашу группу',
    fits: 'добро пожаловать',
  },
  {
    case: 'off-topic',
    from: 'Кирилл',
    says: 'Кто-нибудь знает, когда откроют мост на Садовой? Час уже стою',
    fits: 'не подскажем, мы только про хлеб',
  },
  {
    case: 'insult',
    from: 'Антон',
    says: 'Идиоты криворукие, тупые вы все там',
    fits: 'просим без оскорблений',
  },
];

/** A client's own set, with its facts in it: one template a kind. */
export const TEMPLATES = [
  ['price', 'Сколько стоит', '{name}, цены на караваи — от 900 рублей, всё меню у нас на сайте.'],
  ['availability', 'Есть в наличии', '{name}, да, есть в наличии! Отложим для вас до вечера?'],
  ['delivery', 'Доставка', '{name}, Доставляем по городу с 8 до 21, это 200 рублей.'],
  ['how-to', 'Как заказать', '{name}, Оформить заказ просто: корзина на сайте, кнопка внизу.'],
  ['complaint', 'Жалоба', '{name}, Нам очень жаль, понимаем вас. Разберёмся сегодня и позвоним.'],
  ['objection', 'Дорого', '{name}, понимаем, цена важна. Мы печём на закваске сутки, без добавок.'],
  ['thanks', 'Спасибо', '{name}, спасибо за тёплые слова! Передали пекарям.'],
  ['greeting', 'Приветствие', '{name}, добро пожаловать! Рады, что вы с нами.'],
  ['off-topic', 'Не по теме', '{name}, тут не подскажем, мы только про хлеб 🙂'],
  ['insult', 'Грубость', '{name}, готовы помочь, но просим без оскорблений.'],
  ['spam', 'Реклама', '{name}, реклама здесь не размещается.'],
] as const;

export const templateRows = (community: string) =>
  TEMPLATES.map(([kind, title, body]) => ({
    uuid: crypto.randomUUID(),
    updatedAt: 1,
    updatedBy: 'test',
    starter: null,
    title,
    body,
    tags: [],
    language: 'ru',
    kinds: [kind],
    communities: [community],
  }));
