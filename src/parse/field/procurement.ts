/** How and with whom it is bought: route, framework, joint purchase, renewal. */
import { FRAMEWORK_OWNERS, oneNameOf } from '../../lexicon/procurement/frameworks.ts';
import { MAKES_NEW, RENEWS } from '../../lexicon/procurement/renewal-cues.ts';
import type { Candidate, Trust } from '../../model/finding.ts';
import { candidateOf } from '../candidate.ts';
import type { FieldTable, Understood } from '../field-table.ts';
import { printedOf } from '../find/region.ts';
import type { FrameworkMention } from '../mention/framework.ts';
import { DECIDES, isAside } from '../paper/kind-of-paper.ts';
import { frameworkAnswers } from '../parties/framework-answers.ts';
import { frameworkMentions } from '../parties/framework-mentions.ts';
import { jointOf } from '../parties/joint.ts';
import { buyerOf } from '../parties/own-bodies.ts';
import { nameKey } from '../parties/same-name.ts';
import type { Mention } from '../reading.ts';
import { routes } from './route.ts';

type ProcurementField = 'procurement_route' | 'framework_name' | 'framework_id' | 'is_joint_procurement' | 'is_renewal';

export const PROCUREMENT_FIELDS: Pick<FieldTable, ProcurementField> = {
  procurement_route: {
    meaning: 'By which procedure or arrangement the contract is let.',
    candidates: routes,
  },
  framework_name: {
    meaning:
      'The framework agreement or dynamic market through which it is bought, as the table of frameworks writes it, else as printed.',
    candidates: frameworkNames,
    resolve: { keyOf: nameKey, firstWins: true },
  },
  framework_id: {
    meaning: "The framework's number, where it is printed.",
    candidates: frameworkIds,
    resolve: { keyOf: (id) => id.replace(/\s/g, '').toUpperCase(), firstWins: true },
  },
  is_joint_procurement: {
    meaning: 'Whether it is bought together with bodies other than the office and its force.',
    candidates: jointly,
  },
  is_renewal: {
    meaning: 'Whether a new agreement is made with the supplier of an earlier one that the paper names.',
    candidates: renewals,
  },
};

/** The fullest name first: with owner and number before with one of them; what is decided before what is told; a number alone last. */
function weight({ value, clause }: Mention<FrameworkMention>): number {
  return (
    (value.certain ? 4 : 0) +
    (value.owner === null ? 0 : 2) +
    (value.id === null ? 0 : 1) +
    (DECIDES.has(clause.part) ? 1 : 0) +
    (value.name === value.id ? -6 : 0) -
    (isOwnerAlone(value) ? 3 : 0)
  );
}

/** "a Crown Commercial Service framework": who lets it, and no name of it. */
const isOwnerAlone = ({ name, owner, id }: FrameworkMention): boolean =>
  owner !== null &&
  id === null &&
  OWNERS_WORDS.test(
    name.replace(/\s*\b(?:national |compliant )?(?:frameworks?(?: agreements?)?|dynamic .*|DPS)$/i, ''),
  );

const OWNERS_WORDS = new RegExp(`^(?:${FRAMEWORK_OWNERS.map(({ words }) => words).join('|')})$`);

function frameworkNames(understood: Understood): Candidate<string>[] {
  return [
    ...frameworkAnswers(understood).flatMap(({ name }) =>
      name === null ? [] : [{ region: name, trust: 'label' as const }],
    ),
    ...mentionsByWeight(understood).map(({ mention, trust }) => ({ region: mention.region, trust })),
  ].map(({ region, trust }) => candidateOf(understood.document, nameOf(printedOf(region)), [region], found(trust)));
}

/** As the table of frameworks writes it, else as printed: `G Cloud 12 Framework Agreement` is G-Cloud 12. */
const nameOf = (printed: string): string =>
  oneNameOf(printed) ?? printed.replace(/\s+/g, ' ').replace(/\bG[ -]?Cloud\b/i, 'G-Cloud');

function frameworkIds(understood: Understood): Candidate<string>[] {
  const answers = frameworkAnswers(understood).flatMap(({ id }) =>
    id === null ? [] : [candidateOf(understood.document, id.value, [id.region], found('label'))],
  );
  const named = mentionsByWeight(understood).flatMap(({ mention, trust }) => {
    const { id } = mention.value;
    if (id === null) return [];
    const behind = mention.region.passage.text.slice(mention.region.start, mention.region.end + 60);
    const at = behind.replace(/RM\s/, 'RM').indexOf(id);
    const region =
      at < 0
        ? mention.region
        : { ...mention.region, start: mention.region.start + at, end: mention.region.start + at + id.length };
    return [candidateOf(understood.document, id, [region], found(trust))];
  });
  return [...answers, ...named];
}

const found = (trust: Trust) =>
  ({ rule: 'procurement:framework', method: trust === 'label' ? 'label' : 'pattern', trust }) as const;

interface Placed {
  readonly mention: Mention<FrameworkMention>;
  readonly trust: Trust;
}

/** Of several names of one framework the weightiest counts; the others only support it. */
function mentionsByWeight(understood: Understood): Placed[] {
  const mentions = frameworkMentions(understood);
  const best = mentions.toSorted((a, b) => weight(b) - weight(a))[0];
  return mentions.map((mention) => ({ mention, trust: mention === best ? 'cue' : 'hint' }));
}

function jointly(understood: Understood): Candidate<boolean>[] {
  return jointOf(understood, buyerOf(understood))
    .regions.slice(0, 1)
    .map((region) =>
      candidateOf(understood.document, true, [region], { rule: 'procurement:joint', method: 'pattern', trust: 'cue' }),
    );
}

/** A supplier that had the earlier agreement, and words of renewal, or of a new agreement with it and with no one else. */
function renewals({ parties, clauses, document }: Understood): Candidate<boolean>[] {
  const suppliers = parties
    .filter(({ role }) => role === 'supplier' || role === 'grant_recipient')
    .map(({ name }) => nameKey(name));
  const old = parties.filter(({ role }) => role === 'previous_supplier').map(({ name }) => nameKey(name));
  const others = suppliers.filter((name) => !old.includes(name));
  if (others.length === suppliers.length) return [];
  const renewed = clauses.find((one) => !isAside(one) && RENEWS.test(one.text));
  const made = clauses.find(
    ({ part, text }) =>
      DECIDES.has(part) && MAKES_NEW.test(text) && !others.some((name) => nameKey(text).includes(name)),
  );
  const clause = renewed ?? made;
  if (clause === undefined) return [];
  return [
    candidateOf(document, true, [clause.region], { rule: 'procurement:renewal', method: 'pattern', trust: 'cue' }),
  ];
}
