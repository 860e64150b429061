import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saidIn, type CardPart } from '../../utils/networks/card.ts';
import { columnOf } from '../../utils/preview/rules.ts';
import { CardActions, CardFigures } from './card-actions.tsx';
import { CardHead, CardAvatar, useWhen } from './card-head.tsx';
import { CardLink } from './card-link.tsx';
import { CardText } from './card-text.tsx';
import { CardPictures } from './card-pictures.tsx';
import type { CardProps } from './card.ts';
import { CardBubble } from './frame-bubble.tsx';
import { CardPin } from './frame-pin.tsx';
import { CardStream } from './frame-stream.tsx';

/** A post in the network's own manner. */
export function FeedCard(props: CardProps) {
  const { frame } = props.look;
  if (frame === 'bubble') return <CardBubble {...props} />;
  if (frame === 'pin') return <CardPin {...props} />;
  if (frame === 'stream') return <CardStream {...props} />;
  return frame === 'column' ? <ColumnCard {...props} /> : <PlainCard {...props} />;
}

/** One part below another over the screen's whole width. */
function PlainCard(props: CardProps) {
  const { look, phone, post } = props;
  const { side } = post.author.rules.type;
  const { inset } = look.pictures;
  const within = (part: ReactNode) => <div style={{ paddingInline: side }}>{part}</div>;
  return (
    <article className="flex flex-col gap-2.5 bg-(--ph-card) pt-3 pb-2.5">
      {look.parts.map((part) => {
        const drawn = partOf(part, props, phone.width - 2 * inset);
        if (part === 'pictures') {
          return (
            <div key={part} className="empty:hidden" style={{ paddingInline: inset }}>
              {drawn}
            </div>
          );
        }
        if (part === 'text') return <Fragment key={part}>{drawn}</Fragment>;
        return <Fragment key={part}>{within(drawn)}</Fragment>;
      })}
    </article>
  );
}

/** The avatar alone at the left, all else in the column of the text. */
function ColumnCard(props: CardProps) {
  const { look, phone, post } = props;
  const column = columnOf(post.author.rules.type, phone.width);
  return (
    <article
      className="flex bg-(--ph-card) pt-3 pb-2"
      style={{ paddingLeft: post.author.rules.type.side - look.head.avatar.size - 8 }}
    >
      <CardAvatar {...props} />
      <div className="ml-2 flex min-w-0 flex-col gap-1.5" style={{ width: column }}>
        {look.parts.map((part) => (
          <Fragment key={part}>{partOf(part, props, column)}</Fragment>
        ))}
      </div>
    </article>
  );
}

function partOf(part: CardPart, props: CardProps, width: number): ReactNode {
  const { look } = props;
  switch (part) {
    case 'head':
      return <CardHead {...props} />;
    case 'subject':
      return <CardSubject {...props} />;
    case 'text':
      return <CardText {...props} inset={look.frame === 'feed'} />;
    case 'pictures':
      return <CardPictures {...props} width={width} />;
    case 'link':
      return <CardLink {...props} />;
    case 'figures':
      return <CardFigures />;
    case 'actions':
      return <CardActions look={look} />;
    case 'time':
      return <CardTime {...props} />;
  }
}

function CardTime({ post }: CardProps) {
  return <p className="text-[12px] leading-4 text-(--ph-muted)">{useWhen(post)}</p>;
}

/** A subject is not a part of a draft: its place is shown, in grey. */
function CardSubject({ look }: CardProps) {
  const { i18n } = useTranslation();
  if (!look.subject) return null;
  return (
    <p className="text-[20px] leading-6 font-semibold text-(--ph-muted)">
      {saidIn(look.subject, i18n.language)}
    </p>
  );
}
