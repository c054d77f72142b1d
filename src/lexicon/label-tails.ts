/** Words that stand behind a known label and belong to it: they say which date, whose words, what else. First row that fits wins. */
import type { LabelConcept } from './labels.ts';

export interface LabelTail {
  /** Concepts of the label that it stands behind; null for all. */
  readonly of: readonly LabelConcept[] | null;
  readonly cue: RegExp;
  /** What label and tail name together. */
  readonly concept: LabelConcept;
}

export const LABEL_TAILS: readonly LabelTail[] = [
  {
    of: null,
    cue: /\b(?:comments?|advice|implications?|considerations?|views?|address|telephone|email|contact)\b/i,
    concept: 'other',
  },
  { of: ['date', 'decision_date'], cue: /\bby (?:the )?(?:\w+ )?chief executive\b/i, concept: 'officer_date' },
  {
    of: ['date', 'decision_date'],
    cue: /\bby (?:the )?(?:\w+ )?(?:chief (?:finance|constable)|treasurer|monitoring officer|director|head of|panel)\b/i,
    concept: 'effective',
  },
  {
    of: ['date', 'decision_date', 'officer'],
    cue: /\b(?:receiv\w+|submi\w+|requested|lodged)\b/i,
    concept: 'received',
  },
  {
    of: ['date', 'decision_date'],
    cue: /\b(?:need(?:ed)?|required|due|wanted|deadline|target)\b/i,
    concept: 'effective',
  },
  { of: ['decision', 'outcome'], cue: /\b(?:needed|required|due|wanted) (?:by|before|on)\b/i, concept: 'effective' },
  {
    of: ['date', 'decision_date'],
    cue: /\b(?:takes? effect|(?:comes?|coming|came) into (?:effect|force)|implement\w*)\b/i,
    concept: 'effective',
  },
  { of: ['date'], cue: /\bpubli\w+/i, concept: 'published' },
  { of: ['date'], cue: /\b(?:decision|decided|sign\w*|approv\w+|agree\w*|authoris\w+)\b/i, concept: 'decision_date' },
  { of: ['date', 'value'], cue: /\b(?:start\w*|commenc\w+)\b/i, concept: 'start_date' },
  { of: ['date'], cue: /\b(?:end\w*|expir\w+|terminat\w+|complet\w+)\b/i, concept: 'end_date' },
  { of: ['date'], cue: /\b(?:meeting|report|review|effect\w*)\b/i, concept: 'effective' },
  {
    of: ['officer'],
    cue: /\b(?:approval|approved|signature|signed|authoris\w+|endors\w+|sign[- ]?off|name)\b/i,
    concept: 'officer',
  },
  { of: ['decision', 'outcome'], cue: /\b(?:ref|reference|number|no)\b\.?/i, concept: 'reference' },
  { of: ['decision', 'outcome'], cue: /\b(?:date|dated)\b/i, concept: 'decision_date' },
  { of: ['decision', 'outcome'], cue: /\b(?:maker|by)\b/i, concept: 'maker' },
  { of: ['decision'], cue: /\b(?:notice|record|form|application|log|papers?|report)\b/i, concept: 'other' },
  { of: ['maker', 'signature'], cue: /\b(?:signature|signed)\b/i, concept: 'signature' },
  { of: ['maker', 'signature'], cue: /\bdate\b/i, concept: 'decision_date' },
  { of: ['maker'], cue: /\bname\b/i, concept: 'maker' },
  { of: ['maker'], cue: /\b(?:decision|approval)\b/i, concept: 'outcome' },
];

/** Opens words that go on with the same label: `Title and reference`, `Financial implications/Value for money`. */
export const CONNECTIVE = /^\s*(?:and\b|&|\/|,|\(|-|of\b|for\b|to\b|in\b|on\b|by\b|from\b|with\b|under\b|over\b|or\b)/i;

/** Words of a sentence: what holds one is no label. */
export const NO_LABEL =
  /\b(?:is|are|was|were|has|have|had|will|would|be|been|that|which|who|should|must|may|can|we|they|it)\b/i;

/** A line that ends so leads to a list: `The costs are as follows:`. */
export const SENTENCE_END =
  /\b(?:to|of|by|for|as|follows?|following|below|include[sd]?|including|at|with|from|namely|on|follow)$/i;
