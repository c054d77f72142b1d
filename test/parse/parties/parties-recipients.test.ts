/** Who is given grants: sentences, lists and tables. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Rising Tide Domestic Violence Service'], route: 'grant' },
    `
# Office of the Kent Police and Crime Commissioner
# Decision - Victim Fund 2022/23
The Commissioner has agreed to provide Rising Tide Domestic Violence Service with a grant
of £45,000 to run its children's programme for a further year.`,
  ],
  [
    { suppliers: ['Solent Minds'] },
    `
# Police and Crime Commissioner for Hampshire
# Decision PCCML-000512-2020
Funding for Solent Minds - Mental health navigators
To approve funding of £82,000 to Solent Minds for two mental health navigators in custody
suites.`,
  ],
  [
    { suppliers: ["Cyfeillion Women's Aid", 'Llwybr Ltd'], route: 'grant' },
    `
# Office of the Police and Crime Commissioner for Gwent
TITLE: Violence against women grants 2021
DECISION: The Commissioner approved grants to Cyfeillion Women's Aid (£34,000) and Llwybr
Ltd (£21,500).`,
  ],
  [
    { suppliers: ['The Rotherwas Trust'], route: 'grant' },
    `
# Police and Crime Commissioner for Wiltshire and Swindon
# Commissioner's Innovation Fund
| Organisation        | Project        | Recommendation  |
| The Rotherwas Trust | Street pastors | Award £4,500    |
| Calne Juniors FC    | Football kit   | Not recommended |`,
  ],
  [
    { suppliers: ['Goleufan'] },
    `
# Police and Crime Commissioner for Dyfed-Powys
# Commissioning of victims' services
Decision: To award Goleufan £310,000 per annum to deliver the victim and witness service
for three years.`,
  ],
  [
    { suppliers: ['London Borough of Hackney', 'London Borough of Newham'], route: 'grant' },
    `
# MOPAC
PCD 1433 London Crime Prevention Fund
# Recommendation
The DMPC is recommended to approve grants of £250,000 to the London Borough of Hackney and
£310,000 to the London Borough of Newham.`,
  ],
  [
    { suppliers: ['Ashfield District Council', 'Mansfield District Council'], route: 'grant', isJoint: null },
    `
# NOTTINGHAMSHIRE POLICE AND CRIME COMMISSIONER
# Partnership grants 2019-20
The Commissioner is asked to approve grants of £41,000 to Ashfield District Council and
£38,500 to Mansfield District Council towards their community protection officers.`,
  ],
  [
    { suppliers: ['Fleetham Town Community Trust'] },
    `
# Police and Crime Commissioner for Lancashire
Decision Ref: 2022/14
Issue: Kicks programme
Decision: To provide Fleetham Town Community Trust with £20,000 to run the Kicks
programme.`,
  ],
  [
    { suppliers: ["Riverside Women's Centre"], route: 'grant' },
    `
# Police and Crime Commissioner for Cheshire
# Grant award
Recipient: Riverside Women's Centre (charity number 1098765)
Amount: £24,500`,
  ],
  [
    { suppliers: ['Age Well Bucksdale', 'Redding Refugee Support Group', 'Start CJS'], route: 'grant' },
    `
# Police and Crime Commissioner for Thames Valley
# Police Property Act Fund 2018
Grants were approved to Start CJS (£10,000), Redding Refugee Support Group (£7,500) and
Age Well Bucksdale (£2,000).`,
  ],
  [
    { suppliers: ['Beckford Counselling Trust'] },
    `
# Police and Crime Commissioner for Merseyside
# Beckford Counselling Trust - funding for gambling harm project
Decision: Approved funding of £15,000.`,
  ],
  [
    { suppliers: ['Hafod Newydd'] },
    `
# Police and Crime Commissioner for North Wales
# Spectrum project
The Commissioner has awarded Hafod Newydd £40,000 for its Spectrum project in schools.`,
  ],
  [
    { suppliers: ['Hartburn United Community Sports Foundation', 'MTF Foundation'], route: 'grant' },
    `
# Police and Crime Commissioner for Cleveland
# Premier League Kicks 2019
Decision: To grant £9,000 to MTF Foundation and £6,000 to Hartburn United Community Sports
Foundation.`,
  ],
  [
    { suppliers: ['Kingsway Youth Project'], route: 'grant' },
    `
# Police and Crime Commissioner for Merseyside
# Serious violence grants
| **Organisation**       | **Amount** |
| Kingsway Youth Project | £25,000    |
| Provider TBC           | £15,000    |`,
  ],
  [
    { suppliers: ['Safer Kerrow Partnership'] },
    `
# Police and Crime Commissioner for Devon and Cornwall
# Community safety partnership funding
The Commissioner agreed to allocate £150,000 to Safer Kerrow Partnership.`,
  ],
  [
    { suppliers: ["Women's Technical Advice and Support CIC"], route: 'grant' },
    `
# Police and Crime Commissioner for Suffolk
# Grant to WTAS
Women's Technical Advice and Support CIC (WTAS) asked for £18,000. It is recommended that
WTAS be granted £12,000.`,
  ],
  [
    { suppliers: ['Calm Minds CIC', 'Stafford Street Pastors'], route: 'grant' },
    `
# Staffordshire Commissioner's Office
# Space scheme grants
| **Applicant**           | **Requested** | **Decision**              |
| Stafford Street Pastors | £3,000        | Approved                  |
| Tamworth Boxing Academy | £9,900        | Declined                  |
| Calm Minds CIC          | £5,000        | Approved in part (£2,500) |`,
  ],
  [
    { suppliers: ['Ouse Valley Counselling CIC', 'Striding Forward'], route: 'grant', isJoint: null },
    `
# BEDFORDSHIRE POLICE AND CRIME COMMISSIONER
Title and Reference: Victim grants, second round   PCC/D/201
Subject: Grants to local organisations
Report of: Head of Commissioning
Date: 2 March 2022
# Summary
Nine bids came in. A panel with a member from Bedfordshire Victim Care Services and one
from Luton Borough Council read them.
# Recommendation
To make grants from the Ministry of Justice allocation to:
- Ouse Valley Counselling CIC: £22,000 for children's counselling
- Striding Forward: £13,750 for a support group
Not to support Barton Youth FC (£4,000), as the bid does not concern victims.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
