import { useTranslation } from 'react-i18next';
import type { PersonCard as Card } from '../utils/people/schema.ts';
import type { Ledger } from '../utils/people/ledger.ts';
import { NoteField, type KeepNote } from './note-field.tsx';
import { NoteMore } from './note-more.tsx';
import { PersonLedger } from './person-ledger.tsx';
import { Badge, type BadgeTone } from './ui/badge.tsx';

interface PersonCardProps {
  card: Card;
  now: number;
  /** undefined while it is looked up. */
  ledger: Ledger | undefined;
  onNote: KeepNote;
  onMore: (change: { until?: string | null; tags?: string[] }) => void;
  /** Opens an address in a tab. */
  onOpen: (url: string) => void;
}

const standings: Record<Card['standing'], { word: string; tone: BadgeTone }> = {
  first: { word: 'panel:person.first', tone: 'accent' },
  known: { word: 'panel:person.known', tone: 'plain' },
  regular: { word: 'panel:person.regular', tone: 'good' },
};

/** The first letters of a name: pictures of people are never fetched. */
export function Initials({ name }: { name: string }) {
  const letters = name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .slice(0, 2)
    .join('');
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-10 shrink-0 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent uppercase"
    >
      {letters}
    </span>
  );
}

/** Who is writing: how well we know them, what they wrote before, and our own note. */
export function PersonCard({ card, ledger, now, onNote, onMore, onOpen }: PersonCardProps) {
  const { t } = useTranslation();
  const { person, standing, commentsSeen } = card;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Initials name={person.name} />
        <div className="min-w-0">
          <h2 className="truncate text-lg font-semibold">
            {person.url ? (
              <button
                type="button"
                className="max-w-full truncate hover:underline"
                onClick={() => onOpen(person.url)}
              >
                {person.name}
              </button>
            ) : (
              person.name
            )}
          </h2>
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
            {commentsSeen > 0 && (
              <Badge tone={standings[standing].tone}>{t(standings[standing].word)}</Badge>
            )}
            {commentsSeen > 0
              ? t('panel:person.seen', { count: commentsSeen })
              : t('talk:onlyPrivate')}
          </p>
        </div>
      </div>
      <section className="flex flex-col gap-2">
        <NoteField key={person.key} note={card.note} onNote={onNote} />
        <NoteMore
          hasNote={card.note !== ''}
          until={card.until}
          tags={card.tags}
          now={now}
          onChange={onMore}
        />
      </section>
      {ledger && <PersonLedger ledger={ledger} now={now} onOpen={onOpen} />}
    </div>
  );
}
