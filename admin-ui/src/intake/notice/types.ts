export interface NewNotice {
  organ: string;
  organName: string;
  letterNumber: string;
  kind: string;
  stage: string;
  receivedAt: string;
  charge: string;
  custodyPlace?: string;
  hearingOn?: string;
  contactName?: string;
  contactPhone?: string;
  person: { name: string; idKind: string; idNumber?: string; phone?: string; address?: string };
}

/** The letter of court, procuratorate or police that a case came by. */
export interface KnownNotice {
  organ: string;
  organName: string;
  letterNumber: string;
  kind: string;
  stage: string;
  receivedAt: string;
  charge: string;
  custodyPlace: string | null;
  hearingOn: string | null;
  contactName: string | null;
  contactPhone: string | null;
}
