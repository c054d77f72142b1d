/** Cues of money that is given: grants, donations, payments to bodies that do not sell. */
import { type CueRow, cueRow } from './amount-cue.ts';

/** Bodies that do not sell: what is given to them is a grant. */
const RECIPIENT =
  '(?:councils?|trust|charity|club|society|association|cic|cio|partnership|church|school|college|foundation|forum|scouts|festival|hospice)';

/** Who decides: what it gives is no other funder's money, what it is given no other body's. */
const DECIDER = '(?:commissioner|pcc|opcc|pfcc|deputy|office|mayor|force|constabulary|police|we|us)';

export const GIVEN_CUES: readonly CueRow[] = [
  cueRow('other', 'what another body won elsewhere', {
    before: [
      /(?:has|have|had|was|were)(?: (?:also|already|since|separately))?(?: been)? (?:awarded|granted|given|promised|offered|pledged|won|secured|received|obtained|raised)(?: (?:funding|a grant|grants|a contribution)(?: of)?)?/,
    ],
    needs: new RegExp(
      `£\\S+(?: million)?(?: (?!and\\b|by\\b|from\\b)[\\w-]+){0,4} (?:by|from) (?!(?:the |this |our )?(?:[\\w-]+ ){0,2}?${DECIDER}\\b)`,
      'i',
    ),
    unless: new RegExp(`\\b(?:${DECIDER}|it|they)\\b[^£]*$`, 'i'),
    reach: 4,
    stays: true,
  }),
  cueRow('grant', 'money that is given', {
    before: [`(?:pay|give|provide)s? (?:the |an? )?(?:[\\w'&-]+ ){0,5}?${RECIPIENT}`],
    needs: /£\S+ (?:towards|for|to help|to run|to support)\b/i,
    unless: /\b(?:contracts?|tender|lease|order|agreement|price|rent|invoice|share|recharge\w*)\b/i,
    kinds: ['award', 'grant', 'policy'],
    reach: 0,
  }),
  cueRow('grant', 'money that is given', {
    before: [
      /(?:^|\bto |will |has agreed to |agreed to |would |that (?:the|a) [\w]+ )(?:give|gives|donate|donates|support|supports|help)(?: [\w'-]+){0,8}?/,
      /(?:contribution|donation|payment|sum|support) of/,
    ],
    after: [`to (?:each of )?(?:the )?(?:(?!and\\b|for\\b|be\\b)[\\w'&-]+ ){0,5}${RECIPIENT}\\b`],
    needs: new RegExp(
      `\\b(?:giv(?:e|es|ing)|donat\\w+|pay(?:ment)?|payments?|contribution|grant|support)\\b[^.;£]*£[^.;]*\\b(?:to|towards|for)\\b[^.;£]*\\b${RECIPIENT}\\b`,
      'i',
    ),
    unless:
      /\b(?:contracts?|tender|lease|order|agreement|price|rent|invoice|requests?|requested|asked|appl(?:y|ied|ication))\b/i,
    reach: 2,
  }),
];

export const GRANT_CUES: readonly CueRow[] = [
  cueRow('grant', 'a grant', {
    before: [
      /(?:small |standard |crime and disorder |core |total )*grants?(?! (?:an?|the|of an?) (?:[\w-]+ ){0,3}(?:lease|licen[cs]e|tenancy|easement|option))(?: award)?(?: funding)?(?: of| totalling| worth| at| to)?/,
      /granted/,
      /award(?:s|ed|ing)?/,
      /donat\w+(?: of)?/,
      /bursary/,
      /distribut(?:ion of|e|es|ing)/,
      /(?:panel|officers?|board|committee|team) (?:has |have |can |could |will |would )?(?:suggest|recommend|propos|support|offer|fund)\w*(?: only)?/,
    ],
    after: [/(?:in )?grants?(?: funding| aid)?\b/, /(?:is|are|be|to be|was|were) (?:granted|awarded)/],
    reach: 12,
    blockedBy: /;/,
  }),
];
