import type { MaterialsOfCase } from '../src/intake/print/types';
import { json, nothing, refuse } from './answers';
import type { FakeCase } from './cases';

export const SHEETS = [
  { name: 'PRIVACY', version: '2026-1', text: '个人信息只用于办理本案。' },
  { name: 'COMMITMENT', version: '2026-1', text: '承诺应当真实，可能抽查。' },
];

/** Somebody who has a case already, and who stands on another side in one. */
export const KNOWN = { applicant: '533103196608180037', opponent: '91350100M000100Y43' };

interface Kept {
  id: number;
  changedAt: string;
  kind: string | null;
  content: {
    applicant?: { name?: string };
    matter?: string;
    parties?: { name?: string }[];
    type?: string;
  };
}

/** What the counter asks besides registering. */
export class FakeCounter {
  kept: Kept[] = [];

  async duplicates(request: Request, cases: FakeCase[]) {
    const { idNumber } = (await request.json()) as { idNumber: string };
    const found = { caseNumber: cases[0]?.number, stage: 'HANDLING', ask: '城关司法所' };
    return json(idNumber === KNOWN.applicant ? [found] : []);
  }

  async conflicts(request: Request, cases: FakeCase[]) {
    const { idNumber } = (await request.json()) as { idNumber: string };
    const found = { certain: true, opposed: true, caseNumber: cases[1]?.number, role: 'APPLICANT' };
    return json(idNumber === KNOWN.opponent ? [found] : []);
  }

  drafts(kind: string | null) {
    return this.kept
      .filter((draft) => draft.kind === kind)
      .map(({ id, changedAt, content }) => ({
        id,
        startedAt: changedAt,
        changedAt,
        name: (content.applicant ?? content.parties?.[0])?.name ?? '',
        matter: content.matter ?? content.type ?? '',
      }));
  }

  async begin(request: Request, kind: string | null) {
    const id = this.kept.length + 1;
    const content = (await request.json()) as Kept['content'];
    this.kept.push({ id, kind, changedAt: new Date().toISOString(), content });
    return json({ id }, 201);
  }

  draft(id: string | undefined) {
    const kept = this.kept.find((draft) => String(draft.id) === id);
    return kept ? json(kept) : refuse(404, '没有这份草稿');
  }

  async change(request: Request, id: string | undefined) {
    const content = (await request.json()) as Kept['content'];
    this.kept = this.kept.map((draft) => (String(draft.id) === id ? { ...draft, content } : draft));
    return nothing();
  }

  remove(id: string | undefined) {
    this.kept = this.kept.filter((draft) => String(draft.id) !== id);
    return nothing();
  }
}

/** What the papers of a case are printed from: something was missing, and the notice is served. */
export const materialsOf = (row: FakeCase): MaterialsOfCase => ({
  number: row.number,
  applicant: row.applicant,
  agency: '芒市法律援助中心',
  unit: row.unit,
  receivedOn: '2026-03-02',
  checkedOn: '2026-03-02',
  officer: '张三',
  received: [{ name: '身份证复印件', copies: 1 }],
  notice: {
    on: '2026-03-05',
    days: 10,
    newFact: null,
    missing: [{ name: '工资条', note: '最近三个月' }, { name: '劳动合同' }],
  },
});
