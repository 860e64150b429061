import { useState } from 'react';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mostTaskText, type Task } from '../../utils/tasks/schema.ts';
import { weekdayName, weekdays } from '../charts/week-words.ts';
import { Field, TextInput } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Switch } from '../ui/switch.tsx';
import { ToggleChips } from '../toggle-chips.tsx';
import { taskText } from './task-words.ts';

export type EntryChange = Partial<Pick<Task, 'text' | 'weekdays' | 'on'>>;

interface TaskEntryProps {
  task: Task;
  /** Of one community: its name. */
  community: string | null;
  first: boolean;
  last: boolean;
  onChange: (change: EntryChange) => void;
  onMove: (by: 1 | -1) => void;
  /** Only the person's own can be deleted. */
  onDelete: (() => void) | null;
}

/** One task with its days; ours can be switched off, own ones also rewritten and deleted. */
export function TaskEntry(props: TaskEntryProps) {
  const { task, community, onChange, onMove, onDelete } = props;
  const { t } = useTranslation();
  const text = taskText(task, t);
  return (
    <li
      aria-label={text}
      className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-line py-3 last:border-0"
    >
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        {task.kind === 'own' ? (
          <OwnText
            key={task.updatedAt}
            text={task.text}
            onChange={(next) => onChange({ text: next })}
          />
        ) : null}
        <Switch
          label={task.kind === 'own' ? t('tasks:on') : text}
          {...(community ? { hint: community } : {})}
          checked={task.on}
          onChange={(on) => onChange({ on })}
        />
      </div>
      <span className="flex">
        <IconButton
          label={t('tasks:up', { text })}
          icon={<ArrowUp />}
          disabled={props.first}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('tasks:down', { text })}
          icon={<ArrowDown />}
          disabled={props.last}
          onClick={() => onMove(1)}
        />
        {onDelete && (
          <IconButton label={t('tasks:delete', { text })} icon={<Trash2 />} onClick={onDelete} />
        )}
      </span>
      {task.on && (
        <div className="basis-full">
          <Weekdays
            label={t('tasks:daysOf', { text })}
            value={task.weekdays}
            onChange={(chosen) => onChange({ weekdays: chosen })}
          />
        </div>
      )}
    </li>
  );
}

/** Kept when the field is left or by Enter; an empty one takes the old words back. */
function OwnText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const { t } = useTranslation();
  const [written, setWritten] = useState(text);
  function keep() {
    const next = written.trim();
    if (next && next !== text) onChange(next);
    else setWritten(text);
  }
  return (
    <Field label={t('tasks:text')} labelHidden>
      <TextInput
        value={written}
        maxLength={mostTaskText}
        onChange={({ target }) => setWritten(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </Field>
  );
}

interface WeekdaysProps {
  label: string;
  /** 0 Sunday to 6 Saturday. */
  value: readonly number[];
  onChange: (weekdays: number[]) => void;
}

/** Any days of the week, in the order that the language's weeks have. */
export function Weekdays({ label, value, onChange }: WeekdaysProps) {
  const { i18n } = useTranslation();
  // The words count from Monday, what is kept from Sunday.
  const choices = weekdays(i18n.language).map((fromMonday) => ({
    value: String((fromMonday + 1) % 7),
    label: weekdayName(fromMonday, i18n.language),
  }));
  return (
    <ToggleChips
      inWeek
      label={label}
      choices={choices}
      chosen={value.map(String)}
      onChange={(chosen) => onChange(chosen.map(Number).sort())}
    />
  );
}
