/** What parse hands over for the seed document DN15-22, by hand: see the walk through the design. */
import type { ParsedDecision } from '../../src/model/parsed.ts';
import { amount, evidence, found, parsedDecision, party, printedDate } from './parsed-decision.ts';

export const SEED: ParsedDecision = parsedDecision(
  {
    reference: found('DN15-22', 'DN15-22', 'cell'),
    title: found('Mosaic Segmentation Tool', 'Mosaic Segmentation Tool', 'place'),
    decision_type: 'contract_award',
    outcome: found('approved', 'Approved'),
    decision_text: 'Approved',
    decision_date: found('2022-03-02', '2 March 2022'),
    received_date: found('2022-03', 'March 2022'),
    officer_approval_date: found('2022-02-15', '15 February 2022'),
    value: found(2_116_959, '£21,169.59', 'cue'),
    value_qualifier: found('exact', '£21,169.59', 'cue'),
    vat_basis: found('ex_vat', '+ vat', 'cue'),
    money_direction: found('spend', 'total value of the contract', 'cue'),
    own_share: found(1_058_479, '£10,584.79', 'cue'),
    procurement_route: found('framework_direct_award', 'permits Direct Award', 'cue'),
    framework_name: found('G-Cloud 12', 'G Cloud 12', 'cue'),
    contract_start_date: found('2022-04-01', '1st April 2022', 'cue'),
    contract_duration_months: found(12, '12 months', 'cue'),
    extension_months_max: found(0, 'no options to extend', 'cue'),
    previous_contract_end_date: found('2022-03-31', '31st March 2022', 'cue'),
    is_renewal: found(true, 'renewal', 'cue'),
    is_joint_procurement: found(true, 'joint contract', 'cue'),
    decision_maker_role: found('Police and Crime Commissioner', 'POLICE AND CRIME COMMISSIONER', 'place'),
    approving_officer_name: 'Andrew Dale',
    interests_declared: found(false, 'None'),
    has_restricted_report: found(true, 'Section B report'),
    is_publication_deferred: found(false, 'No'),
  },
  {
    office: { value: 'derbyshire', evidence: evidence('POLICE AND CRIME COMMISSIONER FOR DERBYSHIRE') },
    amounts: [
      amount('£21,169.59', 2_116_959, {
        role: 'contract_total',
        vat_basis: 'ex_vat',
        vat_basis_source: 'printed',
        is_headline: true,
        counts_towards_total: true,
      }),
      amount('£10,584.79', 1_058_479, {
        role: 'organisation_share',
        vat_basis: 'ex_vat',
        vat_basis_source: 'inferred_sum',
        share_percent: 50,
        payer: 'each organisation',
      }),
    ],
    parties: [
      party('buyer', 'Police and Crime Commissioner for Derbyshire'),
      party('joint_buyer', 'Derbyshire Fire & Rescue Service'),
      party('supplier', 'Experian'),
      party('previous_supplier', 'Experian'),
    ],
    dates: [
      printedDate('received', '2022-03'),
      printedDate('previous_start', '2019-04'),
      printedDate('previous_end', '2022-03-31'),
      printedDate('contract_start', '2022-04-01'),
      printedDate('decision', '2022-03-02'),
      printedDate('officer_approval', '2022-02-15'),
    ],
    restricted: {
      to_be_published: { value: true, evidence: evidence('Yes') },
      reason: {
        value: 'The report contains commercially sensitive information.',
        evidence: evidence('The report contains commercially sensitive information.'),
      },
    },
    signature: 'image',
  },
);
