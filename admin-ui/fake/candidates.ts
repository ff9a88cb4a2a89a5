import type {
  CandidateSearch,
  RankedFirm,
  RankedLawyer,
} from '../src/organization/candidates/types';
import { FIRMS } from './people';

const lawyerOf = (
  known: { id: number; name: string; practiceNumber: string; openCases: number },
  search: CandidateSearch,
  more: Partial<RankedLawyer> = {},
): RankedLawyer => {
  const wished = known.id === search.lawyerId;
  const reasons = [
    ...(wished ? [{ kind: 'WISHED', text: '受援人点名（点援）', points: 200 }] : []),
    { kind: 'SPECIALTY', text: '擅长此类案件', points: 30 },
    {
      kind: 'CAPACITY',
      text: `在办${known.openCases}件，可承办10件`,
      points: 20 - known.openCases,
    },
  ];
  return {
    ...known,
    kind: 'LAWYER',
    years: 8,
    caseLimit: 10,
    wished,
    points: reasons.reduce((sum, reason) => sum + reason.points, 0),
    reasons,
    bars: [],
    cautions: [],
    ...more,
  };
};

const BARRED = {
  kind: 'BASIC_LEVEL' as const,
  bars: ['请假中（2026-11-20至2026-12-01）'],
};

/** Two firms, the second of which has nobody free. */
export function ranked(search: CandidateSearch): RankedFirm[] {
  return FIRMS.map((firm, index): RankedFirm => {
    const lawyers = firm.lawyers
      .map((lawyer) => lawyerOf(lawyer, search, index > 0 ? BARRED : {}))
      .sort((one, other) => other.points - one.points);
    const best = lawyers.find((lawyer) => lawyer.bars.length === 0);
    return {
      id: firm.id,
      name: firm.name,
      kind: index > 0 ? 'BASIC_LEVEL_OFFICE' : 'LAW_FIRM',
      ownStaff: false,
      assigned: index === 0,
      wished: false,
      points: best?.points ?? 0,
      best: best?.name ?? null,
      reasons: best?.reasons ?? [],
      bars: best ? [] : ['没有可以承办本案的人员'],
      lawyers,
    };
  });
}
