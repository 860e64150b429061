import { describe, expect, it } from 'vitest';
import { commandWords, shortcutsOf, suggestedKeys } from '../../utils/shortcuts.ts';

describe('the suggested keys', () => {
  const keys = Object.values(suggestedKeys);

  it('are each another, with two keys held and one letter', () => {
    expect(new Set(keys).size).toBe(keys.length);
    for (const each of keys) expect(each).toMatch(/^Alt\+Shift\+[A-Z]$/u);
  });

  it('clash with no keys that networks or browsers use with Alt and Shift', () => {
    // Facebook's and Wikipedia-like access keys in Firefox are Alt+Shift with digits, M, N, S; the
    // browsers' own are Alt+Shift with T, B, I, A, D, R.
    const taken = [...'0123456789MNSTBIADR'];
    expect(keys.filter((each) => taken.includes(each.slice(-1)))).toEqual([]);
  });

  it('are all in the list, each with words', () => {
    expect(Object.keys(commandWords).sort()).toEqual(Object.keys(suggestedKeys).sort());
  });
});

describe('the list of shortcuts', () => {
  it('shows keys as they are set now, in our order', () => {
    const found = shortcutsOf([
      { name: 'reply', shortcut: 'Alt+Shift+K' },
      { name: 'of another kind', shortcut: 'Ctrl+K' },
      { name: '_execute_action', shortcut: '⌥⇧G' },
    ]);
    expect(found.map(({ name, keys }) => [name, keys])).toEqual([
      ['_execute_action', ['⌥', '⇧', 'G']],
      ['reply', ['Alt', 'Shift', 'K']],
    ]);
  });

  it('has no keys where none are set, and no line for what the browser does not know', () => {
    expect(shortcutsOf([{ name: 'reply', shortcut: '' }])).toEqual([
      { name: 'reply', word: 'habits:command.reply', keys: [] },
    ]);
    expect(shortcutsOf([])).toEqual([]);
  });
});
