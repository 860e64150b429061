import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterNavigation } from '../../../utils/page/navigation.ts';

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
