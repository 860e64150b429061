import { useTranslation } from 'react-i18next';
import { Field, TextInput } from '../../../../components/ui/field.tsx';
import { Segmented } from '../../../../components/ui/segmented.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { nameAmong } from '../../../../components/name-among.ts';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import type { RangeChoice } from '../../../../utils/insights/range.ts';

interface PickersProps {
  communities: readonly Community[];
  community: Community;
  choice: RangeChoice;
  /** The person's own dates make no range. */
  wrong: boolean;
  onCommunity: (key: string) => void;
  onRange: (choice: RangeChoice) => void;
}

type Days = '30' | '90' | '365';
const own = 'own';

/** Which community, and what time. */
export function Pickers(props: PickersProps) {
  const { communities, community, choice, wrong, onCommunity, onRange } = props;
  const { t, i18n } = useTranslation();
  const isOwn = 'first' in choice;
  const daysOf: Record<Days, RangeChoice> = {
    30: { days: 30 },
    90: { days: 90 },
    365: { days: 365 },
  };
  const begun = isOwn && (choice.first !== '' || choice.last !== '');
  return (
    <div className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3">
      <Select
        className="w-full sm:w-64"
        label={t('insights:column.community')}
        value={communityKey(community)}
        choices={communities.map((one) => {
          const name = nameAmong(one, communities, i18n.language);
          return {
            value: communityKey(one),
            label: one.role === 'mine' ? name : t('insights:pick.competitor', { name }),
          };
        })}
        onChange={onCommunity}
      />
      <Segmented<Days | typeof own>
        label={t('insights:pick.range')}
        value={isOwn ? own : (String(choice.days) as Days)}
        choices={[
          { value: '30', label: t('insights:pick.days', { count: 30 }) },
          { value: '90', label: t('insights:pick.days', { count: 90 }) },
          { value: '365', label: t('insights:pick.days', { count: 365 }) },
          { value: own, label: t('insights:pick.own') },
        ]}
        onChange={(value) => onRange(value === own ? { first: '', last: '' } : daysOf[value])}
      />
      {isOwn && (
        <div className="flex flex-wrap gap-2">
          <Field label={t('insights:pick.first')} className="w-36">
            <TextInput
              type="date"
              value={choice.first}
              max={choice.last || undefined}
              onChange={(event) => onRange({ ...choice, first: event.target.value })}
            />
          </Field>
          <Field label={t('insights:pick.last')} className="w-36">
            <TextInput
              type="date"
              value={choice.last}
              min={choice.first || undefined}
              onChange={(event) => onRange({ ...choice, last: event.target.value })}
            />
          </Field>
        </div>
      )}
      {wrong && (
        <p role="status" className={`w-full text-sm ${begun ? 'text-warn' : 'text-muted'}`}>
          {t('insights:pick.wrong')}
        </p>
      )}
    </div>
  );
}
