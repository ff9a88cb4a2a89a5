/** What the API says, in its own words; one type per thing that it sends. */

export type Role =
  | 'INTAKE'
  | 'REVIEWER'
  | 'AGENCY_HEAD'
  | 'FIRM'
  | 'LAWYER'
  | 'MEDIATOR'
  | 'COMMITTEE_HEAD'
  | 'BUREAU_REVIEW'
  | 'FOLLOW_UP'
  | 'FINANCE'
  | 'STATS'
  | 'DIRECTOR'
  | 'SYSTEM_ADMIN'
  | 'SECURITY_ADMIN'
  | 'AUDITOR';

/** Where a legal aid case may stand: the straight line first, then its detours and other ends. */
export const STAGES = [
  'SUBMITTED',
  'UNDER_REVIEW',
  'PENDING_APPROVAL',
  'GRANTED',
  'ASSIGNED',
  'ENGAGED',
  'HANDLING',
  'CONCLUDED',
  'CLOSING_CHECK',
  'PAID',
  'FOLLOW_UP',
  'ARCHIVED',
  'SUPPLEMENT',
  'XREGION',
  'PROVISIONAL',
  'REPLACING',
  'TERMINATED',
  'CLOSING_FIX',
  'OBJECTION',
  'OBJ_UPHELD',
  'OBJ_REVERSED',
  'DENIED',
  'WITHDRAWN',
  'TRANSFERRED',
] as const;
export type Stage = (typeof STAGES)[number];

export interface Named {
  id: number;
  name: string;
}

export interface Me extends Named {
  login: string;
  unit: Named & { kind: string };
  roles: Role[];
}

export interface Page<T> {
  content: T[];
  next: string | null;
  count: number;
  countCapped: boolean;
}

export interface TaskRow {
  id: string;
  activityId: string;
  name: string;
  caseNumber: string;
  applicant: string;
  matter: string;
  unit: string;
  stage: Stage;
  receivedOn: string;
  urgent: boolean;
  green: boolean;
  dueOn: string | null;
  overdue: boolean;
  createdAt: string;
  assignee: Named | null;
  role: Role;
  /** Whose people may take it, if they hold its role. */
  basketUnit: number;
}

/** What became of one task of many. */
export interface BulkResult {
  id: string;
  done: boolean;
  task: TaskRow | null;
  problem: { title?: string; detail?: string } | null;
}

/** What the worklist is narrowed to, and its order. */
type TaskSearch = Record<string, unknown>;

/** A way to see the worklist that a person has given a name. */
export interface SavedView {
  id: number;
  name: string;
  isDefault: boolean;
  search: TaskSearch;
}

export interface CaseHit {
  number: string;
  applicant: string;
  party: string;
  role: string;
  matter: string;
  unit: string;
  stage: Stage;
  receivedOn: string;
  ended: boolean;
}

export interface SearchResult {
  kind: 'NOTHING' | 'ID_NUMBER' | 'PHONE' | 'BEGINNING';
  groups: { kind: 'cases'; hits: CaseHit[]; more: boolean }[];
}

/** How a party is reached, unmasked: each look is written down. */
export interface Contact {
  role: string;
  name: string;
  phone: string | null;
  address: string | null;
}

/** Something that the applicant has to hear. */
interface Telling {
  id: number;
  subject: string;
  askedAt: string;
  tries: number;
}

export interface CaseRow {
  number: string;
  applicant: string;
  matter: string;
  unit: string;
  stage: Stage;
  urgent: boolean;
  green: boolean;
  receivedOn: string;
  lawyer: string | null;
}

/** An open case as its lawyer sees it on the phone. */
export interface MyCase extends Omit<CaseRow, 'unit' | 'lawyer'> {
  nextHearing: string | null;
}

export interface FormSchema {
  title?: string;
  'x-title-en'?: string;
  description?: string;
  properties?: Record<string, unknown>;
  required?: string[];
  [keyword: string]: unknown;
}

export type Answers = Record<string, unknown>;

/** The row of a decision table that fired for a case; which outputs there are is the table's affair. */
interface Decision<Outputs> {
  table: string;
  outputs: Outputs & { ruleId: string; legalBasis: string };
}

export type Suggestion = Decision<{
  result: string;
  economicCheck?: string | null;
  reasonCode?: string | null;
}>;

export type GreenReason = Decision<{
  green: boolean;
  reason: string;
  registerList?: string;
  registerRow?: number;
  registerFrom?: string;
  registerTo?: string | null;
}>;

/** What every screen about a case shows at its head. */
export interface CaseHeader {
  number: string;
  stage: Stage;
  ended: boolean;
  urgent: boolean;
  green: boolean;
  applicant: string;
  matter: string;
  channel: string;
  receivedAt: string;
  receivedOn: string;
  unit: Named;
  agency: Named;
  firm: Named | null;
  lawyer: Named | null;
  greenReason: GreenReason | null;
  suggestion: Suggestion | null;
}

export interface TaskPage {
  task: TaskRow;
  form: { schema: FormSchema; version: string | number };
  firstCheck?: FirstCheck | null;
  supplements?: Supplement[];
  prefill?: Answers;
  suggestion: Suggestion | null;
  sentBack?: SentBack | null;
  subsidy?: SubsidyRate | null;
  case: CaseHeader;
  toTell?: Telling[];
  answersTo?: TimelineItem[];
  notice?: KnownNotice | null;
  limitationEndsOn?: string | null;
}

/** Why a closing file was sent back. */
export interface SentBack {
  checkedOn: string;
  reasons: string[];
  explanation: string;
}

/** A row of the subsidy rates, with what it was asked; without `payableFen` the rates have no such row. */
export interface SubsidyRate {
  outputs: {
    kind?: string | null;
    stage?: string | null;
    quality?: string | null;
    payableFen?: number | null;
    directCostsOnly?: boolean | null;
    demonstration?: boolean | null;
    ruleId: string;
    legalBasis: string;
  };
}

export interface ClosingItem {
  code: string;
  text: string;
  there: boolean;
}

/** What is missing to close; a lawyer reads it at `/api/my-cases/{number}/missing-to-close` too. */
interface MissingToClose {
  items: ClosingItem[];
  sentBack: SentBack | null;
  subsidy: string | null;
}

export interface CaseClosing {
  file: MissingToClose;
  rate: SubsidyRate | null;
}

export interface LastDay {
  on: string;
  tentative: boolean;
}

export interface CaseObjection {
  decision: 'REFUSAL' | 'TERMINATION';
  servedOn: string;
  lastDay: string;
  receivedOn: string | null;
  outcome: string | null;
  decidedOn: string | null;
  remedies: {
    servedOn: string;
    reconsideredBy: string;
    reconsideration: LastDay;
    suit: LastDay;
  } | null;
  carriedOutOn: string | null;
}

/** What a person may ask for in a case beside the tasks, called as its form is. */
export interface RequestOffer {
  name: string;
  title: string;
  titleEn: string;
}

export interface RequestPage {
  name: string;
  form: { schema: FormSchema; version: string | number };
  case: CaseHeader;
}

export interface Completed {
  caseNumber: string;
  stage: Stage;
  nextTask: TaskRow | null;
}

type ClockStatus = 'RUNNING' | 'PAUSED' | 'STOPPED' | 'CANCELLED';

export interface Clock {
  id: number;
  key: string;
  name: string;
  owner: string;
  ownerName: string;
  fact: string;
  startedOn: string;
  dueOn: string;
  unrolledOn: string;
  promisedDueOn: string | null;
  greenDueOn: string | null;
  /** The days that do not count; the last one may still last. */
  pauses: { from: string; to: string | null; days: number | null }[];
  status: ClockStatus;
  stoppedOn: string | null;
  breached: boolean;
  tentative: boolean;
  daysLeft: number | null;
  legalBasis: string;
  steps: string[];
}

export interface Party {
  role: string;
  name: string;
  idKind: string | null;
  idNumberMasked: string | null;
  phoneMasked: string | null;
  addressMasked: string | null;
  category: string | null;
}

export interface Hearing {
  at: string;
  place: string | null;
}

/** Fixed by the head of the agency; `paidOn` once the money has left. */
export interface Subsidy {
  amountFen: number;
  approvedOn: string;
  paidOn: string | null;
}

export interface TimelineItem {
  kind: 'FACT' | 'ANSWER';
  at: string;
  happenedAt: string;
  title: string;
  actor: string | null;
  element: string | null;
  details: { label: string; value: string }[];
}

export interface Attachment {
  id: number;
  name: string;
  size: number;
  kind: string;
  uploadedAt: string;
  uploadedBy: string;
}

interface Withdrawal {
  requestedOn: string;
  reason: string;
  status: 'REQUESTED' | 'GRANTED' | 'REFUSED';
}

/** What a township found and what the agency said of it; `stationDays` are the days that lay there. */
export interface FirstCheck {
  firstOpinion: string | null;
  status: 'ACCEPTED' | 'RETURNED' | null;
  returnedOn: string | null;
  reasons: string | null;
  stationDays: number;
  withStation: boolean;
}

/** One list of what was missing; with a new fact it is the exception to asking once. */
export interface Supplement {
  missing: { name: string; note: string | null }[];
  newFact: string | null;
  servedOn: string | null;
  receivedOn: string | null;
}

export interface CaseFile extends CaseHeader {
  claim: string | null;
  stages: { stage: Stage; enteredAt: string }[];
  parties: Party[];
  clocks: Clock[];
  timeline: TimelineItem[];
  tasks: TaskRow[];
  attachments: Attachment[];
  withdrawal: Withdrawal | null;
  firstCheck?: FirstCheck | null;
  supplements?: Supplement[];
  progress?: { hearings: Hearing[] };
  subsidy?: Subsidy | null;
  actions: string[];
  requests: RequestOffer[];
  objection?: CaseObjection | null;
  closing?: CaseClosing | null;
  supervision?: Supervision;
  answeringOfficer?: Named;
  links?: { number: string; kind: string; earlier: boolean }[];
  corrections?: Correction[];
  circumstances?: KnownCircumstances | null;
  notice?: KnownNotice | null;
}

/** One field that was set right after the registration. */
export interface Correction {
  field: string;
  before: string | null;
  after: string | null;
  reason: string | null;
  by: string;
  at: string;
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

/** How an application came about; without numbers and addresses. */
interface KnownCircumstances {
  capacity: string | null;
  relation: string | null;
  authority: string | null;
  forwardedBy: string | null;
  forwardingOrgan: string | null;
  forAgency: boolean;
  groups: string[];
  privacySheet: string | null;
  commitmentSheet: string | null;
  toldAt: string | null;
  toBeChecked: boolean;
  duplicateReason: string | null;
  conflictReason: string | null;
  visitedOn: string | null;
  visitPlace: string | null;
  visitPerson: string | null;
}

/** What receipt and supplement notice are printed from. */
export interface MaterialsOfCase {
  number: string;
  applicant: string;
  agency: string;
  unit: string;
  receivedOn: string;
  checkedOn: string | null;
  officer: string | null;
  supplementDays: number | null;
  received: { name: string; copies: number }[];
  missing: { name: string; note?: string }[];
}

export interface DiagramActivity {
  id: string;
  state: 'DONE' | 'CURRENT' | 'CANCELLED';
  startedAt: string;
  endedAt: string | null;
  seconds: number;
}

export interface Diagram {
  process: string;
  name: string;
  xml: string;
  current: boolean;
  activities: DiagramActivity[];
  flows: string[];
}

export const LANGUAGES = [
  'HAN',
  'DAI',
  'JINGPO',
  'ACHANG',
  'DEANG',
  'LISU',
  'YI',
  'WA',
  'BAI',
  'SIGN',
] as const;
export const GENDERS = ['FEMALE', 'MALE'] as const;
export const PRACTICE_KINDS = ['LAWYER', 'BASIC_LEVEL'] as const;
type PracticeKind = (typeof PRACTICE_KINDS)[number];
type FirmKind = 'LAW_FIRM' | 'BASIC_LEVEL_OFFICE';

/** What is asked for beside what the papers of a case say. */
export interface CandidateSearch {
  languages?: string[];
  gender?: string;
  firmId?: number;
  lawyerId?: number;
}

/** Somebody who takes cases, as the register knows them today. */
export interface Practitioner extends Named {
  firm: Named;
  firmKind: FirmKind | null;
  known: boolean;
  kind: PracticeKind;
  practiceNumber: string | null;
  practisingSince: string | null;
  years: number;
  defendingSince: string | null;
  defenceYears: number;
  licensedUntil: string | null;
  suspended: { from: string; until: string | null } | null;
  gender: string | null;
  minors: boolean;
  caseLimit: number | null;
  matters: string[];
  languages: string[];
  areas: string[];
  version: number;
  openCases: number;
  assignedThisYear: number;
  available: boolean;
  away: string | null;
}

export interface Leave {
  id: number;
  from: string;
  until: string;
}

export interface RegisterChange {
  at: string;
  by: string | null;
  field: string;
  was: string | null;
  became: string | null;
}

export interface PractitionerPage {
  practitioner: Practitioner;
  leaves: Leave[];
  changes: RegisterChange[];
}

/** An entry of the register as it is typed; an empty text is none. */
export interface PractitionerEntry {
  version: number;
  kind: PracticeKind;
  practiceNumber: string;
  practisingSince: string;
  defendingSince: string;
  licensedUntil: string;
  suspendedFrom: string;
  suspendedUntil: string;
  gender: string;
  minors: boolean;
  caseLimit: number | null;
  matters: string[];
  languages: string[];
  areas: string[];
}

export interface Unit extends Named {
  kind: string;
  divisionCode: string;
}

export interface Reason {
  kind: string;
  text: string;
  points: number;
}

/** A firm as it fits a case; who is barred may not be chosen. */
export interface RankedFirm extends Named {
  kind: FirmKind;
  ownStaff: boolean;
  assigned: boolean;
  wished: boolean;
  points: number;
  best: string | null;
  reasons: Reason[];
  bars: string[];
  lawyers: RankedLawyer[];
}

export interface RankedLawyer extends Named {
  practiceNumber: string | null;
  kind: PracticeKind;
  years: number;
  openCases: number;
  caseLimit: number | null;
  wished: boolean;
  points: number;
  reasons: Reason[];
  bars: string[];
  cautions: string[];
}

export type Side = 'numerator' | 'denominator' | 'excluded';

export interface Kpi {
  id: string;
  version: string | number;
  basis: string;
  name: string;
  population: string;
  from: string;
  to: string;
  unit: string | null;
  numerator: number;
  denominator: number;
  excluded: number;
  value: string | null;
  target: string;
  status: 'MET' | 'MISSED' | 'NOT_APPLICABLE';
}

export interface KpiCase {
  caseNumber: string;
  applicant: string;
  unit: string;
  side: Side;
  reason: string;
  reasonText: string;
  rule: string;
  legalBasis: string;
  milestone: string | null;
  element: string | null;
  process: string | null;
  happenedOn: string | null;
}

export type NotificationKind =
  | 'TASK_OPENED'
  | 'TASK_GIVEN'
  | 'HALF_TIME'
  | 'ONE_DAY_BEFORE'
  | 'BREACH'
  | 'SENT_BACK'
  | 'LAWYER_NAMED'
  | 'NUDGE';

export type Channel = 'MAIL' | 'BELL' | 'NONE';

/** What somebody was told; `clock` is what the clock is called. */
export interface Notification {
  id: number;
  kind: NotificationKind;
  caseNumber: string;
  activity: string | null;
  clock: string | null;
  dueOn: string | null;
  toldAt: string;
  read: boolean;
}

/** `unread` is counted up to a hundred. */
export interface Bell {
  unread: number;
  mail: 'ON' | 'OFF' | 'NO_ADDRESS';
  notifications: Notification[];
  next: number | null;
}

export interface NotificationSettingsToSave {
  mailAddress: string;
  language: string;
  channels: Partial<Record<NotificationKind, Channel>>;
}

export interface NotificationSettings {
  mailOn: boolean;
  mailAddress: string;
  language: string;
  kinds: { kind: NotificationKind; channel: Channel; optional: boolean }[];
}

export interface DeadLetter {
  id: number;
  kind: NotificationKind;
  person: string;
  unit: string;
  attempts: number;
  reply: string | null;
  diedAt: string;
}

/** Mail as its operator sees it; `sent` on the last day. */
export interface MailLook {
  on: boolean;
  sent: number;
  waiting: number;
  oldest: string | null;
  dead: number;
  letters: DeadLetter[];
}

export interface DerivedRows {
  name: string;
  rows: number;
  missing: number;
  surplus: number;
  different: number;
}

export interface NewApplicant {
  name: string;
  idKind: string;
  idNumber?: string;
  phone: string;
  address: string;
  category: string;
  categoryProof?: string;
  noIdReason?: string;
  groups?: string[];
}

interface NewParty {
  role: string;
  name: string;
  idNumber?: string;
  phone?: string;
}

interface Representative {
  capacity: string;
  name: string;
  idNumber?: string;
  phone?: string;
  relation: string;
  authority: string;
}

export interface Circumstances {
  representative?: Representative | null;
  parties?: NewParty[];
  forwarding?: { by: string; organ: string; person?: string } | null;
  forAgency?: boolean;
  earlier?: { number: string; kind: string } | null;
  told?: { privacy?: string; commitment?: string };
  explained?: { duplicate?: string; conflict?: string };
  draft?: number;
}

/** A text that an applicant is told. */
export interface Sheet {
  name: 'PRIVACY' | 'COMMITMENT';
  version: string;
  text: string;
}

export interface DraftRow {
  id: number;
  startedAt: string;
  changedAt: string;
  applicant: string;
  matter: string;
}

export interface Duplicate {
  caseNumber: string | null;
  stage: Stage | null;
  ask: string;
}

/** Beyond one's reach only whom to ask is told. */
export interface PartyMatch {
  certain: boolean;
  opposed: boolean;
  caseNumber: string | null;
  role: string | null;
  stage: Stage | null;
  ended: boolean | null;
  ask: string | null;
}

/** What a new application takes over from an earlier case. */
export interface Prefill {
  applicant: NewApplicant;
  opponent: NewApplication['opponent'];
  representative: Representative | null;
  parties: NewParty[];
  matter: string;
  claim: string;
  lifeOrDeath: boolean;
}

export interface NewApplication {
  channel: string;
  receivedAt: string;
  applicant: NewApplicant;
  matter: string;
  workInjury?: boolean;
  claim: string;
  income: string;
  commitment: boolean;
  opponentCohabits: boolean;
  hasOwnCounsel: boolean;
  lifeOrDeath?: boolean;
  limitationEndsOn?: string;
  opponent: { name: string; idNumber?: string; phone?: string; address?: string } | null;
  visit?: { on: string; place: string; person: string };
  madeAt?: string;
  circumstances?: Circumstances;
}

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

export interface WithdrawalRequest {
  requestedOn: string;
  reason: string;
  explanation: string;
  evidence: 'PAPER' | 'CALL';
  attachmentId?: number;
  calledAt?: string;
}

export type RegisterKind = 'HOUSEHOLD' | 'VILLAGE';

/** A person or a village as a register names it; the ID number is masked. */
export interface RegisterEntry {
  id: number;
  kind: RegisterKind;
  name: string;
  idNumber: string | null;
  household: string | null;
  head: string | null;
  category: string | null;
  villageCode: string;
  validFrom: string;
  validTo: string | null;
  validNow: boolean;
  listName: string;
  listRow: number;
}

/** A list that was handed in: what it would do while it waits, what it has done afterwards. */
export interface RegisterImport {
  id: number;
  kind: RegisterKind;
  listName: string;
  endsOn: string | null;
  state: 'WAITING' | 'CONFIRMED' | 'DISCARDED';
  rowsRead: number;
  rowsGood: number;
  rowsBad: number;
  faultCount: number;
  added: number;
  changed: number;
  ended: number;
  unchanged: number;
  casesMarked: number;
  uploadedBy: string;
  uploadedAt: string;
  faults: { row: number; column: string; reason: string }[];
}

/** Why a day was missed. */
export const CAUSES = [
  'WAITED_FOR_OTHERS',
  'NOT_REACHED',
  'COMPLICATED',
  'TOO_FEW_PEOPLE',
  'ON_LEAVE',
  'CAME_LATE',
  'ENTERED_LATE',
  'OVERLOOKED',
  'TECHNICAL',
  'OTHER',
] as const;
type Cause = (typeof CAUSES)[number];

/** A day that passed without what it was for, against whoever was late then. */
export interface MissedDay {
  id: number;
  clock: string;
  owner: string;
  unit: string;
  holder: string | null;
  dueOn: string;
  open: boolean;
  explained: { cause: Cause; words: string | null; by: string; at: string } | null;
  mine: boolean;
}

/** Somebody asked after the case. */
export interface Nudge {
  id: number;
  at: string;
  by: string;
  clock: string | null;
  to: { step: string; unit: string; person: string | null }[];
  note: string | null;
}

export interface Supervision {
  missed: MissedDay[];
  nudges: Nudge[];
  mayNudge: boolean;
}

/** A missed day in a list. */
export interface OverdueRow {
  id: number;
  caseNumber: string;
  applicant: string;
  matter: string;
  clockName: string;
  ownerName: string;
  unit: Named;
  holder: string | null;
  dueOn: string;
  doneOn: string | null;
  daysLate: number;
  cause: Cause | null;
}

export interface OverdueCounts {
  all: number;
  unexplained: number;
  lines: { owner: string; cause: Cause | null; missed: number }[];
}
