import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../components/ui/button.tsx';
import { taggingOf } from '../../../../utils/rubrics/store.ts';
import { RubricDialog } from '../insights/rubric-dialog.tsx';

/** Rubrics and their wanted shares, without leaving the plan. `community`: `network:id`. */
export function RubricsButton({ community }: { community: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const tagging = useLiveQuery(() => taggingOf(community), [community]);
  return (
    <>
      <Button
        size="small"
        kind="quiet"
        className="-mr-2 ml-auto"
        icon={<Tags />}
        onClick={() => setOpen(true)}
      >
        {t('rubrics:edit')}
      </Button>
      {tagging && (
        <RubricDialog
          community={community}
          tagging={tagging}
          open={open}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
