import { useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { MessageSquareText, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { byUse } from '../../../utils/templates/rules.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { templateSearch } from '../../../utils/templates/search.ts';
import {
  deleteTemplate,
  listTemplates,
  listUses,
  restoreTemplate,
} from '../../../utils/templates/store.ts';
import { PageHead } from '../page-head.tsx';
import { tell } from '../tell.ts';
import { TemplateDialog, type Edited } from './template-dialog.tsx';
import { TemplateFilters } from './template-filters.tsx';
import { TemplateRow } from './template-row.tsx';

/** All reply templates: find, write, change, delete with a way back. */
export function Templates() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [query, setQuery] = useState('');
  const [language, setLanguage] = useState<string>(i18n.language);
  const [tag, setTag] = useState<string | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const templates = useLiveQuery(async () =>
    byUse(await listTemplates(), await listUses(), Date.now()),
  );

  const find = useMemo(() => templateSearch(templates ?? []), [templates]);
  const inLanguage = (template: Template) => language === 'all' || template.language === language;
  const shown = find(query).filter(
    (template) => inLanguage(template) && (tag === null || template.tags.includes(tag)),
  );

  function remove(template: Template) {
    void deleteTemplate(template.uuid).then(() => {
      tell('templates');
      toast({
        text: t('dashboard:template.deleted', { title: template.title }),
        action: {
          label: t('common:undo'),
          run: () => void restoreTemplate(template).then(() => tell('templates')),
        },
      });
    });
  }

  const add = () =>
    setEdited({
      draft: {
        title: '',
        body: '{name}, ',
        tags: [],
        language: language === 'all' ? i18n.language : language,
      },
    });

  return (
    <>
      <PageHead title={t('dashboard:nav.templates')} text={t('dashboard:template.intro')}>
        <Button kind="primary" icon={<Plus />} onClick={add}>
          {t('dashboard:template.add')}
        </Button>
      </PageHead>
      {templates === undefined ? (
        <Skeleton rows={5} />
      ) : (
        <>
          <TemplateFilters
            templates={templates.filter(inLanguage)}
            query={query}
            language={language}
            tag={tag}
            onQuery={setQuery}
            onLanguage={(next) => {
              setLanguage(next);
              setTag(null);
            }}
            onTag={setTag}
          />
          {shown.length === 0 ? (
            <EmptyState
              icon={<MessageSquareText />}
              title={t(templates.length ? 'dashboard:template.nothing' : 'dashboard:template.none')}
              text={t('dashboard:template.noneText')}
            >
              <Button onClick={add}>{t('dashboard:template.add')}</Button>
            </EmptyState>
          ) : (
            <ul className="grid gap-3 lg:grid-cols-2">
              {shown.map((template) => (
                <TemplateRow
                  key={template.uuid}
                  template={template}
                  onEdit={() => setEdited({ draft: template, uuid: template.uuid })}
                  onCopy={() =>
                    setEdited({
                      draft: {
                        ...template,
                        title: t('dashboard:template.copyOf', { title: template.title }),
                      },
                    })
                  }
                  onDelete={() => remove(template)}
                />
              ))}
            </ul>
          )}
        </>
      )}
      <TemplateDialog edited={edited} onClose={() => setEdited(null)} />
    </>
  );
}
