import { render } from 'preact';
import { Badge } from './Badge.tsx';
import { type CardActions, NoticeCard, NudgeCard, SupportCard } from './Card.tsx';
import type { DraftNudge } from './draft.ts';
import type { Place } from './place.ts';
import { SoftenCard } from './SoftenCard.tsx';
import type { Piece, Softening } from './soften.ts';
import type { SupportKind } from './support.ts';

/** The card that is open, if any. */
export type Open =
  | {
      kind: 'nudge';
      nudge: DraftNudge;
      isMenuOpen: boolean;
      /** A suggestion that the editor did not take. */
      refused: string | null;
      isCopied: boolean;
    }
  | { kind: 'soften'; softening: Softening }
  | { kind: 'support' }
  | { kind: 'notice'; text: string };

/** Everything that can be seen of the coach beside the marks. */
interface Look {
  badge: Place | null;
  /** The badge's name, and the one or two characters on it. */
  label: string;
  face: string;
  open: Open | null;
  support: SupportKind | null;
  nudges: readonly DraftNudge[];
  hasBoundary: boolean;
  /** What the open nudge's card can do. */
  actions: CardActions | null;
  onPress: (byKeyboard: boolean) => void;
  onToggle: (piece: Piece) => void;
  onSoften: () => void;
  onClose: () => void;
}

/** The badge's accessible name. */
export function labelOf(count: number, support: SupportKind | null): string {
  if (support) return 'Gentle Draft: support';
  if (count === 0) return '';
  return `Gentle Draft: ${count} ${count === 1 ? 'suggestion' : 'suggestions'}`;
}

/** Shows badge and card, or nothing. */
export function renderLook(root: HTMLElement, look: Look | null): void {
  render(look && <LookView {...look} />, root);
}

function LookView(look: Look) {
  const { badge, label, face, open, onPress } = look;
  return (
    <>
      {badge && label && (
        <div class="at" style={{ transform: `translate(${badge.x}px, ${badge.y}px)` }}>
          <Badge label={label} face={face} isOpen={open !== null} onPress={onPress} />
        </div>
      )}
      <OpenCard {...look} />
    </>
  );
}

function OpenCard(look: Look) {
  const { open, support, nudges, hasBoundary, actions, onClose } = look;
  if (open?.kind === 'notice') return <NoticeCard text={open.text} onClose={onClose} />;
  if (open?.kind === 'support') return support && <SupportCard kind={support} onClose={onClose} />;
  if (open?.kind === 'soften')
    return (
      <SoftenCard
        {...open.softening}
        onToggle={look.onToggle}
        onUse={look.onSoften}
        onClose={onClose}
      />
    );
  if (!open || !actions) return null;
  return (
    <NudgeCard
      key={`${open.nudge.rule} ${open.nudge.phrase}`}
      nudge={open.nudge}
      at={nudges.indexOf(open.nudge) + 1}
      of={nudges.length}
      hasBoundary={hasBoundary}
      isMenuOpen={open.isMenuOpen}
      refused={open.refused}
      isCopied={open.isCopied}
      {...actions}
    />
  );
}
