import { expect, it } from 'vitest';
import { parseIsoDate } from '../../../utils/text/iso-date.ts';

it.each([
  ['2023-02-27T07:33:14+00:00', '2023-02-27T07:33:14.000Z', 1000],
  ['2026-11-20T12:00:00+0300', '2026-11-20T09:00:00.000Z', 1000],
  ['2026-11-20T12:00Z', '2026-11-20T12:00:00.000Z', 60_000],
  ['2026-11-20T12:00:00.250Z', '2026-11-20T12:00:00.250Z', 0],
])('%s', (text, moment, precision) => {
  expect(parseIsoDate(text)).toEqual({ value: Date.parse(moment), precision });
});

it.each([
  ['no zone', '2023-02-27T07:33:14'],
  ['no time', '2023-02-27'],
  ['no such month', '2023-13-27T07:33:14Z'],
  ['before the epoch', '1960-01-01T00:00:00Z'],
  ['words around', 'on 2023-02-27T07:33:14Z'],
  ['nothing', ''],
])('is null for %s', (_, text) => expect(parseIsoDate(text)).toBeNull());
