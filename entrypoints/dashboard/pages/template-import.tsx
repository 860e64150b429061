import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportDifferences } from '../../../components/import-differences.tsx';
import { fileRefusalWords } from '../../../components/template-words.ts';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import {
  differences,
  type Difference,
  type Taking,
} from '../../../utils/templates/exchange/compare.ts';
import { readTemplates } from '../../../utils/templates/exchange/read.ts';
import {
  FileRefused,
  largestFile,
  type FileRefusal,
  type ReadFile,
} from '../../../utils/templates/exchange/schema.ts';
import { takeBack, takeIn } from '../../../utils/templates/exchange/store.ts';
import type { Template } from '../../../utils/templates/schema.ts';
import { listTemplates } from '../../../utils/templates/store.ts';
import { tell } from '../tell.ts';

type Step =
  | { at: 'choosing'; refused: FileRefusal | null }
  | { at: 'shown'; name: string; read: ReadFile; found: Difference[]; here: Template[] };

/** Reads a file, shows the differences, and writes only what the person then takes. */
export function TemplateImport({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [step, setStep] = useState<Step>({ at: 'choosing', refused: null });
  const [busy, setBusy] = useState(false);

  function leave() {
    setStep({ at: 'choosing', refused: null });
    onClose();
  }

  async function look(file: File) {
    try {
      // Four bytes a character at most: what is larger is not even read.
      if (file.size > largestFile * 4) throw new FileRefused('too-big');
      const read = readTemplates(await file.text(), i18n.language);
      const here = await listTemplates();
      setStep({ at: 'shown', name: file.name, read, found: differences(read.rows, here), here });
    } catch (error) {
      const refused = error instanceof FileRefused ? error.reason : 'unknown-json';
      setStep({ at: 'choosing', refused });
    }
  }

  function take(taking: Taking) {
    setBusy(true);
    takeIn(taking, Date.now())
      .then((done) => {
        tell('templates');
        toast({
          text: t('templates:load.done', { count: done.added.length + done.before.length }),
          action: {
            label: t('common:undo'),
            run: () => void takeBack(done).then(() => tell('templates')),
          },
        });
        leave();
      })
      .catch(() => toast({ text: t('templates:load.failed') }))
      .finally(() => setBusy(false));
  }

  return (
    <Dialog
      open={open}
      title={t('templates:load.title')}
      closeLabel={t('common:close')}
      onClose={leave}
    >
      {step.at === 'shown' ? (
        <ImportDifferences
          {...step}
          busy={busy}
          onTake={take}
          onOther={() => setStep({ at: 'choosing', refused: null })}
        />
      ) : (
        <div className="flex flex-col gap-4">
          <p className="text-muted">{t('templates:load.text')}</p>
          <FileDrop
            label={t('templates:load.button')}
            hint={t('templates:load.drop')}
            accept=".csv,.json,text/csv,application/json"
            onFile={(file) => void look(file)}
          />
          {step.refused && (
            <p role="alert" className="text-bad">
              {t(fileRefusalWords[step.refused])}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
