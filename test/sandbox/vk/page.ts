import { COMMUNITIES, ME, OWNERS } from './content/owners.ts';
import type { Boot, LanguageId, SkinId } from './model.ts';
import type { VkState } from './state.ts';

/** Pages that the client draws itself, and those that are a mere "nothing here" but no error. */
const EMPTY_PAGES =
  /^\/(id\d+|im|gim\d+|groups|friends|search|settings|ads|albums-?\d+|videos-?\d+|photo-?\d+_\d+|video-?\d+_\d+|away\.php|app\d+)$/;

export function pageExists(path: string, state: VkState): boolean {
  const post = /^\/wall(-\d+_\d+)$/.exec(path);
  if (post) return state.postOf(post[1] ?? '') !== undefined;
  return path === '/feed' || EMPTY_PAGES.test(path) || communityOf(path) !== undefined;
}

/** `/teplyhleb`, `/club224700111`, `/public224700111` and `/wall-224700111` are one wall. */
function communityOf(path: string) {
  return COMMUNITIES.find(
    ({ screenName, id }) =>
      path === `/${screenName}` ||
      new RegExp(`^/(?:club|public|wall-)${-id}(?:_\\d+)?$`).test(path),
  );
}

const STYLES: Readonly<Record<SkinId, readonly string[]>> = {
  classic: ['base', 'chrome', 'messenger', 'fans', 'classic', 'classic-talk'],
  react: ['base', 'chrome', 'messenger', 'fans', 'react', 'react-media', 'composer'],
  mobile: ['base', 'mobile'],
};

/** The HTML of any page: only the head differs, the rest is drawn by the client. */
export function page(url: URL, skin: SkinId, lang: LanguageId): string {
  const community = communityOf(url.pathname);
  const title = community
    ? url.pathname.includes('_')
      ? `${community.name} - Запись на стене`
      : community.name
    : 'Новости';
  // Row a: og:title. The client leaves it as it is when it navigates: VK's too goes stale.
  const meta = community
    ? `<meta property="og:title" content="${escape(community.name)}">
<meta property="og:url" content="${url.origin}${escape(url.pathname)}">
<meta property="og:description" content="${escape(community.about)}">`
    : '';
  const boot: Boot = { skin, lang, me: ME, owners: [...OWNERS], communities: [...COMMUNITIES] };
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${meta}
<link rel="icon" href="/favicon.ico">
${STYLES[skin].map((name) => `<link rel="stylesheet" href="/sandbox/style/${name}.css">`).join('\n')}
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/sandbox/client/main.ts"></script>
</head>
<body class="${skin === 'classic' ? 'is_1x ' : ''}skin_${skin}"></body>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
