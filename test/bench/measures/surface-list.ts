/** One of our pages as a tab opens it. */
export interface Surface {
  name: string;
  path: string;
  /** What stands there once its own data is drawn; in an empty database: that there is nothing. */
  drawn: string;
}

/** The sign and the title of an empty page (components/ui/empty-state.tsx). */
const nothing = 'main .bg-accent-soft + p.text-lg';

const page = (name: string, drawn: string, rest = ''): Surface => ({
  name,
  path: `dashboard.html#${name}${rest}`,
  drawn: `main :is(${drawn}), ${nothing}`,
});

export const surfaces: readonly Surface[] = [
  { name: 'popup', path: 'popup.html', drawn: 'form input, main section, main a' },
  { name: 'sidepanel', path: 'sidepanel.html', drawn: `main textarea, ${nothing}` },
  page('plan', 'ul li'),
  page('inbox', 'ul li'),
  page('mentions', 'ul li'),
  page('templates', 'ul li'),
  page('communities', 'article, section'),
  page('insights', 'svg.recharts-surface'),
  page('goals', 'table, ul li'),
  page('placements', 'table, ul li'),
  page('report', 'form, iframe'),
  page('people', 'ul li'),
  { ...page('people', 'ul li', '/first'), name: 'first-contacts' },
  page('networks', 'section'),
  page('problems', 'ul li'),
  page('sharing', 'form, section'),
  page('data', '#room :is(ul, dl, table)'),
  page('settings', 'section'),
  page('help', 'section, details'),
  { name: 'welcome', path: 'dashboard.html#welcome', drawn: 'main h1' },
  page('privacy', 'p'),
];
