import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mostTaskText, type Task } from '../../utils/tasks/schema.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Weekdays } from './task-entry.tsx';

interface NewTaskProps {
  communities: readonly { key: string; name: string }[];
  onAdd: (task: Pick<Task, 'text' | 'community' | 'weekdays'>) => void;
}

const workdays = [1, 2, 3, 4, 5];
/** No community has this key: theirs begin with a network's name. */
const general = '';

/** A task of the person's own: what, where, on which days. */
export function NewTask({ communities, onAdd }: NewTaskProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [community, setCommunity] = useState(general);
  const [days, setDays] = useState<readonly number[]>(workdays);
  const ready = text.trim() !== '' && days.length > 0;
  return (
    <form
      className="flex flex-col gap-3 rounded-md bg-sunken p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onAdd({ text, community: community || null, weekdays: [...days] });
        setText('');
      }}
    >
      <div className="grid gap-3 sm:grid-cols-[1fr_14rem]">
        <Field label={t('tasks:new')}>
          <TextInput
            value={text}
            maxLength={mostTaskText}
            placeholder={t('tasks:newExample')}
            onChange={({ target }) => setText(target.value)}
          />
        </Field>
        <Select
          label={t('tasks:where')}
          value={community}
          choices={[
            { value: general, label: t('tasks:general') },
            ...communities.map(({ key, name }) => ({ value: key, label: name })),
          ]}
          onChange={setCommunity}
        />
      </div>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1 basis-72">
          <Weekdays label={t('tasks:days')} value={days} onChange={setDays} />
        </div>
        <Button type="submit" icon={<Plus />} disabled={!ready}>
          {t('tasks:add')}
        </Button>
      </div>
    </form>
  );
}
