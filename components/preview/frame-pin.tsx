import { CardPictures } from './card-pictures.tsx';
import { CardSigns } from './card-head.tsx';
import { CardText } from './card-text.tsx';
import type { CardProps } from './card.ts';

const edge = 8;

/** A pin among its neighbours: half a screen wide, the picture and two lines of a title. */
export function CardPin(props: CardProps) {
  const width = (props.phone.width - 3 * edge) / 2;
  return (
    <div
      className="flex items-start bg-(--ph-card) pt-1"
      style={{ gap: edge, paddingInline: edge }}
    >
      <article style={{ width }} className="flex flex-col gap-1.5">
        <CardPictures {...props} width={width} />
        <div className="flex items-start gap-1 px-1.5">
          <div className="min-w-0 flex-1">
            <CardText {...props} inset={false} />
          </div>
          <CardSigns look={props.look} />
        </div>
      </article>
      <Neighbours width={width} />
    </div>
  );
}

/** Other people's pins: only so that a tile is seen as one of many. */
function Neighbours({ width }: { width: number }) {
  return (
    <div aria-hidden="true" className="flex flex-col gap-2" style={{ width }}>
      {[0.72, 1.1].map((ratio) => (
        <div key={ratio} className="flex flex-col gap-2">
          <span className="rounded-2xl bg-(--ph-pill)" style={{ height: width / ratio }} />
          <span className="mx-1.5 h-2 w-2/3 rounded-full bg-(--ph-pill)" />
        </div>
      ))}
    </div>
  );
}
