export type NotificationKind =
  | 'TASK_OPENED'
  | 'TASK_GIVEN'
  | 'HALF_TIME'
  | 'ONE_DAY_BEFORE'
  | 'BREACH'
  | 'DAY_PASSED'
  | 'SENT_BACK'
  | 'LAWYER_NAMED'
  | 'NUDGE'
  | 'ALARM'
  | 'INSTRUCTION'
  | 'TEAM_CHANGED';

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
