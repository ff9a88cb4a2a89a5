import type { Leave, Practitioner, PractitionerPage } from '../src/organization/types';
import { json, pageOf, refuse } from './answers';
import { FIRMS } from './people';

const seed = (): Practitioner[] =>
  FIRMS.flatMap((firm, index) =>
    firm.lawyers.map((lawyer): Practitioner => ({
      ...lawyer,
      firm: { id: firm.id, name: firm.name },
      firmKind: index > 0 ? 'BASIC_LEVEL_OFFICE' : 'LAW_FIRM',
      known: true,
      kind: index > 0 ? 'BASIC_LEVEL' : 'LAWYER',
      practisingSince: '2015-06-01',
      years: 11,
      defendingSince: null,
      defenceYears: 0,
      licensedUntil: null,
      suspended: null,
      gender: null,
      minors: false,
      caseLimit: 10,
      matters: ['A31_5'],
      languages: index > 0 ? ['HAN', 'JINGPO'] : ['HAN', 'DAI'],
      areas: [],
      version: 1,
      assignedThisYear: 3,
      available: true,
      away: null,
    })),
  );

/** The register in memory. */
export class FakeRegister {
  private readonly leaves: Leave[] = [];
  private people = seed();

  search(query: URLSearchParams) {
    const q = query.get('q') ?? '';
    const language = query.get('language');
    const direction = query.get('descending') === 'true' ? -1 : 1;
    const rows = this.people
      .filter((row) => row.name.startsWith(q) || row.firm.name.includes(q))
      .filter((row) => !language || row.languages.includes(language))
      .sort((one, other) => direction * one.name.localeCompare(other.name, 'zh'));
    return pageOf(rows, query);
  }

  page(id: string | undefined): PractitionerPage | undefined {
    const practitioner = this.people.find((one) => String(one.id) === id);
    return practitioner && { practitioner, leaves: this.leaves, changes: [] };
  }

  enter(id: string | undefined, changed: Partial<Practitioner>) {
    if (changed.caseLimit === 0) {
      return refuse(422, '登记内容有误', { errors: { caseLimit: '请填写1至200之间的件数' } });
    }
    this.people = this.people.map((one) =>
      String(one.id) === id ? { ...one, ...changed, version: one.version + 1 } : one,
    );
    return json(this.page(id));
  }

  leave(id: string | undefined, days: Omit<Leave, 'id'>) {
    this.leaves.push({ ...days, id: this.leaves.length + 1 });
    return json(this.page(id));
  }

  back(id: string | undefined) {
    this.leaves.pop();
    return json(this.page(id));
  }
}
