/**
 * The words that make a run of capitalised words the name of an organisation. Legal endings as in the Companies Act 2006, the Limited
 * Liability Partnerships Act 2000 and the Charities Act 2011; the others as bodies, charities and firms call themselves.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Ends a name: nothing of it follows but a trading name. In any case; a final stop is free. */
export const LEGAL_ENDING =
  /^(?:ltd|limited|plc|llp|lp|cic|c\.i\.c|cio|scio|inc|incorporated|corp|corporation|gmbh|b\.?v|n\.?v|a\.?g|l\.?l\.?c|cyfyngedig|cyf)\.?$/i;

/** Words that end the name of a public body. */
export const BODY_WORDS = words(`
  council councils constabulary constabularies police authority authorities borough university college school academy ministry
  department office agency brigade nhs hospital hospitals commissioner commissioners service fire rescue probation parliament government`);

/** Words that charities and firms carry in their names: they make a run of capitals an organisation. */
export const NAME_WORDS = words(`
  advice advocacy aid alliance analytical analytics architects arena assets associates association auctions automotive aviation bank build builders
  boxing building bureau care catering centre charity charities chambers church club collective commercial communications community computing
  connect construction consultancy consultants consulting consortium contractors cooperative co-operative counselling counsellors data
  design developments digital diocese distribution electrical electronics energy engineering enterprises environmental estates
  fabrications facilities federation fitness fleet forensics forum foundation freight group health healthcare holdings homes hospice housing hub
  industries initiative institute insurance international joinery laboratories laboratory labs legal logistics maintenance management
  marketing mechanical mediation mission motors network networks partners partnership partnerships pharmaceuticals plumbing press print
  printing products projects property provisions recovery recruitment refuge removals research resourcing retail safety science
  scientific security services shelter signs society software solicitors solutions sons sport sports studios supplies support surveyors
  systems technologies technology telecom telecoms theatre training transport trust trustees uk union utilities vehicles ventures waste
  afc blinds bodyworks cleaning coachworks decorators events fc fencing films finance flooring garage garages gardens glass glazing graphics grounds hire hotel hotels
  investments juniors landscapes laundry leasing lifts linen locksmiths media motor productions publishing removals roofing scaffolding
  trading tyres uniforms vending windows women's works workshop workshops workwear youth`);

/** After these, `of` and a capital go on with the name: Institute of Directors, Royal Borough of Greenwich. */
export const OF_HEADS = words(`
  academy archdiocese association bank board borough bureau centre chamber church city college confederation council county department
  diocese division faculty federation forest foundation friends guild hospital house institute institution isle league mayor ministry museum
  office riding royal school society state university vale voice`);

/** What charities are named for: after any capital, `of` and one of these are its name. */
export const OF_ENDINGS = words(
  'hope change light growth support life peace faith love justice freedom strength courage joy sanctuary opportunity promise grace kindness worth colour',
);

/** After these, `for` and a capital go on with the name: Transport for London, Centre for Justice Innovation. */
export const FOR_HEADS = words('association campaign centre college commissioner council institute society transport');

/** Joined by `and` these are one name, whatever stands round them: the word before and the word after. */
export const JOINED: ReadonlySet<string> = new Set([
  'fire rescue',
  'police crime',
  'fire crime',
  'policing crime',
  'health social',
  'health care',
  'health wellbeing',
  'avon somerset',
  'devon cornwall',
  'devon somerset',
  'dorset wiltshire',
  'hampshire isle',
  'hereford worcester',
  'tyne wear',
  'brighton hove',
  'cambridgeshire peterborough',
  'durham darlington',
  'redcar cleveland',
  'stoke staffordshire',
  'rape sexual',
  'drug alcohol',
  'drugs alcohol',
  'care custody',
  'victim witness',
  'victims witness',
  'women girls',
  'boys girls',
  'learning work',
  'science technology',
  'windsor maidenhead',
  'hammersmith fulham',
  'kensington chelsea',
  'telford wrekin',
  'bath north',
]);

/** Words of the paper itself, which open sentences and lists but no name, save where the run ends as an organisation does. */
export const NEVER_FIRST = words(`
  a accept accepted act additional advice after agreed agreement agreements all alternatively also although an and annex annual any appendix
  applicant application applications appoint appointment approval approve approved april are article as assistant at august author
  authorise authorised authority award awarded awards background base based because before bid bidder bidders both budget but by call cabinet
  capital cash chair chief clause cllr code commission commissioner commissioners commissioning conclusion confirm confirmed consent consideration considered
  constable contract contractor contracts cost costs councillor current date december decision decisions declaration declined deferred delegated details
  deputy detective dr due during each either eight endorsed engage exempt expenditure extend extension february five following for force
  four framework friday from full funding further furthermore gdpr given grant grants he head her his however i if implications in
  information initiation inspector introduction invitation invite is issue issues it its january july june licence lot lots madam
  march marks may meeting messrs miss monday monitoring mr mrs ms new nine no non not note noted notice november number october officer officers of on one only
  operation option options or order originator other our over panel para paragraph part parties payment pcc phase plan permission portfolio
  preferred previous previously procure procurement procurements project proposal provide provided provider provision purchase
  quarter quotation quotations quote quotes ratified reason reasons recommend recommendation recommendations recommended reference rejected
  regulation regulations renew renewal report request requests reserves resolved restricted revenue right risk round same saturday
  schedule section select september sergeant seven she should signed since single sir six spend sponsor stage standing step subject
  summary sunday support supported superintendent supplier suppliers table ten tender tenderer tenderers tenders term terms that the their then
  there therefore these they third this those three through thursday title to total treasurer tuesday two under unit up use using
  value vat via wednesday week we what when where whereas which while whilst will with within year years yes you`);

/** Words of NEVER_FIRST that do open names where the run ends as an organisation does. */
export const OPENS_WITH_ENDING = words(`
  assistant capital cash chair chief current first force four framework friday grant head issue lead lot march may new order panel plan
  project recovery restricted right round single six standing step table three title total two unit use value project phase one same`);

/** Joined to a name, these are posts, papers and laws: the run names no organisation. */
export const NEVER_LAST = words(`
  act bill regulation regulations order orders directive code plan strategy policy budget scheme protocol procedure rules agreement
  contract contracts report form notice lot tender manager executive officer director secretary accountant solicitor surveyor
  inspector superintendent constable street road lane avenue close way drive headquarters station hq appendix update
  wage levy tax allowance programme fund framework award awards date number reference lead policing commissioning procurement`);

/** Parts of the office, posts and half names that papers write with capitals. */
export const NEVER_NAMES =
  /^(?:(?:deputy |assistant |chief )*(?:police(?:, fire)? (?:and|&) crime commissioner|commissioner|mayor)s?|o?pf?cc|dpcc|dmpc|cfo|ceo|acc|dcc|sro|s?151|vru|foia?|dpia|pqq|itt|rfq|ojeu|tupe|police(?: service)?|fire(?: (?:and|&) rescue)?(?: service)?|(?:borough|county|city|district|parish|local|joint|contracting|police)? ?(?:councils?|authority|authorities)|university|department|college|school|office|security|support|services?|legal services|corporate services|business services|shared services|agency|ministry|hospital|academy|brigade|housing|trust|group|community|voluntary|statutory|charitable|faith|youth|training|research|care|health|nhs|partners|partnership|home|data|digital|insurance|fleet|estates|transport|management|technology|public services?|emergency services?|criminal justice|victims?'? services?|community safety(?: partnerships?)?|neighbourhood policing|official|sensitive|confidential|ict|it|hr|cctv|anpr|bwv|pnc|sarc|i[ds]va|asb|csp|yo[ts]|vawg|marac|eu|uk|gb|england|wales|scotland|britain|crime|cpih?|rpi|ons|hmrc|ifrs|ukas|iso|hmt|inflation|covid(?:-19)?|brexit|christmas)$/i;

/** A person and no firm, where nothing else tells: a title before the name. */
export const PERSON_TITLE =
  /(?:^|\s)(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllr|councillor|prof(?:essor)?|rev(?:erend)?|insp|supt)\.?\s+$/i;
