import { useState } from 'react';
import { ClipboardCheck, ClipboardX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../components/copy-text.ts';
import { Button } from '../../components/ui/button.tsx';
import { Field } from '../../components/ui/field.tsx';
import { TextArea } from '../../components/ui/text-area.tsx';
import { usePanel } from './panel-context.ts';
import { PanelFrame } from './panel-frame.tsx';

/** What happened, said plainly. */
const sentences = {
  refused: 'panel:notInserted.refused',
  'no-box': 'panel:notInserted.noBox',
  unknown: 'panel:notInserted.unknown',
} as const;

interface NotInsertedProps {
  outcome: 'refused' | 'no-box' | 'unknown';
  text: string;
  copied: boolean;
  onBack: () => void;
}

const keys = /mac/iu.test(navigator.userAgent) ? '⌘V' : 'Ctrl+V';

/** The text is not in the box: says so, and that it waits on the clipboard. Nothing is lost. */
export function NotInserted({ outcome, text, copied: atFirst, onBack }: NotInsertedProps) {
  const { t } = useTranslation();
  const { close } = usePanel();
  const [copied, setCopied] = useState(atFirst);
  return (
    <PanelFrame
      title={t('panel:notInserted.title')}
      onBack={onBack}
      footer={
        <>
          <Button kind="primary" className="flex-1" autoFocus onClick={close}>
            {t('panel:notInserted.understood')}
          </Button>
          <Button onClick={() => void copyText(text).then(setCopied)}>
            {t('panel:notInserted.copyAgain')}
          </Button>
        </>
      }
    >
      <div
        role="alert"
        className={`flex gap-3 rounded-md px-3.5 py-3 ${copied ? 'bg-warn-soft text-warn' : 'bg-bad-soft text-bad'}`}
      >
        <span aria-hidden="true" className="[&>svg]:size-5">
          {copied ? <ClipboardCheck /> : <ClipboardX />}
        </span>
        <div className="flex flex-col gap-1">
          <p className="font-medium">{t(sentences[outcome])}</p>
          <p>
            {copied ? t('panel:notInserted.copied', { keys }) : t('panel:notInserted.notCopied')}
          </p>
        </div>
      </div>
      <Field label={t('panel:notInserted.text')}>
        <TextArea readOnly value={text} onFocus={(event) => event.target.select()} />
      </Field>
    </PanelFrame>
  );
}
