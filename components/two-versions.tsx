import { useTranslation } from 'react-i18next';
import { TextCompare } from './text-compare.tsx';
import { Button } from './ui/button.tsx';

export interface TwoVersionsProps {
  mine: string;
  theirs: string;
  /** What was changed, as a sentence; without one: it. */
  title?: string;
  onMine: () => void;
  onBoth: () => void;
  onTheirs: () => void;
}

/** Something was saved in another window meanwhile: both stand here, and the person decides. */
export function TwoVersions({ mine, theirs, title, onMine, onBoth, onTheirs }: TwoVersionsProps) {
  const { t } = useTranslation();
  return (
    <section
      role="alert"
      data-clash
      className="mb-5 flex flex-col gap-3 rounded-lg border border-line bg-warn-soft p-4"
    >
      <div>
        <h2 className="font-semibold text-warn">{title ?? t('faults:otherWindow.title')}</h2>
        <p>{t('faults:otherWindow.text')}</p>
      </div>
      <TextCompare
        one={{ title: t('faults:otherWindow.mine'), text: mine }}
        two={{ title: t('faults:otherWindow.theirs'), text: theirs }}
      />
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={onBoth}>
          {t('faults:otherWindow.keepBoth')}
        </Button>
        <Button onClick={onMine}>{t('faults:otherWindow.keepMine')}</Button>
        <Button onClick={onTheirs}>{t('faults:otherWindow.keepTheirs')}</Button>
      </div>
    </section>
  );
}
