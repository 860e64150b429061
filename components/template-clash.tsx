import { useTranslation } from 'react-i18next';
import type { TemplateDraft } from '../utils/templates/schema.ts';
import { variantsOf } from '../utils/templates/variants.ts';
import { TextCompare } from './text-compare.tsx';
import { Button } from './ui/button.tsx';

interface TemplateClashProps {
  mine: TemplateDraft;
  theirs: TemplateDraft;
  onMine: () => void;
  onBoth: () => void;
  onTheirs: () => void;
}

/** All that a reader sees of one: its name and each of its wordings. */
const textOf = (draft: TemplateDraft) => [draft.title, ...variantsOf(draft)].join('\n\n');

/** The template was saved in another window meanwhile: both stand here, and the person decides. */
export function TemplateClash({ mine, theirs, onMine, onBoth, onTheirs }: TemplateClashProps) {
  const { t } = useTranslation();
  return (
    <section
      role="alert"
      data-clash
      className="mb-5 flex flex-col gap-3 rounded-lg border border-line bg-warn-soft p-4"
    >
      <div>
        <h2 className="font-semibold text-warn">{t('templates:clash.title')}</h2>
        <p>{t('templates:clash.text')}</p>
      </div>
      <TextCompare
        one={{ title: t('templates:clash.mine'), text: textOf(mine) }}
        two={{ title: t('templates:clash.theirs'), text: textOf(theirs) }}
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onBoth}>
          {t('templates:clash.keepBoth')}
        </Button>
        <Button onClick={onMine}>{t('templates:clash.keepMine')}</Button>
        <Button onClick={onTheirs}>{t('templates:clash.keepTheirs')}</Button>
      </div>
    </section>
  );
}
