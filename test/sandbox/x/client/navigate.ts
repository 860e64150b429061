let draw: () => void = () => undefined;

/** What draws the page that the address names. */
export function onNavigate(run: () => void): void {
  draw = run;
  addEventListener('popstate', run);
}

/** A click on a link of the page: the address changes, the page does not load. */
export function go(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (!link) return;
  event.preventDefault();
  const path = link.getAttribute('href') ?? '/';
  if (!/^\/(?:home|\w+|\w+\/status\/\d+)$/.test(path)) return;
  if (path !== location.pathname) history.pushState(null, '', path);
  draw();
}
