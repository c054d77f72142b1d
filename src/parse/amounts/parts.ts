/**
 * Parts of a sum that stands beside them.
 *
 *   "The capital programme is £62.1m, of which £17.75m is for estates"        a budget, as the whole is
 *   "£1,284,600: Hertfordshire £526,686, Cambridgeshire £398,226 and ..."      shares, since they come to the price and bodies are named
 *   a row with "Rental £214,600, Pages £152,690, Four years £367,290"           parts and their total
 */
import { namesOfArea, type OfficeKnowledge, tableOfOffices } from '../../lexicon/office-knowledge.ts';
import type { AmountRole } from '../../model/money.ts';
import { type Circle, change, isSamePassage, isSameSentence, type PlacedRole, pence } from './circle.ts';
import { priceRole } from './given.ts';

const KEEPS: readonly AmountRole[] = ['budget', 'saving', 'income', 'previous_value', 'estimate'];
const OF_WHICH = /\bof which(?: [\w-]+){0,3}\s*$/i;

const IS_LEFT =
  /^\W*(?:remains?|is (?:still )?(?:left|available|un\w+)|(?:of (?:it|this|that) )?(?:has|have) (?:already |so far )?been (?:committed|spent|used|promised|drawn|awarded|given|paid)|is (?:already )?committed)\b/i;

/** `of which £18.6m relates to the initial term`: the price of the base term, and before it the price with options. */
const IS_BASE =
  /^\W*(?:relates? to|is for|covers|falls in|is) the (?:initial|base|first|core|original) (?:[\w-]+ )?(?:term|period|years?)\b/i;

export function baseOfWhole(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  const isBase = (one: PlacedRole | undefined, whole: PlacedRole | undefined): boolean =>
    one !== undefined &&
    isSameSentence(one, whole) &&
    OF_WHICH.test(one.place.before) &&
    IS_BASE.test(one.place.after) &&
    pence(one) < pence(whole);
  return list.map((one, i) => {
    if (isBase(one, list[i - 1]))
      return change(one, {
        role: priceRole(matter, one.given.period),
        weak: false,
        rule: 'role/amounts:base-of-whole',
        reason: 'it is for the base term',
      });
    if (!isBase(list[i + 1], one)) return one;
    return change(one, {
      role: 'option',
      weak: false,
      rule: 'role/amounts:whole-of-base',
      reason: 'a part of it is for the base term',
    });
  });
}

/** `to pass £300,000 of it to the Council`. */
const PASSED_ON = /\b(?:pass(?:es|ed|ing)?(?: on)?|distribut(?:e|es|ing))\s*$/i;

/** What was given from a pot before is none of what it holds. */
const WENT_OUT = /^\W*(?:went out|(?:was|were) paid out)\b/i;

/** A part of a budget is a budget, a part of a saving a saving; a part of a price is no price. */
export function ofWhich(list: readonly PlacedRole[]): readonly PlacedRole[] {
  return list.map((one, i) => {
    const whole = list[i - 1];
    const isPart =
      (OF_WHICH.test(one.place.before) || /^\s*of (?:it|this|that)\b/i.test(one.place.after)) &&
      !IS_LEFT.test(one.place.after) &&
      !/\bsaves?\s*$/i.test(one.place.before) &&
      !WENT_OUT.test(one.place.after) &&
      isSameSentence(one, whole) &&
      pence(one) < pence(whole);
    if (isPart && whole?.given.role === 'income' && PASSED_ON.test(one.place.before))
      return change(one, {
        role: 'grant',
        weak: false,
        rule: 'role/amounts:passed-on',
        reason: `of ${whole.place.mention.value.printed}, which comes in, it is passed on`,
      });
    return isPart && whole !== undefined && KEEPS.includes(whole.given.role)
      ? change(one, {
          role: whole.given.role,
          weak: false,
          rule: 'role/amounts:of-which',
          reason: `a part of ${whole.place.mention.value.printed}`,
        })
      : one;
  });
}

const areaNames = tableOfOffices((areas) => areas.flatMap(namesOfArea).map((name) => name.toLowerCase()));
const A_BODY =
  /\b(?:police|fire|force|council|constabulary|o?pf?cc|commissioner|authority|service|nhs|ccg|icb|health board)\b/i;
const namesBody = ({ place }: PlacedRole): boolean => {
  const words =
    `${place.before.slice(-60)} ${/^\W*(?:(?:falls?|will fall|goes|is charged) to|from|by|for)\b[^£;,]{0,40}/i.exec(place.after)?.[0] ?? ''}`.toLowerCase();
  return namesBodyIn(words, place.offices);
};
/** A force area, a force, a council or another public body is named in the words. */
export const namesBodyIn = (words: string, offices: OfficeKnowledge): boolean =>
  A_BODY.test(words) || areaNames(offices).some((name) => words.toLowerCase().includes(name));
const isPriced = ({ given }: PlacedRole): boolean =>
  (given.role === 'contract_total' || given.role === 'estimate') && given.period === 'total';

/** Sums that follow a price in its paragraph, name a body each, and come to it. */
export function sharesOfWhole(list: readonly PlacedRole[]): readonly PlacedRole[] {
  const shares = new Set<PlacedRole>();
  list.forEach((whole, i) => {
    if (!isPriced(whole) || whole.place.cell !== null) return;
    const after: PlacedRole[] = [];
    let left = pence(whole);
    for (const part of list.slice(i + 1)) {
      if (!isSamePassage(whole, part) || pence(part) > left) break;
      after.push(part);
      left -= pence(part);
      if (left === 0) break;
    }
    if (
      left === 0 &&
      after.length > 1 &&
      after.every(
        (part) =>
          part.given.weak ||
          part.given.cue === 'price' ||
          part.given.rule === 'role/amounts:carried' ||
          part.given.cue === 'other',
      ) &&
      after.every(namesBody)
    )
      for (const part of after) shares.add(part);
  });
  return list.map((one) =>
    shares.has(one)
      ? change(one, {
          role: 'organisation_share',
          weak: false,
          rule: 'role/amounts:shares-of-price',
          reason: 'with the sums beside it it comes to the price, and a body is named',
        })
      : one,
  );
}

/** How a body is said to bear its part, between its name and the sum. */
const BEARS =
  "(?:'s?)?(?: (?:police|constabulary|fire and rescue(?: service)?|county council|city council|council|pcc|opcc|force))*(?:'s?)?(?: (?:share|part|portion|contribution|element))?(?:[\\s(:,-]| (?:will|would|is to|to|is|are|at|of|and|also|be|has agreed to|then|a further)|(?: (?:pay|pays|paying|meet|meets|meeting|contribute|contributes|contributing|bear|bears|bearing|fund|funds|funding|put|puts|putting|give|gives|owe|owes|account|accounts|accounting|recharged|charged|liable))(?: in| for)?)*\\s*$";
const NAME_BEARS = new RegExp(
  `\\b(?:[A-Z][\\w'&-]*(?: (?:and |& )?[A-Z][\\w'&-]*){0,5}|the (?:[a-z]+ ){0,2}(?:service|council|authority|force|board|trust|police|constabulary|commissioner)(?=')|the (?:fire|ambulance|county|city) (?:service|council))${BEARS}`,
);
/** `£210,000 falls to Gwent`. */
const FALLS_TO = /^\W*(?:falls?|will fall|goes|is charged|will be charged) to (?:the )?[A-Z]/;
const A_VERB = /\b(?:pay|meet|contribut|bear|fund|put|account|recharge|charge|share|part|portion|liable|owe)/i;
const SHARING =
  /\b(?:shared?|split|shares|met by|borne by|paid by|contribut\w+|falls? to|divided|apportion\w*|between (?:the|them)|recharged?|towards)\b/i;
const SHARED_ROLES: readonly AmountRole[] = [
  'contract_total',
  'other',
  'annual',
  'estimate',
  'budget',
  'organisation_share',
];
const MAY_SHARE: readonly PlacedRole['given']['cue'][] = ['price', 'source', 'other', 'organisation_share', null];

/** Two sums or more of one sentence that each follow the name of another body: `Kent will pay £45,000 and Essex £61,000`. */
export function sharesByName(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  if (matter.kind === 'grant' || matter.kind === 'income') return list;
  const named = list.filter(
    (one) =>
      one.place.cell === null &&
      isFree(one) &&
      (NAME_BEARS.test(one.place.before) || FALLS_TO.test(one.place.after)) &&
      isOfABody(one),
  );
  return list.map((one) =>
    named.includes(one) && named.some((other) => other !== one && isSameSentence(one, other))
      ? change(one, {
          role: 'organisation_share',
          weak: false,
          rule: 'role/amounts:share-by-name',
          reason: 'sums of its sentence each follow the name of a body',
        })
      : one,
  );
}

const isFree = ({ given }: PlacedRole): boolean =>
  SHARED_ROLES.includes(given.role) &&
  (given.weak || MAY_SHARE.includes(given.cue) || given.rule === 'role/amounts:carried');
/** A body is named, or how a cost is borne is said between a name and the sum. */
const isOfABody = (one: PlacedRole): boolean =>
  namesBody(one) &&
  (SHARING.test(one.place.sentence) || A_VERB.test(one.place.before) || /[\w'](?:\s|\(|:|-)*$/.test(one.place.before));

/** `The Commissioner's share of the £1.9m running costs is £310,500`: the whole, then the share. */
export function shareOfSum(list: readonly PlacedRole[], { matter }: Circle): readonly PlacedRole[] {
  const isWhole = (one: PlacedRole | undefined, part: PlacedRole | undefined): boolean =>
    one !== undefined &&
    isSameSentence(one, part) &&
    pence(part) < pence(one) &&
    OF_THE.test(one.place.before) &&
    /\b(?:is|are|will be|would be|comes to|being|amounts to)\s+(?:[\w.]+\s+){0,2}$/i.test(part.place.before);
  return list.map((one, i) => {
    if (isWhole(one, list[i + 1]))
      return change(one, {
        role: priceRole(matter, one.given.period),
        weak: false,
        rule: 'role/amounts:whole-of-share',
        reason: 'a share of it is named',
      });
    if (!isWhole(list[i - 1], one)) return one;
    return change(one, {
      role: 'organisation_share',
      weak: false,
      rule: 'role/amounts:share-of-sum',
      reason: `a share of ${list[i - 1]?.place.mention.value.printed}`,
    });
  });
}

const OF_THE =
  /\b(?:share|part|portion|proportion|contribution) (?:of|to|towards) (?:the|a|this|that|its) (?:[\w-]+ ){0,2}$/i;
