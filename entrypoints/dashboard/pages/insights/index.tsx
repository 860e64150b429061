import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';

/** Loaded when it is opened: the library of its charts is larger than the rest of the dashboard. */
const Page = lazy(() => import('./page.tsx'));

export function InsightsPage() {
  return (
    <Suspense fallback={<Skeleton rows={6} />}>
      <Page />
    </Suspense>
  );
}
