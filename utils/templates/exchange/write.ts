import { csvOf } from '../../text/csv.ts';
import type { Template } from '../schema.ts';
import { variantLine } from './from-csv.ts';
import { sharedTemplate, templatesFormat } from './schema.ts';

/** All templates as JSON that Groupmate reads again. */
export function templatesJson(templates: readonly Template[]): string {
  const shared = templates.map((one) => sharedTemplate.parse(one));
  return `${JSON.stringify({ format: templatesFormat, version: 1, templates: shared }, null, 2)}\n`;
}

/** All templates as a table for a spreadsheet; read again too. */
export function templatesCsv(templates: readonly Template[], language: string): string {
  const head = [
    'title',
    'body',
    'tags',
    'folder',
    'language',
    'kinds',
    'tone',
    'variants',
    'hotkey',
  ];
  const rows = templates.map((one) => [
    one.title,
    one.body,
    one.tags.join(', '),
    one.folder ?? null,
    one.language,
    (one.kinds ?? []).join(', ') || null,
    one.tone ?? null,
    (one.variants ?? []).join(variantLine) || null,
    one.hotkey ?? null,
  ]);
  return csvOf({ head, rows }, language);
}
