import { useContext, useState } from 'react';
import { CalendarArrowDown, Ellipsis, FileUp, Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PlanKinContext } from '../../../../components/plan-kin.tsx';
import { Menu } from '../../../../components/ui/menu.tsx';
import { CsvImport } from './csv-import.tsx';
import { PlanExport } from './plan-export.tsx';
import type { PlanPeople } from './use-plan.ts';

/** The plan's own menu: files in and out, and recurrences. */
export function PlanMore({ people, now }: { people: PlanPeople; now: number }) {
  const { t } = useTranslation();
  const kin = useContext(PlanKinContext);
  const [open, setOpen] = useState<'import' | 'export' | null>(null);
  return (
    <>
      <Menu
        label={t('many:more')}
        icon={<Ellipsis />}
        actions={[
          { label: t('many:csv.open'), icon: <FileUp />, run: () => setOpen('import') },
          { label: t('many:save.open'), icon: <CalendarArrowDown />, run: () => setOpen('export') },
          { label: t('repeats:all'), icon: <Repeat />, run: () => kin?.onRepeats() },
        ]}
      />
      <CsvImport open={open === 'import'} now={now} onClose={() => setOpen(null)} />
      <PlanExport
        open={open === 'export'}
        people={people}
        now={now}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
