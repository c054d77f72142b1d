import { describe, expect, it } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

describe('reference and title in the head of the paper', () => {
  it.each([
    ['# Decision 000821\n\n# Award of the front counter contract', '000821', 'Award of the front counter contract'],
    ['# DN 07/2021 - Lease of Unit 3 - 18 March 2021', 'DN 07/2021', 'Lease of Unit 3'],
    [
      '# REQUEST FOR PCC DECISION - (N° 008 / 2021)\n\nTITLE: Turning the corner 2021-24',
      '008 / 2021',
      'Turning the corner 2021-24',
    ],
    ['# Key Decision\n\nTitle and Reference: Vehicle recovery PCC/D/029', 'PCC/D/029', 'Vehicle recovery'],
    [
      '# Office of the Police and Crime Commissioner for Cheshire\n\n# 2017-33\n\n# BLACON ROOF REPLACEMENT',
      '2017-33',
      'BLACON ROOF REPLACEMENT',
    ],
    ['# Decision notice\n\n# Road cameras for the A64 and A19', null, 'Road cameras for the A64 and A19'],
    ['Home > About > Decisions\n\n# Decision notice\n\n# Grants to youth clubs', null, 'Grants to youth clubs'],
  ])('%s', (head, reference, title) => {
    const form = readDrawn(
      `\n${head}\n\nThe Commissioner considered a report on the matter and the advice that came with it.\n`,
    );
    expect(form.value('reference')).toBe(reference);
    expect(form.value('title')).toBe(title);
  });

  it('a reference broken over two lines of a cell is quoted from both', () => {
    const form = readDrawn(`
|Title: Adviser service |Decision Ref No: 2019- |
|                       |133042                 |
|-----------------------|-----------------------|
|Decision: To award     |                       |
`);
    expect(form.value('reference')).toMatch(/^2019-/);
  });

  it('a head in two languages is no title', () => {
    const form = readDrawn(
      '\n# Cofnod o Benderfyniad / Record of Decision\n\nPwnc / Subject: Accident repair of vehicles\n',
    );
    expect(form.value('title')).toBe('Accident repair of vehicles');
  });

  it('a reference cited in prose belongs to another decision', () => {
    const form = readDrawn(
      '\n# Decision notice\n\nTitle: Fleet\n\nThis follows decision PCD 1109, which was made in May.\n',
    );
    expect(form.value('reference')).toBeNull();
  });
});

describe('numbers in the head', () => {
  it.each([
    ['# Non-confidential - Notice of Decision WMPCC 005 2024', 'Contract number', 'WMPCC 005 2024'],
    ['# Decision 2023/30', 'Contract number', '2023/30'],
    ['# Decision 2023/24', 'Contract number', null],
    ['# Notice of Decision 2024', 'Contract number', null],
    ['# Notice of decision', 'PCC decision number', 'WM/24/1187'],
  ])('%s beside %s', (head, label, reference) => {
    const paper = `\n${head}\n\n| ${label} | WM/24/1187 |\n| Title | Cell doors |\n`;
    const found = readDrawn(paper).value('reference');
    expect(found).toBe(reference);
  });

  it('a row of the decision that holds a number holds no words of it', () => {
    const paper =
      '\n# Decision notice\n\n| Decision | 014/2024 |\n| Title | Cell doors |\n| Outcome | Agreed |\n\nDecision: To buy doors.\n';
    expect(readDrawn(paper).value('decision_text')).toBe('To buy doors.');
  });
});
