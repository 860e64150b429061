import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TeachFinding } from '../../../components/teach-finding.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { ask } from '../../../utils/messages.ts';
import type { TeachStep, TeachView } from '../../../utils/teachings/asking.ts';
import { fieldWord, placeWord } from '../../../utils/teachings/words.ts';
import { usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';

/** What the rule reads on the page now, before it is kept. */
export function Teach() {
  const { t } = useTranslation();
  const { token } = usePanel();
  const [view, setView] = useState<TeachView | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    ask('panel.teach', { token, step: 'look' })
      .then(setView)
      .catch(() => setFailed(true));
  }, [token]);

  // The page closes the panel; a page that does not answer any more keeps it open with a word.
  const press = (step: TeachStep) =>
    void ask('panel.teach', { token, step }).catch(() => setFailed(true));

  if (!view) return failed ? <p className="p-4 text-bad">{t('teach:failed')}</p> : <Skeleton />;
  const what = view.field === null ? placeWord(view.place) : fieldWord(view.place, view.field);
  const unsure = view.doubt !== null || !view.found;
  return (
    <PanelFrame
      title={t('teach:confirm.title', { what: t(what) })}
      footer={
        <>
          {view.found && (
            <Button
              kind={unsure ? 'plain' : 'primary'}
              className="flex-1"
              autoFocus={!unsure}
              onClick={() => press('keep')}
            >
              {t('teach:confirm.keep')}
            </Button>
          )}
          <Button
            kind={unsure ? 'primary' : 'plain'}
            className={view.found ? '' : 'flex-1'}
            autoFocus={unsure}
            onClick={() => press(view.found ? 'again' : 'retry')}
          >
            {t(view.found ? 'teach:confirm.again' : 'teach:confirm.retry')}
          </Button>
          <Button kind="quiet" onClick={() => press('cancel')}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <TeachFinding view={view} />
      {failed && (
        <p role="alert" className="text-bad">
          {t('teach:failed')}
        </p>
      )}
    </PanelFrame>
  );
}
