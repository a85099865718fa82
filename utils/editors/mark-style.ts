/**
 * How marked words look: calm, readable on light and on dark pages alike, and never red. The same for the two ways of
 * marking.
 */
export const MARK = {
  line: '#7c6fe0',
  tint: 'rgb(124 111 224 / 0.13)',
  openTint: 'rgb(124 111 224 / 0.28)',
} as const;
