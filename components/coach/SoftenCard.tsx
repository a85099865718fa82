import { Close, Frame } from './Card.tsx';
import type { Piece, Softening } from './soften.ts';

interface Props extends Softening {
  onToggle: (piece: Piece) => void;
  onUse: () => void;
  onClose: () => void;
}

/** The whole draft with its first suggestions: what goes is struck out, what comes stands out; each can be left. */
export function SoftenCard({ text, pieces, onToggle, onUse, onClose }: Props) {
  const taken = pieces.filter(({ isTaken }) => isTaken).length;
  return (
    <Frame name="Gentle Draft: the whole draft" onClose={onClose}>
      <header>
        <h2>The whole draft, softened</h2>
        <Close onClose={onClose} />
      </header>
      <div class="draft">
        {pieces.map((piece, at) => (
          <>
            {text.slice(pieces[at - 1]?.change.end ?? 0, piece.change.start).trim()}
            <button
              type="button"
              class="use"
              aria-pressed={piece.isTaken}
              aria-label={`Use: ${piece.change.text || 'leave this sentence out'}`}
              onClick={() => onToggle(piece)}
            >
              {piece.isTaken
                ? piece.words.map((run) =>
                    run.kind === 'same' ? (
                      run.text
                    ) : run.kind === 'in' ? (
                      <ins>{run.text}</ins>
                    ) : (
                      <del>{run.text}</del>
                    ),
                  )
                : text.slice(piece.change.start, piece.change.end)}
            </button>
          </>
        ))}
        {text.slice(pieces.at(-1)?.change.end ?? 0).trim()}
      </div>
      <footer>
        <button type="button" class="main" disabled={taken === 0} onClick={onUse}>
          {taken === pieces.length ? `Use all ${taken}` : `Use ${taken} of ${pieces.length}`}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          Not now
        </button>
      </footer>
    </Frame>
  );
}
