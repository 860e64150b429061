import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenWords } from '../../components/day-words.ts';
import { LeadForm } from '../../components/lead-form.tsx';
import { ReminderForm } from '../../components/reminder-form.tsx';
import { Dialog } from '../../components/ui/dialog.tsx';
import { useToasts } from '../../components/ui/toast.tsx';
import type { ReminderAbout } from '../../utils/reminders/schema.ts';
import { addReminder, type ReminderDraft } from '../../utils/reminders/store.ts';
import { tell } from './tell.ts';
import { useHasQuiet } from './use-has-quiet.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** What a reminder shall be of. */
export interface RemindSubject {
  about: ReminderAbout;
  title: string;
  /** What the reminder says at first. */
  text: string;
  url: string | null;
  /** Of a planned post: it may ring so long before it. */
  dueAt?: number;
}

interface RemindDialogProps {
  subject: RemindSubject | null;
  now: number;
  onClose: () => void;
}

/** Writes a reminder that is tied to a person or a planned post. */
export function RemindDialog({ subject, now, onClose }: RemindDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={subject !== null}
      title={subject?.title ?? ''}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {subject && <Content key={subject.about.key} {...{ subject, now, onClose }} />}
    </Dialog>
  );
}

function Content({ subject, now, onClose }: RemindDialogProps & { subject: RemindSubject }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const quiet = useHasQuiet();
  const { about, url, dueAt } = subject;
  /** The words so far, when it shall ring at a time of its own. */
  const [other, setOther] = useState<string | null>(null);

  async function keep(
    draft: Pick<ReminderDraft, 'text' | 'at' | 'repeat' | 'urgent' | 'lead'>,
  ): Promise<boolean> {
    try {
      const { at } = await addReminder({ ...draft, kind: 'own', comment: null, url, about });
      tell('reminders');
      const when = whenWords(at, ownZone(), Date.now(), i18n.language, t);
      toast({ text: t('reminders:set', { when }) });
      onClose();
      return true;
    } catch {
      toast({ text: t('day:notChanged') });
      return false;
    }
  }
  if (dueAt === undefined || other !== null) {
    return (
      <ReminderForm
        now={now}
        text={other ?? subject.text}
        quiet={quiet}
        onAdd={keep}
        onCancel={onClose}
      />
    );
  }
  return (
    <LeadForm
      text={subject.text}
      dueAt={dueAt}
      now={now}
      onAdd={(text, lead) => void keep({ text, lead, at: dueAt - lead, repeat: 'no' })}
      onOther={setOther}
      onCancel={onClose}
    />
  );
}
