import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Surface, type SurfaceProps } from './surface.tsx';

/** Draws a surface into the page's `#root`. */
export function mount(surface: Omit<SurfaceProps, 'children'>, app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <Surface {...surface}>{app}</Surface>
    </StrictMode>,
  );
}
