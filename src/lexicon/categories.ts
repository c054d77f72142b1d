/**
 * What titles and frameworks say is bought: goods, services or works, in the sense of the Procurement Act 2023 section 9 (supply of
 * goods, services, or building and engineering works). Only words that hold in any title; software and systems are left open, since they are bought as either.
 */

export type Category = 'goods' | 'services' | 'works';

export interface CategoryCue {
  readonly category: Category;
  readonly words: RegExp;
}

export const TITLE_CUES: readonly CategoryCue[] = [
  {
    category: 'works',
    words:
      /\b(?:building works?|construction|refurbishment|demolition|re-?roofing|roof (?:replacement|repairs?)|re-?surfacing|new build|fit[- ]?out|boiler replacement|extension works?|remodelling|works contract)\b/i,
  },
  {
    category: 'goods',
    words:
      /\b(?:purchase of (?:\w+ ){0,3}(?:vehicles?|equipment|uniforms?|furniture|laptops?|devices|radios?|tasers?|cars|vans)|supply of|uniforms?|body armou?r|vehicle (?:purchase|replacement)|fleet replacement|fuel|stationery|furniture|ammunition|laptops?|desktops?|handheld devices|tyres)\b/i,
  },
  {
    category: 'services',
    words:
      /\b(?:services?|cleaning|maintenance|support contract|consultancy|consultants?|insurance|training|catering|security guarding|advice|audit|advocacy|counselling|occupational health|legal|interpreting|translation|recruitment|laundry|waste (?:collection|disposal)|recovery of vehicles|vehicle recovery|hosting|subscription)\b/i,
  },
];

/** Frameworks that sell one category only: every lot of G-Cloud is hosting, software or support supplied as a cloud service. */
export const FRAMEWORK_CUES: readonly CategoryCue[] = [{ category: 'services', words: /\bG[- ]?Cloud\b/i }];

/** The one category whose cues stand in the text; null where none or more than one does. */
export function categoryIn(text: string, cues: readonly CategoryCue[]): Category | null {
  const found = new Set(cues.filter(({ words }) => words.test(text)).map(({ category }) => category));
  const [category] = found;
  return found.size === 1 && category !== undefined ? category : null;
}
