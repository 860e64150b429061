import { describe, expect, it } from 'vitest';
import { panelBox, type Edges } from '../../../utils/page/frame.ts';

const view = { width: 1280, height: 900 };
const mark = (left: number, top: number): Edges => ({
  left,
  top,
  right: left + 80,
  bottom: top + 20,
});
const column: Edges = { left: 310, top: 0, right: 860, bottom: 900 };
const place = (beside: Edges, height = 420) => panelBox({ beside, about: column, height }, view);

describe('the panel', () => {
  it('stands below its mark when there is room', () => {
    expect(place(mark(400, 80))).toMatchObject({ left: 400, top: 108 });
  });
  it('stands above a mark near the lower edge when that covers nothing it speaks of', () => {
    const post = { ...column, top: 690, bottom: 1200 };
    const box = panelBox({ beside: mark(400, 690), about: post, height: 420 }, view);
    expect(box).toMatchObject({ left: 400, top: 690 - 8 - 420 });
  });
  it('stands beside what it speaks of when there is room neither below nor above', () => {
    expect(place(mark(400, 450), 520)).toMatchObject({ left: 868, top: 450 - 260 });
  });
  it('never leaves the view, however small', () => {
    for (const width of [320, 360, 800]) {
      for (const height of [300, 500, 900]) {
        const beside = mark(width - 90, height - 30);
        const about = { left: 0, top: 0, right: width, bottom: height };
        const box = panelBox({ beside, about, height: 520 }, { width, height });
        expect(box.left).toBeGreaterThanOrEqual(8);
        expect(box.top).toBeGreaterThanOrEqual(8);
        expect(box.left + box.width).toBeLessThanOrEqual(width - 8);
        expect(box.top + box.height).toBeLessThanOrEqual(height - 8);
      }
    }
  });
});
