import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isMailAddress, sharePage, type SharePage } from '../../../utils/preview/share-page.ts';
import { script } from '../../../utils/preview/share-page-parts.ts';

const words = {
  ...{ title: 'For approval', by: 'Preview', text: 'Text', noText: 'Without text' },
  ...{ answer: 'Your answer', comment: 'Comment', approve: 'Approve', change: 'Ask' },
  ...{ copy: 'Copy', approved: 'Approved', changes: 'Changes', byMail: 'mail', byCopy: 'copy' },
  ...{ copied: 'Copied', notCopied: 'Not copied' },
};
const png = 'data:image/png;base64,iVBORw0KGgo=';
const page = (over: Partial<SharePage> = {}, text = 'Хлеб'): SharePage => ({
  ...{ language: 'ru', community: 'Хлеб', when: '1 дек.', dark: false, address: null, words },
  cards: [{ title: 'VK · 360', network: 'VK', image: png, width: 360, text }],
  ...over,
});
const read = async (one: SharePage) => parseHTML(await sharePage(one)).document;

const hostile = [
  '<script>alert(1)</script>',
  '"onload="alert(1)',
  "' autofocus onfocus='alert(1)",
  'javascript:alert(1)',
  '</script><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '<!--',
  ']]>&lt;script&gt;',
  '</textarea></title></noscript><svg onload=alert(1)>',
  '\u2028\u2029${alert(1)}`',
];

/** Everything in a page that could act or lead somewhere. */
const deeds = (document: Document) => ({
  scripts: [...document.querySelectorAll('script')].map((one) => one.getAttribute('type')),
  handlers: [...document.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].map(({ name }) => name).filter((name) => name.startsWith('on')),
  ),
  leads: document.querySelectorAll('a, form, iframe, object, embed, link, base, svg, [href]')
    .length,
  images: [...document.querySelectorAll('img')].map((one) => one.getAttribute('src')),
  metas: document.querySelectorAll('meta').length,
});
const calm = {
  ...{ scripts: ['application/json', null], handlers: [], leads: 0, images: [png], metas: 4 },
};

describe('a page for approval', () => {
  it.each(hostile)('takes nothing of %j for more than words', async (text) => {
    const document = await read(
      page(
        {
          ...{ community: text, when: text, language: text, address: text },
          words: { ...words, approve: text, comment: text, by: text, approved: text },
        },
        text,
      ),
    );
    expect(deeds(document)).toEqual(calm);
    expect(document.querySelector('.text')?.textContent).toBe(text.trim());
    const said = JSON.parse(document.getElementById('said')?.textContent ?? '') as object;
    expect(said).toMatchObject({ approved: text, address: null, subject: `${text}, ${text}` });
  });

  it('does so with anything', async () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...hostile));
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece).map((all) => all.join('')),
        async (text) => {
          const clean = text.replaceAll('\0', '').replaceAll('\r', '');
          const document = await read(page({ community: clean }, clean));
          expect(deeds(document)).toEqual(calm);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('shows no picture that is not in it', async () => {
    for (const image of ['https://vk.com/a.png', 'javascript:alert(1)', `${png}" onload="a`]) {
      const { cards } = page();
      const document = await read(page({ cards: cards.map((card) => ({ ...card, image })) }));
      expect(document.querySelector('img')?.getAttribute('src')).toBe('data:,');
    }
  });

  it('lets its own script run and no other', async () => {
    const document = await read(page());
    const policy = document.querySelector('[http-equiv]')?.getAttribute('content') ?? '';
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
    expect(policy).toContain(`script-src 'sha256-${Buffer.from(digest).toString('base64')}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(document.querySelector('script:not([type])')?.textContent).toBe(script);
  });

  it('takes one address and nothing more for mail', async () => {
    for (const good of ['smm@example.org', 'anna.k+vk@пекарня.рф']) {
      expect(isMailAddress(good)).toBe(true);
    }
    for (const bad of [
      '',
      'anna',
      'a@b',
      'a@b.c?bcc=x@y.z',
      'a@b.c, d@e.f',
      'a b@c.d',
      'a@b.c\n',
    ]) {
      expect([bad, isMailAddress(bad)]).toEqual([bad, false]);
    }
    const mail = await read(page({ address: 'smm@example.org' }));
    expect(mail.getElementById('copy')).not.toBeNull();
    expect((await read(page())).getElementById('copy')).toBeNull();
  });
});
