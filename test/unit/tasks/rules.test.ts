import { describe, expect, it } from 'vitest';
import { firstTasks, isOn, standing, withOurs } from '../../../utils/tasks/rules.ts';
import { task, type Task } from '../../../utils/tasks/schema.ts';

const ground = (waiting: number | null, newPeople = 0, name = 'Хлеб') => ({
  ...{ name, colour: '#000', url: `https://vk.com/${name}` },
  ...{ waiting, newPeople },
});

describe('our own tasks', () => {
  it('fit the shape of kept ones', () => {
    for (const one of firstTasks) expect(task.parse(one)).toEqual(one);
  });
  it('stand among the kept ones, as they were changed, in order', () => {
    const [answer, greet] = firstTasks as [Task, Task];
    const own: Task = {
      ...greet,
      uuid: '00000000-0000-4000-8000-0000000000ff',
      kind: 'own',
      place: 2,
    };
    const off: Task = { ...answer, on: false, place: 9 };
    const all = withOurs([own, off]);
    expect(all.map(({ kind }) => kind)).toEqual(['own', 'greet', 'cover', 'competitors', 'answer']);
    expect(all.at(-1)?.on).toBe(false);
  });
  it('are of their weekdays, while they are on', () => {
    const monday = { on: true, weekdays: [1] };
    expect([isOn(monday, '2026-11-23'), isOn(monday, '2026-11-24')]).toEqual([true, false]);
    expect(isOn({ ...monday, on: false }, '2026-11-23')).toBe(false);
    expect(isOn({ on: true, weekdays: [0] }, '2026-11-22')).toBe(true);
  });
});

describe('how a task stands', () => {
  it('answers are done at 0, and only where all pages were read today', () => {
    expect(standing('answer', [ground(2), ground(1)], [])).toMatchObject({ left: 3, self: false });
    expect(standing('answer', [ground(0), ground(0)], [])).toMatchObject({ left: 0, self: true });
    expect(standing('answer', [ground(0), ground(null)], [])).toMatchObject({
      ...{ left: null, self: false },
    });
    expect(standing('answer', [ground(2), ground(null)], [])).toMatchObject({
      ...{ left: 2, self: false },
    });
  });
  it('greetings too', () => {
    expect(standing('greet', [ground(0, 2)], [])).toMatchObject({ left: 2, self: false });
    expect(standing('greet', [ground(0, 0)], [])).toMatchObject({ left: 0, self: true });
    expect(standing('greet', [ground(null, 0)], [])).toMatchObject({ left: null, self: false });
  });
  it('competitors go by turns until all were seen today', () => {
    const rivals = [
      { url: 'a', seen: true },
      { url: 'b', seen: false },
      { url: 'c', seen: false },
    ];
    expect(standing('competitors', [], rivals)).toEqual({ left: 2, self: false, url: 'b' });
    const seen = rivals.map(({ url }) => ({ url, seen: true }));
    expect(standing('competitors', [], seen)).toEqual({ left: 0, self: true, url: null });
  });
  it('what nobody can know is never done by itself', () => {
    expect(standing('cover', [ground(0)], [])).toEqual({
      ...{ left: null, self: false, url: 'https://vk.com/Хлеб' },
    });
    expect(standing('cover', [ground(0), ground(0)], [])).toMatchObject({ url: null });
    expect(standing('own', [], [])).toEqual({ left: null, self: false, url: null });
  });
  it('what there is nothing to do about is no task', () => {
    expect(standing('answer', [], [])).toBeNull();
    expect(standing('cover', [], [])).toBeNull();
    expect(standing('competitors', [ground(0)], [])).toBeNull();
  });
});
