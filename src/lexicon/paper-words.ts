/** Words of the paper itself, its posts and its laws, by which a run of capitals is no organisation or begins later. */
import { words } from './organisation-words.ts';

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
  assistant capital cash chair chief current dr first force four framework friday grant head issue lead lot march may new order panel plan
  project recovery restricted right round single six standing step table three title total two unit use value project phase one same`);

/** Words of NEVER_FIRST that open names in prose, whatever follows: New Pathways, Project Six, One Voice. */
export const OPENS_NAMES = words('new one two three four five six seven eight nine ten right project');

/** Joined to a name, these are posts, papers and laws: the run names no organisation. */
export const NEVER_LAST = words(`
  act bill regulation regulations order orders directive code plan strategy policy budget scheme protocol procedure rules agreement
  contract contracts report form notice lot tender manager executive officer director secretary accountant solicitor surveyor
  inspector superintendent constable street road lane avenue close way drive headquarters station hq appendix update
  grant grants precept income price value cost rent reserve reserves wage levy tax allowance programme fund framework award awards date number reference lead policing commissioning procurement`);

/** Parts of the office, posts and half names that papers write with capitals. */
export const NEVER_NAMES =
  /^(?:lead (?:force|authority|officer|member|partner|agency|organisation|body)|(?:deputy |assistant |chief |lead |co-)*(?:police(?:, fire)? (?:and|&) crime commissioner|commissioner|mayor)s?|o?pf?cc|dpcc|dmpc|cfo|ceo|acc|dcc|sro|s?151|vru|foia?|dpia|pqq|itt|rfq|ojeu|tupe|police(?: service)?|fire(?: (?:and|&) rescue)?(?: service)?|(?:borough|county|city|district|parish|local|joint|contracting|police)? ?(?:councils?|authority|authorities)|university|department|college|school|office|security|support|services?|legal services|corporate services|business services|shared services|agency|ministry|hospital|academy|brigade|housing|trust|group|community|voluntary|statutory|charitable|faith|youth|training|research|care|health|nhs|partners|partnership|home|data|digital|insurance|fleet|estates|transport|management|technology|public services?|emergency services?|criminal justice|victims?'? services?|community safety(?: partnerships?)?|neighbourhood policing|official|sensitive|confidential|ict|it|hr|cctv|anpr|bwv|pnc|sarc|i[ds]va|asb|csp|yo[ts]|vawg|marac|eu|uk|gb|england|wales|scotland|britain|crime|cpih?|rpi|ons|hmrc|ifrs|ukas|iso|hmt|(?:panel |committee |board |staff |independent )?(?:members|volunteers|visitors|trustees|staff|officers|employees|residents|victims|survivors|students|constables|councillors|delegates|witnesses)|inflation|covid(?:-19)?|brexit|christmas)$/i;

/** A person and no firm, where nothing else tells: a title before the name. */
export const PERSON_TITLE =
  /(?:^|\s)(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllr|councillor|prof(?:essor)?|rev(?:erend)?|insp|supt)\.?\s+$/i;
