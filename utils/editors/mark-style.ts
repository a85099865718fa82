/**
 * How marked words look: calm, readable on light and on dark pages alike, and never red. The same for the two ways of
 * marking.
 */
export const MARK = {
  line: '#2f8f81',
  tint: 'rgb(47 143 129 / 0.14)',
  openTint: 'rgb(47 143 129 / 0.30)',
} as const;
