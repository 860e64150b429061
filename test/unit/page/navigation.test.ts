import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterNavigation, watchAddress } from '../../../utils/page/navigation.ts';

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for the page’s own word, and runs once', () => {
  const run = vi.fn();
  afterNavigation('arrived', new AbortController().signal, run);
  page.dispatchEvent(new Event('other'));
  expect(run).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('arrived'));
  page.dispatchEvent(new Event('arrived'));
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('believes a page that never tells, after its time', () => {
  const run = vi.fn();
  afterNavigation('arrived', new AbortController().signal, run);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('does not run when the person has gone on', () => {
  const run = vi.fn();
  const visit = new AbortController();
  afterNavigation('arrived', visit.signal, run);
  visit.abort();
  page.dispatchEvent(new Event('arrived'));
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
});

it.each(['tells', 'does not tell'])('hears of another address where the browser %s', (how) => {
  const own = Object.assign(new EventTarget(), { href: 'https://a.example/one' });
  const navigation = how === 'tells' ? new EventTarget() : undefined;
  vi.stubGlobal('location', own);
  vi.stubGlobal('navigation', navigation);
  const go = (href: string) => {
    const event = Object.assign(new Event('navigate'), { destination: { url: href } });
    navigation?.dispatchEvent(event);
    own.href = href;
    vi.advanceTimersByTime(1000);
  };
  const stop = new AbortController();
  const moved: string[] = [];
  watchAddress(stop.signal, (to) => moved.push(to.href));
  go('https://a.example/one');
  go('https://a.example/two');
  go('https://a.example/two');
  go('https://a.example/two#part');
  expect(moved).toEqual(['https://a.example/two', 'https://a.example/two#part']);
  stop.abort();
  go('https://a.example/three');
  expect(moved).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
});
