import type { PlanCsvColumn } from '../../../../utils/plan/csv/write.ts';

/** The head of each column; a file that we read knows them in every language. */
export const csvHead: Record<PlanCsvColumn, string> = {
  date: 'many:csv.head.date',
  time: 'many:csv.head.time',
  zone: 'many:csv.head.zone',
  community: 'many:csv.head.community',
  network: 'many:csv.head.network',
  text: 'many:csv.head.text',
  rubric: 'many:csv.head.rubric',
  pictures: 'many:csv.head.pictures',
  state: 'many:csv.head.state',
  link: 'many:csv.head.link',
};
