import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContentScriptContext, startedEvent } from '../../../utils/script-life.ts';

beforeEach(() => void vi.stubGlobal('document', new EventTarget()));
afterEach(() => void vi.unstubAllGlobals());

it('ends an older script of the same name, and no other', () => {
  const first = new ContentScriptContext('page');
  const other = new ContentScriptContext('teach');
  expect(first.signal.aborted).toBe(false);
  const second = new ContentScriptContext('page');
  expect(first.signal.aborted).toBe(true);
  expect(second.signal.aborted).toBe(false);
  expect(other.signal.aborted).toBe(false);
});

it('ends by its own word, and hears nothing more', () => {
  const life = new ContentScriptContext('page');
  const over = vi.fn();
  life.signal.addEventListener('abort', over);
  life.abort();
  new ContentScriptContext('page');
  expect(over).toHaveBeenCalledTimes(1);
});

it('lives on when an event says nothing, or says what is not understood', () => {
  const life = new ContentScriptContext('page');
  document.dispatchEvent(new Event(startedEvent));
  document.dispatchEvent(new CustomEvent(startedEvent, { detail: 'page' }));
  document.dispatchEvent(new CustomEvent(startedEvent, { detail: null }));
  expect(life.signal.aborted).toBe(false);
});
