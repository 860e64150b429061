import { describe, expect, it } from 'vitest';
import { brandFrom, originPattern, serverAddress } from '../../../utils/sharing/address.ts';
import { brandSlug } from '../../../utils/sharing/schema.ts';

describe('the server’s address', () => {
  it.each([
    ['https://couch.agency.example', 'https://couch.agency.example'],
    [' https://couch.agency.example/ ', 'https://couch.agency.example'],
    ['couch.agency.example:6984', 'https://couch.agency.example:6984'],
    ['https://agency.example/couch//', 'https://agency.example/couch'],
    ['https://localhost:6984/', 'https://localhost:6984'],
  ])('%j is %j', (typed, kept) => {
    expect(serverAddress(typed)).toBe(kept);
  });

  it.each([
    '',
    'couch',
    'http://couch.agency.example',
    'http://localhost:5984',
    'https://anna:secret@couch.agency.example',
    'https://couch.agency.example/?a=1',
    'https://couch.agency.example/#a',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://couch agency.example',
  ])('%j is none', (typed) => {
    expect(serverAddress(typed)).toBeNull();
  });

  it('asks the browser for exactly this host', () => {
    expect(originPattern('https://couch.agency.example:6984/db')).toBe(
      'https://couch.agency.example/*',
    );
    expect(originPattern('https://localhost:6984')).toBe('https://localhost/*');
  });
});

describe('the name of databases', () => {
  it.each([
    ['Пекарня «Тёплый хлеб»', 'pekarnya-teplyy-hleb'],
    ['Café 21', 'cafe-21'],
    ['21 хлеб', 'hleb'],
    ['Қазақ нан', 'qazaq-nan'.replaceAll('q', 'k')],
    ['', ''],
    ['!!!', ''],
  ])('of %j is %j', (title, brand) => {
    expect(brandFrom(title)).toBe(brand);
  });

  it('is one that CouchDB takes, however long the title is', () => {
    expect(() => brandSlug.parse(brandFrom('Ж'.repeat(80)))).not.toThrow();
    expect(() => brandSlug.parse(brandFrom(`${'a'.repeat(39)} b`))).not.toThrow();
  });
});
