/** What lawyers bring into a case beside its forms. */
export const PAPER_KINDS = ['EVIDENCE', 'COURT_PAPER', 'MEETING_RECORD', 'OTHER_PAPER'] as const;
