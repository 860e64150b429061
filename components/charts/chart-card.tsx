import { useId, useRef, type ReactNode } from 'react';
import { FileSpreadsheet, ImageDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { csvOf, type Sheet } from '../../utils/text/csv.ts';
import { Card } from '../ui/card.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useToasts } from '../ui/toast.tsx';
import { download } from '../download.ts';
import { copyPicture, fileName } from './hand-over.ts';
import { outOfPicture, pictureOf } from './picture.ts';

interface ChartCardProps {
  title: string;
  /** What it shows, from how many posts, what was left out. */
  text?: string;
  /** Whose figures they are and of what time: stands in the picture and in the files' names. */
  of: string;
  /** What the CSV holds; without it there is nothing to take along (an empty state). */
  sheet?: () => Sheet;
  children: ReactNode;
}

/** A chart or table with its title, and the two ways to take it along. */
export function ChartCard({ title, text, of, sheet, children }: ChartCardProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const drawn = useRef<HTMLDivElement>(null);
  const id = useId();

  function picture() {
    if (!drawn.current) return;
    void copyPicture(pictureOf(drawn.current), fileName([of, title], 'png')).then(
      (how) => {
        const word = how === 'copied' ? 'insights:picture.copied' : 'insights:picture.downloaded';
        toast({ text: t(word) });
      },
      () => toast({ text: t('insights:picture.failed') }),
    );
  }

  function csv() {
    if (!sheet) return;
    const text = csvOf(sheet(), i18n.language);
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName([of, title], 'csv'));
    toast({ text: t('insights:csv.saved') });
  }

  return (
    <Card aria-labelledby={id} className="min-w-0 p-4">
      <div ref={drawn} className="flex min-w-0 flex-col gap-3">
        <header className="flex items-start gap-2">
          <div className="min-w-0 flex-1">
            <h2 id={id} className="text-lg font-semibold">
              {title}
            </h2>
            <p className="text-xs text-muted">{of}</p>
          </div>
          {sheet && (
            <div className="-mt-1 -mr-1 flex" {...outOfPicture}>
              <IconButton
                label={t('insights:picture.copy', { title })}
                icon={<ImageDown />}
                onClick={picture}
              />
              <IconButton
                label={t('insights:csv.save', { title })}
                icon={<FileSpreadsheet />}
                onClick={csv}
              />
            </div>
          )}
        </header>
        {text && <p className="max-w-3xl text-sm text-muted">{text}</p>}
        {children}
      </div>
    </Card>
  );
}
