import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../../entrypoints/background/requests.ts';
import { schemas } from '../../../entrypoints/background/schemas.ts';
import { fits, mostOf } from '../../../entrypoints/background/size.ts';
import type { Envelope, Protocol } from '../../../utils/messages.ts';
import { deep, hostileValues } from './hostile.ts';
import { questions } from './questions.ts';

/** Every question, by every wrong way: each is answered, and none does anything. */

const names = Object.keys(schemas) as (keyof Protocol)[];
const ofPages = names.filter((name) => name.startsWith('page.'));
/** These say by a token or by their tab's own record whom they speak for. */
const withoutNetwork = ['page.filled', 'page.composed'];

const own = fakeBrowser.runtime.id;
const scheme = `chrome-extension://${own}`;
const page = { id: own, url: 'https://vk.com/wall-1_1', frameId: 0 };
const tab = { id: 7, url: 'https://vk.com/wall-1_1' };
const senders = {
  'page.': { ...page, tab },
  'panel.': { id: own, url: `${scheme}/panel.html#x`, frameId: 3, tab },
  'ui.': { id: own, url: `${scheme}/dashboard.html` },
};
type Sender = Parameters<typeof answer>[1];
const rightSender = (name: string) =>
  Object.entries(senders).find(([start]) => name.startsWith(start))?.[1] as object;
const say = (name: string, ask: unknown, sender: object = rightSender(name)) =>
  answer({ groupmate: name, ask } as unknown as Envelope, sender as Sender);
const question = (name: keyof Protocol): unknown => questions[name];

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0' } as never);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('No network in tests.')));
});

describe('a question', () => {
  it('has a good example of each name', () => {
    expect(names.toSorted()).toEqual(Object.keys(questions).toSorted());
    for (const name of names) {
      expect(schemas[name].safeParse(question(name)).error, name).toBeUndefined();
      expect(fits(question(name), mostOf(name)), name).toBe(true);
    }
  });

  it.each(names)('%s is refused from whoever may not ask it', async (name) => {
    const right = rightSender(name);
    const others = Object.entries(senders)
      .filter(([start]) => !name.startsWith(start))
      // A panel is a surface too: the person presses there as in the popup.
      .filter(([start]) => !(name.startsWith('ui.') && start === 'panel.'))
      .map(([, sender]) => sender);
    const wrong: object[] = [
      ...others,
      { ...right, id: 'another-extension' },
      { ...right, id: undefined },
      { ...right, url: undefined },
      { ...right, url: 'https://evil.example/panel.html' },
      { ...right, url: 'not an address' },
      { ...right, url: `${scheme}/other.html` },
      { ...right, url: 'data:text/html,panel.html' },
    ];
    for (const sender of wrong) {
      expect(await say(name, question(name), sender), JSON.stringify(sender)).toEqual({
        ok: false,
        reason: `"${name}" may not be asked from there.`,
      });
    }
  });

  it.each(ofPages)(
    '%s is refused from a frame, a page without a tab, and a tab that left',
    async (name) => {
      const right = rightSender(name);
      for (const sender of [
        { ...right, frameId: 4 },
        { ...right, frameId: undefined },
        { ...right, tab: undefined },
        { ...right, tab: { id: 7, url: 'https://ok.ru/group/1' } },
        { ...right, tab: { id: 7, url: 'https://evil.example/' } },
      ]) {
        const told = await say(name, question(name), sender);
        expect(told, JSON.stringify(sender)).toMatchObject({ ok: false });
        expect(told).toHaveProperty('reason', `"${name}" may not be asked from there.`);
      }
    },
  );

  it.each(ofPages.filter((name) => !withoutNetwork.includes(name)))(
    '%s speaks of its own network alone',
    async (name) => {
      const elsewhere = {
        ...page,
        url: 'https://ok.ru/group/1',
        tab: { id: 7, url: 'https://ok.ru/group/1' },
      };
      expect(question(name)).toHaveProperty('network', 'vk');
      expect(await say(name, question(name), elsewhere)).toEqual({
        ok: false,
        reason: 'The page is of another network.',
      });
    },
  );

  it.each(names)('%s is refused when it is too large or too deep', async (name) => {
    const good = question(name) as object;
    const most = mostOf(name);
    for (const large of [
      { ...good, more: 'x'.repeat(most) },
      { ...good, ['x'.repeat(most)]: 1 },
      { ...good, more: Array.from({ length: most / 8 }, () => 0) },
      { ...good, more: deep(500) },
      'x'.repeat(most),
    ]) {
      expect(await say(name, large)).toEqual({ ok: false, reason: `"${name}" is too large.` });
    }
  });

  it.each(names)('%s is answered, whatever garbage it holds', async (name) => {
    const good = question(name) as Record<string, unknown>;
    const schema = schemas[name];
    for (const value of hostileValues) {
      const asks = [value, ...Object.keys(good).map((field) => ({ ...good, [field]: value }))];
      for (const ask of asks) {
        const told = schema.safeParse(ask);
        if (told.success) continue;
        const reply = await say(name, ask);
        expect(reply).toMatchObject({ ok: false });
        expect(reply).toHaveProperty('reason', expect.stringMatching(/not understood|too large/u));
      }
    }
    const missing = await say(name, undefined);
    expect(missing).toMatchObject({ ok: false });
  });

  it.each(names)('%s is answered when all is well, or when its handler throws', async (name) => {
    const reply = await say(name, question(name));
    expect(typeof reply.ok).toBe('boolean');
    // What waits for a page or a server that is not there says so; nothing stays unanswered.
    if (!reply.ok) expect(reply.reason).toMatch(/\S/u);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'page.',
    '',
    'page.read ',
    'panels.show',
    'tab.fill',
  ])('of the name "%s" is no question', async (name) => {
    for (const sender of Object.values(senders)) {
      expect(await say(name, {}, sender)).toEqual({
        ok: false,
        reason: `There is no question "${name}".`,
      });
    }
  });
});

it('a question of the largest size that pages send fits', () => {
  const text = 'я'.repeat(50_000);
  const field = (value: unknown) => ({ value, precision: 0, state: 'read', row: 'a'.repeat(500) });
  const thing = (key: number) => ({
    key: `-1_${key}`,
    fields: {
      ...Object.fromEntries(
        'id url authorName authorUrl authorId'
          .split(' ')
          .map((name) => [name, field('x'.repeat(2000))]),
      ),
      text: field(text),
      date: field(1),
    },
  });
  const things = (count: number) => Array.from({ length: count }, (_, key) => thing(key));
  const reading = { ...questions['page.read'], posts: things(100), comments: things(200) };
  expect(fits(reading, mostOf('page.read'))).toBe(true);
});
