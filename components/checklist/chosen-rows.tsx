import { useRef, useState } from 'react';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { movedTo } from '../../utils/metrics/order.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import { metricWord } from '../metric-words.ts';
import { IconButton } from '../ui/icon-button.tsx';

interface ChosenRowsProps {
  metrics: readonly MetricId[];
  onChange: (metrics: MetricId[]) => void;
}

/** The rows in their order: dragged, or moved with the arrow keys on a row's handle. */
export function ChosenRows({ metrics, onChange }: ChosenRowsProps) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState<MetricId | null>(null);
  const [over, setOver] = useState<MetricId | null>(null);
  const [said, setSaid] = useState('');
  const handles = useRef(new Map<MetricId, HTMLButtonElement>());
  const name = (metric: MetricId) => t(metricWord[metric].name);

  function move(metric: MetricId, to: number) {
    if (to < 0 || to >= metrics.length) return;
    onChange(movedTo(metrics, metric, to));
    setSaid(t('checklist:rows.moved', { name: name(metric), place: to + 1 }));
    // The row is drawn elsewhere: what was under the finger keeps the keys.
    requestAnimationFrame(() => handles.current.get(metric)?.focus());
  }

  return (
    <>
      <ol className="flex flex-col" aria-label={t('checklist:rows.chosen')}>
        {metrics.map((metric, place) => (
          <li
            key={metric}
            data-metric={metric}
            draggable
            className={`flex min-h-9 items-center gap-1 rounded-md border-t-2 ${over === metric && dragged !== metric ? 'border-accent' : 'border-transparent'} ${dragged === metric ? 'opacity-50' : ''}`}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              // Firefox begins no drag without something to carry.
              event.dataTransfer.setData('text/plain', name(metric));
              setDragged(metric);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(metric);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null && dragged !== metric) move(dragged, place);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <button
              ref={(button) => {
                if (button) handles.current.set(metric, button);
                else handles.current.delete(metric);
              }}
              type="button"
              aria-label={t('checklist:rows.handle', { name: name(metric) })}
              className="inline-flex size-7 shrink-0 cursor-grab items-center justify-center rounded-md text-muted hover:bg-sunken"
              onKeyDown={(event) => {
                const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
                if (!by) return;
                event.preventDefault();
                move(metric, place + by);
              }}
            >
              <GripVertical className="size-4" aria-hidden="true" />
            </button>
            <span className="min-w-0 flex-1">{name(metric)}</span>
            <IconButton
              label={t('checklist:rows.up', { name: name(metric) })}
              icon={<ArrowUp />}
              className="size-7!"
              disabled={place === 0}
              onClick={() => move(metric, place - 1)}
            />
            <IconButton
              label={t('checklist:rows.down', { name: name(metric) })}
              icon={<ArrowDown />}
              className="size-7!"
              disabled={place === metrics.length - 1}
              onClick={() => move(metric, place + 1)}
            />
            <IconButton
              label={t('checklist:rows.remove', { name: name(metric) })}
              icon={<X />}
              className="size-7!"
              onClick={() => onChange(metrics.filter((one) => one !== metric))}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
