import { postsContradict } from './post-family.ts';

interface Seen {
  article: number;
  fact: { sex: 'f' | 'm' | null };
  years: ReadonlySet<string>;
}

/**
 * What is known of somebody from all appearances so far, summed up: whether one more may be the
 * same human being costs the same after the tenth as after the ten thousandth.
 */
export class PersonalRecord {
  readonly #articles = new Set<number>();
  readonly #sexes = new Set<string>();
  /** Careers followed in a year, of appearances whose year is certain. */
  readonly #careers = new Map<string, Map<string, ReadonlySet<string>>>();

  /** Not twice in an article, of one sex, in no two careers in one year. */
  mayHold({ article, fact, years }: Seen, families: ReadonlySet<string>): boolean {
    if (this.#articles.has(article)) return false;
    if (fact.sex !== null && [...this.#sexes].some((sex) => sex !== fact.sex)) return false;
    return ![...years].some((year) =>
      [...(this.#careers.get(year)?.values() ?? [])].some((other) =>
        postsContradict(other, families),
      ),
    );
  }

  add({ article, fact, years }: Seen, families: ReadonlySet<string>): void {
    this.#articles.add(article);
    if (fact.sex !== null) this.#sexes.add(fact.sex);
    const [year] = years;
    if (years.size !== 1 || year === undefined || families.size === 0) return;
    const careers = this.#careers.get(year) ?? new Map<string, ReadonlySet<string>>();
    this.#careers.set(year, careers.set([...families].sort().join(), families));
  }
}
