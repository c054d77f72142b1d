/**
 * The words that make a run of capitalised words the name of an organisation. Legal endings as in the Companies Act 2006, the Limited
 * Liability Partnerships Act 2000 and the Charities Act 2011; the others as bodies, charities and firms call themselves.
 */

/** A set of the words of a text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
  academy archdiocese association bank board borough bureau centre chamber chambers church city college confederation council county department
  diocese division faculty federation forest foundation friends guild hospital house institute institution isle league mayor ministry museum
  office riding royal school society state university vale voice`);

/** What charities are named for: after any capital, `of` and one of these are its name. */
export const OF_ENDINGS = words(
  'hope change light growth support life peace faith love justice freedom strength courage joy sanctuary opportunity promise grace kindness worth colour',
);

/** After `in` these, with a capital, are a name's own: Women in Prison, Survivors in Transition; no place is called so. */
export const IN_ENDINGS = words(
  'justice transition prison prisons partnership mind crisis need action focus harmony unity sport',
);

/** After these, `for` and a capital go on with the name: Transport for London, Centre for Justice Innovation. */
export const FOR_HEADS = words(
  'association campaign centre college commissioner council institute society transport voice voices',
);

/** What charities are named for: after any capital, `for` and one of these are its name: Chance for Change, Homes for Good. */
export const FOR_ENDINGS = words('change justice life hope peace good all heroes growth independence recovery');

/** Where these open a name, `to` and a capital go on with it: Right to Succeed, Access to Justice, Time to Talk. */
export const TO_HEADS = words(
  'right rights access time road route routes path paths pathway pathways bridge bridges gateway steps way ways door doors back free ready dare',
);

/** What follows `Right to` in the name of a law or a check, and not of a body. */
export const LEGAL_RIGHTS = words('buy work rent manage know appeal reply light');

/** A part of these is named with them: the School at the University of Tees. */
export const AT_HEADS = words('school college institute centre department faculty unit');
export const AT_ENDINGS = words('university college hospital institute school');

/** What charities do, by which they are named in pairs: Valley Sport and Play Trust, Advice and Support Centre. */
export const PURSUITS = words(
  'sport sports play arts music care health youth community advice support counselling therapy guidance information rehabilitation prevention wellbeing education learning',
);
/** What kind of body closes such a name. */
export const KINDS_OF_BODY = words(
  'trust service services association centre project network group partnership forum alliance',
);

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
