import type { ReactNode } from 'react';
import { Menu as Base } from '@base-ui/react/menu';

export interface MenuAction {
  label: string;
  icon: ReactNode;
  danger?: boolean;
  run: () => void;
}

interface MenuProps {
  /** What the menu's button is called. */
  label: string;
  icon: ReactNode;
  actions: readonly MenuAction[];
}

/** A button that opens a short list of actions. */
export function Menu({ label, icon, actions }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger
        aria-label={label}
        className="inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink data-popup-open:bg-sunken [&>svg]:size-4.5"
      >
        {icon}
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" collisionPadding={8} className="z-30">
          <Base.Popup className="min-w-40 rounded-md border border-line bg-raised p-1 shadow-float outline-none">
            {actions.map((action) => (
              <Base.Item
                key={action.label}
                onClick={action.run}
                className={`flex cursor-pointer items-center gap-2 rounded-sm px-2 py-1.5 outline-none select-none [&>svg]:size-4 ${action.danger ? 'text-bad data-highlighted:bg-bad-soft' : 'data-highlighted:bg-accent-soft'}`}
              >
                {action.icon}
                {action.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
