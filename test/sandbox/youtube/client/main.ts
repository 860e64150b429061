import { channelPage } from './channel.ts';
import { boot, h, say } from './h.ts';
import { watchPage } from './watch.ts';

const { channel } = boot;
const watch = watchPage();
const browse = channelPage();
const app = document.getElementById('app');
const guide = (href: string, text: string) =>
  h('ytd-guide-entry-renderer', {}, h('a', { id: 'endpoint', href }, text));
app?.append(
  h(
    'ytd-masthead',
    {},
    h('a', { href: '/', class: 'logo' }, '▶ YouTube'),
    h('span', { class: 'search' }, say('search')),
  ),
  h(
    'ytd-guide-renderer',
    {},
    guide(`/${channel.handle}`, say('home')),
    guide(`https://studio.youtube.com/channel/${channel.id}/videos`, say('yours')),
  ),
  h('ytd-page-manager', {}, browse.element, watch.element),
);

function titleOf(): string {
  const video = boot.videos.find(({ id }) => id === new URL(location.href).searchParams.get('v'));
  return `${video?.title ?? channel.title} - YouTube`;
}

/** `late`: the figures come a while after YouTube says that the navigation has ended. */
async function show(late: number): Promise<void> {
  const video = new URL(location.href).searchParams.get('v');
  document.title = titleOf();
  watch.element.toggleAttribute('hidden', !video);
  browse.element.toggleAttribute('hidden', !!video);
  if (video) await watch.show(video, late);
  else browse.show(location.pathname);
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** The order of the real one: the address, the data, the attributes and the event, the rest. */
async function navigate(): Promise<void> {
  await wait(300);
  const shown = show(Number(new URL(location.href).searchParams.get('late') ?? 0));
  document.dispatchEvent(new CustomEvent('yt-navigate-finish'));
  await shown;
}
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.host !== location.host) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  void navigate();
});
addEventListener('popstate', () => void navigate());
void show(0);
