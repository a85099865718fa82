/** How the writer types, so that a suggestion sounds like them. */
export interface Register {
  /** Sentences start small, "i" is small. */
  lowerCase: boolean;
  /** The last sentence goes without a full stop. */
  bareEnd: boolean;
  /** "dont", "im". */
  bareApostrophes: boolean;
  /** "u", "ur". */
  shortYou: boolean;
  /** Typographic apostrophes (’). */
  curly: boolean;
}

export function registerOf(text: string): Register {
  const has = (pattern: RegExp) => pattern.test(text);
  const capitals = text.match(/(?:^|[.!?\n]\s*)[A-Z]|\bI\b/g)?.length ?? 0;
  const smalls = text.match(/(?:^|[.!?\n]\s*)[a-z]|\bi\b/g)?.length ?? 0;
  return {
    lowerCase: smalls > capitals,
    bareEnd: !has(/[a-z)\]]\.(?:\s|$)/i),
    bareApostrophes:
      has(/\b(dont|cant|im|ive|didnt|wont|isnt|doesnt|youre|thats)\b/i) &&
      !has(/[a-z]['’](?:t|m|s|re|ve|ll|d)\b/i),
    shortYou: has(/\b(u|ur)\b/i) && !has(/\byou\b/i),
    curly: has(/[a-z]’[a-z]/i),
  };
}

/** Rewrites a suggestion that was written with capitals, apostrophes and full stops the way the writer types. */
export function fitRegister(suggestion: string, register: Register): string {
  let fitted = suggestion;
  if (register.shortYou) {
    fitted = fitted
      .replace(/\byou're\b/gi, 'ur')
      .replace(/\byour\b/gi, 'ur')
      .replace(/\byou\b/gi, 'u');
  }
  if (register.lowerCase) {
    // Only what capitals of a sentence's start or of "I" are: names keep theirs.
    fitted = fitted.replace(
      /(^|[.?!] )([A-Z])(?=[a-z']*\b)/g,
      (_, before: string, letter: string) => before + letter.toLowerCase(),
    );
    fitted = fitted.replace(/\bI\b/g, 'i');
  }
  if (register.bareEnd) fitted = fitted.replace(/\.$/, '');
  if (register.bareApostrophes) fitted = fitted.replace(/(\w)'(t|m|s|re|ve|ll|d)\b/g, '$1$2');
  else if (register.curly) fitted = fitted.replace(/(\w)'(\w)/g, '$1’$2');
  return fitted;
}
