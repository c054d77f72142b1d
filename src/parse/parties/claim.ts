/** A claim: some words of the paper say that an organisation has a part in the decision. Parties are decided from claims. */
import type { CueRole } from '../../lexicon/parties/party-words.ts';
import type { Method, Trust } from '../../model/finding.ts';
import type { Clause } from '../find/clause.ts';
import type { Region } from '../find/region.ts';
import type { OrganisationMention } from '../mention/organisation.ts';

export interface Claim {
  readonly role: CueRole;
  readonly mention: OrganisationMention;
  /** The words of the name. */
  readonly region: Region;
  readonly clause: Clause | null;
  readonly rule: string;
  readonly method: Method;
  readonly trust: Trust;
}
