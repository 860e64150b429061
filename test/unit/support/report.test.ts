import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportReport, type NetworkState } from '../../../utils/support/report.ts';
import { safeBrowser, safeDetail } from '../../../utils/support/rules.ts';
import type { Problem } from '../../../utils/problems.ts';

const now = Date.UTC(2026, 10, 22, 10, 5);
const aProblem = (over: Partial<Problem> = {}): Problem => ({
  ...{ id: 'x', feature: 'post-insight', network: 'vk', pageKind: 'community', what: 'threw' },
  ...{ detail: '', firstAt: now, lastAt: now, times: 3, version: '1.2.0' },
  ...over,
});
const vk: NetworkState = {
  ...{ network: 'vk', allowed: 2, addresses: 6 },
  health: {
    network: 'vk',
    places: [
      {
        ...{ place: 'post', today: { read: 40, expected: 50 }, looked: 10, whole: null },
        fields: [
          {
            ...{ place: 'post', field: 'views', state: 'lost', today: { read: 0, looked: 10 } },
            ...{ expected: true, row: '#anna_petrova_5 .views', since: now - 86_400_000 },
            missedUrl: 'https://vk.com/anna.petrova?w=wall-224700111_5',
          },
        ],
      },
    ],
  },
  taught: [{ place: 'post', field: 'views', matched: 12 }],
  keys: [null, 'captcha', 'vk1.a.SECRET Анна'],
};
const report = (problems: Problem[], networks: NetworkState[] = []) =>
  supportReport({
    ...{ app: '1.2.0', agent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0', at: now },
    ...{ networks, problems },
  });

describe('the text of a report', () => {
  it('says what a maintainer needs', () => {
    const detail =
      "TypeError: Cannot read properties of undefined (reading 'length') at read " +
      '(chrome-extension://abcdefghijklmnopabcdefghijklmnop/content-scripts/page.js:1:23456)';
    expect(report([aProblem({ detail })], [vk])).toBe(
      [
        'Groupmate 1.2.0 · Chrome/142 · 2026-11-22T10:05',
        'vk: 2 of 6 addresses allowed',
        '  post: 40/50 today, not read: views since 2026-11-21',
        '  taught: post.views, matched 12',
        '  key: good',
        '  key: captcha',
        '  key: bad',
        'problems:',
        '  2026-11-22T10:05 ×3 v1.2.0 [vk/community] post-insight: threw: ' +
          "TypeError: Cannot read properties of undefined (reading 'length') at read page.js:1:23456",
      ].join('\n'),
    );
  });

  const planted = [
    'Анна Петрова',
    'Anna Petrova',
    'anna.petrova@example.org',
    'annapetrova',
    'AnnaPetrova',
    '+7 916 123-45-67',
    '-224700111_5017',
    'id518234771',
    'https://vk.com/anna.petrova?w=wall-224700111_5',
    'vk1.a.Qwertyuiopasdfghjkl-1234567890_zxcvbnm',
    '123456789:AAErtyuiopQWERTYUIOPasdfghjklzxcvb',
    'chrome-extension://abcdefghijklmnop/anna-petrova.js:1:2',
    'chrome-extension://abcdefghijklmnop/anna-petrova/page.js:1:2',
    '#post-anna_petrova > .wall_224700111',
    '<b>Анна</b>',
    'TypeError: Анна is not a function',
    'Error: no such user: petrova (518234771)',
    '"Петрова"',
    'Petrova/Anna',
    'May\u00a0Petrova',
  ];
  const traces = /анна|петров|anna|petrov|916|224700111|5017|518234771|vk1|qwerty|AAErt|example/iu;
  it.each(planted)('holds nothing of “%s”, wherever it was planted', (text) => {
    const problems = [
      aProblem({ detail: text }),
      aProblem({ detail: `Error: Cannot find ${text} in the page ${text}` }),
      aProblem({ feature: text, version: text, pageKind: text as never, what: text as never }),
    ];
    const networks = [
      { ...vk, keys: [text], taught: [{ place: 'post' as const, field: text, matched: null }] },
    ];
    const said = supportReport({ app: text, agent: text, at: now, networks, problems });
    expect(said).not.toMatch(traces);
    expect(said).toContain('problems:');
  });

  it('holds no word at all that is not on the list, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const said = safeDetail(`Error: ${text} x9q-${text}`);
        for (const word of said.match(/\p{L}{2,}/gu) ?? []) {
          expect(safeDetail(word)).toBe(word);
        }
        expect(said).not.toMatch(/\d/u);
      }),
    );
  });

  it('keeps of the browser its name and version alone', () => {
    expect(safeBrowser('Mozilla/5.0 (Anna; rv:144.0) Gecko/20100101 Firefox/144.0')).toBe(
      'Firefox/144',
    );
    expect(safeBrowser('Mozilla/5.0 Chrome/142.0.0.0 Safari/537.36 Edg/142.0.1')).toBe('Edg/142');
    expect(safeBrowser('Anna')).toBe('…');
  });
});
