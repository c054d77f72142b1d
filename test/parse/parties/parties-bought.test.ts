/** From and to whom things are bought, sold, leased and given. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const PAPERS: readonly (readonly [Told, string])[] = [
  [
    { suppliers: ['Brightwave Digital Ltd'], route: 'framework_direct_award', framework: 'G-Cloud 11' },
    `
# Sussex Police & Crime Commissioner
# Decision 021/2020
Procurement of a case management licence from Brightwave Digital Ltd using G-Cloud 11. The
licence is for the Caretrail product made by Osprey Inc.`,
  ],
  [
    { suppliers: ['Hadleigh Park Properties Ltd'] },
    `
# Police and Crime Commissioner for Thames Valley
# Sale of land at Sulhamstead
The PCC agreed to sell 2.1 acres of land to Hadleigh Park Properties Ltd for £1.2m.
Saltmarsh plc acted as agents for the PCC.`,
  ],
  [
    { suppliers: ['Durham County Council'], route: null },
    `
# Police, Crime and Victims' Commissioner for Durham
# Lease of office space at County Hall
It was agreed to take a five year lease of the third floor of County Hall from Durham
County Council at £18,000 per annum.`,
  ],
  [
    {
      suppliers: ['Delve Corporation Limited'],
      framework: 'Crown Commercial Service Technology Products framework RM1054',
      number: 'RM1054',
    },
    `
# North Yorkshire PCC
# 044/2016 - Laptops
Approval to purchase 400 laptops from Delve Corporation Limited through the Crown
Commercial Service Technology Products framework RM1054 by direct award.`,
  ],
  [
    { suppliers: ['Norwatt Ltd'] },
    `
# Police and Crime Commissioner for Gloucestershire
# Energy contracts
Electricity will be supplied by Norwatt Ltd and gas by Coronet Energy from October.`,
  ],
  [
    { suppliers: ["Women's Work (Derbyshire) Ltd"] },
    `
# The Office of Police and Crime Commissioner for Derbyshire
# Licence to occupy - Cotton Lane
It is proposed to grant Women's Work (Derbyshire) Ltd a licence to occupy two rooms at
Cotton Lane at a peppercorn rent.`,
  ],
  [
    { suppliers: ['Kestle Integrated Services Ltd'], isJoint: null },
    `
# Police and Crime Commissioner for Norfolk
# Facilities management
The Commissioner and the Chief Constable agree that Kestle Integrated Services Ltd will
provide facilities management from 1 April.`,
  ],
  [
    { suppliers: ['Corvid Optical'] },
    `
# Police and Crime Commissioner for Wiltshire and Swindon
# Thermal cameras
An order will be placed with Corvid Optical, the only maker of this model, for 14 cameras
at £3,900 each.`,
  ],
  [
    { suppliers: ['Peak Bakehouse Ltd'], route: null },
    `
# Police and Crime Commissioner for Cumbria
# Letting of ground floor, Kendal police station
The ground floor has been empty since 2019. Peak Bakehouse Ltd has offered £11,500 a year
for a five-year lease. The agents, Corrie & Dunn, advise acceptance.
Decision: To let the ground floor to Peak Bakehouse Ltd.`,
  ],
  [
    { suppliers: ['Loxley Language Services'], route: 'waiver' },
    `
# Police and Crime Commissioner for South Yorkshire
Ref: 19/044
Issue: Interpreter cover
Decision: To grant an exemption from contract standing orders so that Loxley Language
Services may be used for six months.`,
  ],
  [
    {
      suppliers: ['Oldbury Tyres Ltd'],
      framework: 'YPO framework 1086',
      number: '1086',
      route: 'framework_direct_award',
    },
    `
# Police and Crime Commissioner for West Midlands
# Tyres
The previous contract was let under ESPO framework 218. A direct award will now be made to
Oldbury Tyres Ltd from YPO framework 1086.`,
  ],
  [
    { suppliers: ['Zenith Fuel Cards'], route: 'framework_direct_award', framework: null },
    `
# Police and Crime Commissioner for Gwent
# Fuel cards
Fuel cards will be obtained from Zenith Fuel Cards by direct award, as allowed by the
framework of which the Force is a member.`,
  ],
  [
    { suppliers: ['Mercia Digital Ltd'], route: 'quotations' },
    `
# Police and Crime Commissioner for Warwickshire
# Redaction software
The DocHide product, which is made by Lumen Labs Inc, was found to be best. Three
resellers quoted for it and Mercia Digital Ltd was the cheapest at £29,480.`,
  ],
  [
    { suppliers: ['Softbridge Resellers Ltd'], route: 'framework_direct_award' },
    `
# Police and Crime Commissioner for Cambridgeshire
# Analytics licences
Licences for the Qlarity product of Northfold Insight plc are sold only through its
reseller, Softbridge Resellers Ltd. The purchase from Softbridge will be a direct award
under CCS framework RM6259 Lot 5.`,
  ],
  [
    { suppliers: ['Tolpuddle Homes Ltd'], route: null },
    `
# Police and Crime Commissioner for Dorset
# Sale of 14 Station Road
Contracts have been exchanged for the sale of 14 Station Road to Tolpuddle Homes Ltd.
Symonds & Reed marketed the house and Barrens Solicitors LLP act for the Commissioner.`,
  ],
  [
    { suppliers: ['Rotorcraft Support UK Ltd'] },
    `
# Police and Crime Commissioner for South Wales
# Helicopter parts
Only the maker's agent, Rotorcraft Support UK Ltd, can supply parts for the EC135. An
order for £83,000 was agreed.`,
  ],
  [
    { suppliers: ['Bedfordshire Fire and Rescue Authority'] },
    `
# Police and Crime Commissioner for Bedfordshire
# Lease at Ampthill
To take a lease of two offices from Bedfordshire Fire and Rescue Authority at £6,000 a
year.`,
  ],
  [
    { suppliers: ['Hollis and Tarrant'] },
    `
# Police and Crime Commissioner for Gloucestershire
# Land at Quedgeley
The Commissioner approved the purchase of 0.4 hectares from Messrs Hollis and Tarrant for
£310,000.`,
  ],
  [
    { suppliers: ['Avilon plc', 'QRE Europe'] },
    `
# Police and Crime Commissioner for Gloucestershire
# Insurance programme 2023
Cover for motor and liability will be placed with QRE Europe and Avilon plc through the
Force's broker, Gallowhill Ltd.`,
  ],
];

test.each(PAPERS)('paper %#', (expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
