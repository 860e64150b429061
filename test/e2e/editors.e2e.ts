import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEditors } from '../sandbox/editors/build.ts';
import { EDITORS, REFUSERS } from '../sandbox/editors/editors.ts';
import type { Editor } from '../sandbox/editors/editors.ts';
import { openEditors } from './editors-help.ts';
import type { Editors } from './editors-help.ts';
import { browsers } from './setup.ts';

/** What goes into an empty box that the person has clicked. */
const TEXTS = {
  text: 'Hello, world',
  'emoji and Cyrillic': 'Привет, ёжик 🙂 👩‍👩‍👧 🇰🇿',
  'line breaks': 'Первая строка\nвторая\nтретья',
  'blank lines': 'Первая строка\n\nвторая\n\n\nтретья',
  'spaces and marks': 'Цена  1 500 ₽ <b>&amp;</b> "да" {нет}',
  '2,000 characters': Array.from(
    { length: 60 },
    (_, at) => `Строка ${at}: ещё тёплый хлеб с тмином`,
  )
    .join('\n')
    .slice(0, 2000),
};
const TYPED = 'Доброе утро';
const SECOND = 'день 🙂\n\nи ';
type Case = keyof typeof TEXTS | 'no caret' | 'caret in the middle' | 'same text again' | 'undo';

/**
 * Where an editor does otherwise than everywhere "exact": a finding, to be read beside
 * `utils/page/insert-text.ts`. Both versions of a package did the same where nothing is said.
 */
const FINDINGS: {
  editor: Editor;
  browser?: (typeof browsers)[number];
  outcome: Partial<Record<Case, string>>;
}[] = [];

const expectedOf = (editor: Editor, browser: (typeof browsers)[number], cases: string[]) =>
  Object.assign(
    Object.fromEntries(cases.map((one) => [one, 'exact'])),
    ...FINDINGS.filter((one) => one.editor === editor && (one.browser ?? browser) === browser).map(
      ({ outcome }) => outcome,
    ),
  ) as Record<string, string>;

/** No-break spaces are the editors' own; all else has to be as it was sent. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

await buildEditors();

describe.each(browsers)('inserted text in %s', (name) => {
  let editors: Editors;
  beforeAll(async () => {
    editors = await openEditors(name);
  });
  afterAll(() => editors?.close());

  /** "exact", or what is reported and what the editor's model has instead. */
  async function outcome(text: string, model: string): Promise<string> {
    const reported = await editors.insert(text);
    const now = plain(await editors.model());
    if (reported === 'inserted' && now === model) return 'exact';
    return `${reported}: ${now}`;
  }

  it.each(EDITORS)('is in the model of %s, once and whole', async (editor) => {
    const seen: Record<string, string> = {};
    for (const [one, text] of Object.entries(TEXTS)) {
      await editors.open(editor);
      await editors.type('');
      seen[one] = await outcome(text, text);
    }
    await editors.open(editor);
    seen['no caret'] = await outcome(TEXTS['blank lines'], TEXTS['blank lines']);

    await editors.open(editor);
    await editors.type('Да');
    seen['same text again'] = await outcome('Да', 'ДаДа');

    const page = await editors.open(editor);
    await editors.type(TYPED);
    for (let i = 0; i < 'утро'.length; i++) await page.keyboard.press('ArrowLeft');
    // Longer than any editor here joins steps of its undo: a person has read the panel meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    seen['caret in the middle'] = await outcome(SECOND, `Доброе ${SECOND}утро`);
    await editors.undo();
    const undone = plain(await editors.model());
    seen['undo'] = undone === TYPED ? 'exact' : undone;

    expect(seen).toEqual(expectedOf(editor, name, Object.keys(seen)));
  });

  it.each(REFUSERS)('is never reported by a box that is %s', async (refuser) => {
    for (const text of [TEXTS['text'], TEXTS['blank lines']]) {
      // One line is all that the cutting box keeps.
      if (refuser === 'cutting' && !text.includes('\n')) continue;
      await editors.open(refuser);
      await editors.type('');
      expect(await editors.insert(text)).toBe('refused');
    }
  });
});
