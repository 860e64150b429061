import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PhoneWindowButtons } from '../../../components/phone-window-buttons.tsx';
import { PreviewChoice } from '../../../components/preview/preview-choice.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useNow } from '../../../components/use-now.ts';
import { usePhoneWindow } from '../../../components/use-phone-window.ts';
import { networks, titleOf } from '../../../utils/networks/index.ts';
import { openPhoneWindow } from '../../../utils/phone-window.ts';
import { usePanel } from '../panel-context.ts';
import { PanelFrame } from '../panel-frame.tsx';
import { useAuthor, useComposed, useMeasuredFold } from '../use-phone-view.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

/** Of an author whom we do not know. */
const plainColour = '#6b7780';

interface PhonePreviewPanelProps {
  /** A published post: its own address and moment. */
  post?: { url: string; at: number | null };
  onBack?: () => void;
}

/** What is being written, or a published post, as a phone's feed shows it. */
export function PhonePreviewPanel({ post, onBack }: PhonePreviewPanelProps) {
  const { t, i18n } = useTranslation();
  const { subject, token, close } = usePanel();
  const now = useNow();
  const composed = useComposed(token);
  const author = useAuthor(subject.network, composed, subject.community);
  const measured = useMeasuredFold(subject.network);
  const openAsPhone = usePhoneWindow(openPhoneWindow);
  if (composed === undefined || author === undefined || measured === undefined) return <Skeleton />;

  const network = networks[subject.network];
  const title = titleOf(network, i18n.language);
  const frame = {
    title: t('phone:panel.title'),
    about: author?.name ?? composed?.name ?? title,
    ...(onBack ? { onBack } : {}),
  };
  if (composed === null) {
    return (
      <PanelFrame {...frame}>
        <EmptyState
          icon={<PenLine />}
          title={t('phone:panel.gone')}
          text={t('phone:panel.goneText')}
        >
          <Button onClick={close}>{t('common:close')}</Button>
        </EmptyState>
      </PanelFrame>
    );
  }
  const community = {
    key: subject.community ?? network.id,
    network: network.id,
    name: author?.name ?? composed.name ?? title,
    colour: author?.colour ?? plainColour,
    zone: author?.zone ?? ownZone(),
    rules: network.rules,
  };
  const at = post ? post.at : now;
  return (
    <PanelFrame
      {...frame}
      footer={post && <PhoneWindowButtons onOpen={(width) => openAsPhone(post.url, width)} />}
    >
      <PreviewChoice
        community={community}
        text={composed.text}
        pictures={[]}
        at={at}
        now={now}
        measured={measured}
      />
      {picturesLine(composed.pictures)}
    </PanelFrame>
  );

  function picturesLine(count: number | null) {
    if (count === 0) return null;
    return (
      <p className="text-xs text-muted">
        {count === null ? t('phone:panel.picturesUnknown') : t('phone:panel.pictures', { count })}
      </p>
    );
  }
}
