/** Contracts that go on: extensions, variations, renewals and changes of hand. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Hollin Talk'], route: 'extension', isRenewal: null },
    `
# Avon and Somerset Police and Crime Commissioner
# Decision Notice 2021/014
Subject: Extension of Independent Visitor scheme contract
Decision: To extend the contract with Hollin Talk until 31 March 2023.`,
  ],
  [
    { suppliers: ['Kelcom Group Limited'], route: 'variation' },
    `
# Humberside PCC
# Contract variation: WAN
Approval is given to vary the existing wide area network contract with Kelcom Group
Limited so as to add three sites, raising its value by £74,000.`,
  ],
  [
    { suppliers: ['Turning Tide'], route: 'extension' },
    `
# Leicestershire OPCC
# Substance misuse contribution
The Commissioner has approved a one-year extension to the substance misuse contract
delivered by Turning Tide, in partnership with Leicester City Council.`,
  ],
  [
    { suppliers: ['Corvanta UK plc'] },
    `
# MOPAC
PCD 1622 Core hosting extension
# Recommendation
The DMPC is recommended to approve the extension of the hosting agreement with Corvanta UK
plc for 12 months at a cost of £3.1m, and a contract modification to add cloud migration.`,
  ],
  [
    { suppliers: ['Dorrit Parliamentary Communications Ltd'] },
    `
# PCC for Surrey
# Renewal of monitoring subscription
Approval is sought to renew the annual subscription to the political monitoring service of
Dorrit Parliamentary Communications Ltd.`,
  ],
  [
    {
      suppliers: ['Barrock Vehicle Engineering Limited'],
      previous: ['Vendale Automotive Solutions Ltd'],
      route: 'variation',
    },
    `
# Police and Crime Commissioner for Nottinghamshire
# Novation of fleet contract
To consent to the novation of the fleet management contract from Vendale Automotive
Solutions Ltd to Barrock Vehicle Engineering Limited.`,
  ],
  [
    { suppliers: ['Tessaract Systems Ltd'], previous: ['Tessaract Systems Ltd'], isRenewal: true },
    `
# Hampshire Police and Crime Commissioner
# Case file software
The present licence with Tessaract Systems Ltd runs out on 30 June. It is proposed to
renew with the same company for a further three years at £61,000 a year.`,
  ],
  [
    { suppliers: ['Merrow Facilities Ltd'], previous: ['Gable Facilities plc'] },
    `
# Hampshire Police and Crime Commissioner
# Facilities management - change of contractor
Gable Facilities plc gave notice in March. Merrow Facilities Ltd, which was placed second
in the tender of 2021, is willing to take over the contract on the same terms.
Decision: That Merrow Facilities Ltd be appointed.`,
  ],
  [
    { suppliers: ['Sandpiper Catering'], route: 'extension' },
    `
# Police and Crime Commissioner for Norfolk
# Catering
| Provider | Sandpiper Catering                                |
| Action   | Use of the last of two one-year options to extend |
| Term     | 1 May 2024 to 30 April 2025                       |`,
  ],
  [
    { suppliers: ['Cygnet Telecare Ltd'], route: 'variation' },
    `
# Police and Crime Commissioner for Northumbria
# Variation to contract with Cygnet Telecare Ltd - lone worker devices
Approved`,
  ],
  [
    { suppliers: ['Daybreak Ltd', 'Stepway'], route: 'extension' },
    `
# Police and Crime Commissioner for Hertfordshire
# Extensions
It is proposed to extend the contracts held by Daybreak Ltd and Stepway by one year each.`,
  ],
  [
    { suppliers: ['Hollowell Ltd'], route: 'extension' },
    `
# Police and Crime Commissioner for Northamptonshire
# Extension of vehicle livery contract
The contract with Hollowell Ltd was awarded in 2017 by open tender for three years with
two options of one year. The first was used in 2020. It is proposed to use the second.`,
  ],
  [
    { suppliers: ['Trident Land Holdings Limited'] },
    `
# Police and Crime Commissioner for Gloucestershire
# Lease of Unit 3
The lease of Unit 3 from Trident Land Holdings Limited ends in June. Trident has agreed to
extend it by two years at the same rent.`,
  ],
  [
    { suppliers: ["St Aldhelm's Healthcare"], route: 'extension' },
    `
# Northamptonshire OPFCC
Decision Record 204 - Mental health street triage
Decision taken: The agreement with St Aldhelm's Healthcare for street triage is extended
to 31 March 2021 at no more than £96,000.
Details of advice taken: The Chief Finance Officer has confirmed that funds are available.`,
  ],
  [
    { suppliers: ['Aldgate Occupational Health Ltd'], route: 'variation' },
    `
# MOPAC
PCD 1702 Occupational health - change to contract
# Recommendation
1. Approve a modification of the contract with Aldgate Occupational Health Ltd under
Regulation 72(1)(a), adding £1.9m.
2. Note that the uplift takes the total to £14.2m.`,
  ],
  [
    { suppliers: ['Morecambe Bay Catering'], route: 'extension' },
    `
POLICE AND CRIME COMMISSIONER FOR LANCASHIRE
# NOTICE OF DECISION
| Decision Ref | 2016/18                                                                                                                       |
| Issue        | Catering at Headquarters                                                                                                      |
| Decision     | That the contract with Morecambe Bay Catering be continued for a further year from 1st June 2016 under the option it contains |`,
  ],
  [
    { suppliers: ["Tees Valley Women's Centre"], route: 'waiver' },
    `
# Police and Crime Commissioner for Cleveland
# DECISION RECORD FORM
| Title: Women's diversion scheme                                                                                         |
| Executive Summary: Tees Valley Women's Centre has run the scheme since 2019. A tender would cost more than the service. |
| Decision: To waive contract standing order 12 and to renew the agreement for 12 months at £48,500.                      |`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
