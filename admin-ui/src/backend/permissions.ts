import type { Role } from '../api/types';

const CASEWORK: Role[] = [
  'INTAKE',
  'REVIEWER',
  'AGENCY_HEAD',
  'FIRM',
  'LAWYER',
  'MEDIATOR',
  'COMMITTEE_HEAD',
  'BUREAU_REVIEW',
  'FOLLOW_UP',
  'FINANCE',
];

const DASHBOARD: Role[] = ['DIRECTOR', 'AGENCY_HEAD', 'COMMITTEE_HEAD', 'INTAKE', 'STATS'];
const ANSWER_FOR_FIGURES: Role[] = ['DIRECTOR', 'AGENCY_HEAD'];

/** Which roles find which page in the menu; the server judges every request by itself. */
const MAY_OPEN: Record<string, Role[]> = {
  tasks: [...CASEWORK, 'DIRECTOR'],
  cases: [...CASEWORK, 'STATS', 'DIRECTOR'],
  breaches: [...CASEWORK, 'STATS', 'DIRECTOR'],
  instructions: ['DIRECTOR', 'STATS', 'AGENCY_HEAD', 'COMMITTEE_HEAD'],
  instruct: ['DIRECTOR'],
  dispatches: ['COMMITTEE_HEAD', 'STATS', 'DIRECTOR'],
  'overdue-counts': ['DIRECTOR', 'AGENCY_HEAD', 'STATS'],
  nudge: ['DIRECTOR', 'AGENCY_HEAD', 'COMMITTEE_HEAD', 'STATS'],
  intake: ['INTAKE'],
  'new-dispute': ['MEDIATOR', 'COMMITTEE_HEAD', 'INTAKE'],
  'quick-dispute': ['MEDIATOR', 'COMMITTEE_HEAD'],
  dashboard: DASHBOARD,
  'figures-first': ANSWER_FOR_FIGURES,
  'kpi-cases': DASHBOARD,
  'open-work': DASHBOARD,
  practitioners: ['AGENCY_HEAD', 'FIRM', 'STATS', 'DIRECTOR'],
  units: ['DIRECTOR', 'AGENCY_HEAD', 'STATS', 'SECURITY_ADMIN'],
  'move-unit': ['DIRECTOR', 'SECURITY_ADMIN'],
  registers: ['STATS'],
  print: ['INTAKE', 'REVIEWER', 'AGENCY_HEAD'],
  'register-lookup': ['INTAKE', 'REVIEWER'],
  promises: ['DIRECTOR', 'AGENCY_HEAD', 'SYSTEM_ADMIN'],
  operations: ['SYSTEM_ADMIN'],
};

export const mayOpen = (roles: Role[], page: string) =>
  (MAY_OPEN[page] ?? []).some((role) => roles.includes(role));

/** Someone who only ever comes as a lawyer: the home page is the own cases, made for the phone. */
export const isOutsideLawyer = (roles: Role[]) =>
  roles.includes('LAWYER') && roles.every((role) => role === 'LAWYER' || role === 'FIRM');

/** Someone who only ever mediates: the home page is the own disputes, made for the phone. */
export const isMediator = (roles: Role[]) =>
  roles.includes('MEDIATOR') &&
  roles.every((role) => role === 'MEDIATOR' || role === 'COMMITTEE_HEAD');

/** Lawyers and mediators work on phones of their own; at the machines of an office people take turns. */
export const hasOwnPhone = (roles: Role[]) => isOutsideLawyer(roles) || isMediator(roles);
