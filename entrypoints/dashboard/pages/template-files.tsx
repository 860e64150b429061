import { useState } from 'react';
import { Braces, FileDown, FileUp, Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../components/download.ts';
import { Menu } from '../../../components/ui/menu.tsx';
import { templatesCsv, templatesJson } from '../../../utils/templates/exchange/write.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { TemplateImport } from './template-import.tsx';

/** Loading templates from a file and saving them as one. */
export function TemplateFiles({ templates }: { templates: readonly Template[] }) {
  const { t, i18n } = useTranslation();
  const [loading, setLoading] = useState(false);
  const name = t('templates:file.name');
  const save = (text: string, type: string, ending: string) =>
    download(new Blob([text], { type }), `groupmate-${name}.${ending}`);
  return (
    <>
      <Menu
        label={t('templates:file.menu')}
        icon={<FileDown />}
        actions={[
          { label: t('templates:file.import'), icon: <FileUp />, run: () => setLoading(true) },
          {
            label: t('templates:file.csv'),
            icon: <Table />,
            run: () => save(templatesCsv(templates, i18n.language), 'text/csv', 'csv'),
          },
          {
            label: t('templates:file.json'),
            icon: <Braces />,
            run: () => save(templatesJson(templates), 'application/json', 'json'),
          },
        ]}
      />
      <TemplateImport open={loading} onClose={() => setLoading(false)} />
    </>
  );
}
