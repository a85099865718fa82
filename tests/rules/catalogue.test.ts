import { describe, expect, test } from 'vitest';
import { guards, rules, strengths } from '../../rules/index.ts';
import { CATEGORIES, GUARDS, STRENGTHS } from '../../rules/rule.ts';
import { compilePattern } from '../../utils/engine/pattern.ts';
import { review } from '../../utils/engine/review.ts';
import { DEFAULT_CONTEXT } from '../../utils/engine/review.types.ts';
import { inflect, isOwnTag } from '../../utils/engine/vocabulary.ts';

const files = Object.keys(
  import.meta.glob('../../rules/{needy,pleading,argumentative,hot-issue}/*.ts'),
);
const all = [...rules, ...strengths, ...guards];
const listOf = (patterns: string | readonly string[]) =>
  typeof patterns === 'string' ? [patterns] : patterns;
const patterns = all.flatMap((owner) =>
  owner.phrasings.flatMap((phrasing) => listOf(phrasing.match)),
);

describe('the catalogue', () => {
  test('a rule has the id its path says', () => {
    expect(rules.map((rule) => `../../rules/${rule.id}.ts`).sort()).toEqual(files.sort());
  });

  test('every category, guard and strength has its rules', () => {
    const categories = new Set(rules.map((rule) => rule.id.split('/')[0]));
    expect([...categories].sort()).toEqual([...CATEGORIES].sort());
    expect(new Set(guards.map((g) => g.guard))).toEqual(new Set(GUARDS));
    expect(new Set(strengths.map((s) => s.kind))).toEqual(new Set(STRENGTHS));
  });

  test('every pattern names a word that lets other sentences pass unread', () => {
    const open = patterns.filter(
      (source) => compilePattern(source, { inflect, isOwnTag }).gate === null,
    );
    expect(open).toEqual([]);
  });

  test('no pattern stands twice', () => {
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  test('rules/README.md is current (npm test -- -u writes it)', async () => {
    await expect(toMarkdown()).toMatchFileSnapshot('../../rules/README.md');
  });
});

const plain = (marked: string) => marked.replace(/[[\]]/g, '');

function toMarkdown(): string {
  const lines = [
    '# The rules',
    '',
    'Generated from the rule files by the test that runs their examples; do not edit.',
    '',
  ];
  for (const category of CATEGORIES) {
    lines.push(`## ${category}`, '');
    for (const rule of rules.filter((r) => r.id.startsWith(`${category}/`))) {
      lines.push(
        `### ${rule.title}`,
        '',
        `\`${rule.id}\` · ${rule.phrasings.length} phrasings`,
        '',
        rule.why,
        '',
      );
      if (rule.source) lines.push(`Rests on: ${rule.source}`, '');
      lines.push('| nudged | first suggestion |', '| --- | --- |');
      for (const marked of rule.examples) {
        const first = review(plain(marked), {
          ...DEFAULT_CONTEXT,
          hotTopics: rule.usersTopics ?? [],
        }).nudges.find((nudge) => nudge.rule === rule.id)?.suggestions[0];
        lines.push(`| ${bold(marked)} | ${cell(first ?? '–')} |`);
      }
      lines.push(
        '',
        'Left alone:',
        '',
        ...rule.lookalikes.map((text) => `- ${text.replaceAll('\n', ' ')}`),
        '',
      );
    }
  }
  lines.push('## Connecting: counted, never flagged', '');
  for (const { kind, examples } of strengths)
    lines.push(`- **${kind}**: ${examples.map(bold).join(' · ')}`);
  lines.push('', '## Guards: never softened', '');
  for (const { guard, examples } of guards)
    lines.push(`- **${guard}**: ${examples.map(bold).join(' · ')}`);
  return `${lines.join('\n')}\n`;
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const bold = (marked: string) => cell(marked).replaceAll('[', '**').replaceAll(']', '**');
