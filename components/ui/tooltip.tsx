import type { ReactElement } from 'react';
import { Tooltip as Base } from '@base-ui/react/tooltip';

/** Adds a sentence to a control. Never the only place where something needed is said. */
export function Tooltip({ label, children }: { label: string; children: ReactElement }) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} collisionPadding={8} className="z-30">
          <Base.Popup className="max-w-64 rounded-sm bg-ink px-2 py-1 text-xs text-bg shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {label}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
