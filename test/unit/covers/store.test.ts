import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { figuresOf, formOf } from '../../../components/covers/cover-form.ts';
import { changeCover, listCovers } from '../../../utils/covers/store.ts';
import { coverRules } from '../../../utils/covers/rules.ts';
import { changeSettings, readSettings, settingsFrom } from '../../../utils/settings.ts';

const vk = async () => {
  const found = (await listCovers()).find(({ id }) => id === 'vk-page');
  if (!found) throw new Error('no VK');
  return found;
};
const figures = { ...formOf(coverRules({})[0] ?? neverNone()), width: '1600', weight: '5' };
function neverNone(): never {
  throw new Error('no rules');
}

describe('cover sizes', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are ours until the person changes them, and again when they are taken back', async () => {
    expect(await vk()).toMatchObject({ width: 1920, changed: false });
    await changeCover('vk-page', figuresOf(figures));
    expect(await vk()).toMatchObject({ width: 1600, megabytes: 5, changed: true });
    await changeCover('vk-page', null);
    expect(await vk()).toMatchObject({ width: 1920, megabytes: null, changed: false });
  });

  it('keep the other settings', async () => {
    await changeSettings({ theme: 'dark' });
    await changeCover('x-page', figuresOf(figures));
    expect((await readSettings()).theme).toBe('dark');
  });

  it.each([
    ['no width', { width: '' }],
    ['a word', { height: 'много' }],
    ['too large', { width: '99999' }],
    ['half a size of the phone', { phone: { width: '640', height: '', how: 'fill' as const } }],
    ['margins that leave nothing', { sides: '60' }],
    ['half an avatar', { avatarSize: '' }],
    ['less than nothing', { top: '-5' }],
  ])('are not kept with %s', async (_, wrong) => {
    await expect(changeCover('vk-page', figuresOf({ ...figures, ...wrong }))).rejects.toThrow();
    expect((await vk()).changed).toBe(false);
  });

  it('empty fields are unknown, not 0', () => {
    const none = figuresOf({
      ...figures,
      weight: ' ',
      phone: { width: '', height: '', how: 'fill' },
      avatarX: '',
      avatarY: '',
      avatarSize: '',
    });
    expect(none).toMatchObject({ megabytes: null, phone: null, avatar: null });
  });

  it('are typed with a comma and a percent sign as well', () => {
    expect(figuresOf({ ...figures, weight: '2,5', sides: '12,5%' })).toMatchObject({
      megabytes: 2.5,
      keepOff: { sides: 0.125 },
    });
  });

  it('that are stored and not understood are ours again, one by one', () => {
    const good = figuresOf(figures);
    const { covers } = settingsFrom({
      covers: { 'vk-page': { ...good, width: 'wide' }, 'x-page': good, 'of-later': good },
    });
    expect(covers['vk-page']).toBeNull();
    expect(covers['x-page']).toEqual(good);
    const rules = coverRules(covers);
    expect(rules.find(({ id }) => id === 'vk-page')?.width).toBe(1920);
    expect(settingsFrom({ covers: 'broken' }).covers).toEqual({});
  });
});
