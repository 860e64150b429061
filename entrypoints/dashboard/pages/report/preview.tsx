import { useRef } from 'react';
import { FileSpreadsheet, FileText, Printer, Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileName } from '../../../../components/charts/hand-over.ts';
import { download } from '../../../../components/download.ts';
import { csvSheetOf } from '../../../../components/report/sheets.ts';
import { spreadsheetOf } from '../../../../components/report/spreadsheet.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import { csvOf } from '../../../../utils/text/csv.ts';
import type { MadeReport } from './use-report.ts';

interface PreviewProps {
  made: MadeReport['made'];
  /** It is being made; else days are wanted first. */
  waiting: boolean;
}

/** The client's page as it will be, and the ways that it leaves. */
export function Preview({ made, waiting }: PreviewProps) {
  const { t } = useTranslation();
  const toast = useToasts();
  const frame = useRef<HTMLIFrameElement>(null);
  if (!made) {
    return waiting ? <Skeleton rows={8} /> : <p className="text-muted">{t('report:daysWanted')}</p>;
  }
  const { document, html } = made;
  const name = (kind: 'csv' | 'html' | 'xlsx') =>
    fileName([document.title, document.client, document.dates], kind);
  const save = (text: string, type: string, kind: 'csv' | 'html') =>
    download(new Blob([text], { type: `${type};charset=utf-8` }), name(kind));
  const saveSheets = () =>
    spreadsheetOf(document).then(
      (blob) => download(blob, name('xlsx')),
      () => toast({ text: t('report:failed') }),
    );
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <Button
          kind="primary"
          icon={<Printer />}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          {t('report:print')}
        </Button>
        <Button icon={<FileText />} onClick={() => save(html, 'text/html', 'html')}>
          HTML
        </Button>
        <Button icon={<FileSpreadsheet />} onClick={() => void saveSheets()}>
          XLSX
        </Button>
        <Button
          icon={<Table />}
          onClick={() => save(csvOf(csvSheetOf(document), document.language), 'text/csv', 'csv')}
        >
          CSV
        </Button>
      </div>
      {/* Of our origin, so that it can be printed from here; no script may run in it. */}
      <iframe
        ref={frame}
        title={t('report:preview')}
        sandbox="allow-same-origin allow-modals"
        srcDoc={html}
        className="h-[75vh] min-h-96 w-full rounded-lg border border-line bg-[white] shadow-card"
      />
      <p className="text-xs text-muted">{t('report:printHint')}</p>
    </div>
  );
}
