import { useLiveQuery } from 'dexie-react-hooks';
import { Send, SkipForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { useRivalTitle } from '../../../../components/rival-notice.tsx';
import { TextCompare } from '../../../../components/text-compare.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import type { PlanOwner } from '../../../../components/plan-row.tsx';
import { twinOf } from '../../../../utils/plan/held.ts';
import type { PlanItem, Rival } from '../../../../utils/plan/schema.ts';

interface HeldDialogProps {
  item: PlanItem | null;
  ownerOf: (community: string) => PlanOwner | undefined;
  now: number;
  onAnyway: (item: PlanItem) => void;
  onSkip: (item: PlanItem) => void;
  onClose: () => void;
}

/** A held post beside the one that is out: the person decides whether a second one is needed. */
export function HeldDialog({ item, ...rest }: HeldDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={item !== null}
      title={t('twice:held.title')}
      closeLabel={t('common:close')}
      onClose={rest.onClose}
    >
      {item && <Held item={item} {...rest} />}
    </Dialog>
  );
}

function Held({ item, ownerOf, now, onAnyway, onSkip }: HeldDialogProps & { item: PlanItem }) {
  const { t } = useTranslation();
  const twin = useLiveQuery(() => twinOf(item, Date.now()), [item]);
  if (twin === undefined) return <Skeleton rows={3} />;
  const url = twin?.url;
  return (
    <div className="flex flex-col gap-4 text-sm">
      {twin ? (
        <Both item={item} twin={twin} ownerOf={ownerOf} now={now} />
      ) : (
        <p>{t('twice:held.gone')}</p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="primary" icon={<SkipForward />} onClick={() => onSkip(item)}>
          {t('day:told.skip')}
        </Button>
        <Button icon={<Send />} onClick={() => onAnyway(item)}>
          {t('twice:held.anyway')}
        </Button>
        {url && (
          <Button kind="quiet" onClick={() => void browser.tabs.create({ url })}>
            {t('draft:rival.open')}
          </Button>
        )}
      </div>
    </div>
  );
}

type BothProps = Pick<HeldDialogProps, 'ownerOf' | 'now'> & { item: PlanItem; twin: Rival };

function Both({ item, twin, ownerOf, now }: BothProps) {
  const { t } = useTranslation();
  const known = ownerOf(twin.community);
  const { zone } = item;
  const title = useRivalTitle(
    twin,
    known ? [{ key: twin.community, name: known.name, zone }] : [],
    now,
  );
  return (
    <TextCompare
      one={{ title: t('twice:held.yours'), text: item.text }}
      two={{ title, text: twin.text }}
    />
  );
}
