import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../../components/ui/select.tsx';
import { Segmented } from '../../../components/ui/segmented.tsx';
import type { Template } from '../../../utils/templates/schema.ts';

/** In which order the list stands. */
export type TemplateOrder = 'used' | 'thanked' | 'title';

interface TemplateFiltersProps {
  /** Those whose tags are offered. */
  templates: readonly Template[];
  query: string;
  language: string;
  tag: string | null;
  /** '' for all. */
  folder: string;
  order: TemplateOrder;
  onFolder: (folder: string) => void;
  onOrder: (order: TemplateOrder) => void;
  onQuery: (query: string) => void;
  onLanguage: (language: string) => void;
  onTag: (tag: string | null) => void;
}

/** Search, language and tags above the list. */
export function TemplateFilters(props: TemplateFiltersProps) {
  const { templates, query, language, tag, onQuery, onLanguage, onTag } = props;
  const { folder, order, onFolder, onOrder } = props;
  const { t } = useTranslation();
  const tags = [...new Set(templates.flatMap((template) => template.tags))].sort((a, b) =>
    a.localeCompare(b),
  );
  const folders = [...new Set(templates.flatMap((one) => one.folder ?? []))].sort((a, b) =>
    a.localeCompare(b),
  );
  return (
    <div className="mb-4 flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <label className="relative min-w-48 flex-1">
          <span className="sr-only">{t('dashboard:template.search')}</span>
          <Search className="absolute top-2.5 left-2.5 size-4 text-muted" aria-hidden="true" />
          <input
            type="search"
            className="control h-9 w-full pr-2.5 pl-8.5"
            placeholder={t('dashboard:template.search')}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
        </label>
        <Segmented
          label={t('dashboard:template.language')}
          labelHidden
          value={language}
          choices={[
            { value: 'all', label: t('dashboard:template.allLanguages') },
            { value: 'ru', label: 'RU' },
            { value: 'en', label: 'EN' },
          ]}
          onChange={onLanguage}
        />
        {(folders.length > 0 || folder) && (
          <Select
            label={t('templates:folder.label')}
            labelHidden
            value={folder}
            choices={[
              { value: '', label: t('templates:folder.all') },
              ...folders.map((name) => ({ value: name, label: name })),
            ]}
            onChange={onFolder}
          />
        )}
        <Select
          label={t('templates:sort.label')}
          labelHidden
          value={order}
          choices={[
            { value: 'used', label: t('templates:sort.used') },
            { value: 'thanked', label: t('templates:sort.thanked') },
            { value: 'title', label: t('templates:sort.title') },
          ]}
          onChange={onOrder}
        />
      </div>
      {tags.length > 0 && (
        <div
          role="group"
          aria-label={t('dashboard:template.tags')}
          className="-mx-4 flex gap-1.5 overflow-x-auto px-4 py-0.5 md:mx-0 md:flex-wrap md:px-0"
        >
          {tags.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === tag}
              className={`shrink-0 rounded-full border px-2.5 py-0.5 text-sm transition-colors ${name === tag ? 'border-accent bg-accent text-on-accent' : 'border-line bg-surface text-muted hover:border-line-strong hover:text-ink'}`}
              onClick={() => onTag(name === tag ? null : name)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
