import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../components/not-kept.ts';
import { NewTask } from '../../../components/tasks/new-task.tsx';
import { TaskEntry } from '../../../components/tasks/task-entry.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { communityKey } from '../../../utils/communities/rules.ts';
import type { Community } from '../../../utils/communities/schema.ts';
import { isOurs } from '../../../utils/tasks/rules.ts';
import type { Task } from '../../../utils/tasks/schema.ts';
import {
  addTask,
  changeTask,
  listTasks,
  orderTasks,
  removeTask,
  restoreTask,
} from '../../../utils/tasks/store.ts';
import { tell } from '../tell.ts';

interface DayTasksProps {
  /** The person's own. */
  communities: readonly Community[];
  open: boolean;
  onClose: () => void;
}

/** Which tasks the popup's day has: ours on or off, own ones, their weekdays and order. */
export function DayTasks({ communities, open, onClose }: DayTasksProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const tasks = useLiveQuery(() => listTasks()) ?? [];
  const names = new Map(communities.map((one) => [communityKey(one), one.name]));

  const run = (change: Promise<unknown>) =>
    void change.then(
      () => tell('communities'),
      (error: unknown) => toast({ text: notKept(error, t, t('popup:notSaved')) }),
    );

  const nameOf = ({ community }: Task) =>
    community === null ? null : (names.get(community) ?? community);

  function remove(task: Task) {
    run(
      removeTask(task.uuid).then(() =>
        toast({
          text: t('tasks:deleted'),
          action: { label: t('common:undo'), run: () => run(restoreTask(task)) },
        }),
      ),
    );
  }

  return (
    <Dialog open={open} title={t('tasks:title')} closeLabel={t('common:close')} onClose={onClose}>
      <p className="mb-3 max-w-xl text-sm text-muted">{t('tasks:intro')}</p>
      <NewTask
        communities={[...names].map(([key, name]) => ({ key, name }))}
        onAdd={(task) => run(addTask(task, Date.now()))}
      />
      <ul className="mt-2">
        {tasks.map((task, place) => (
          <TaskEntry
            key={task.uuid}
            task={task}
            community={nameOf(task)}
            first={place === 0}
            last={place === tasks.length - 1}
            onChange={(change) => run(changeTask(task.uuid, change, Date.now()))}
            onMove={(by) => run(orderTasks(task.uuid, place + by, Date.now()))}
            onDelete={isOurs(task.uuid) ? null : () => remove(task)}
          />
        ))}
      </ul>
    </Dialog>
  );
}
