/** Words that part what was done about a purchase from routes that were only weighed. */

/** A route that was weighed and not taken, or may be taken some day. */
export const ROUTE_NOT_TAKEN =
  /\b(?:discounted|rejected|ruled out|not (?:viable|possible|considered|appropriate|suitable|practicable|feasible|recommended|taken|available|required)|was considered|were considered|do nothing|(?<!\bno )alternatives?|could have|unsuccessful|failed|produced no|no compliant|instead of|rather than|ceased|would (?:require|need|take|mean)|in future|while (?:a|the) (?:full |new |longer[- ]term )?(?:re-?)?(?:tender|procurement|exercise)|pending (?:a|the)|until (?:a|the) (?:new )?(?:tender|procurement|re-?procurement)|re-?procurement (?:has started|will|is)|will be (?:called off|procured|tendered|re-?tendered|undertaken)|next)\b/i;

/** Earlier decisions, named by their references, of which the paper tells: `Decisions 41-2015 and 12-2016 relate to the extension of`. */
export const OF_EARLIER_DECISIONS =
  /\bdecisions?\b[^.;]{0,30}?\d[\w./-]*\d\b[^.;]{0,30}\b(?:relat(?:e[sd]?|ing)|concern(?:s|ed)?|refer(?:s|red)?|was|were|approved|agreed|gave|allowed|authorised)\b/i;

/** What was done about a purchase, and is no option that is weighed: "an open tender was published in June". */
export const WAS_DONE =
  /\b(?:was|were|has been|have been) (?:\w+ )?(?:published|advertised|issued|invited|held|run|received|opened|evaluated|marked|scored|conducted|carried out|undertaken|followed|used|awarded)\b|\bcame in\b/i;

/** What was done to find this supplier, whatever its year: "an open tender was advertised in July 2023". */
export const SOUGHT_NOW =
  /\b(?:tenders?|procurement|competition|exercise|services?|contracts?|requirements?|opportunity|works?|notice|quotations|quotes|bids|procedure)\b[^.;]{0,60}\b(?:was|were|has been|have been) (?:\w+ )?(?:published|advertised|issued|invited|held|run|received|opened|evaluated|scored|conducted|carried out|undertaken|launched|returned|sought|obtained)\b/i;

/** The option that is taken: marked so, alone in its line. */
export const OPTION_TAKEN =
  /^(?!.*\b(?:not|un|nor) ?(?:recommended|preferred|proposed|chosen)\b)(?:.*\b(?:recommended|preferred)\b|.*[.:;,(-]\s*(?:proposed|chosen|selected|adopted)\W*$)/i;

/** A paper on the rules by which things are bought, which buys nothing itself. */
export const ON_RULES =
  /^(?!.*\b(?:waiv\w*|exempt\w*|exception|award|derogation|breach)\b).*\b(?:standing orders|financial regulations|procurement rules|contract (?:procedure )?rules|scheme of (?:delegation|consent|governance)|(?:commissioning|procurement|social value|estates?|capital|treasury management|reserves) (?:strategy|policy|framework)|code of (?:conduct|practice|corporate governance)|terms of reference|police and crime plan|annual report|anti-fraud)\b/i;
