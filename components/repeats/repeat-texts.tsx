import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanCommunity } from '../../utils/plan/form.ts';
import type { RepeatFields } from '../../utils/recurrence/form.ts';
import { equalTexts } from '../../utils/recurrence/rules.ts';
import { mostTexts } from '../../utils/recurrence/schema.ts';
import { TextCheck } from '../text-check.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { TextArea } from '../ui/text-area.tsx';

interface RepeatTextsProps {
  fields: RepeatFields;
  community: PlanCommunity | undefined;
  onChange: (change: Partial<RepeatFields>) => void;
}

/** Texts that come in turn, or the beginning of a draft that is written each time. */
export function RepeatTexts({ fields, community, onChange }: RepeatTextsProps) {
  const { t } = useTranslation();
  const { make, texts } = fields;
  const shown = make === 'variants' ? texts : texts.slice(0, 1);
  const equal = new Map((make === 'variants' ? equalTexts(texts) : []).map(([a, b]) => [b, a]));
  const change = (place: number, text: string) =>
    onChange({ texts: texts.map((one, at) => (at === place ? text : one)) });
  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label={t('repeats:form.make')}
        value={make}
        choices={[
          { value: 'variants', label: t('repeats:make.variants') },
          { value: 'drafts', label: t('repeats:make.drafts') },
        ]}
        onChange={(next) => onChange({ make: next })}
      />
      <p className="text-sm text-muted">
        {make === 'variants' ? t('repeats:make.variantsHint') : t('repeats:make.draftsHint')}
      </p>
      {shown.map((text, place) => {
        const label =
          make === 'drafts' ? t('repeats:form.begin') : t('repeats:form.text', { n: place + 1 });
        const twin = equal.get(place);
        return (
          <div key={place} className="relative">
            <Field
              label={label}
              error={twin === undefined ? null : t('repeats:sameAs', { n: twin + 1 })}
            >
              <TextArea
                className="max-h-60 min-h-20!"
                placeholder={t('draft:textPlaceholder')}
                value={text}
                onChange={(event) => change(place, event.target.value)}
              />
            </Field>
            <TextCheck text={text} media={fields.media.length} community={community} />
            {make === 'variants' && texts.length > 1 && (
              <IconButton
                className="absolute! -top-1.5 right-0"
                label={t('repeats:form.removeText', { n: place + 1 })}
                icon={<X />}
                onClick={() => onChange({ texts: texts.filter((_, at) => at !== place) })}
              />
            )}
          </div>
        );
      })}
      {make === 'variants' && texts.length < mostTexts && (
        <div>
          <Button size="small" icon={<Plus />} onClick={() => onChange({ texts: [...texts, ''] })}>
            {t('repeats:form.addText')}
          </Button>
        </div>
      )}
    </div>
  );
}
