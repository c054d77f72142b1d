/** Keys over releases, where several papers have one printed reference and one day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOf, type Listed, releases, type Told } from './releases.ts';

const DAY = '2024-05-03';
const paper = (name: string, bytes = name): Listed => ({
  ...{ address: `http://a.example/${name}.pdf`, bytes, reference: 'PCC 12/2024', day: DAY },
});
const [A, B, C] = [paper('a'), paper('b'), paper('c')];

/** The key of each content that is a decision. */
const keys = ({ decisions }: Told): Record<string, string> =>
  Object.fromEntries(decisions.map(({ decision_id, document_id }) => [document_id, decision_id]));

const told = async (...looks: (readonly Listed[])[]): Promise<Told[]> => {
  const office = releases();
  const all: Told[] = [];
  for (const listed of looks) all.push(await office.look(listed));
  office.close();
  return all;
};

describe('two papers of one reference and one day', () => {
  test('keep their keys when a third comes, wherever it is listed', async () => {
    const [first, second] = (await told([A, B], [C, B, A])) as [Told, Told];
    expect(Object.values(keys(first)).sort()).toEqual(['kent-pcc-12-2024', 'kent-pcc-12-2024-b']);
    expect(keys(second)).toEqual({ ...keys(first), [idOf('c')]: 'kent-pcc-12-2024-c' });
    const doubted = second.decisions.map(({ issues }) => issues.map(({ code, message }) => [code, message.length > 0]));
    expect(doubted).toEqual([1, 2, 3].map(() => [['DUPLICATE_DECISION', true]]));
  });

  test('are both published when a look misses one, and when it is back', async () => {
    const [first, ...later] = await told([A, B], [B], [B], [A, B], [A]);
    for (const release of later) expect(keys(release)).toEqual(keys(first as Told));
  });

  test('that moves takes its key along, and the paper of before is an edition of it', async () => {
    const moved = paper('a-new');
    const [first, second] = (await told([A, B], [moved, B])) as [Told, Told];
    const key = keys(first)[idOf('a')];
    expect(keys(second)).toEqual({ [idOf('a-new')]: key, [idOf('b')]: keys(first)[idOf('b')] });
    expect(second.documents).toMatchObject([
      { document_id: idOf('a'), decision_id: key, status: 'changed', superseded_by: idOf('a-new') },
    ]);
  });

  test('that was held to be replaced and is back is a further one: no key is taken back', async () => {
    const moved = paper('a-new');
    const [, second, third] = (await told([A], [moved], [A, moved])) as [Told, Told, Told];
    expect(keys(second)).toEqual({ [idOf('a-new')]: 'kent-pcc-12-2024' });
    expect(keys(third)).toEqual({ ...keys(second), [idOf('a')]: 'kent-pcc-12-2024-b' });
  });

  test('whose addresses the site changes about keep their keys by their bytes', async () => {
    const [first, second] = (await told([A, B], [paper('a', 'b'), paper('b', 'a')])) as [Told, Told];
    expect(keys(second)).toEqual(keys(first));
  });

  test('leave a key that was removed to nobody else', async () => {
    const looks = await told([A, B], [paper('a', 'b'), B], [C, B]);
    const removed = keys(looks[0] as Told)[idOf('a')];
    expect(looks.slice(1).flatMap((release) => Object.values(keys(release)))).not.toContain(removed);
  });
});

describe('the contents that others took the place of', () => {
  const changed = ({ documents }: Told) =>
    documents
      .filter(({ status }) => status === 'changed')
      .map(({ document_id, decision_id }) => [document_id, decision_id]);

  test('are of the decision that stands at their address, over several editions', async () => {
    const [, , third] = (await told([A, B], [paper('a', 'a2'), B], [paper('a', 'a3'), B])) as [Told, Told, Told];
    const key = keys(third)[idOf('a3')];
    expect(new Map(changed(third) as [string, string][])).toEqual(
      new Map([
        [idOf('a'), key],
        [idOf('a2'), key],
      ]),
    );
  });

  test('are of none where another reference stands there', async () => {
    const [, second] = (await told([A], [{ ...paper('a', 'z'), reference: 'PCC 13/2024' }])) as [Told, Told];
    expect(changed(second)).toEqual([[idOf('a'), null]]);
  });
});

/** What becomes of a paper from one look to the next. */
const FATES = ['stays', 'stays', 'is missed', 'is replaced', 'moves', 'moves with its bytes'] as const;
type Fate = (typeof FATES)[number];

interface Life {
  readonly reference: string | null;
  readonly day: string;
  readonly first: number;
  readonly fates: readonly Fate[];
}

interface Shown extends Listed {
  readonly paper: number;
}

/** `TRIALS=1500 vitest run test/run/stable-keys.test.ts` tries so many stories at random. */
const trials = process.env.TRIALS;

const LOOKS = 6;
const KINDS = [
  { reference: 'D1', day: '2024-05-03' },
  { reference: 'D1', day: '2024-05-03' },
  { reference: 'D1', day: '2025-06-09' },
  { reference: 'D1-B', day: '2024-05-03' },
  { reference: null, day: '2024-05-03' },
] as const;

const life: fc.Arbitrary<Life> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    first: fc.nat(LOOKS - 1),
    fates: fc.array(fc.constantFrom(...FATES), { minLength: LOOKS, maxLength: LOOKS }),
  })
  .map(({ kind, ...rest }) => ({ ...kind, ...rest }));

/** Papers that could be one another's editions: without a reference, none. */
const familyOf = ({ reference, day }: Life, at: number): string =>
  reference === null ? `none ${at}` : `${reference} ${day}`;

interface Story {
  readonly looks: readonly (readonly Shown[])[];
  /** By document_id. */
  readonly paperOf: ReadonlyMap<string, number>;
}

/**
 * What each look shows. A paper does not show for the first time at a look that misses another of its family: nobody could tell that from a move.
 */
function story(lives: readonly Life[], isTitled: boolean): Story {
  const paperOf = new Map<string, number>();
  const state = lives.map((life, at) => ({
    life,
    family: familyOf(life, at),
    place: 0,
    edition: 0,
    shown: 0,
    isHere: false,
  }));
  const isMissed = (family: string): boolean =>
    state.some((one) => one.family === family && one.shown > 0 && !one.isHere);
  const looks = Array.from({ length: LOOKS }, (_, look): Shown[] => {
    const comes = state.filter(({ life, shown, family }) => shown === 0 && life.first <= look && !isMissed(family));
    return state.flatMap((one, paper): Shown[] => {
      const { life, family } = one;
      const isFirst = comes.includes(one);
      if (!isFirst && one.shown === 0) return [];
      const fate = isFirst ? 'stays' : (life.fates[look] ?? 'stays');
      if (fate === 'is missed' && one.isHere && !comes.some((other) => other.family === family)) {
        one.isHere = false;
        return [];
      }
      // Of a paper without a reference nothing tells that other bytes elsewhere are its own.
      const isNamed = life.reference !== null;
      if (fate === 'is replaced' || (fate === 'moves' && isNamed)) one.edition += 1;
      if (isNamed && (fate === 'moves' || fate === 'moves with its bytes')) one.place += 1;
      [one.isHere, one.shown] = [true, one.shown + 1];
      const bytes = `paper ${paper} edition ${one.edition}`;
      paperOf.set(idOf(bytes), paper);
      const address = `http://a.example/${paper}/${one.place}.pdf`;
      const title = isTitled ? `Title ${paper}` : null;
      return [{ paper, address, bytes, reference: life.reference, day: life.day, title }];
    });
  });
  return { looks, paperOf };
}

const lives = fc.array(life, { minLength: 2, maxLength: 5 });

async function releasesOf(looks: readonly (readonly Shown[])[]): Promise<Told[]> {
  const office = releases();
  try {
    const told: Told[] = [];
    for (const listed of looks) {
      const one = await office.look(listed);
      expect(await office.release()).toEqual(one);
      told.push(one);
    }
    return told;
  } finally {
    office.close();
  }
}

test('over any looks a key stands for one paper, and no paper is lost', async () => {
  await fc.assert(
    fc.asyncProperty(lives, fc.boolean(), async (all, isTitled) => {
      const { looks, paperOf } = story(all, isTitled);
      const told = await releasesOf(looks);
      const turned = await releasesOf(looks.map((look) => look.toReversed()));
      const ofKey = new Map<string, number | undefined>();
      const ofPaper = new Map<number, string>();
      const newest = new Map<number, string>();
      for (const [at, release] of told.entries()) {
        expect(keys(turned[at] as Told)).toEqual(keys(release));
        const rows = release.decisions.map(({ decision_id }) => decision_id);
        expect(new Set(rows).size).toBe(rows.length);
        for (const [document_id, key] of Object.entries(keys(release))) {
          const paper = paperOf.get(document_id);
          expect(ofKey.get(key) ?? paper).toBe(paper);
          ofKey.set(key, paper);
          // Where titles tell which of several moved, a paper has one key for ever.
          if (isTitled) expect(ofPaper.get(paper as number) ?? key).toBe(key);
          ofPaper.set(paper as number, key);
        }
        for (const { paper, bytes } of looks[at] ?? []) newest.set(paper, idOf(bytes));
        for (const document_id of newest.values()) expect(Object.keys(keys(release))).toContain(document_id);
      }
    }),
    trials === undefined ? { numRuns: 12, seed: 5 } : { numRuns: Number(trials) },
  );
});
