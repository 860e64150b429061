import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FilledText } from '../../../components/filled-text.tsx';
import { placeholderName } from '../../../components/placeholder-words.ts';
import { Badge } from '../../../components/ui/badge.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import type { Template } from '../../../utils/templates/schema.ts';
import { hotkeyWords } from '../../../utils/templates/hotkeys.ts';
import { knownPlaceholders } from '../../../utils/templates/values.ts';

interface TemplateRowProps {
  template: Template;
  used: number;
  thanked: number;
  onEdit: () => void;
  onCopy: () => void;
  onDelete: () => void;
}

/** One template in the dashboard's list. */
export function TemplateRow({ template, used, thanked, ...run }: TemplateRowProps) {
  const { onEdit, onCopy, onDelete } = run;
  const { t } = useTranslation();
  const variants = template.variants?.length ?? 0;
  // What fills in by itself is told apart from what will be asked.
  const filled = Object.fromEntries(
    knownPlaceholders.map((name) => [name, placeholderName(name, t)]),
  );
  return (
    <li className="min-w-0">
      <Card className="flex h-full flex-col gap-1.5 py-2.5 pr-2.5 pl-4">
        <div className="flex items-center gap-2">
          <h2 className="min-w-0 flex-1 truncate font-semibold">
            <button type="button" className="max-w-full truncate hover:underline" onClick={onEdit}>
              {template.title}
            </button>
          </h2>
          <Menu
            label={t('dashboard:template.actions', { title: template.title })}
            icon={<Ellipsis />}
            actions={[
              { label: t('common:edit'), icon: <Pencil />, run: onEdit },
              { label: t('dashboard:template.duplicate'), icon: <Copy />, run: onCopy },
              { label: t('common:delete'), icon: <Trash2 />, danger: true, run: onDelete },
            ]}
          />
        </div>
        <p className="line-clamp-3 pr-2 text-sm text-muted">
          <FilledText
            body={template.body}
            values={filled}
            language={template.language}
            nameOf={(name) => placeholderName(name, t)}
          />
        </p>
        <p className="mt-auto flex flex-wrap gap-1.5 pt-1">
          <Badge tone="accent">{template.language.toUpperCase()}</Badge>
          {template.folder && <Badge>{template.folder}</Badge>}
          {template.hotkey && <Badge>{hotkeyWords(template.hotkey)}</Badge>}
          {template.tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </p>
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          {used > 0 && <span>{t('templates:count.used', { count: used })}</span>}
          {thanked > 0 && (
            <span className="text-good">{t('templates:count.thanked', { count: thanked })}</span>
          )}
          {variants > 0 && <span>{t('templates:count.variants', { count: variants + 1 })}</span>}
        </p>
      </Card>
    </li>
  );
}
