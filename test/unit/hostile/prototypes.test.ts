import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wrongNameIn } from '../../../utils/coach/address.ts';
import { swapLeftover, swapSlang } from '../../../utils/coach/swap.ts';
import { keyWays } from '../../../utils/networks/key-ways.ts';
import { networkNamed } from '../../../utils/networks/index.ts';
import { momentIn } from '../../../utils/plan/csv/moment.ts';
import { ownNames, ownValue } from '../../../utils/text/own-names.ts';
import { fieldWord, placeWord } from '../../../utils/teachings/words.ts';
import { dayInWords } from '../../../utils/templates/engine.ts';
import { fromCsv } from '../../../utils/templates/exchange/from-csv.ts';
import { htmlText } from '../../../utils/templates/exchange/html-text.ts';
import { fromDoubleBraces, fromTextBlaze } from '../../../utils/templates/exchange/translate.ts';
import { fillTemplate, questionsOf } from '../../../utils/templates/rules.ts';
import { slotOf } from '../../../utils/templates/syntax.ts';
import { parseCount } from '../../../utils/text/count.ts';
import { parseDate } from '../../../utils/text/date.ts';
import { tagOf } from '../../../utils/utm/rules.ts';
import { prototypeNames } from './hostile.ts';

/** Words that every object knows already, where a word of a page, a person or a file is looked up. */

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const noFunction = (value: unknown) => expect(String(value)).not.toMatch(/native code|\[object/u);

describe.each(prototypeNames)('the word "%s"', (word) => {
  it('is nothing in a table of ours', () => {
    expect(ownNames({ a: 1 } as Record<string, number>)[word]).toBeUndefined();
    expect(ownValue({ a: 1 } as Record<string, number>, word)).toBeUndefined();
    expect(keyWays[word]).toBeUndefined();
    expect(networkNamed(word)).toBeUndefined();
    expect(placeWord(word)).toBe('teach:place.post');
    expect(fieldWord('comment', word)).toBe('teach:field.text');
  });

  it('is a question of a template like any other', () => {
    const body = `Добрый день, {${word}}!`;
    if (!slotOf(word)) return expect(fillTemplate(body, {})).toBe(body);
    expect(questionsOf(body, {})).toEqual([{ name: word, kind: 'text', choices: [] }]);
    expect(fillTemplate(body, {})).toBe(body);
    expect(fillTemplate(body, { [word]: 'Анна' })).toBe('Добрый день, Анна!');
  });

  it('is neither a kind nor a filter nor a look of a day', () => {
    expect(slotOf(`name:${word}`)).toBeNull();
    expect(slotOf(`name | ${word}`)).toMatchObject({ filters: [], fallback: word });
    expect(dayInWords('2026-11-22', 'en', word)).toBe('November 22');
  });

  it('is text in a file of templates', () => {
    noFunction(htmlText(`<p>&${word};</p>`));
    expect(fromDoubleBraces(`{{ name | ${word} }}`)).toEqual({ text: '{name}', logic: true });
    noFunction(fromTextBlaze(`{${word}: name=${word}; default=${word}}`).text);
    const { rows } = fromCsv(`title,body,${word}\nПривет,Добрый день,${word}\n`, 'ru');
    expect(rows.map(({ template }) => template.body)).toEqual(['Добрый день']);
    noFunction(JSON.stringify(rows));
  });

  it('is no zone, no language, no variable of a link', () => {
    const cells = { date: '2026-11-25', time: '10:00', zone: word };
    expect(momentIn(cells, 'UTC')).toEqual({ fault: { key: 'badZone', value: word } });
    expect(parseCount('1,2 K', { lang: word })).toEqual(parseCount('1,2 K', { lang: 'xx' }));
    const context = { lang: word, zone: 'UTC', now: Date.UTC(2026, 10, 22, 12) };
    expect(parseDate('yesterday', context)).toEqual(
      parseDate('yesterday', { ...context, lang: 'xx' }),
    );
    const preset = { source: `{${word}}`, medium: '', campaign: '', content: '', sites: [] };
    noFunction(tagOf(preset, { community: 'x', network: 'vk', date: '2026-11-22' } as never));
  });

  it('is a name that an answer may begin with', () => {
    noFunction(wrongNameIn(`${capital(word)}, спасибо за отзыв!`, 'Анна Петрова'));
    noFunction(wrongNameIn('Анна, спасибо за отзыв!', capital(word)));
    noFunction(wrongNameIn('Анна, спасибо за отзыв!', word));
    expect(swapSlang(word, word)).toBeNull();
    expect(swapLeftover(`{${word}}`, 'Анна')).toBeNull();
  });
});

it('no table of ours that words are looked up in is a plain object', () => {
  const root = join(import.meta.dirname, '../../..');
  // Asked by our own ids, letters of a keyboard, or walked through only.
  const known = [
    'components/calendar/use-calendar-move.ts',
    'components/charts/week-grid.tsx',
    'components/checklist/row-details.tsx',
    'components/month-calendar.tsx',
    'components/report/markup.ts',
    'components/typed-row.tsx',
    'utils/coach/swap.ts',
    'utils/client-file/write.ts',
    'utils/networks/without-evidence.ts',
    'utils/placements/store.ts',
    'utils/sample/members.ts',
    'utils/sharing/clashes.ts',
    'utils/shortcuts.ts',
    'utils/snapshots/slices.ts',
    'utils/utm/rules.ts',
    'utils/teachings/rules.ts',
  ];
  const plain = ['utils', 'components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    // What a network's rows name (`takes`) is looked up in `withTeachings`, by its own names alone.
    .filter((file) => /\.tsx?$/u.test(file) && !/networks\/\w+\//u.test(file))
    .filter((file) =>
      /const \w+: (?:Readonly<)?Record<string, [^=]*= \{\s*[^}\s]/u.test(
        readFileSync(join(root, file), 'utf8'),
      ),
    );
  expect(plain.toSorted()).toEqual(known.toSorted());
});
