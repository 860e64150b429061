import { useEffect, useState, type ReactNode } from 'react';
import {
  CalendarDays,
  ChartNoAxesColumn,
  Handshake,
  FileChartColumn,
  CircleHelp,
  Footprints,
  HardDriveDownload,
  Highlighter,
  Inbox,
  MessageSquareText,
  MonitorSmartphone,
  Plug,
  Settings2,
  Target,
  ShieldCheck,
  TriangleAlert,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { Communities } from './pages/communities.tsx';
import { DataPage } from './pages/data.tsx';
import { GoalsPage } from './pages/goals/index.tsx';
import { HelpPage } from './pages/help.tsx';
import { InboxPage } from './pages/inbox/index.tsx';
import { InsightsPage } from './pages/insights/index.tsx';
import { MentionsPage } from './pages/mentions/index.tsx';
import { Networks } from './pages/networks.tsx';
import { People } from './pages/people.tsx';
import { PlacementsPage } from './pages/placements/index.tsx';
import { PlanPage } from './pages/plan/index.tsx';
import { ReportPage } from './pages/report/index.tsx';
import { PrivacyPage } from './pages/privacy.tsx';
import { SharingPage } from './pages/sharing/index.tsx';
import { SettingsPage } from './pages/settings.tsx';
import { Templates } from './pages/templates.tsx';
import { SampleOffer } from './sample/sample-offer.tsx';
import { WelcomePage } from './pages/welcome/index.tsx';

export interface Route {
  /** Stands in the address after `#`. */
  id: string;
  word: string;
  icon: ReactNode;
  page: ReactNode;
  /** Without the menu, and not in it: it is led to. */
  alone?: true;
  /** A view of that page with an address of its own: not in the menu. */
  within?: string;
}

/** Every page of the dashboard, in the order of the menu; the first is where one lands. */
export const routes: readonly [Route, ...Route[]] = [
  { id: 'plan', word: 'dashboard:nav.plan', icon: <CalendarDays />, page: <PlanPage /> },
  { id: 'inbox', word: 'inbox:title', icon: <Inbox />, page: <InboxPage /> },
  { id: 'mentions', word: 'mentions:title', icon: <Highlighter />, page: <MentionsPage /> },
  {
    id: 'templates',
    word: 'dashboard:nav.templates',
    icon: <MessageSquareText />,
    page: <Templates />,
  },
  {
    id: 'communities',
    word: 'dashboard:nav.communities',
    icon: <UsersRound />,
    page: <Communities />,
  },
  {
    id: 'insights',
    word: 'insights:title',
    icon: <ChartNoAxesColumn />,
    page: <InsightsPage />,
  },
  { id: 'goals', word: 'goals:title', icon: <Target />, page: <GoalsPage /> },
  {
    id: 'placements',
    word: 'placements:title',
    icon: <Handshake />,
    page: <PlacementsPage />,
  },
  { id: 'report', word: 'report:title', icon: <FileChartColumn />, page: <ReportPage /> },
  { id: 'people', word: 'dashboard:nav.people', icon: <UserRound />, page: <People /> },
  { id: 'networks', word: 'dashboard:nav.networks', icon: <Plug />, page: <Networks /> },
  {
    id: 'problems',
    word: 'dashboard:nav.problems',
    icon: <TriangleAlert />,
    page: <Networks />,
    within: 'networks',
  },
  {
    id: 'sharing',
    word: 'sharing:title',
    icon: <MonitorSmartphone />,
    page: <SharingPage />,
  },
  { id: 'data', word: 'backup:nav', icon: <HardDriveDownload />, page: <DataPage /> },
  { id: 'settings', word: 'dashboard:nav.settings', icon: <Settings2 />, page: <SettingsPage /> },
  { id: 'help', word: 'help:title', icon: <CircleHelp />, page: <HelpPage /> },
  {
    id: 'welcome',
    word: 'first:name',
    icon: <Footprints />,
    page: <WelcomePage sample={<SampleOffer />} />,
    alone: true,
  },
  {
    id: 'privacy',
    word: 'product:privacy',
    icon: <ShieldCheck />,
    page: <PrivacyPage />,
    within: 'settings',
  },
];

/** What the menu shows. */
export const menu = routes.filter(({ within, alone }) => !within && !alone);

/** `#plan/new`: a page may read the rest of the address itself. */
const current = (): Route => {
  const [id] = location.hash.slice(1).split('/');
  return routes.find((route) => route.id === id) ?? routes[0];
};

/** The page that the address names; follows links and the browser's back button. */
export function useRoute(): Route {
  const [route, setRoute] = useState(current);
  useEffect(() => {
    const follow = () => setRoute(current());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
