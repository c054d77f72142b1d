/** Lists within a cell of a log, tables under heads of any kind or cut by a page's end, offers set beside one another, who came for money. */
import { expect, test } from 'vitest';
import { type Told, told } from '../told.ts';

const ROUND = '# Dorset Police and Crime Commissioner\n# Decision log - June 2022';
const NORFOLK = '# Police and Crime Commissioner for Norfolk\n# Decision';

const PAPERS: readonly (readonly [string, Told, string])[] = [
  [
    'lines of a cell that its own words open',
    { suppliers: ['Alder House Trust', 'Friends of Kinson Park', 'Tolpuddle Street Pastors'] },
    `
${ROUND}
|-----------|--------------------|------------------------------------------------------|
| Date      | Decision           | Detail                                               |
|-----------|--------------------|------------------------------------------------------|
| 4 June 22 | Small grants       | The panel met, and it was agreed to make these awards: |
|           |                    |                                                      |
|           |                    | Alder House Trust - £4,000                           |
|           |                    |                                                      |
|           |                    | Tolpuddle Street Pastors - £2,500                    |
|           |                    |                                                      |
|           |                    | Friends of Kinson Park - £1,200                      |
|-----------|--------------------|------------------------------------------------------|`,
  ],
  [
    'lines of a cell that no words open, and the cell after one that they open',
    { suppliers: [] },
    `
${ROUND}
|-----------|-------------------------------------|---------------------------|
| Date      | Decision                            | Detail                    |
|-----------|-------------------------------------|---------------------------|
| 4 June 22 | The sites below were looked over:   | Wareham Station           |
|           |                                     |                           |
|           |                                     | Swanage Station           |
|-----------|-------------------------------------|---------------------------|`,
  ],
  [
    'who came to the board for money',
    { suppliers: ['Wessex Horizon Trust'], route: 'grant' },
    `
${ROUND}
| Date      | Decision  | Detail                                                                                       |
| 4 June 22 | Night bus | Following a request from the Wessex Horizon Trust, it was agreed that the OPCC would help fund a night bus. |`,
  ],
  [
    'a request from the office itself asks for no grant',
    { suppliers: [], route: null },
    `
# Police and Crime Commissioner for Norfolk
# Front counters
# Decision
Following a request from Norfolk Constabulary, it was agreed that the opening hours be changed.`,
  ],
  [
    'firms under a head of their trade, below a line that says who is chosen',
    { suppliers: ['Blackdown Kennels Ltd', 'P Moor T/A Severn Boarding', 'Thornbury Animal Care Ltd'] },
    `
# Police and Crime Commissioner for Gloucestershire
# Kennels
# Proposal
Six bids came back. The kennels recommended, with the rate for a day, are:
| Rank | Kennel                     | Places | Daily rate |
| 1    | Blackdown Kennels Ltd      | 60     | £14.50     |
| 2    | Thornbury Animal Care Ltd  | 35     | £15.25     |
| 3    | P Moor T/A Severn Boarding | 20     | £16.90     |`,
  ],
  [
    'firms under a head of their trade that are only listed, and things under one that are chosen',
    { suppliers: [] },
    `
# Police and Crime Commissioner for Gloucestershire
# Kennels
# Background
Kennels within the county are:
| Kennel                    | Places |
| Blackdown Kennels Ltd     | 60     |
| Thornbury Animal Care Ltd | 35     |
The models selected are:
| Model      | Price   |
| Estate Car | £14,500 |
| Panel Van  | £15,250 |`,
  ],
  [
    'a table that goes on at the top of the next page',
    { suppliers: ['Ashmead Boxing Club', 'Rowan Street Pastors', 'Tarn House Trust', 'Wharf Youth Project'] },
    `
# Police and Crime Commissioner for Cumbria
# Safer Streets grants
# Decision
Grants are awarded as in the table.
| Organisation          | Award   |
| Ashmead Boxing Club   | £14,960 |
| Rowan Street Pastors  | £4,225  |
\f
| Tarn House Trust      | £9,700  |
| Wharf Youth Project   | £3,100  |`,
  ],
  [
    'a table on the next page that has words over it is another',
    { suppliers: ['Ashmead Boxing Club', 'Rowan Street Pastors'] },
    `
# Police and Crime Commissioner for Cumbria
# Safer Streets grants
# Decision
Grants are awarded as in the table.
| Organisation          | Award   |
| Ashmead Boxing Club   | £14,960 |
| Rowan Street Pastors  | £4,225  |
\f
Sites that were looked at:
| Tarn House Trust      | £9,700  |
| Wharf Youth Project   | £3,100  |`,
  ],
  [
    'a heading of applications is no applicant',
    { suppliers: ['Moley Valley Pastors', 'Runnyford Together'], route: 'grant' },
    `
# Office of the Police and Crime Commissioner for Surrey
# Applications for Standard Grant Awards over £5,000
# Runnyford Together - Friday Night
To award Runnyford Together £32,480 towards the project.
# Applications for Small Grant Awards of £5,000 or less
# Moley Valley Pastors - Safe Space
To award Moley Valley Pastors £2,750 to cover training.`,
  ],
  [
    'an offer for one lot and that of another firm for the next',
    { suppliers: ['Cotswold Clean Ltd', 'Severn Windows Ltd'] },
    `\n${NORFOLK}\nThe tender of Cotswold Clean Ltd be accepted for lot 1 and that of Severn Windows Ltd for lot 2.`,
  ],
  [
    'offers of firms without a legal ending',
    { suppliers: ['Savern Landscapes Ltd', 'Vale Arborists'] },
    `\n${NORFOLK}\nTo accept the bids of Savern Landscapes Ltd for lot 1 (grounds and gardens) and of Vale Arborists for lot 2 (trees).`,
  ],
  [
    'the second offer lost',
    { suppliers: ['Alder Ltd'] },
    `\n${NORFOLK}\nThe bid of Alder Ltd was the lowest and that of Vale Ltd came second.`,
  ],
  [
    'the second offer is not accepted',
    { suppliers: ['Alder Ltd'] },
    `\n${NORFOLK}\nI accept the tender of Alder Ltd and not that of Vale Ltd.`,
  ],
  [
    'one contract with two firms',
    { suppliers: ['Alder Ltd', 'Birch LLP'] },
    `\n${NORFOLK}\nTo contract with Alder Ltd for the north of the county and with Birch LLP for the south.`,
  ],
];

test.each(PAPERS)('%s', (_, expected, picture) => {
  expect(told(picture)).toMatchObject(expected);
});
