import { describe, expect, it } from 'vitest';
import { tellComposed } from '../../../entrypoints/page-hands/ruler/composed.ts';
import { countAt } from '../../../utils/page/ruler-mark.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';

describe('the ruler’s count', () => {
  it('stands above the box at its right end, or in its corner where there is no room above', () => {
    const box = { left: 100, top: 200, right: 600, bottom: 400 };
    expect(countAt(box)).toEqual({ left: 600, top: 196 });
    expect(countAt({ ...box, top: 10 })).toEqual({ left: 600, top: 396 });
  });
});

describe('an open preview', () => {
  const composed = (text: string) => ({ text, pictures: 0, as: null, name: null });
  function page() {
    fakeBrowser.reset();
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    let text = 'а';
    let token: string | null = 'one';
    Object.assign(fakeBrowser.runtime, {
      id: 'groupmate',
      sendMessage: (envelope: { ask: { text: string } }) => {
        asked.push(envelope.ask.text);
        return new Promise((resolve) => answers.push(() => resolve({ ok: true, answer: null })));
      },
    });
    const editor = { isConnected: true } as HTMLElement;
    const tell = tellComposed(
      () => composed(text),
      () => token,
    );
    return {
      asked,
      write: (next: string) => ((text = next), tell(editor)),
      answer: () => answers.shift()?.(),
      close: () => (token = null),
    };
  }

  it('hears the last text, one question at a time', async () => {
    const { asked, write, answer } = page();
    const first = write('а');
    void write('аб');
    void write('абв');
    expect(asked).toEqual(['а']);
    answer();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['а', 'абв']);
    answer();
    await first;
    expect(asked).toHaveLength(2);
    void write('абвг');
    expect(asked.at(-1)).toBe('абвг');
  });

  it('hears nothing when it is closed', async () => {
    const { asked, write, close } = page();
    close();
    await write('а');
    expect(asked).toEqual([]);
  });
});
