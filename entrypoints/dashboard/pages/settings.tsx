import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DailyReminders } from '../../../components/daily-reminders.tsx';
import { featureWords } from '../../../components/feature-words.ts';
import { QuietHours } from '../../../components/quiet-hours.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Segmented } from '../../../components/ui/segmented.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { Switch } from '../../../components/ui/switch.tsx';
import {
  changeSettings,
  featureIds,
  readSettings,
  watchSettings,
  type Settings,
} from '../../../utils/settings.ts';
import { FirstAndHelp } from '../first-and-help.tsx';
import { languageChoices } from '../language-choices.ts';
import { PageHead } from '../page-head.tsx';
import { SampleSettings } from '../sample/settings-part.tsx';
import { Shortcuts } from '../shortcuts.tsx';
import { tell } from '../tell.ts';
import { About } from './about.tsx';

/** Language, looks, and which helpers stand in pages. */
export function SettingsPage() {
  const { t } = useTranslation();
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  if (!settings) return <Skeleton rows={5} />;

  const change = (next: Partial<Settings>) => {
    void changeSettings(next)
      .then(setSettings)
      .then(() => tell('settings'));
  };
  const automatic = { value: 'auto' as const, label: t('dashboard:settings.auto') };

  return (
    <>
      <PageHead title={t('dashboard:nav.settings')} />
      <div className="flex flex-col gap-5">
        <Card className="flex flex-wrap gap-x-10 gap-y-5 p-4">
          <Segmented
            label={t('dashboard:settings.language')}
            value={settings.language}
            choices={[automatic, ...languageChoices]}
            onChange={(language) => change({ language })}
          />
          <Segmented
            label={t('dashboard:settings.theme')}
            value={settings.theme}
            choices={[
              automatic,
              { value: 'light', label: t('dashboard:settings.light') },
              { value: 'dark', label: t('dashboard:settings.dark') },
            ]}
            onChange={(theme) => change({ theme })}
          />
        </Card>
        <section>
          <h2 className="mb-2 text-lg font-semibold">{t('dashboard:settings.features')}</h2>
          <Card className="divide-y divide-line px-4 py-1">
            {featureIds.map((id) => (
              <Switch
                key={id}
                label={t(featureWords[id].name)}
                hint={t(featureWords[id].does)}
                checked={!settings.off.includes(id)}
                onChange={(on) =>
                  change({
                    off: on
                      ? settings.off.filter((feature) => feature !== id)
                      : [...settings.off, id],
                  })
                }
              />
            ))}
          </Card>
        </section>
        <section>
          <h2 className="mb-2 text-lg font-semibold">{t('day:reminders')}</h2>
          <Card className="divide-y divide-line px-4 py-1">
            <DailyReminders
              checklistAt={settings.checklistAt}
              onChecklistAt={(checklistAt) => change({ checklistAt })}
            />
            <QuietHours value={settings.quiet} onChange={(quiet) => change({ quiet })} />
          </Card>
        </section>
        <section>
          <h2 className="mb-2 text-lg font-semibold">{t('twice:setting.title')}</h2>
          <Card className="p-4">
            <Segmented
              label={t('twice:setting.hint')}
              value={settings.clashes}
              choices={[
                { value: 'own', label: t('twice:setting.own') },
                { value: 'all', label: t('twice:setting.all') },
              ]}
              onChange={(clashes) => change({ clashes })}
            />
          </Card>
        </section>
        <SampleSettings />
        <Shortcuts />
        <FirstAndHelp />
        <About />
        <p className="text-sm text-muted">{t('dashboard:settings.privacy')}</p>
      </div>
    </>
  );
}
