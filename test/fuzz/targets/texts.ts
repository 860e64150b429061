import fc from 'fast-check';
import { wrongNameIn } from '../../../utils/coach/address.ts';
import { hostsOf, pageOf, networks } from '../../../utils/networks/index.ts';
import { csvOf } from '../../../utils/text/csv.ts';
import { parseCount } from '../../../utils/text/count.ts';
import { parseDate } from '../../../utils/text/date.ts';
import { differences } from '../../../utils/text/differences.ts';
import { parseIsoDate } from '../../../utils/text/iso-date.ts';
import { linksIn } from '../../../utils/text/links.ts';
import { readListEntry } from '../../../utils/text/list-entry.ts';
import { plainName } from '../../../utils/text/plain-name.ts';
import { fingerprint, similarity } from '../../../utils/text/similarity.ts';
import { typeset } from '../../../utils/text/typography.ts';
import { weightedLength } from '../../../utils/text/weighted-length.ts';
import { isMoment, must, target, texts } from '../target.ts';

const langs = fc.constantFrom('ru', 'en', 'ro', 'kk', 'ms', 'uk', 'de', 'zz', 'constructor', '');
const numbers = texts(
  ...[
    '1',
    '12',
    '999',
    '0',
    ' ',
    '\u00a0',
    ',',
    '.',
    'K',
    'М',
    'тыс',
    'млн',
    'mil',
    ' тыс.',
    '+',
    '-',
  ],
  ...['лайков', 'likes', '%', '²', '٣', '…', 'из', '/', '1 234', '1,2 млн', 'e9', '\n'],
);
const dates = texts(
  ...[
    'вчера',
    'сегодня в ',
    '5 минут назад',
    'час назад',
    '12:30',
    '1 янв',
    'ноя ',
    '2024',
    ' at ',
  ],
  ...[
    'yesterday',
    'just now',
    '3h',
    '2 d',
    'Nov 5',
    ', ',
    'ieri',
    'кеше',
    'semalam',
    '31.02.2023',
    '9',
  ],
  ...['2026-11-22T10:00:00Z', '+03:00', 'AM', 'p.m.', ' г.', 'только что', '99999999999'],
);

const count = target<{ text: string; lang: string }>({
  name: 'count',
  cases: () => fc.record({ text: numbers, lang: langs }),
  holds({ text, lang }) {
    const read = parseCount(text, { lang });
    if (!read) return;
    must(Number.isFinite(read.value) && read.value >= 0, `${read.value}`);
    must(Number.isFinite(read.precision) && read.precision >= 0, `± ${read.precision}`);
    must(/\p{Nd}/u.test(text), 'a count without a digit');
  },
});

const date = target<{ text: string; lang: string; zone: string }>({
  name: 'date',
  cases: () =>
    fc.record({
      text: dates,
      lang: langs,
      zone: fc.constantFrom('UTC', 'Asia/Almaty', 'Europe/Moscow'),
    }),
  holds({ text, lang, zone }) {
    const now = Date.UTC(2026, 10, 22, 12);
    for (const read of [parseDate(text, { lang, zone, now }), parseIsoDate(text)]) {
      if (!read) continue;
      must(isMoment(read.value), `${read.value} is no moment`);
      must(Number.isFinite(read.precision) && read.precision >= 0, `± ${read.precision}`);
    }
  },
});

const addresses = texts(
  ...[
    'https://',
    'http://',
    'vk.com',
    'm.vk.com',
    '/',
    'wall-1_2',
    '?w=wall-1_2',
    '#',
    'ok.ru/group/5',
  ],
  ...[
    't.me/s/',
    'web.telegram.org/a/#-100',
    'x.com/a/status/1',
    '@',
    ':',
    '..',
    '%',
    '%00',
    '%D0',
    '&',
  ],
  ...[
    'instagram.com/p/x',
    'youtube.com/watch?v=',
    'twitch.tv/',
    'evil.example',
    '.',
    'javascript:',
    '[::1]',
  ],
  ...[
    'facebook.com/groups/',
    'livejournal.com/1.html',
    'pinterest.com/pin/1/',
    '\\',
    '\t',
    '_',
    '-1',
    '0',
  ],
);
const address = target<{ text: string }>({
  name: 'address',
  cases: () => fc.record({ text: addresses }),
  holds({ text }) {
    const page = pageOf(text);
    readListEntry(text);
    for (const network of Object.values(networks)) network.ownerOf(text);
    if (!page) return;
    const { hostname, protocol } = new URL(text);
    must(/^https?:$/u.test(protocol), `${protocol} is a page of ${page.network}`);
    const own = hostsOf(networks[page.network]).some(
      (host) => hostname === host || hostname.endsWith(`.${host}`),
    );
    must(own, `${hostname} is none of ${page.network}`);
    must(pageOf(page.url)?.network === page.network, `${page.url} is another page than itself`);
  },
});

const words = texts(
  ...[
    'Анна',
    ', ',
    'спасибо',
    '"',
    '«',
    ' - ',
    '...',
    '(',
    ')',
    'http://a.b/c?d=e',
    '#тег',
    '@имя',
    '\n',
  ],
  ...[
    'цена',
    '10 000',
    ' руб',
    "'",
    '—',
    '😀',
    '👩‍👩‍👧',
    '{name}',
    '`код`',
    '*',
    '<b>',
    ' ',
    'e.g.',
    '№5',
  ],
);
const text = target<{ one: string; two: string }>({
  name: 'text',
  cases: () => fc.record({ one: words, two: words }),
  holds({ one, two }) {
    const set = typeset(one);
    must(typeset(set.text).text === set.text, 'typography set twice is another');
    const like = similarity(one, two);
    must(like >= 0 && like <= 1, `${like} alike`);
    must(similarity(one, one) === 1 || fingerprint(one) === '', 'unlike itself');
    const [left, right] = differences(one.slice(0, 2000), two.slice(0, 2000));
    must(
      left.map((stretch) => stretch.text).join('') === one.slice(0, 2000),
      'differences lose text',
    );
    must(
      right.map((stretch) => stretch.text).join('') === two.slice(0, 2000),
      'differences lose text',
    );
    for (const { from, to, text: link } of linksIn(one)) {
      must(one.slice(from, to) === link, `a link that is not there: ${link}`);
    }
    must(weightedLength(one, linksIn) >= 0, 'a length');
    must(plainName(plainName(one)) === plainName(one), 'a plain name cleaned again is another');
    wrongNameIn(one, two);
    must(
      !/(?:^|,)"?[=+\-@]/u.test(
        csvOf({ head: ['x'], rows: [[one]] }, 'en')
          .split('\r\n')[1]
          ?.slice(0, 2) ?? '',
      ),
      'a cell runs',
    );
  },
});

export const ofTexts = [count, date, address, text];
