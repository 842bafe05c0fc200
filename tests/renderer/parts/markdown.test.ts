// The little Markdown of briefs; everything else stays text.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../renderer/parts/markdown-blocks.ts';

const plain = (text: string) => [{ text, isBold: false }];

describe('parseMarkdown', () => {
  test('reads headings, also without an empty line after them', () => {
    expect(parseMarkdown('# Beijing\nKeep calm.')).toEqual([
      { kind: 'heading', level: 1, spans: plain('Beijing') },
      { kind: 'paragraph', spans: plain('Keep calm.') },
    ]);
  });

  test('joins the lines of a paragraph', () => {
    expect(parseMarkdown('one\ntwo\n\nthree')).toEqual([
      { kind: 'paragraph', spans: plain('one two') },
      { kind: 'paragraph', spans: plain('three') },
    ]);
  });

  test('reads lists, whose items may go on in the next line', () => {
    expect(parseMarkdown('Know:\n- first\n  goes on\n- second')).toEqual([
      { kind: 'paragraph', spans: plain('Know:') },
      { kind: 'list', isNumbered: false, items: [plain('first goes on'), plain('second')] },
    ]);
    expect(parseMarkdown('1. a\n2. b')[0]).toMatchObject({ kind: 'list', isNumbered: true });
  });

  test('reads bold words', () => {
    expect(parseMarkdown('a **b** c')).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { text: 'a ', isBold: false },
          { text: 'b', isBold: true },
          { text: ' c', isBold: false },
        ],
      },
    ]);
  });

  test('leaves HTML and links as text', () => {
    const text = '<img src=x onerror=alert(1)> [a](javascript:alert(1))';
    expect(parseMarkdown(text)).toEqual([{ kind: 'paragraph', spans: plain(text) }]);
  });

  test('understands every brief that comes with the program', () => {
    const folder = new URL('../../../scenarios/august-2017/briefs/', import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const shown = JSON.stringify(parseMarkdown(text));
      expect(shown, file).not.toMatch(/\*\*|"text":"#|"text":"[-*] /);
    }
  });
});
