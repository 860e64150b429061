import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import icon from '../../assets/icon.svg';
import { menu, useRoute } from './routes.tsx';
import { SyncHere } from './sync-here.tsx';
import { SampleHere } from './sample/banner.tsx';

/** A menu beside the page, or above it where the window is narrow. */
export function App() {
  const { t } = useTranslation();
  const open = useRoute();
  if (open.alone) return <main>{open.page}</main>;
  // A view with its own address belongs to the page that holds it.
  const inMenu = open.within ?? open.id;
  return (
    <div className="mx-auto flex min-h-dvh max-w-6xl flex-col md:flex-row">
      <nav
        aria-label={t('dashboard:nav.label')}
        className="sticky top-0 z-10 flex print:hidden flex-col gap-3 border-b border-line bg-bg px-4 pt-3 md:h-dvh md:w-56 md:shrink-0 md:border-0 md:px-3 md:py-6"
      >
        <p className="flex items-center gap-2.5 md:px-2.5 md:pb-2">
          <img src={icon} alt="" className="size-7" />
          <span className="text-lg font-semibold tracking-tight">Groupmate</span>
          <span className="ml-auto">
            <SyncHere />
          </span>
        </p>
        <ul className="-mx-4 flex gap-0.5 overflow-x-auto px-4 md:mx-0 md:flex-col md:overflow-visible md:px-0">
          {menu.map((route) => (
            <li key={route.id} className="shrink-0">
              <a
                href={`#${route.id}`}
                aria-current={route.id === inMenu ? 'page' : undefined}
                ref={(link) => {
                  // In the narrow row of tabs the open one may stand outside the window.
                  if (route.id === inMenu)
                    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
                }}
                className={`flex items-center gap-2.5 border-b-2 px-2 py-2 font-medium whitespace-nowrap transition-colors -outline-offset-2 md:rounded-md md:border-0 md:px-2.5 [&>svg]:size-4.5 max-md:[&>svg]:hidden ${route.id === inMenu ? 'border-accent text-accent md:bg-accent-soft' : 'border-transparent text-muted hover:text-ink md:hover:bg-sunken'}`}
              >
                {route.icon}
                {t(route.word)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="min-w-0 flex-1 px-4 py-5 md:px-8 md:py-7">
        <SampleHere />
        <Fragment key={inMenu}>{open.page}</Fragment>
      </main>
    </div>
  );
}
