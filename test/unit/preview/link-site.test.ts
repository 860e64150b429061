import { describe, expect, it } from 'vitest';
import { domainOf, siteIn } from '../../../utils/preview/link-site.ts';

describe('the link of a post', () => {
  it('is the first address, not a hashtag and not a mention', () => {
    const found = siteIn('#хлеб @teplyhleb и https://www.teplyhleb.ru/a?b=1, ещё vk.com/x', {});
    expect(found).toMatchObject({ url: 'https://www.teplyhleb.ru/a?b=1', domain: 'teplyhleb.ru' });
    expect(found).toMatchObject({ title: '', text: '', picture: null });
    expect(siteIn('Хлеб без ссылок, только #тег', {})).toBeNull();
  });

  it('has what the person said of it, and only of it', () => {
    const said = { 'https://a.ru/1': { title: 'Булочная', text: 'Хлеб', picture: null } };
    expect(siteIn('см. https://a.ru/1', said)?.title).toBe('Булочная');
    expect(siteIn('см. https://a.ru/2', said)?.title).toBe('');
  });

  it('is called by its domain', () => {
    expect(domainOf('https://www.vk.com/teplyhleb')).toBe('vk.com');
    expect(domainOf('vk.com/teplyhleb')).toBe('vk.com');
    expect(domainOf('https://пекарня.рф/меню')).toBe('пекарня.рф');
    expect(domainOf('javascript:alert(1)')).toBeNull();
    expect(domainOf('https://')).toBeNull();
  });
});
