import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { insertText } from '../../../utils/page/insert-text.ts';

type Heard = (event: { type: string; key?: string; isTrusted: boolean }) => void;

class Field {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;
  focus = () => undefined;
  closest = () => null;
}
let hears: Heard[];
let field: Field;
const begin = () => insertText(field as unknown as HTMLElement, 'Спасибо!');
const happens = (event: Parameters<Heard>[0]) => {
  for (const hear of hears) hear(event);
};

/** A field that takes what is typed; what a page does with it afterwards is each test's. */
describe('a text in a box', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    hears = [];
    field = new Field();
    vi.stubGlobal('HTMLTextAreaElement', Field);
    vi.stubGlobal('HTMLInputElement', class Other extends Field {});
    vi.stubGlobal('getSelection', () => null);
    vi.stubGlobal('document', {
      execCommand: (_name: string, _ui: boolean, text: string) => {
        field.value += text;
        return true;
      },
    });
    vi.stubGlobal(
      'addEventListener',
      (name: string, hear: Heard, { signal }: { signal: AbortSignal }) => {
        const one: Heard = (event) => event.type === name && hear(event);
        hears.push(one);
        signal.addEventListener('abort', () => (hears = hears.filter((each) => each !== one)));
      },
    );
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const stands = () => vi.advanceTimersByTimeAsync(150);
  const later = () => vi.advanceTimersByTimeAsync(500);

  it('that stays there is inserted', async () => {
    const told = begin();
    await later();
    expect(await told).toBe('inserted');
    expect(hears).toEqual([]);
  });

  it('that the page takes back is refused', async () => {
    const told = begin();
    await stands();
    expect(field.value).toBe('Спасибо!');
    field.value = '';
    await later();
    expect(await told).toBe('refused');
  });

  it.each([
    { type: 'keydown', key: 'Enter', isTrusted: true },
    { type: 'pointerdown', isTrusted: true },
  ])(
    'that the person sends at once was inserted: it is not offered again ($type)',
    async (event) => {
      const told = begin();
      await stands();
      happens(event);
      field.value = '';
      await later();
      expect(await told).toBe('inserted');
    },
  );

  it.each([
    { type: 'keydown', key: 'Enter', isTrusted: false },
    { type: 'pointerdown', isTrusted: false },
    { type: 'keydown', key: 'a', isTrusted: true },
  ])('nobody has sent what a page takes back after $type', async (event) => {
    const told = begin();
    await stands();
    happens(event);
    field.value = '';
    await later();
    expect(await told).toBe('refused');
  });
});
