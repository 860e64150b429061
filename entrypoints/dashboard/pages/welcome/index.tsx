import { useState, type ReactNode } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import icon from '../../../../assets/icon.svg';
import { MarkSketch } from '../../../../components/first-steps/mark-sketch.tsx';
import { Ready } from '../../../../components/first-steps/ready.tsx';
import { StepCard } from '../../../../components/first-steps/step-card.tsx';
import { ButtonLink } from '../../../../components/ui/button-link.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { useAccess } from '../../../../utils/access/use-access.ts';
import { doneSteps, nextStep, stepIds, type StepId } from '../../../../utils/first-steps/rules.ts';
import { firstKept } from '../../../../utils/first-steps/store.ts';
import { networks, titleOf } from '../../../../utils/networks/index.ts';
import { LanguageChoice } from './language-choice.tsx';
import { CommunityStep } from './community-step.tsx';
import { NetworksStep } from './networks-step.tsx';
import { PinTip } from './pin-tip.tsx';
import { TemplateStep } from './template-step.tsx';

const titles: Record<StepId, string> = {
  networks: 'first:networks.title',
  community: 'first:community.title',
  template: 'first:template.title',
};

/**
 * From nothing to marks on one's own community, in three steps. What is done is told by facts, so
 * the page may be left and opened again. `sample`: the offer of
 * sample data.
 */
export function WelcomePage({ sample }: { sample?: ReactNode }) {
  const { t, i18n } = useTranslation();
  const { access, look } = useAccess();
  const kept = useLiveQuery(firstKept);
  // What the person unfolded stays so until a step is done: then the next one is what matters.
  const [chosen, setChosen] = useState<{ step: StepId | null; done: number } | null>(null);
  const allowed = Object.values(networks).filter(({ id }) => access?.[id].granted.length);
  const done = kept && access ? doneSteps({ ...kept, allowed: allowed.length }) : null;
  const next = done && nextStep(done);

  const count = done ? stepIds.filter((id) => done[id]).length : 0;
  if (done && chosen && chosen.done !== count) setChosen(null);

  const list = (names: readonly string[]) => new Intl.ListFormat(i18n.language).format(names);
  const summaries: Partial<Record<StepId, string>> = {
    networks: list(allowed.map((network) => titleOf(network, i18n.language))),
    community: list((kept?.own ?? []).slice(0, 3).map(({ name }) => name)),
    template: done?.template ? t('first:template.ready') : '',
  };
  const open = chosen ? chosen.step : next;
  const [first] = kept?.own ?? [];
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col gap-4 px-4 py-6 sm:py-10">
      <header className="flex items-center justify-between gap-4">
        <p className="flex items-center gap-2.5">
          <img src={icon} alt="" className="size-8" />
          <span className="text-lg font-semibold tracking-tight">Groupmate</span>
        </p>
        <LanguageChoice />
      </header>
      <div className="mt-2 mb-1">
        <h1 className="text-2xl font-semibold tracking-tight text-balance">{t('first:title')}</h1>
        <p className="mt-1.5 max-w-xl text-muted">{t('first:text')}</p>
      </div>
      {!kept || !done ? (
        <Skeleton rows={3} />
      ) : (
        <ol className="flex flex-col gap-3">
          {stepIds.map((id, place) => (
            <li key={id}>
              <StepCard
                number={place + 1}
                title={t(titles[id])}
                summary={summaries[id]}
                done={done[id]}
                open={open === id}
                onToggle={() => setChosen({ step: open === id ? null : id, done: count })}
              >
                {id === 'networks' && <NetworksStep access={access} onChanged={look} />}
                {id === 'community' && (
                  <CommunityStep allowed={allowed} own={kept.own} seen={kept.seen}>
                    <MarkSketch />
                  </CommunityStep>
                )}
                {id === 'template' && <TemplateStep templates={kept.templates} />}
              </StepCard>
            </li>
          ))}
        </ol>
      )}
      <p role="status" className="sr-only">
        {first && t('first:community.isMineNow', { name: first.name })}
      </p>
      {next === null && done && first && (
        <Ready community={first.name} onOpen={() => void browser.tabs.create({ url: first.url })} />
      )}
      {next !== null && sample}
      <PinTip />
      <footer className="mt-auto flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-4">
        <p className="min-w-0 flex-1 basis-60 text-sm text-muted">{t('first:again')}</p>
        <div className="flex gap-1">
          <ButtonLink kind="quiet" href="#help">
            {t('help:title')}
          </ButtonLink>
          {next !== null && (
            <ButtonLink kind="quiet" href="#plan">
              {t('first:skip')}
            </ButtonLink>
          )}
        </div>
      </footer>
    </div>
  );
}
