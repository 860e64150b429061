import { marks, marksAt, marksWhen, press, markButton } from '../../e2e/page-help.ts';
import type { SeenMark } from '../../e2e/page-help.ts';
import { makePosts, PAGE } from '../facebook/posts.ts';
import { createState, ME } from '../instagram/content.ts';
import { GROUP, MAIN } from '../ok/content.ts';
import { CHANNEL } from '../telegram/posts.ts';
import { GROUP as CHAT, MIRROR } from '../telegram/web/content.ts';
import { BAKERY, idOf, LANDMARKS } from '../x/content.ts';
import type { TourStep } from './step.ts';

type Language = 'ru' | 'en';

/** One network's stop: its own community is claimed, then a place with comments is looked at. */
interface Stop {
  id: string;
  title: string;
  /** The own community's page in a language. */
  home: (language: Language) => string;
  /** Where the picture is taken when it is another page: its address, and what stands in its middle. */
  thread?: { url: string; at: string };
  /** false: a home without posts. */
  posts?: boolean;
}

const [newest] = makePosts();
const code = createState(0).posts[1]?.code;
const tweet = `https://x.com/${BAKERY.handle}/status/${idOf(LANDMARKS.thread)}`;
const pinterest = { en: 'https://www.pinterest.com', ru: 'https://ru.pinterest.com' };
const telegramWeb = 'https://web.telegram.org';

/** VK has the first half of the tour; these are the others, in the order of `ids.ts`. */
const stops: readonly Stop[] = [
  {
    id: 'ok',
    title: 'Odnoklassniki',
    home: (language) => `https://ok.ru/group/${GROUP.id}/topics?sandbox_lang=${language}`,
    thread: {
      url: `https://ok.ru/group/${GROUP.id}/topic/${MAIN}`,
      at: '[id="hook_Block_CommentMTU0NDU5:6"]',
    },
  },
  {
    id: 'telegram',
    title: 'Telegram, a channel’s public page',
    home: (language) => `https://t.me/s/${CHANNEL.name}?ln=${language}`,
  },
  {
    id: 'telegram-a',
    title: 'Telegram Web A',
    home: (language) => `${telegramWeb}/a/?editor=plain&ln=${language}#-100${CHANNEL.number}`,
    thread: {
      url: `${telegramWeb}/a/?editor=plain#-100${CHAT}_${MIRROR}`,
      at: '.Message[data-message-id="17"]',
    },
  },
  {
    id: 'telegram-k',
    title: 'Telegram Web K',
    home: (language) => `${telegramWeb}/k/?editor=plain&ln=${language}#-${CHANNEL.number}`,
    thread: {
      url: `${telegramWeb}/k/?editor=plain&comments=${MIRROR}#-${CHAT}`,
      at: `.bubble[data-mid="${17 + 2 ** 32}"]`,
    },
  },
  {
    id: 'facebook',
    title: 'Facebook',
    home: (language) =>
      `https://www.facebook.com/${PAGE.handle}?locale=${language === 'ru' ? 'ru_RU' : 'en_US'}`,
    thread: {
      url: `https://www.facebook.com/${PAGE.handle}/posts/pfbid0${newest?.n.toString(36)}Sandbox`,
      at: '[role="dialog"] [role="article"][aria-label*="Анна Кольцова"]',
    },
  },
  {
    id: 'instagram',
    title: 'Instagram',
    home: (language) => `https://www.instagram.com/${ME.handle}/?hl=${language}`,
    thread: {
      url: `https://www.instagram.com/${ME.handle}/p/${code}/`,
      at: 'li._a9zj:has(a[href*="/c/18071100000000011/"])',
    },
  },
  {
    id: 'x',
    title: 'X',
    home: (language) => `https://x.com/${BAKERY.handle}?lang=${language}`,
    thread: {
      url: tweet,
      at: `article[data-testid="tweet"]:has(a[href$="/status/${idOf(LANDMARKS.waiting)}"] > time)`,
    },
  },
  {
    id: 'youtube',
    title: 'YouTube',
    home: (language) => `https://www.youtube.com/@teplyhleb?hl=${language}`,
    thread: {
      url: 'https://www.youtube.com/watch?v=rzhanoy-01A',
      at: 'ytd-comment-view-model:has(a[href$="lc=UgxAnna000000000000B4AaABAg"])',
    },
  },
  {
    id: 'livejournal',
    title: 'LiveJournal',
    home: (language) => `https://teplyhleb.livejournal.com/?uselang=${language}`,
    thread: { url: 'https://teplyhleb.livejournal.com/4980.html', at: '#t1274880' },
  },
  {
    id: 'pinterest',
    title: 'Pinterest',
    home: (language) => `${pinterest[language]}/teplyhleb/`,
    thread: {
      url: 'https://www.pinterest.com/pin/605804587389850001/',
      at: '[data-test-id="author-and-comment-container"]:has(a[href="/olga_m/"])',
    },
  },
  {
    id: 'twitch',
    title: 'Twitch',
    home: (language) => `https://www.twitch.tv/teplyhleb?lang=${language}`,
    posts: false,
    thread: {
      url: 'https://www.twitch.tv/teplyhleb',
      at: '[data-a-target="chat-line-message"][data-a-user="olga_m"]',
    },
  },
];

const claim = /^This is my community|^Это моё сообщество/;
const strip = /figures of this community|показатели сообщества/;
const rate = /^ER /;
const clock = /^Waits|^Ждёт/;
const reply = /^Reply by|^Ответить/;
const count = (all: SeenMark[], what: (mark: SeenMark) => boolean) => all.filter(what).length;

/** Claims the community where that is still asked, and visits the thread: one line of what stood there. */
const stepOf = ({ id, title, home, thread, posts: hasPosts = true }: Stop): TourStep => ({
  id: `network-${id}`,
  title,
  async run(context) {
    const before = context.page;
    context.page = await context.session.newPage();
    await before.close();
    const { page } = context;
    const language: Language = (await page.evaluate(() => navigator.language)).startsWith('ru')
      ? 'ru'
      : 'en';
    await page.goto(home(language), { waitUntil: 'domcontentloaded' });
    // Two apps of one network know the same community: the second does not ask again.
    const told = await marksWhen(page, (all) =>
      all.some(({ label }) => claim.test(label) || strip.test(label)),
    );
    if (told.some(({ label }) => claim.test(label))) await press(await markButton(page, claim));
    const own = await marksWhen(
      page,
      (all) =>
        all.some(({ label }) => strip.test(label)) &&
        (!hasPosts || all.some(({ text }) => rate.test(text))),
    );
    const posts = own.filter(({ text }) => rate.test(text));
    const said = [
      own.find(({ label }) => strip.test(label))?.text ?? '',
      `${posts.length} posts marked in view${posts[0] ? ` (${posts[0].text})` : ''}`,
    ];
    if (thread) {
      await page.goto(thread.url, { waitUntil: 'domcontentloaded' });
      await marksAt(page, thread.at, (all) => all.some(({ label }) => reply.test(label)));
      const seen = await marks(page);
      const clocks = count(seen, ({ label }) => clock.test(label));
      const answers = count(seen, ({ label }) => reply.test(label));
      said.push(`${answers} comments with Reply, ${clocks} of them with a clock`);
    }
    return said.join('; ');
  },
});

/** Every other network's pages with our marks in them. */
export const networksTour: readonly TourStep[] = stops.map(stepOf);
