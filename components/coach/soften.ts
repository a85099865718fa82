import type { Change } from '../../utils/editors/edit.ts';
import type { Compared, Rewrite } from '../../utils/messages.ts';
import type { Draft } from './draft.ts';

/** A sentence of the draft, and the first suggestion for it. */
export interface Piece {
  change: Change;
  /** The rules of all its nudges. */
  rules: readonly string[];
  /** What goes and what comes, word by word. */
  words: readonly Compared[];
  isTaken: boolean;
}

/** The whole draft with its first suggestions, as the card shows it. */
export interface Softening {
  /** The draft as it is without them. */
  text: string;
  /** In the order of the text, none over the other. */
  pieces: readonly Piece[];
}

/** The pieces of a draft, in order; their words still to be compared. One suggestion answers all nudges of a sentence. */
export function piecesOf(draft: Draft): Piece[] {
  const pieces: (Piece & { rules: string[] })[] = [];
  for (const nudge of draft.nudges) {
    const [text] = nudge.suggestions;
    const last = pieces.at(-1);
    const { start, end } = nudge.sentence;
    if (last?.change.start === start && last.change.end === end) last.rules.push(nudge.rule);
    else if (text !== undefined && start >= (last?.change.end ?? 0) && draft.isCurrent(nudge))
      pieces.push({ change: { start, end, text }, rules: [nudge.rule], words: [], isTaken: true });
  }
  return pieces;
}

/**
 * The draft with all first suggestions.
 *
 * @param compare compares texts word by word; may reject
 */
export async function softeningOf(
  draft: Draft,
  compare: (rewrites: Rewrite[]) => Promise<Compared[][]>,
): Promise<Softening> {
  const { text } = draft;
  const pieces = piecesOf(draft);
  const compared = await compare(
    pieces.map(({ change }) => ({ from: text.slice(change.start, change.end), to: change.text })),
  );
  return { text, pieces: pieces.map((piece, at) => ({ ...piece, words: compared[at] ?? [] })) };
}
