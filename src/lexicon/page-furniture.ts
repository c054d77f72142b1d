/**
 * What web pages have around their text: how stylesheets and content management systems name such parts, and the lines that they print. From the
 * templates that the offices' sites share (WordPress, Drupal, ModernGov, the police's own platform) and from the GOV.UK frontend.
 */

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Classes and ids, in lower case, of parts that are furniture wherever they stand: whole, or up to a hyphen or underscore. */
export const FURNITURE_NAMES: readonly string[] = words(`
  breadcrumb breadcrumbs crumbs skip skiplink skiplinks mgactionlist share sharing social sharedaddy addtoany a2a addthis at-share
  related jp-relatedposts post-navigation posts-navigation nav-links pagination pager cookie cookies gdpr consent ccc onetrust rcb
  site-header site-footer masthead colophon sidebar mgsidebar widget-area entry-footer print print-link back-to-top feedback page-feedback
  quick-exit quickexit exit-site newsletter subscribe search-form searchform comment-respond`);

/** Names that end so, behind the prefix of a framework: `govuk-breadcrumbs`, `mgBreadcrumbs`, `block-pagination`. */
export const FURNITURE_ENDINGS: readonly string[] = words('breadcrumb breadcrumbs pagination pager skiplink skiplinks');

/** Classes and ids of the parts around the content, in pages that mark no content. */
export const FRAME_NAMES: readonly string[] = words(`
  header footer nav navbar navigation menu banner logo topbar site-name search page-header page-footer main-menu main-nav mgheader mgfooter
  copyright bottom`);

/** Roles (WAI-ARIA) of parts that are furniture. */
export const FURNITURE_ROLES: readonly string[] = words(
  'navigation banner contentinfo complementary search dialog menu menubar toolbar',
);

/** Lines that a site prints on every page. Each pattern must fit from the line's start. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^sorry, there (?:was|has been) a technical problem\b/i,
  /^your cookie preferences have been saved\b/i,
  /^(?:we|this (?:web)?site) uses? (?:some )?(?:essential )?cookies\b/i,
  /^we(?:[’']d| would) (?:also )?like to (?:set|use) (?:additional|optional|analytics) cookies\b/i,
  /^you can (?:manage|change|update) your (?:cookie )?(?:preferences|settings)\b/i,
  /^(?:accept|reject|customise|manage)(?: all| additional| analytics)? cookies\b/i,
  /^skip to (?:main |page )?(?:content|navigation|footer)\b/i,
  /^(?:« |< )?back to (?:the )?[\w ]{1,40}$/i,
  /^(?:quick exit|hide this page|leave this (?:web)?site|return to top|print(?: this)? page|print this|share this(?: page)?)[.:]?$/i,
  /^(?:you are here|was this page (?:helpful|useful)|is this page useful)\b/i,
  /^(?:please )?(?:enable|turn on) javascript\b/i,
  /^(?:tweet|share|facebook|twitter|linkedin|whatsapp|email|copy link|share on (?:facebook|twitter|x|linkedin|whatsapp))$/i,
  /^(?:not protectively marked|official(?:\s*[-–:]?\s*sensitive)?|unclassified|protect)$/i,
  /^this page (?:is|was) (?:protected|loaded) (?:by|with)\b/i,
  /^wordpress cookie plugin\b/i,
];

/** Headings over lists of links that lead on to other pages. */
export const LEADS_ON =
  /^(?:related|see also|more in this section|in this section|more (?:news|decisions|like this)|latest (?:news|decisions|posts)|other decisions|you (?:may|might) also (?:like|be interested in)|share(?: this)?|previous decisions|recent (?:posts|decisions)|quick links|useful links)\b/i;

/**
 * What a page calls itself that stands in the way of another: an error, a wall, a form to search or to sign in. RFC 9110, section 15, names the errors; the
 * others are the titles of firewalls and consent tools. The whole heading, or the window's title up to its first dash or bar.
 */
export const NO_PAPER: readonly RegExp[] = [
  /^(?:error )?(?:40[0-9]|41[0-9]|42[0-9]|50[0-9])\b/i,
  /^(?:error|oops|whoops|sorry)[!.]?$/i,
  /^(?:(?:sorry|oops)[,!.]? )?(?:the |this |that )?(?:page|file|document|content|resource) (?:could not be|cannot be|can[’']t be|was not|is not|not|no longer)(?: be)? (?:found|available|exists?|here)\b/i,
  /^(?:access denied|forbidden|unauthori[sz]ed|not found|bad gateway|service unavailable|gateway time-?out|request (?:blocked|rejected)|attention required|just a moment|you have been blocked)\b/i,
  /^(?:are you (?:a robot|human)|checking your browser|verify(?:ing)? (?:that )?you are human|security check|please wait)\b/i,
  /^(?:site |website )?(?:is )?(?:down for |under )?(?:scheduled |essential )?maintenance$/i,
  /^(?:search|search results?|search our (?:web)?site|results? for|your search)(?:$|[: ]+(?:for|results?|page)\b)/i,
  /^(?:sign|log) ?in(?:$| to\b)/i,
  /^(?:before you continue|cookies(?: on (?:this|our) (?:web)?site)?|cookie (?:policy|notice|settings|preferences|consent)|we value your privacy|your privacy)$/i,
  /^(?:redirecting|you are being redirected|object moved|moved permanently)\b/i,
  /^(?:site ?map|index of \/)/i,
];
