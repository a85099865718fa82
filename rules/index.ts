import type { GuardRule, Rule, StrengthRule } from './rule.ts';

/** The folder is the registry: a new file is a new rule, and nothing else has to be told of it. */
const inOrder = <T>(files: Record<string, T>): readonly T[] =>
  Object.keys(files)
    .sort()
    .map((path) => files[path] as T);

export const rules = inOrder(
  import.meta.glob<Rule>(['./{needy,pleading,argumentative,hot-issue}/*.ts'], {
    eager: true,
    import: 'default',
  }),
);

export const strengths = inOrder(
  import.meta.glob<StrengthRule>('./connecting/*.ts', { eager: true, import: 'default' }),
);

export const guards = inOrder(
  import.meta.glob<GuardRule>('./guards/*.ts', { eager: true, import: 'default' }),
);
