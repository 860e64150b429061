import { useTranslation } from 'react-i18next';
import type { PersonLine } from '../utils/people/schema.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { NoteField } from './note-field.tsx';
import { Initials } from './person-card.tsx';
import { Card } from './ui/card.tsx';

interface PersonRowProps {
  line: PersonLine;
  now: number;
  onNote: (note: string) => Promise<void>;
}

/** One person in the dashboard's list, with the note to write on. */
export function PersonRow({ line, now, onNote }: PersonRowProps) {
  const { t, i18n } = useTranslation();
  const { person, commentsSeen, note } = line;
  return (
    <li className="min-w-0">
      <Card className="flex h-full flex-col gap-3 px-4 py-3">
        <div className="flex items-center gap-3">
          <Initials name={person.name} />
          <div className="min-w-0">
            <h2 className="truncate font-semibold">
              <a href={person.url} target="_blank" rel="noreferrer" className="hover:underline">
                {person.name}
              </a>
            </h2>
            <p className="text-sm text-muted">
              {t('panel:person.seen', { count: commentsSeen })} ·{' '}
              {formatAgo(person.lastSeenAt, now, i18n.language)}
            </p>
          </div>
        </div>
        <NoteField note={note} onNote={onNote} />
      </Card>
    </li>
  );
}
