import type { TFunction } from 'i18next';
import type { Task, TaskKind } from '../../utils/tasks/schema.ts';

const words: Record<Exclude<TaskKind, 'own'>, string> = {
  answer: 'tasks:kind.answer',
  greet: 'tasks:kind.greet',
  cover: 'tasks:kind.cover',
  competitors: 'tasks:kind.competitors',
};

/** What a task is called: ours in the person's language, own ones as they were written. */
export const taskText = ({ kind, text }: Pick<Task, 'kind' | 'text'>, t: TFunction): string =>
  kind === 'own' ? text : t(words[kind]);
