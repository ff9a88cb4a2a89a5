import type { Practitioner, PractitionerEntry } from '../types';

/** The entry as the form starts with it. */
export const entryOf = (practitioner: Practitioner): PractitionerEntry => ({
  version: practitioner.version,
  kind: practitioner.kind,
  practiceNumber: practitioner.practiceNumber ?? '',
  practisingSince: practitioner.practisingSince ?? '',
  defendingSince: practitioner.defendingSince ?? '',
  licensedUntil: practitioner.licensedUntil ?? '',
  suspendedFrom: practitioner.suspended?.from ?? '',
  suspendedUntil: practitioner.suspended?.until ?? '',
  gender: practitioner.gender ?? '',
  minors: practitioner.minors,
  caseLimit: practitioner.caseLimit,
  matters: practitioner.matters,
  languages: practitioner.languages,
  areas: practitioner.areas,
});
