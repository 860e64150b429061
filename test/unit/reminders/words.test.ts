import { expect, it } from 'vitest';
import { reminderText } from '../../../components/reminder-words.ts';
import { wordsIn } from '../../../utils/words.ts';

const at = Date.UTC(2026, 11, 1, 9);
const report = {
  ...{ kind: 'own' as const, text: 'Report: Bakery', at },
  about: { kind: 'report' as const, key: '00000000-0000-4000-8000-000000000001' },
};

it('says of a report that it is ready when its day has come, not before, nor when it is done', async () => {
  const { t } = await wordsIn('en');
  expect(reminderText(report, t, at - 1)).toBe('Report: Bakery');
  expect(reminderText(report, t, at)).toBe('Report: Bakery is ready');
  expect(reminderText(report, t)).toBe('Report: Bakery');
  expect(reminderText({ ...report, about: null }, t, at)).toBe('Report: Bakery');
});
