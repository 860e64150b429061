import { useEffect, useState } from 'react';
import { HardDrive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DayLine } from '../../components/day-line.tsx';
import { roomState } from '../../utils/storage-use/rules.ts';

/** A word before the room for the data is full; else nothing. */
export function RoomLine({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  const [state, setState] = useState<ReturnType<typeof roomState>>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(
      ({ usage, quota }) => setState(roomState(usage, quota)),
      () => undefined,
    );
  }, []);
  if (state !== 'low' && state !== 'full') return null;
  return (
    <DayLine
      icon={<HardDrive className="text-warn" />}
      text={t(state === 'full' ? 'storage:popupFull' : 'storage:popupLow')}
      onOpen={onOpen}
    />
  );
}
