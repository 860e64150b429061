import fc from 'fast-check';
import { BackupRefused } from '../../../utils/backup/refusal.ts';
import { keptTables, type KeptTable } from '../../../utils/backup/schema.ts';
import { checkRow } from '../../../utils/backup/tables.ts';
import { openContents } from '../../../utils/backup/contents.ts';
import { networks } from '../../../utils/networks/index.ts';
import type { PlanCommunity } from '../../../utils/plan/form.ts';
import { readPlanCsv } from '../../../utils/plan/csv/read.ts';
import { CsvRefused } from '../../../utils/plan/csv/schema.ts';
import { draftProblems } from '../../../utils/templates/check.ts';
import { fromCsv } from '../../../utils/templates/exchange/from-csv.ts';
import { fromJson } from '../../../utils/templates/exchange/from-json.ts';
import {
  FileRefused,
  sharedTemplate,
  type ReadFile,
} from '../../../utils/templates/exchange/schema.ts';
import { templatesCsv } from '../../../utils/templates/exchange/write.ts';
import { fillTemplate, filledParts, questionsOf } from '../../../utils/templates/rules.ts';
import { tokensOf } from '../../../utils/templates/syntax.ts';
import { edited, isMoment, must, refusedBy, target, texts } from '../target.ts';
import { keptFile, keptRows } from './kept.ts';

const bodies = texts(
  ...[
    '{',
    '}',
    '{name}',
    '{name|друг}',
    '{тема: a / b}',
    '{day: дата}',
    ' | upper',
    '| plural: a/b/c',
    '{{',
  ],
  ...[
    '[[',
    ']]',
    '[ты|вы]',
    '{part: x}',
    '\n---\n',
    'Добрый день',
    ', ',
    '{%',
    '%}',
    '{today}',
    ':',
    '|',
    '/',
  ],
);
const template = target<{ body: string; value: string }>({
  name: 'template',
  cases: () => fc.record({ body: bodies, value: texts('2026-11-22', '5', 'Анна', '1,5', '-3') }),
  holds({ body, value }) {
    must(
      tokensOf(body)
        .map((one) => one.text)
        .join('') === body,
      'its pieces are not the whole',
    );
    const values = Object.fromEntries(questionsOf(body, {}).map(({ name }) => [name, value]));
    for (const language of ['ru', 'en', 'ro']) {
      for (const { text } of filledParts(body, values, language))
        must(typeof text === 'string', 'no text');
      if (!tokensOf(body).some(({ slot }) => slot))
        must(fillTemplate(body, values, language) === body, 'changed');
    }
    draftProblems({ title: 'x', body, tags: [], language: 'ru' }, []);
  },
});

function goodFile(read: ReadFile | null): void {
  for (const { template: row } of read?.rows ?? []) {
    must(sharedTemplate.safeParse(row).success, 'a row that is no template');
    must(row.body.isWellFormed() && row.title.isWellFormed(), 'half a sign');
  }
}
const cells = texts(
  ...[
    'title',
    'body',
    ',',
    ';',
    '\n',
    '"',
    'tags',
    'variants',
    'language',
    'Привет',
    '\t',
    'text',
    'shortcut',
  ],
  ...['name,shortcut,body\n', 'title,body\n', '"a","b"\n', '__proto__', '=1', "'=1", '\uFEFF'],
);
const templateCsv = target<{ text: string }>({
  name: 'template-csv',
  cases: () =>
    fc.record({
      text: fc.oneof(
        cells,
        cells.map((rest) => `title,body\n${rest}`),
      ),
    }),
  holds({ text }) {
    const read = refusedBy(FileRefused, () => fromCsv(text, 'ru'));
    goodFile(read);
    if (read?.program !== 'groupmate') return;
    const now = { uuid: 'x', updatedAt: 0, updatedBy: 'x', starter: null };
    const rows = read.rows.map((row) => ({ ...row.template, ...now }));
    if (!rows.length) return;
    const again = fromCsv(templatesCsv(rows, 'ru'), 'ru').rows.map((row) => row.template.body);
    must(
      JSON.stringify(again) === JSON.stringify(rows.map(({ body }) => body)),
      'not the same again',
    );
  },
});
const own = {
  format: 'groupmate-templates',
  version: 1,
  templates: [{ title: 'x', body: 'y', tags: [], language: 'ru' }],
};
const templateJson = target<unknown>({
  name: 'template-json',
  cases: () =>
    edited(
      own,
      [{ short_code: 'hi', content: 'Hi {{ contact.name | default: "x" }}' }],
      { payload: [{ short_code: 'hi', content: '{% if x %}' }] },
      [{ title: 'x', shortcut: 'y', body: '<p>z &amp; {{to.first_name}}</p>', tags: ['a'] }],
      {
        folders: [
          { name: 'f', snippets: [{ name: 'n', shortcut: '/s', text: '{formtext: name=x}' }] },
        ],
      },
    ),
  holds: (one) => goodFile(refusedBy(FileRefused, () => fromJson(JSON.stringify(one), 'ru'))),
});

const { rules } = networks.vk;
const community: PlanCommunity = {
  ...{ key: 'vk:-1', network: 'vk', name: 'Хлеб', colour: '#000', zone: 'Europe/Moscow', rules },
};
const planRows = texts(
  ...[
    '2026-11-25',
    '25.11.2026',
    '10:00',
    '25:61',
    'vk',
    'Хлеб',
    ',',
    ';',
    '\n',
    '"',
    '31.02.2027',
    'МСК',
  ],
  ...[
    '29.03.2027',
    '02:30',
    '+03:00',
    'Europe/Chisinau',
    'toString',
    'черновик',
    'z',
    '1/2/27',
    'p.m.',
  ],
);
const planCsv = target<{ text: string }>({
  name: 'plan-csv',
  cases: () =>
    fc.record({
      text: fc.oneof(
        planRows,
        planRows.map((rest) => `network,community,date,time,zone,text\nvk,Хлеб,${rest}`),
        fc
          .array(planRows, { maxLength: 6 })
          .map((all) => `date,time,zone,community,text\n${all.join(',')}`),
      ),
    }),
  holds({ text }) {
    const now = Date.UTC(2026, 10, 22, 12);
    const rows = refusedBy(CsvRefused, () => readPlanCsv(text, { communities: [community], now }));
    for (const { draft, faults } of rows ?? []) {
      must(draft !== null || faults.length > 0, 'neither a draft nor a fault');
      if (draft) must(isMoment(draft.dueAt), `planned for ${draft.dueAt}`);
    }
  },
});

const backupRow = target<{ table: KeptTable; row: unknown }>({
  name: 'backup-row',
  cases: () =>
    fc
      .constantFrom(...keptTables.filter((table) => keptRows(table).length))
      .chain((table) => fc.record({ table: fc.constant(table), row: edited(...keptRows(table)) })),
  holds({ table, row }) {
    const checked = checkRow(table, row);
    if (!checked.fits) return must(typeof checked.field === 'string', 'no field is named');
    const again = checkRow(table, JSON.parse(JSON.stringify(checked.row)));
    must(again.fits, 'what fitted does not fit again');
    must(JSON.stringify(again.row) === JSON.stringify(checked.row), 'it fits as another row');
    const text = JSON.stringify(checked.row);
    must(!/"(?:url|place|liveUrl)":"\s*(?:javascript|data):/iu.test(text), 'an address that runs');
  },
});

interface Bytes {
  changes: { at: number; to: number }[];
  cut: number;
}
const backupFile = target<Bytes>({
  name: 'backup-file',
  cases: () =>
    fc.record({
      changes: fc.array(fc.record({ at: fc.nat(1_000_000), to: fc.nat(255) }), { maxLength: 6 }),
      cut: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(4000)),
    }),
  async holds({ changes, cut }) {
    const bytes = (await keptFile()).slice();
    // Half of them near the end, where a ZIP keeps its directory.
    for (const { at, to } of changes)
      bytes[at % 2 ? at % bytes.length : bytes.length - 1 - (at % 8000)] = to;
    const file = new Blob([bytes.slice(0, bytes.length - cut)]);
    try {
      const { files, read } = await openContents(file);
      for (const listed of [...files.values()].slice(0, 4)) await read(listed);
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error;
    }
  },
});

export const ofFiles = [template, templateCsv, templateJson, planCsv, backupRow, backupFile];
