import { useState } from 'react';
import { Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { networkIds } from '../../utils/networks/ids.ts';
import type { PlanCommunity, PlanPicture } from '../../utils/plan/form.ts';
import type { ManyPart } from '../../utils/plan/many-form.ts';
import { PreviewSheet, type ShareAddress } from '../preview/preview-sheet.tsx';
import { Button } from '../ui/button.tsx';

interface ManyPreviewProps {
  parts: readonly ManyPart[];
  communities: readonly PlanCommunity[];
  pictures: readonly PlanPicture[];
  now: number;
  address?: ShareAddress | undefined;
}

/** Every chosen network's feed with its own text; of two communities in one, the first. */
export function ManyPreview({ parts, communities, pictures, now, address }: ManyPreviewProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const first = parts[0];
  if (!first) return null;
  const firstOn = parts.toReversed().map(({ community, text }) => [community.network, text]);
  const chosen = parts.map(({ community }) => community);
  return (
    <>
      <Button icon={<Smartphone />} onClick={() => setOpen(true)}>
        {t('preview:sheet.row')}
      </Button>
      <PreviewSheet
        open={open}
        community={first.community}
        own={[...chosen, ...communities]}
        text={first.text}
        texts={Object.fromEntries(firstOn) as Record<string, string>}
        first={networkIds.filter((id) => chosen.some(({ network }) => network === id))}
        pictures={pictures}
        at={first.at}
        now={now}
        address={address}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
