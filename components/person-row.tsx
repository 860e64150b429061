import { BellPlus, Ellipsis, UserRoundX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PersonLine } from '../utils/people/schema.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { NoteField, type KeepNote } from './note-field.tsx';
import { Initials } from './person-card.tsx';
import { Card } from './ui/card.tsx';
import { Menu } from './ui/menu.tsx';

interface PersonRowProps {
  line: PersonLine;
  now: number;
  onNote: KeepNote;
  onRemind: () => void;
  onForget: () => void;
}

/** One person in the dashboard's list, with the note to write on. */
export function PersonRow({ line, now, onNote, onRemind, onForget }: PersonRowProps) {
  const { t, i18n } = useTranslation();
  const { person, commentsSeen, note } = line;
  return (
    <li className="min-w-0">
      <Card className="flex h-full flex-col gap-3 px-4 py-3">
        <div className="flex items-center gap-3">
          <Initials name={person.name} />
          <div className="min-w-0 flex-1">
            <h2 className="truncate font-semibold">
              <a href={person.url} target="_blank" rel="noreferrer" className="hover:underline">
                {person.name}
              </a>
            </h2>
            <p className="text-sm text-muted">
              {commentsSeen > 0
                ? t('panel:person.seen', { count: commentsSeen })
                : t('talk:onlyPrivate')}{' '}
              · {formatAgo(person.lastSeenAt, now, i18n.language)}
            </p>
          </div>
          <Menu
            label={t('day:forget.actions', { name: person.name })}
            icon={<Ellipsis />}
            actions={[
              { label: t('reminders:person'), icon: <BellPlus />, run: onRemind },
              {
                label: t('day:forget.person'),
                icon: <UserRoundX />,
                danger: true,
                run: onForget,
              },
            ]}
          />
        </div>
        <NoteField note={note} onNote={onNote} />
      </Card>
    </li>
  );
}
