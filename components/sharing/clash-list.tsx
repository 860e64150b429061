import { useTranslation } from 'react-i18next';
import type { FieldClash, FieldEdit } from '../../utils/sharing/schema.ts';
import { ownZone } from '../../utils/text/day-in.ts';
import { TextCompare } from '../text-compare.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { kindWords, sharedFieldWord } from './sharing-words.ts';
import { momentWords } from './moment-words.ts';
import { valueWords } from './value-words.ts';
import type { ClashedRow } from '../../utils/sharing/shown.ts';

interface ClashListProps {
  rows: readonly ClashedRow[];
  /** Names that the person has for colleagues: what they changed is called theirs. */
  me: readonly string[];
  now: number;
  busy: boolean;
  onChoose: (row: ClashedRow, clash: FieldClash, which: 'kept' | 'other') => void;
}

/** What was changed on two computers: both versions of each field, until one is chosen. */
export function ClashList({ rows, me, now, busy, onChoose }: ClashListProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="clashes" className="flex flex-col gap-3">
      <div>
        <h2 id="clashes" className="text-lg font-semibold">
          {t('sharing:clash.title')}
        </h2>
        <p className="text-muted">{t('sharing:clash.text')}</p>
      </div>
      {rows.flatMap((row) =>
        row.clashes.map((clash) => (
          <ClashCard
            key={`${row.id} ${clash.field}`}
            row={row}
            clash={clash}
            me={me}
            now={now}
            busy={busy}
            onChoose={(which) => onChoose(row, clash, which)}
          />
        )),
      )}
    </section>
  );
}

interface ClashCardProps extends Pick<ClashListProps, 'me' | 'now' | 'busy'> {
  row: ClashedRow;
  clash: FieldClash;
  onChoose: (which: 'kept' | 'other') => void;
}

function ClashCard({ row, clash, me, now, busy, onChoose }: ClashCardProps) {
  const { t, i18n } = useTranslation();
  const isMine = ({ who }: FieldEdit) => me.includes(who);
  // The same name on both sides: the person's two computers, or two colleagues.
  const differ = isMine(clash.keptBy) !== isMine(clash.otherBy);
  const said = (edit: FieldEdit) =>
    t('sharing:clash.said', {
      who: isMine(edit) ? t('sharing:clash.you') : edit.who || t('sharing:clash.someone'),
      when: momentWords(edit.at, now, t, i18n.language),
    });
  const side = (edit: FieldEdit, value: unknown) => ({
    title: said(edit),
    text: valueWords(clash.field, value, row.zone ?? ownZone(), now, t, i18n.language),
  });
  const keep = (edit: FieldEdit) =>
    t(
      !differ ? 'sharing:clash.this' : isMine(edit) ? 'sharing:clash.mine' : 'sharing:clash.theirs',
    );
  const kept = side(clash.keptBy, clash.kept);
  return (
    <Card data-clash={`${row.id} ${clash.field}`} className="flex flex-col gap-2.5 p-4">
      <h3>
        <span className="text-muted">{t(kindWords[row.kind])} · </span>
        <span className="font-medium">
          {row.title
            ? t('sharing:clash.of', {
                field: sharedFieldWord(clash.field, t),
                title: row.title,
              })
            : sharedFieldWord(clash.field, t)}
        </span>
      </h3>
      <TextCompare
        one={{ ...kept, title: `${kept.title} · ${t('sharing:clash.stands')}` }}
        two={side(clash.otherBy, clash.other)}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-2">
        {(['kept', 'other'] as const).map((which) => {
          const edit = which === 'kept' ? clash.keptBy : clash.otherBy;
          return (
            <Button
              key={which}
              size="small"
              className="justify-self-start"
              disabled={busy}
              aria-label={`${keep(edit)}: ${said(edit)}`}
              onClick={() => onChoose(which)}
            >
              {keep(edit)}
            </Button>
          );
        })}
      </div>
    </Card>
  );
}
