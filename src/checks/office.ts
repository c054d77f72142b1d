/** Whose decision it is: whether anything says so, and whether source and paper say the same. */
import { namesOfArea } from '../lexicon/office-knowledge.ts';
import { areaOf } from '../lexicon/office-names.ts';
import type { Document } from '../model/document.ts';
import type { Observation, Subject } from './check.ts';

/** OFFICE_UNKNOWN: neither the source nor the paper names the office. A paper that was not read is silent for another reason. */
export function officeUnknown({ parsed, document, told_office }: Subject): Observation[] {
  if (told_office !== null || parsed.office !== null || document.characters === 0) return [];
  const message = 'unexpected paper that names no office, expected the name of one';
  return [{ field: 'office_id', message }];
}

/** OFFICE_CONFLICT: the paper names another office than the source, and nowhere names the one that the source does. */
export function officeConflict({ parsed, document, told_office }: Subject): Observation[] {
  const printed = parsed.office;
  if (told_office === null || printed === null || printed.value === told_office || names(document, told_office))
    return [];
  return [
    {
      field: 'office_id',
      message: `unexpected paper of ${printed.value}, expected one of ${told_office}, as its source says`,
      observed: printed.value,
      expected: told_office,
      evidence: printed.evidence,
    },
  ];
}

/** A joint paper, or one about a neighbour, names its own office somewhere: its area, its force, or a body by its own name. */
function names({ passages }: Document, slug: string): boolean {
  const area = areaOf(slug);
  if (area === null) return false;
  const plain = (text: string): string => text.toLowerCase().replaceAll('&', 'and');
  const own = [...namesOfArea(area), ...area.bodies.map(({ name }) => name)].map(plain);
  return passages.some(({ text }) => own.some((name) => plain(text).includes(name)));
}
