import { useTranslation } from 'react-i18next';
import { TemplateEditor } from '../../../components/template-editor.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import type { TemplateDraft } from '../../../utils/templates/schema.ts';
import { saveTemplate } from '../../../utils/templates/store.ts';
import { languageChoices } from '../language-choices.ts';
import { tell } from '../tell.ts';

/** What is being written; without a uuid it is a new one. */
export interface Edited {
  draft: TemplateDraft;
  uuid?: string;
}

/** The editor in a dialog; keeps what was written. */
export function TemplateDialog({
  edited,
  onClose,
}: {
  edited: Edited | null;
  onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();

  function samplesOf(draft: TemplateDraft): Record<string, string> {
    const say = i18n.getFixedT(draft.language);
    return {
      name: say('common:sample.name'),
      community: say('common:sample.community'),
      daypart: say('common:daypart.day'),
    };
  }

  function save(draft: TemplateDraft) {
    saveTemplate(draft, Date.now(), edited?.uuid)
      .then(() => {
        tell('templates');
        toast({ text: t('dashboard:template.saved') });
        onClose();
      })
      // The draft stays in the open dialog.
      .catch(() => toast({ text: t('dashboard:template.notSaved') }));
  }

  return (
    <Dialog
      open={edited !== null}
      title={t(edited?.uuid ? 'dashboard:template.edit' : 'dashboard:template.new')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {edited && (
        <TemplateEditor
          draft={edited.draft}
          languages={languageChoices}
          samplesOf={samplesOf}
          onSave={save}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
