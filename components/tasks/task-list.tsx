import { ArrowRight, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PopupTask } from '../../utils/tasks/schema.ts';
import { formatCount } from '../../utils/text/format.ts';
import { Card } from '../ui/card.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { taskText } from './task-words.ts';

interface TaskListProps {
  tasks: readonly PopupTask[];
  onTick: (task: PopupTask, done: boolean) => void;
  /** Goes to where a task is done; null: it has no place of its own. */
  wayTo: (task: PopupTask) => (() => void) | null;
  /** Opens the choice of tasks. */
  onChange: () => void;
}

/** What is to be done today. Native check boxes: a press or the space bar ticks. */
export function TaskList({ tasks, wayTo, onTick, onChange }: TaskListProps) {
  const { t } = useTranslation();
  if (!tasks.length) return null;
  const left = tasks.filter(({ done }) => done === null).length;
  return (
    <Card aria-label={t('tasks:title')} className="py-2 pr-2 pl-3">
      <header className="flex items-center gap-2">
        <h2 className="eyebrow flex-1">
          {left > 0 ? t('tasks:titleLeft', { count: left }) : t('tasks:allDone')}
        </h2>
        <IconButton
          label={t('tasks:change')}
          icon={<Settings2 />}
          className="size-7!"
          onClick={onChange}
        />
      </header>
      <ul>
        {tasks.map((task) => (
          <TaskRow key={`${task.uuid}@${task.day}`} task={task} way={wayTo(task)} onTick={onTick} />
        ))}
      </ul>
    </Card>
  );
}

interface TaskRowProps extends Pick<TaskListProps, 'onTick'> {
  task: PopupTask;
  way: (() => void) | null;
}

function TaskRow({ task, way, onTick }: TaskRowProps) {
  const { t, i18n } = useTranslation();
  const { done, left, community } = task;
  const text = taskText(task, t);
  return (
    <li className="flex min-h-8 items-center gap-2">
      <label className="flex min-w-0 flex-1 cursor-pointer items-start gap-2">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0"
          checked={done !== null}
          // What we know is done is no longer the person's to take back.
          disabled={done === 'self'}
          title={done === 'self' ? t('tasks:bySelf') : undefined}
          onChange={({ target }) => onTick(task, target.checked)}
        />
        <span className={`min-w-0 ${done ? 'text-muted line-through' : ''}`}>{text}</span>
        {community && (
          <span
            className="mt-1.5 size-2 shrink-0 rounded-full"
            style={{ background: community.colour }}
            title={community.name}
          >
            <span className="sr-only">{community.name}</span>
          </span>
        )}
      </label>
      {left !== null && left > 0 && done === null && (
        <span className="text-sm font-semibold text-warn tabular-nums">
          <span className="sr-only">{t('tasks:left')}: </span>
          {formatCount(left, i18n.language)}
        </span>
      )}
      {way && done === null && (
        <IconButton
          label={t('tasks:go', { text })}
          icon={<ArrowRight />}
          className="size-7!"
          onClick={way}
        />
      )}
    </li>
  );
}
