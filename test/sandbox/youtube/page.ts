import { CHANNEL, VIDEOS } from './content.ts';
import type { Comment, CommunityPost, Video } from './content.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

/** What the client is given with the page. */
export interface Boot {
  language: Language;
  channel: typeof CHANNEL;
  videos: readonly Video[];
  comments: readonly Comment[];
  posts: readonly CommunityPost[];
  words: Readonly<Record<string, string>>;
  now: number;
}

interface Asked {
  url: URL;
  language: Language;
  comments: readonly Comment[];
  posts: readonly CommunityPost[];
  studio: boolean;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The microdata of the video that was opened with this page: later navigations leave it as it is. */
function microdata(video: Video, now: number): string {
  const counter = (action: string, count: number) =>
    `<div itemprop="interactionStatistic" itemscope itemtype="https://schema.org/InteractionCounter"><meta itemprop="interactionType" content="https://schema.org/${action}"><meta itemprop="userInteractionCount" content="${count}"></div>`;
  const at = new Date(now - video.hours * 3_600_000).toISOString();
  return `<div id="watch7-content" itemscope itemtype="http://schema.org/VideoObject"><link itemprop="url" href="https://www.youtube.com/watch?v=${video.id}"><meta itemprop="identifier" content="${video.id}"><meta itemprop="datePublished" content="${at}">${counter('LikeAction', video.likes)}${counter('WatchAction', video.views)}</div>`;
}

/** The shell with the data; the rest is drawn by the client, as YouTube's Polymer app does. */
export function page({ url, language, comments, posts, studio }: Asked): string {
  const now = Date.now();
  const video = VIDEOS.find(({ id }) => id === url.searchParams.get('v'));
  const vanity = `http://www.youtube.com/${CHANNEL.handle}`;
  const owner = {
    browseEndpoint: { browseId: CHANNEL.id, canonicalBaseUrl: `/${CHANNEL.handle}` },
  };
  const initial = video
    ? { videoDetails: { videoId: video.id, title: video.title, channelId: CHANNEL.id }, owner }
    : {
        metadata: {
          channelMetadataRenderer: {
            title: CHANNEL.title,
            externalId: CHANNEL.id,
            vanityChannelUrl: vanity,
          },
        },
      };
  const boot: Boot = {
    language,
    channel: CHANNEL,
    videos: VIDEOS,
    comments,
    posts,
    words: WORDS[language],
    now,
  };
  const title =
    video?.title ??
    (studio ? `${WORDS[language].channelComments} - YouTube Studio` : CHANNEL.title);
  return `<!doctype html>
<html lang="${language === 'ru' ? 'ru-RU' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(studio ? title : `${title} - YouTube`)}</title>
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/client/frame.css"><link rel="stylesheet" href="/sandbox/client/talk.css">
<script type="application/json" id="boot">${inScript(boot)}</script></head>
<body>${studio ? '' : `<script nonce="sandbox">var ytInitialData = ${inScript(initial)};</script>`}
${video ? microdata(video, now) : ''}
<${studio ? 'ytcp-app' : 'ytd-app'} id="app"></${studio ? 'ytcp-app' : 'ytd-app'}>
<script type="module" src="/sandbox/client/${studio ? 'studio' : 'main'}.ts"></script></body></html>`;
}
