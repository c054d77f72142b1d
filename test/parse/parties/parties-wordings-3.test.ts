/** Papers in other words: what is no purchase, other bodies' contracts, transfers, panels and lists. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: [], route: null, isJoint: null },
    `
# Police and Crime Commissioner for Norfolk
# Treasury management outturn
Deposits were held with Holm Bank plc and Tarn Bank UK plc. Kerr Asset Services advised. All limits were kept to.
# Decision
The report is noted.`,
  ],
  [
    { suppliers: [], isJoint: null },
    `
# Police and Crime Commissioner for Kent
# Appointment of Chief Executive
Following interviews Ms Helen Tarrant is to be appointed. Gatenby Search LLP found the field of candidates.
# Decision
Approved.`,
  ],
  [
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Derbyshire
# Response to inspection
HMICFRS gave the force a rating of Good. Support was given by the College of Policing. Background papers are listed below.
# Decision
To publish the response.`,
  ],
  [
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Surrey
# Capital programme 2023/24
| Scheme               | Contractor | 2023/24  |
| Headquarters         | TBC        | £1.2m    |
| Guildford cells      | Not let    | £400,000 |
# Decision
The programme is approved.`,
  ],
  [
    { suppliers: [] },
    `
# Police and Crime Commissioner for Essex
# Not to renew the contract with Halcyon Catering Ltd
The canteen contract with Halcyon Catering Ltd ends in May.
# Decision
That the contract be not renewed.`,
  ],
  [
    { suppliers: [], route: 'open' },
    `
# Police and Crime Commissioner for Dorset
# Approval to start procurement: fleet tracking
The incumbent, Trakko Ltd, may bid. An open procedure is proposed with award in May.
# Decision
To start the procurement.`,
  ],
  [
    { suppliers: ['Hythe Town Council'], isJoint: null },
    `
# Police and Crime Commissioner for Kent
# Transfer of the station garden
The strip beside the station would pass to Hythe Town Council for £1. Folkestone and Hythe District Council has no objection. Legal advice came from Sandgate Law LLP.
# Decision
To transfer the strip to Hythe Town Council.`,
  ],
  [
    { suppliers: [], route: null, isJoint: null },
    `
# Police and Crime Commissioner for Merseyside
# Grant from the Home Office
The Home Office has awarded £850,000 for hotspot patrols.
# Decision
To accept the grant and sign the agreement with the Home Office.`,
  ],
  [
    { suppliers: ['Sable Recruitment Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Cumbria
# Agency staff
Sable Recruitment Ltd to supply four call handlers for six months at £96,000. The budget holds £100,000.
# Decision
Agreed. Funding to come from vacancies.`,
  ],
  [
    { suppliers: ['Dales Vetinary Group Ltd'], route: 'quotations' },
    `
# Police and Crime Commissioner for North Yorkshire
# Veterinary services for dogs and horses
Quotes were sought from five practices; Dales Vetinary Group Ltd gave the best price. Each of the two dog units will register there.
# Decision
Supported as recommended.`,
  ],
  [
    {
      suppliers: ['Ashby Legal LLP', 'Corbel & Co LLP', 'Thorn Advocates Ltd'],
      route: 'framework_further_competition',
      isJoint: true,
    },
    `
# Police and Crime Commissioner for Nottinghamshire
# Panel of solicitors
A further competition for a panel was run by EMSCU for the five East Midlands forces under the Crown Commercial Service framework RM6179. The following are recommended:
- Ashby Legal LLP
- Corbel & Co LLP
- Thorn Advocates Ltd
Bids from Hale Solicitors LLP and Quorn Law Ltd fell below the quality mark.
# Decision
Approved as recommended.`,
  ],
  [
    { suppliers: ['Wolds Counselling'], route: 'grant' },
    `
# Police and Crime Commissioner for Humberside
# Counselling for children
A grant of £30,000 a year for two years is proposed for Wolds Counselling, a charity based in Driffield. Hull University will evaluate the scheme free of charge.
# Decision
Approved.`,
  ],
  [
    {
      suppliers: ['Vodacell Limited'],
      route: 'framework_direct_award',
      framework: 'Crown Commercial Service framework RM6261 (Mobile Voice and Data Services)',
      number: 'RM6261',
      isJoint: null,
    },
    `
# Police and Crime Commissioner for Suffolk
# Mobile telephony
A direct award to Vodacell Limited under Lot 2 of Crown Commercial Service framework RM6261 (Mobile Voice and Data Services). Norfolk Constabulary has its own contract with Aerial Two plc.
# Decision
To make the award.`,
  ],
  [
    { suppliers: ['Penrose Homes (South West) Ltd'] },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Disposal of Okehampton police station
Offers were received from Penrose Homes (South West) Ltd (£610,000), Tamar Living LLP (£585,000) and a private buyer (£550,000). Agents Hobbs Lane recommend the highest.
# Decision
That the offer of Penrose Homes (South West) Ltd be accepted.`,
  ],
  [
    { suppliers: ['Cardinal Fleet Solutions Ltd'], route: 'waiver', isJoint: null },
    `
# Police and Crime Commissioner for Gwent
# Telematics - single tender
| Supplier      | Cardinal Fleet Solutions Ltd |
| Reason        | Compatible with units fitted |
| Value         | £42,000 |
| Alternatives  | Trakko Ltd and Fleetline plc were looked at; neither fits |
# Decision
Single tender action approved.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
