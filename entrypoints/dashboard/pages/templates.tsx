import { useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { MessageSquareText, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useDrawn } from '../../../components/use-drawn.ts';
import { byUse } from '../../../utils/templates/rules.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { templateSearch } from '../../../utils/templates/search.ts';
import {
  deleteTemplate,
  listTemplates,
  listThanked,
  listUses,
  restoreTemplate,
} from '../../../utils/templates/store.ts';
import { PageHead } from '../page-head.tsx';
import { tell } from '../tell.ts';
import { TemplateDialog, type Edited } from './template-dialog.tsx';
import { TemplateFiles } from './template-files.tsx';
import { TemplateFilters, type TemplateOrder } from './template-filters.tsx';
import { TemplateRow } from './template-row.tsx';

/** More at once nobody reads: the search finds the rest, and the next ones are a press away. */
const page = 60;

/** All reply templates: find, write, change, delete with a way back. */
export function Templates() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [query, setQuery] = useState('');
  const [language, setLanguage] = useState<string>(i18n.language);
  const [tag, setTag] = useState<string | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [folder, setFolder] = useState('');
  const [order, setOrder] = useState<TemplateOrder>('used');
  const known = useLiveQuery(async () => {
    const uses = await listUses();
    const counts = new Map(uses.map((use) => [use.template, use.count]));
    const templates = byUse(await listTemplates(), uses, Date.now());
    return { templates, counts };
  });
  // Read from comments: the list stands before it is known.
  const thanked = useLiveQuery(() => listThanked());
  const templates = useMemo(() => {
    const thanks = ({ uuid }: Template) => thanked?.get(uuid) ?? 0;
    if (order === 'thanked') return known?.templates.toSorted((a, b) => thanks(b) - thanks(a));
    if (order === 'title') {
      const { compare } = new Intl.Collator();
      return known?.templates.toSorted((a, b) => compare(a.title, b.title));
    }
    return known?.templates;
  }, [known, thanked, order]);

  const find = useMemo(() => templateSearch(templates ?? []), [templates]);
  const inLanguage = (template: Template) => language === 'all' || template.language === language;
  const shown = find(query).filter(
    (template) =>
      inLanguage(template) &&
      (tag === null || template.tags.includes(tag)) &&
      (!folder || template.folder === folder),
  );
  // Another search begins with its own first page.
  const asked = JSON.stringify([query, language, tag, folder, order]);
  const [room, setRoom] = useState({ asked, most: page });
  const most = room.asked === asked ? room.most : page;
  const drawn = useDrawn(Math.min(shown.length, most), 12);

  function remove(template: Template) {
    void deleteTemplate(template.uuid).then((deleted) => {
      tell('templates');
      toast({
        text: t('dashboard:template.deleted', { title: template.title }),
        action: {
          label: t('common:undo'),
          run: () => void restoreTemplate(deleted).then(() => tell('templates')),
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
        <TemplateFiles templates={templates ?? []} />
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
            folder={folder}
            order={order}
            onFolder={setFolder}
            onOrder={setOrder}
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
              {shown.slice(0, Math.min(drawn, most)).map((template) => (
                <TemplateRow
                  key={template.uuid}
                  template={template}
                  used={known?.counts.get(template.uuid) ?? 0}
                  thanked={thanked?.get(template.uuid) ?? 0}
                  onEdit={() =>
                    setEdited({
                      draft: template,
                      uuid: template.uuid,
                      was: template.updatedAt,
                    })
                  }
                  onCopy={() =>
                    setEdited({
                      draft: {
                        ...template,
                        title: t('dashboard:template.copyOf', { title: template.title }),
                        hotkey: undefined,
                      },
                    })
                  }
                  onDelete={() => remove(template)}
                />
              ))}
            </ul>
          )}
          {shown.length > most && (
            <p className="mt-4 text-center">
              <Button kind="quiet" onClick={() => setRoom({ asked, most: most + page })}>
                {t('inbox:more', { count: shown.length - most })}
              </Button>
            </p>
          )}
        </>
      )}
      <TemplateDialog edited={edited} onClose={() => setEdited(null)} />
    </>
  );
}
