import { useTranslation } from 'react-i18next';
import { Confirm } from '../../../components/confirm.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import type { PersonLine } from '../../../utils/people/schema.ts';
import { forgetPersonWholly } from '../../../utils/snapshots/forget.ts';
import { tell } from '../tell.ts';

interface ForgetPersonProps {
  line: PersonLine | null;
  onClose: () => void;
}

/** Asks whether to forget somebody, and says what goes. */
export function ForgetPerson({ line, onClose }: ForgetPersonProps) {
  const { t } = useTranslation();
  const toast = useToasts();

  async function forget({ person }: PersonLine) {
    try {
      await forgetPersonWholly(person.key);
      // Marks lose the note, the popup a name that waits, and a reminder may have gone.
      tell('comments');
      tell('reminders');
      toast({ text: t('day:forget.personDone', { name: person.name }) });
    } catch {
      toast({ text: t('day:notChanged') });
    }
    onClose();
  }

  return (
    <Confirm
      open={line !== null}
      title={t('day:forget.personTitle', { name: line?.person.name ?? '' })}
      goes={[
        t('day:forget.personName'),
        ...(line?.note ? [t('day:forget.personNote')] : []),
        t('day:forget.personComments', { count: line?.commentsSeen ?? 0 }),
        ...(line?.dialogues ? [t('talk:forget.person')] : []),
        t('day:forget.personReminders'),
        t('welcome:forget'),
        t('snapshots:forget'),
      ]}
      note={t('day:forget.personAfter')}
      doIt={t('day:forget.do')}
      onDo={() => {
        if (line) void forget(line);
      }}
      onClose={onClose}
    />
  );
}
