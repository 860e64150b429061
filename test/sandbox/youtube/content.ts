/** The make-believe bakery's channel: what it has published, and who wrote under it. */
export const CHANNEL = {
  id: 'UCx4Bf0aTeplyHleb00-_12A',
  handle: '@teplyhleb',
  title: 'Пекарня «Тёплый хлеб»',
  subscribers: 5620,
};

export interface Video {
  id: string;
  title: string;
  picture: string;
  views: number;
  likes: number;
  comments: number;
  hours: number;
  length: string;
}
export const VIDEOS: readonly Video[] = [
  {
    id: 'rzhanoy-01A',
    title: 'Ржаной на закваске: от муки до корочки',
    picture: 'bread-4',
    views: 4812,
    likes: 342,
    comments: 6,
    hours: 50,
    length: '12:40',
  },
  {
    id: 'zakvaska-02',
    title: 'Закваска с нуля за семь дней',
    picture: 'wheat-2',
    views: 12_480,
    likes: 911,
    comments: 2,
    hours: 192,
    length: '18:05',
  },
  {
    id: 'kruassan-03',
    title: 'Круассаны дома: слоим тесто без спешки',
    picture: 'croissant-7',
    views: 8_204,
    likes: 605,
    comments: 1,
    hours: 380,
    length: '21:17',
  },
  {
    id: 'utro-pek-04',
    title: 'Утро пекаря: с четырёх до восьми',
    picture: 'coffee-3',
    views: 2_067,
    likes: 188,
    comments: 1,
    hours: 560,
    length: '8:31',
  },
  {
    id: 'bulochki-05',
    title: 'Булочки с корицей на всю смену',
    picture: 'buns-1',
    views: 3_391,
    likes: 240,
    comments: 1,
    hours: 900,
    length: '9:58',
  },
  {
    id: 'tort-medov6',
    title: 'Медовик, который режется',
    picture: 'cake-5',
    views: 6_730,
    likes: 512,
    comments: 1,
    hours: 1300,
    length: '15:22',
  },
];

export interface Comment {
  id: string;
  video: string;
  author: string;
  text: string;
  hours: number;
  likes: number;
  hearted?: boolean;
  pinned?: boolean;
}
const on = (
  video: string,
  id: string,
  author: string,
  text: string,
  hours: number,
  likes: number,
  more: Partial<Comment> = {},
): Comment => ({ id, video, author, text, hours, likes, ...more });
const OWN = CHANNEL.handle;
export const COMMENTS: readonly Comment[] = [
  on(
    'rzhanoy-01A',
    'UgzPinned0000000000A4AaABAg',
    OWN,
    'Рецепт с граммами — в описании. Закваску можно взять у нас на Речной, 12 🥖',
    49,
    41,
    { pinned: true },
  ),
  on(
    'rzhanoy-01A',
    'UgxAnna000000000000B4AaABAg',
    '@anna-petrova',
    'Спасибо, испекла вчера — муж съел половину! А можно ли заменить ржаную муку цельнозерновой?',
    3,
    12,
  ),
  on(
    'rzhanoy-01A',
    'UgxBoris00000000000C4AaABAg',
    '@boris.kuznetsov',
    'Сколько держать в формах, если на кухне прохладно?',
    20,
    4,
  ),
  on(
    'rzhanoy-01A',
    'UgxBoris00000000000C4AaABAg.9xOwnAnswer01',
    OWN,
    'Борис, при 20 градусах — часа три, до удвоения.',
    18,
    2,
  ),
  on(
    'rzhanoy-01A',
    'UgxMilana0000000000D4AaABAg',
    '@milana_pechet',
    'Лучший канал о хлебе ❤️',
    30,
    0,
    { hearted: true },
  ),
  on('rzhanoy-01A', 'UgxMilana0000000000D4AaABAg.9xSosedka0001', '@galina-v', 'Согласна!', 29, 0),
  on(
    'zakvaska-02',
    'UgxIgor000000000000E4AaABAg',
    '@igor.s',
    'На третий день пошла плесень, выбрасывать?',
    96,
    3,
  ),
  on('zakvaska-02', 'UgxOlga000000000000F4AaABAg', '@olga-mir', 'А на пшеничной муке?', 26, 0),
  on(
    'kruassan-03',
    'UgxLev0000000000000G4AaABAg',
    '@lev.tolokno',
    'Слои не слиплись — чудо',
    300,
    8,
  ),
  on('utro-pek-04', 'UgxVera000000000000H4AaABAg', '@vera-k', 'Вставать в четыре — подвиг', 500, 5),
  on('bulochki-05', 'UgxNina000000000000I4AaABAg', '@nina-n', 'Пахнет через экран', 800, 1),
  on('tort-medov6', 'UgxPavel00000000000J4AaABAg', '@pavel-r', 'Крем не тёк?', 1200, 2),
];

export interface CommunityPost {
  id: string;
  text: string;
  hours: number;
  likes: number;
  comments: number;
}
export const POSTS: readonly CommunityPost[] = [
  {
    id: 'UgkxHleb00000000000000000000001',
    text: 'В субботу печём на ярмарке у ратуши. Что привезти?',
    hours: 7,
    likes: 118,
    comments: 23,
  },
  {
    id: 'UgkxHleb00000000000000000000002',
    text: 'Новая печь приехала. Первое видео из неё — в четверг.',
    hours: 170,
    likes: 264,
    comments: 31,
  },
];
