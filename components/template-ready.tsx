import type { Ref } from 'react';
import { CornerDownLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../utils/templates/schema.ts';
import { placeholderName } from './placeholder-words.ts';
import { TemplatePreview } from './template-option.tsx';
import { TemplateStack } from './template-stack.tsx';
import { TemplateValuesForm, type ValuesForm } from './template-values-form.tsx';
import { Button } from './ui/button.tsx';
import { Segmented } from './ui/segmented.tsx';
import type { Composed } from './use-composed.ts';

interface TemplateReadyProps {
  composed: Composed;
  stack: readonly Template[];
  form: Ref<ValuesForm>;
  busy: boolean;
  address: 'ty' | 'vy';
  onAddress: ((address: 'ty' | 'vy') => void) | null;
  onUnstack: (place: number) => void;
  onAnswer: (name: string, value: string) => void;
  onInsert: () => void;
  onBack: () => void;
}

/** Below the list: the whole reply, what is asked for it, and the button. */
export function TemplateReady(props: TemplateReadyProps) {
  const { composed, stack, form, busy, address, onAddress, onInsert } = props;
  const { t } = useTranslation();
  const { body, values, language, asked, parts } = composed;
  const pictures = parts.reduce((sum, { template }) => sum + (template.media?.length ?? 0), 0);
  return (
    <div className="flex max-h-[62%] flex-col gap-2 border-t border-line bg-surface px-4 py-3">
      <div className="flex min-h-0 flex-col gap-2 overflow-y-auto">
        <TemplateStack titles={stack.map(({ title }) => title)} onRemove={props.onUnstack} />
        <TemplatePreview
          body={body}
          values={values}
          language={language}
          nameOf={(name) => placeholderName(name, t)}
        />
        {parts.some(({ forms }) => forms) && onAddress && (
          <Segmented
            label={t('templates:address.label')}
            labelHidden
            value={address}
            choices={[
              { value: 'vy', label: t('templates:address.vy') },
              { value: 'ty', label: t('templates:address.ty') },
            ]}
            onChange={onAddress}
          />
        )}
        {asked.length > 0 && (
          <TemplateValuesForm
            ref={form}
            asked={asked}
            values={values}
            onChange={props.onAnswer}
            onDone={onInsert}
            onBack={props.onBack}
          />
        )}
        {parts.some(({ repeated }) => repeated) && (
          <p className="text-xs text-warn">{t('templates:repeated')}</p>
        )}
        {pictures > 0 && (
          <p className="text-xs text-muted">{t('templates:pictures', { count: pictures })}</p>
        )}
      </div>
      <div className="flex items-center gap-3">
        <Button
          kind="primary"
          className="flex-1"
          icon={<CornerDownLeft />}
          disabled={busy}
          onClick={onInsert}
        >
          {t('panel:picker.insert')}
        </Button>
        <span className="text-xs text-muted">{t('templates:stack.hint')}</span>
      </div>
    </div>
  );
}
