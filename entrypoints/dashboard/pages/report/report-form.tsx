import { useTranslation } from 'react-i18next';
import { ColourChoice } from '../../../../components/colour-choice.tsx';
import { nameAmong } from '../../../../components/name-among.ts';
import { ToggleChips } from '../../../../components/toggle-chips.tsx';
import { Field, TextInput } from '../../../../components/ui/field.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { TextArea } from '../../../../components/ui/text-area.tsx';
import { communityColours, communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import type { Language } from '../../../../utils/languages.ts';
import {
  reportSections,
  type ReportDraft,
  type ReportPeriod,
  type ReportSection,
} from '../../../../utils/report/schema.ts';
import { languageChoices } from '../../language-choices.ts';

import { LogoField } from './logo-field.tsx';
import { RemindField } from './remind-field.tsx';
import type { OwnDays } from './use-report.ts';

interface ReportFormProps {
  draft: ReportDraft;
  own: OwnDays;
  /** The person's own days make no span. */
  wrongDays: boolean;
  communities: readonly Community[];
  onChange: (change: Partial<ReportDraft>) => void;
  onOwn: (own: OwnDays) => void;
}

const periodWords: Record<ReportPeriod, string> = {
  month: 'report:period.month',
  week: 'report:period.week',
  thisMonth: 'report:period.thisMonth',
  own: 'insights:pick.own',
};
const periods: readonly ReportPeriod[] = ['month', 'week', 'thisMonth', 'own'];

const sectionWords: Record<ReportSection, string> = {
  summary: 'report:section.summary',
  figures: 'report:section.figures',
  charts: 'report:section.charts',
  posts: 'report:section.posts',
  works: 'report:section.works',
  audience: 'report:section.audience',
  answers: 'report:section.answers',
  plan: 'report:section.plan',
  goals: 'report:section.goals',
  placements: 'report:section.placements',
  changes: 'report:section.changes',
  unmeasured: 'report:section.unmeasured',
};

/** How a report is made. */
export function ReportForm(props: ReportFormProps) {
  const { draft, own, wrongDays, communities, onChange, onOwn } = props;
  const { t, i18n } = useTranslation();
  return (
    <>
      <Field label={t('report:client')}>
        <TextInput
          value={draft.client}
          maxLength={120}
          onChange={(event) => onChange({ client: event.target.value })}
        />
      </Field>
      <ToggleChips
        label={t('dashboard:nav.communities')}
        choices={communities.map((one) => {
          return { value: communityKey(one), label: nameAmong(one, communities, i18n.language) };
        })}
        chosen={draft.communities}
        onChange={(chosen) => onChange({ communities: chosen })}
      />
      <Select<ReportPeriod>
        label={t('insights:pick.range')}
        value={draft.period}
        choices={periods.map((value) => ({ value, label: t(periodWords[value]) }))}
        onChange={(period) => onChange({ period })}
      />
      {draft.period === 'own' && (
        <div className="flex flex-wrap gap-2">
          <Field label={t('insights:pick.first')} className="w-36">
            <TextInput
              type="date"
              value={own.first}
              max={own.last || undefined}
              onChange={(event) => onOwn({ ...own, first: event.target.value })}
            />
          </Field>
          <Field label={t('insights:pick.last')} className="w-36">
            <TextInput
              type="date"
              value={own.last}
              min={own.first || undefined}
              onChange={(event) => onOwn({ ...own, last: event.target.value })}
            />
          </Field>
          {wrongDays && (
            <p role="status" className="w-full text-sm text-muted">
              {t('report:daysWanted')}
            </p>
          )}
        </div>
      )}
      <Select<Language>
        label={t('report:language')}
        value={draft.language}
        choices={languageChoices}
        onChange={(language) => onChange({ language })}
      />
      <ToggleChips
        label={t('report:sections')}
        choices={reportSections.map((value) => ({ value, label: t(sectionWords[value]) }))}
        chosen={draft.sections}
        onChange={(sections) => onChange({ sections })}
      />
      <Field label={t('report:note.own')} hint={t('report:note.ownHint')}>
        <TextArea
          value={draft.note}
          maxLength={4000}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
      <ColourChoice
        label={t('report:colour')}
        colours={communityColours}
        value={draft.colour}
        onChange={(colour) => onChange({ colour })}
      />
      <LogoField logo={draft.logo} onChange={(logo) => onChange({ logo })} />
      <RemindField draft={draft} onChange={(remind) => onChange({ remind })} />
    </>
  );
}
