import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DryRun } from '../../utils/imports/rules.ts';
import type { Replace } from '../../utils/imports/schema.ts';
import type { FigureSource } from '../../utils/metrics/schema.ts';
import { Switch } from '../ui/switch.tsx';
import { DifferenceList, NewList, RefusedList } from './verdict-list.tsx';

interface DryRunViewProps {
  run: DryRun;
  replace: Replace;
  currency: string | null;
  onReplace: (replace: Replace) => void;
}

const replaceWords: Record<FigureSource, string> = {
  typed: 'imports:replace.typed',
  read: 'imports:replace.read',
  imported: 'imports:replace.imported',
};
const sources: readonly FigureSource[] = ['typed', 'read', 'imported'];

/** What the file would change, what is wrong with it first. Nothing has been written yet. */
export function DryRunView({ run, replace, currency, onReplace }: DryRunViewProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const refused = run.verdicts.filter((one) => one.kind === 'refused');
  const differs = run.verdicts.filter((one) => one.kind === 'differs');
  const fresh = run.verdicts.filter((one) => one.kind === 'new');
  const same = run.verdicts.filter((one) => one.kind === 'same').length;
  const look = { language, currency };
  return (
    <div className="flex flex-col gap-4">
      {refused.length > 0 && (
        <Part title={t('imports:run.refused', { count: refused.length })} tone="text-bad">
          <RefusedList rows={refused} />
        </Part>
      )}
      {differs.length > 0 && (
        <Part title={t('imports:run.differs', { count: differs.length })} tone="text-warn">
          <div className="mb-1">
            {sources.map((source) => {
              const count = differs.filter(({ before }) => before.source === source).length;
              return (
                count > 0 && (
                  <Switch
                    key={source}
                    label={t(replaceWords[source], { count })}
                    checked={replace[source]}
                    onChange={(on) => onReplace({ ...replace, [source]: on })}
                  />
                )
              );
            })}
          </div>
          <DifferenceList rows={differs} {...look} />
        </Part>
      )}
      {fresh.length > 0 && (
        <Part title={t('imports:run.new', { count: fresh.length })} tone="">
          <NewList rows={fresh} {...look} />
        </Part>
      )}
      <ul className="text-sm text-muted">
        {same > 0 && <li>{t('imports:run.same', { count: same })}</li>}
        {run.empty > 0 && <li>{t('imports:run.empty', { count: run.empty })}</li>}
        {run.rounded > 0 && <li>{t('imports:run.rounded', { count: run.rounded })}</li>}
      </ul>
    </div>
  );
}

function Part({ title, tone, children }: { title: string; tone: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={`font-semibold ${tone}`}>{title}</h3>
      {children}
    </section>
  );
}
