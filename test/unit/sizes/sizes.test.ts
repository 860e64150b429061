import { describe, expect, it } from 'vitest';
import {
  grown,
  inPages,
  mostInPage,
  tooMuchInPages,
  withoutHash,
  type Sizes,
} from '../../sizes.ts';

const kept: Sizes = {
  'background.js': [100_000, 30_000],
  'chunks/store.js': [40_000, 9_000],
  'chunks/ru.js': [60_000, 20_000],
  'panel.html': [900, 400],
};
const with_ = (more: Sizes): Sizes => ({ ...kept, ...more });

describe('the sizes of what is built', () => {
  it('may change a little, and shrink', () => {
    expect(grown(kept, kept)).toEqual([]);
    expect(grown(kept, with_({ 'background.js': [105_000, 31_000] }))).toEqual([]);
    expect(grown(kept, with_({ 'background.js': [50_000, 9_000] }))).toEqual([]);
    expect(grown(kept, with_({ 'panel.html': [1_900, 900] }))).toEqual([]);
    const { 'background.js': left } = kept;
    if (!left) throw new Error('no background');
    expect(grown(kept, { 'background.js': left })).toEqual([]);
  });

  it('are told with how much was allowed', () => {
    expect(grown(kept, with_({ 'background.js': [105_001, 1] }))).toEqual([
      'background.js grew from 100.0 KB to 105.0 KB; 105.0 KB were allowed.',
    ]);
    expect(grown(kept, with_({ 'new.js': [1_001, 1] }))).toEqual(['new.js is new, with 1.0 KB.']);
    expect(grown(kept, with_({ 'small.js': [1_000, 1] }))).toEqual([]);
  });

  it('of chunks are one: which there are changes with every import', () => {
    const { 'chunks/ru.js': ru, ...rest } = kept;
    if (!ru) throw new Error('no chunk');
    expect(grown(kept, { ...rest, 'chunks/words.js': ru })).toEqual([]);
    expect(grown(kept, with_({ 'chunks/more.js': [5_001, 1] }))).toEqual([
      'chunks/, all of it, grew from 100.0 KB to 105.0 KB; 105.0 KB were allowed.',
    ]);
  });

  it('have one most, which no table can raise', () => {
    const built: Sizes = {
      'content-scripts/page.js': [mostInPage - 10_000, 20_000],
      'networks/vk.js': [10_001, 3_000],
      'networks/ok.js': [10_000, 2_000],
    };
    expect(inPages(built).slice(0, 2)).toEqual([
      ['vk', mostInPage + 1, 23_000],
      ['ok', mostInPage, 22_000],
    ]);
    expect(tooMuchInPages(built)).toHaveLength(1);
    expect(tooMuchInPages(built)[0]).toContain('A page of vk is made to read');
  });

  it.each([
    ['chunks/store-BwgMyvzn.js', 'chunks/store.js'],
    ['chunks/use-now-oGxPeypK.js', 'chunks/use-now.js'],
    ['chunks/ru-wedev5_7.js', 'chunks/ru.js'],
    ['chunks/store--wPbdiaE.js', 'chunks/store.js'],
    ['background.js', 'background.js'],
    ['networks/livejournal.js', 'networks/livejournal.js'],
  ])('%s is the row %s', (path, row) => expect(withoutHash(path)).toBe(row));
});
