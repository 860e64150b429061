import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { Unplug } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { Skeleton } from '../../components/ui/skeleton.tsx';
import { ask, type FeatureId } from '../../utils/messages.ts';
import { PanelProvider } from './panel-context.ts';
import { CommentMark } from './panels/comment-mark.tsx';
import { CoverCheck } from './panels/cover-check.tsx';
import { CommunityStrip } from './panels/community-strip.tsx';
import { FoldRuler } from './panels/fold-ruler.tsx';
import { ReplyCoach } from './panels/reply-coach.tsx';
import { PostInsight } from './panels/post-insight.tsx';
import { ReplyTemplates } from './panels/reply-templates.tsx';
import { Teach } from './panels/teach.tsx';
import { Welcome } from './panels/welcome.tsx';
import { useSubject } from './subject.ts';

/** Each feature's panel, by its id. */
const panels: Record<FeatureId | 'teach' | 'reply-coach', ComponentType> = {
  'post-insight': PostInsight,
  'community-strip': CommunityStrip,
  'comment-mark': CommentMark,
  'reply-templates': ReplyTemplates,
  'reply-coach': ReplyCoach,
  teach: Teach,
  welcome: Welcome,
  'cover-check': CoverCheck,
  'fold-ruler': FoldRuler,
};

/** One panel beside one mark. Esc closes it, wherever the focus is. */
export function App({ token }: { token: string }) {
  const { t } = useTranslation();
  const told = useSubject(token);
  const turn = told.state === 'told' ? told.subject.turn : 0;
  // The frame is kept warm: what was closed stands here hidden until its next turn.
  const [closed, setClosed] = useState(0);
  const leave = useCallback(() => {
    setClosed(turn);
    close(token, turn);
  }, [token, turn]);

  useEffect(() => {
    // A field that used Esc for itself has said so.
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && turn) leave();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [leave, turn]);

  if (told.state === 'asking') return <Skeleton />;
  if (told.state === 'refused') {
    return (
      <EmptyState
        icon={<Unplug />}
        title={t('panel:refused.title')}
        text={t('panel:refused.text')}
      />
    );
  }
  const Panel = panels[told.subject.feature];
  return (
    <PanelProvider value={{ subject: told.subject, token, shown: closed !== turn, close: leave }}>
      <Panel key={told.turn} />
    </PanelProvider>
  );
}

function close(token: string, turn: number) {
  void ask('panel.close', { token, turn }).catch(() => undefined);
}
