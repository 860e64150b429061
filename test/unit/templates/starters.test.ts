import { describe, expect, it } from 'vitest';
import { commentKinds } from '../../../utils/templates/kinds.ts';
import { placeholdersOf } from '../../../utils/templates/rules.ts';
import { templateDraft } from '../../../utils/templates/schema.ts';
import { starters } from '../../../utils/templates/starters.ts';

describe('starter templates', () => {
  it('are the same seventeen in both languages', () => {
    const kinds = (language: string) =>
      starters
        .filter((starter) => starter.language === language)
        .map((starter) => starter.starter.replace(`-${language}`, ''));
    expect(kinds('ru')).toHaveLength(17);
    expect(kinds('ru')).toEqual(kinds('en'));
    expect(new Set(starters.map((starter) => starter.starter)).size).toBe(34);
  });

  it.each(commentKinds)('has an answer to %s in both languages', (kind) => {
    const fitting = starters.filter((starter) => starter.kinds?.includes(kind));
    expect(new Set(fitting.map(({ language }) => language))).toEqual(new Set(['ru', 'en']));
  });

  it.each(starters)('$starter is whole, addresses by name, and has no broken braces', (starter) => {
    expect(templateDraft.safeParse(starter).success).toBe(true);
    expect(starter.body.startsWith('{name}')).toBe(true);
    const braces = starter.body.match(/\{[^}]*\}/gu)?.map((found) => found.slice(1, -1)) ?? [];
    expect([...new Set(braces)]).toEqual(placeholdersOf(starter.body));
    expect(starter.body.match(/[{}]/gu)?.length).toBe(braces.length * 2);
  });
});
