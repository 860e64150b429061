import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';

/** Loaded when it is opened: most days nobody makes a report. */
const Page = lazy(() => import('./page.tsx'));

export function ReportPage() {
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      <Page />
    </Suspense>
  );
}
