import type { ReactNode } from 'react';
import { LoadDifferences } from '../../../components/load-differences.tsx';
import { RefusedFile } from '../../../components/refused-file.tsx';
import { Progress } from '../../../components/ui/progress.tsx';
import { ownZone } from '../../../utils/text/day-in.ts';
import type { useLoad } from './use-load.ts';

interface LoadStepProps extends Pick<ReturnType<typeof useLoad>, 'step' | 'load' | 'leave'> {
  /** While it is read. */
  label: string;
  now: number;
  /** Stands above the differences. */
  children?: ReactNode;
}

/** How far a load is: being read, refused, or its differences with what may be done. */
export function LoadStepView({ step, load, leave, label, now, children }: LoadStepProps) {
  switch (step.at) {
    case 'waiting':
      return null;
    case 'reading':
      return <Progress label={label} {...step} />;
    case 'refused':
      return <RefusedFile name={step.name} refused={step.refused} />;
    default:
      return (
        <>
          {children}
          <LoadDifferences
            checked={step.checked}
            now={now}
            zone={ownZone()}
            disabled={step.at === 'loading'}
            onLoad={(mode) => void load(step.checked, step.name, mode)}
            onLeave={leave}
          />
        </>
      );
  }
}
