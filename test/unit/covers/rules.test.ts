import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asShares,
  coverRules,
  enlargement,
  ruleFor,
  safeZone,
  shownPart,
  zonesOf,
  type NetworkCover,
} from '../../../utils/covers/rules.ts';
import type { CoverId } from '../../../utils/networks/covers.ts';

const all = coverRules({});
const rule = (id: CoverId): NetworkCover => {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
};
const phone = (id: CoverId, width: number, height: number) =>
  zonesOf({ width, height }, rule(id)).phone;

describe('what a phone shows of VK’s cover', () => {
  it('is 3:1 from the middle: 64 px less at top and bottom of 1920 × 768', () => {
    expect(phone('vk-page', 1920, 768)).toEqual({ left: 0, top: 64, width: 1920, height: 640 });
  });
  it('is all of 1590 × 530', () => {
    expect(phone('vk-page', 1590, 530)).toEqual({ left: 0, top: 0, width: 1590, height: 530 });
  });
  it('is 195 px less at each side of the old 1590 × 400', () => {
    expect(phone('vk-page', 1590, 400)).toEqual({ left: 195, top: 0, width: 1200, height: 400 });
  });
  it('keeps free what the sources quarrel about', () => {
    const safe = safeZone({ width: 1920, height: 768 }, rule('vk-page'));
    expect(safe.left).toBeCloseTo(288, 6);
    expect(safe.width).toBeCloseTo(1344, 6);
    // 15 % off the top is more than the 64 px that the phone cuts; below, 8 % is less.
    expect(safe.top).toBeCloseTo(115.2, 6);
    expect(safe.top + safe.height).toBeCloseTo(704, 6);
  });
});

describe('the others', () => {
  it('Facebook: 145.5 px off each side on a phone, 11.5 on a desktop; safe is the phone’s', () => {
    const zones = zonesOf({ width: 851, height: 315 }, rule('facebook-page'));
    expect(zones.phone).toEqual({ left: 145.5, top: 0, width: 560, height: 315 });
    expect(zones.desktop?.left).toBeCloseTo(11.56, 2);
    expect(zones.safe).toEqual(zones.phone);
  });
  it('YouTube: 1546 × 423 of the middle, scaled with a smaller banner', () => {
    expect(phone('youtube-page', 2560, 1440)).toEqual({
      left: 507,
      top: 508.5,
      width: 1546,
      height: 423,
    });
    expect(phone('youtube-page', 2048, 1152)?.width).toBeCloseTo(1236.8, 5);
  });
  it('OK: what a phone shows is not known, and not drawn', () => {
    const zones = zonesOf({ width: 1944, height: 600 }, rule('ok-page'));
    expect(zones.phone).toBeNull();
    expect(zones.avatar).toBeNull();
  });
  it('X: the avatar at the lower left, its middle on the edge', () => {
    const { avatar } = zonesOf({ width: 1500, height: 500 }, rule('x-page'));
    expect(avatar?.x).toBeCloseTo(210, 6);
    expect(avatar).toMatchObject({ y: 500, width: 285 });
  });
});

describe('zones', () => {
  it('never reach beyond the cover, and what is safe is seen on both', () => {
    const sides = fc.integer({ min: 60, max: 4000 });
    fc.assert(
      fc.property(fc.constantFrom(...all), sides, sides, (one, width, height) => {
        const { phone: seen, desktop, safe } = zonesOf({ width, height }, one);
        for (const zone of [seen, desktop, safe]) {
          if (!zone) continue;
          expect(zone.left).toBeGreaterThanOrEqual(-0.01);
          expect(zone.top).toBeGreaterThanOrEqual(-0.01);
          expect(zone.left + zone.width).toBeLessThanOrEqual(width + 0.01);
          expect(zone.top + zone.height).toBeLessThanOrEqual(height + 0.01);
          if (safe.width === 0 || safe.height === 0) continue;
          expect(safe.left).toBeGreaterThanOrEqual(zone.left - 0.01);
          expect(safe.left + safe.width).toBeLessThanOrEqual(zone.left + zone.width + 0.01);
          expect(safe.top).toBeGreaterThanOrEqual(zone.top - 0.01);
          expect(safe.top + safe.height).toBeLessThanOrEqual(zone.top + zone.height + 0.01);
        }
      }),
    );
  });
  it('at the rule’s own size leave room for words on every cover', () => {
    for (const one of all) {
      const { width, height } = safeZone(one, one);
      expect([one.id, width > 0 && height > 0]).toEqual([one.id, true]);
    }
  });
  it('as shares are the same on a smaller drawing', () => {
    const size = { width: 1920, height: 768 };
    const { phone: seen } = asShares(size, zonesOf(size, rule('vk-page')));
    expect(seen).toEqual({ left: 0, top: 64 / 768, width: 1, height: 640 / 768 });
  });
  it('fill a box from the middle, whichever side is too long', () => {
    const view = { width: 1, height: 1, how: 'fill' } as const;
    const size = { width: 100, height: 100 };
    expect(shownPart({ width: 300, height: 100 }, size, view).left).toBe(100);
    expect(shownPart({ width: 100, height: 300 }, size, view).top).toBe(100);
  });
});

describe('the rule of a cover', () => {
  it('is the one whose shape is nearest; never the phone’s own live cover', () => {
    const vk = all.filter(({ network }) => network === 'vk');
    expect(ruleFor(vk, { width: 1590, height: 530 })?.id).toBe('vk-page-flat');
    expect(ruleFor(vk, { width: 960, height: 384 })?.id).toBe('vk-page');
    expect(ruleFor(vk, { width: 1080, height: 1920 })?.id).toBe('vk-page');
    expect(ruleFor([], { width: 1, height: 1 })).toBeNull();
  });
  it('has the person’s figures in the place of ours', () => {
    const own = { ...rule('ok-page'), phone: { width: 2, height: 1, how: 'fill' as const } };
    const changed = coverRules({ 'ok-page': own, 'vk-page': null });
    expect(changed.find(({ id }) => id === 'ok-page')).toMatchObject({
      changed: true,
      phone: { width: 2, height: 1 },
    });
    expect(changed.find(({ id }) => id === 'vk-page')).toEqual(rule('vk-page'));
  });
});

describe('a source', () => {
  it('that is too small says how much it is enlarged', () => {
    expect(enlargement({ width: 960, height: 384 }, { width: 1920, height: 768 })).toBe(2);
    expect(enlargement({ width: 3840, height: 1536 }, { width: 1920, height: 768 })).toBe(0.5);
  });
});
