import { useTranslation } from 'react-i18next';
import { networkWord } from '../utils/networks/index.ts';
import { keyWays } from '../utils/networks/key-ways.ts';
import type { DraftFault, DraftFields, PlanCommunity } from '../utils/plan/form.ts';
import { Segmented } from './ui/segmented.tsx';

interface DraftWayProps {
  community: PlanCommunity;
  fields: Pick<DraftFields, 'way'>;
  faults: readonly DraftFault[];
  onChange: (change: Pick<DraftFields, 'way'>) => void;
}

/** By hand or by key, and what each means, said before it happens. Only where there is a key. */
export function DraftWay({ community, fields, faults, onChange }: DraftWayProps) {
  const { t, i18n } = useTranslation();
  const way = keyWays[community.network];
  if (!community.byKey || !way) return null;
  const isByKey = fields.way === 'key';
  const network = networkWord(community.network, i18n.language);
  const fault = faults.includes('keyPictures')
    ? way.pictures === 0
      ? t('keys:way.noPictures')
      : t('keys:way.tooMany', { count: way.pictures })
    : faults.includes('keyCaption')
      ? t('keys:way.longCaption', { count: way.text.underPictures })
      : null;
  return (
    <div>
      <Segmented
        label={t('keys:way.label')}
        value={isByKey ? 'key' : 'hand'}
        choices={[
          { value: 'hand', label: t('keys:way.hand') },
          { value: 'key', label: t('keys:way.key') },
        ]}
        onChange={(next) => onChange({ way: next })}
      />
      <p className="mt-1 text-xs text-muted">
        {!isByKey
          ? t('keys:way.handText')
          : way.schedules
            ? t('keys:way.holds', { network })
            : t('keys:way.atTime')}{' '}
        {isByKey && way.pictures === 0 && t('keys:way.noPictures')}
      </p>
      {fault && (
        <p role="alert" className="mt-1 text-xs text-bad">
          {fault}
        </p>
      )}
    </div>
  );
}
