import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { Switch } from '../../../components/ui/switch.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { useNow } from '../../../components/use-now.ts';
import { writeBackup } from '../../../utils/backup/export.ts';
import { BackupRefused } from '../../../utils/backup/refusal.ts';
import { countAll, lastSaved, noteSaved } from '../../../utils/backup/store.ts';
import { changeSettings, readSettings, watchSettings } from '../../../utils/settings.ts';
import { formatAgo } from '../../../utils/text/ago.ts';
import { formatCount, formatSize } from '../../../utils/text/format.ts';
import { chooseTarget } from '../save-file.ts';
import { tell } from '../tell.ts';
import { dayIn, ownZone } from '../../../utils/text/day-in.ts';

/** `groupmate-2026-11-21.zip`, by this computer's day. */
const fileName = (now: number) => `groupmate-${dayIn(ownZone(), now)}.zip`;

/** Rows by table; undefined while they are counted. */
export interface CountsProps {
  counts: ReadonlyMap<string, number> | undefined;
}

/** Saves everything as one file, and says when that was done last. */
export function SaveSection({ counts }: CountsProps) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const now = useNow();
  const rows = useLiveQuery(() => (counts ? countAll(counts) : undefined), [counts]);
  const last = useLiveQuery(() => lastSaved());
  const [bar, setBar] = useState<{ done: number; total: number } | null>(null);

  async function save() {
    const at = Date.now();
    const name = fileName(at);
    const target = await chooseTarget(name);
    if (!target) return;
    setBar({ done: 0, total: 1 });
    try {
      const { version } = browser.runtime.getManifest();
      const { stream, written } = writeBackup(version, at, (done, total) => {
        setBar({ done, total });
      });
      await target.write(stream);
      await noteSaved({ at, size: written.size, name });
      tell('reminders');
      toast({
        text: [
          written.aside
            ? t('backup:save.aside', { count: written.aside })
            : t('backup:save.saved', { name }),
          ...(written.sample ? [t('sample:leftOut')] : []),
        ].join(' '),
      });
    } catch (error) {
      const tooBig = error instanceof BackupRefused && error.reason === 'too-big';
      toast({ text: t(tooBig ? 'backup:save.tooBig' : 'backup:save.failed') });
    } finally {
      setBar(null);
    }
  }

  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t('backup:save.title')}</h2>
      <Card className="flex flex-col gap-4 p-4">
        <p className="text-muted">{t('backup:save.holds')}</p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            kind="primary"
            icon={<Download />}
            disabled={bar !== null}
            onClick={() => void save()}
          >
            {t('backup:save.button')}
          </Button>
          <p className="text-sm text-muted">
            {last
              ? t('backup:save.last', {
                  ago: formatAgo(last.at, now, i18n.language),
                  size: formatSize(last.size, i18n.language),
                })
              : last === null && t('backup:save.never')}
            {rows !== undefined && (
              <>
                <br />
                {t('backup:save.rows', { count: rows, n: formatCount(rows, i18n.language) })}
              </>
            )}
          </p>
        </div>
        {bar && <Progress label={t('backup:save.going')} {...bar} />}
        <div className="-mb-1.5 border-t border-line pt-1.5">
          <WeeklyReminder />
        </div>
      </Card>
    </section>
  );
}

function WeeklyReminder() {
  const { t } = useTranslation();
  const [every, setEvery] = useState<'week' | 'never' | null>(null);
  useEffect(() => {
    void readSettings().then(({ backupEvery }) => setEvery(backupEvery));
    return watchSettings(({ backupEvery }) => setEvery(backupEvery));
  }, []);
  if (!every) return null;
  return (
    <Switch
      label={t('backup:weekly.label')}
      hint={t('backup:weekly.hint')}
      checked={every === 'week'}
      onChange={(on) => {
        void changeSettings({ backupEvery: on ? 'week' : 'never' }).then(() => tell('settings'));
      }}
    />
  );
}
