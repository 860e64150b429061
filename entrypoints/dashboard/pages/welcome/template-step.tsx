import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notKept } from '../../../../components/not-kept.ts';
import {
  FirstTemplate,
  type FirstWords,
} from '../../../../components/first-steps/first-template.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { firstStarters } from '../../../../utils/first-steps/rules.ts';
import type { Template } from '../../../../utils/templates/schema.ts';
import { saveTemplate } from '../../../../utils/templates/store.ts';
import { tell } from '../../tell.ts';

/** A reply of one's own, from a starter or from nothing. */
export function TemplateStep({ templates }: { templates: readonly Template[] }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  // As they stood when the step was opened: a starter that was saved keeps its place in the row.
  const [starters] = useState(() => firstStarters(templates, i18n.language));

  async function save({ uuid, title, body }: FirstWords): Promise<boolean> {
    const known = templates.find((one) => one.uuid === uuid);
    const draft = known ?? { tags: [], language: i18n.language };
    try {
      await saveTemplate({ ...draft, title, body }, Date.now(), known?.uuid);
      tell('templates');
      return true;
    } catch (error) {
      toast({ text: notKept(error, t, t('dashboard:template.notSaved')) });
      return false;
    }
  }
  return (
    <>
      <p className="mb-4 text-muted">{t('first:template.text')}</p>
      <FirstTemplate starters={starters} onSave={save} />
    </>
  );
}
