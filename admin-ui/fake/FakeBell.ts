import type {
  Channel,
  Notification,
  NotificationKind,
  NotificationSettings,
  NotificationSettingsToSave,
} from '../src/bell/types';
import type { MailLook } from '../src/operations/types';
import { json, nothing, refuse } from './answers';

const PAGE = 3;
const KINDS: NotificationKind[] = [
  'TASK_OPENED',
  'TASK_GIVEN',
  'HALF_TIME',
  'ONE_DAY_BEFORE',
  'BREACH',
  'DAY_PASSED',
  'SENT_BACK',
  'LAWYER_NAMED',
  'NUDGE',
  'ALARM',
  'INSTRUCTION',
  'TEAM_CHANGED',
];

const row = (
  id: number,
  kind: NotificationKind,
  more: Partial<Notification> = {},
): Notification => ({
  id,
  kind,
  caseNumber: `芒援申字〔2026〕第${id}号`,
  activity: null,
  clock: null,
  dueOn: null,
  toldAt: '2026-11-23T01:00:00Z',
  read: false,
  ...more,
});

/** Some news for whoever is here; no mail server. */
export class FakeBell {
  rows: Notification[] = [
    row(5, 'TASK_OPENED', { activity: 'Activity_CheckMaterials' }),
    row(4, 'BREACH', { clock: '审查决定期限', dueOn: '2026-11-20' }),
    row(3, 'NUDGE'),
    row(2, 'LAWYER_NAMED', { read: true }),
    row(1, 'SENT_BACK', { read: true }),
  ];
  settings: NotificationSettings = {
    mailOn: false,
    mailAddress: '',
    language: 'zh',
    kinds: KINDS.map((kind) => ({ kind, channel: 'MAIL', optional: kind !== 'BREACH' })),
  };
  mail: MailLook = {
    on: true,
    sent: 12,
    waiting: 1,
    oldest: '2026-11-23T01:00:00Z',
    dead: 2,
    letters: [1, 2].map((id) => ({
      id,
      kind: 'BREACH',
      person: ['刀局长', '李四'][id - 1] ?? '',
      unit: '芒市司法局',
      attempts: id,
      reply: ['550 5.1.1', 'NO_ADDRESS'][id - 1] ?? null,
      diedAt: '2026-11-23T02:00:00Z',
    })),
  };

  ring(query: URLSearchParams) {
    const before = Number(query.get('before') ?? Infinity);
    const left = this.rows.filter(({ id }) => id < before);
    return json({
      unread: this.rows.filter(({ read }) => !read).length,
      mail: 'OFF',
      notifications: left.slice(0, PAGE),
      next: left.length > PAGE ? (left[PAGE - 1]?.id ?? null) : null,
    });
  }

  read(id: string | undefined) {
    this.rows = this.rows.map((one) => (String(one.id) === id ? { ...one, read: true } : one));
    return nothing();
  }

  async readAll(request: Request) {
    const { upTo } = (await request.json()) as { upTo: number };
    this.rows = this.rows.map((one) => (one.id <= upTo ? { ...one, read: true } : one));
    return nothing();
  }

  async save(request: Request) {
    const wanted = (await request.json()) as NotificationSettingsToSave;
    if (wanted.mailAddress && !wanted.mailAddress.includes('@')) {
      const errors = { mailAddress: '不是邮箱地址，例如 name@example.cn' };
      return refuse(422, '通知设置有误', { errors });
    }
    const channel = (kind: NotificationKind): Channel => wanted.channels[kind] ?? 'MAIL';
    const kinds = this.settings.kinds.map((one) => ({ ...one, channel: channel(one.kind) }));
    const { mailAddress, language } = wanted;
    this.settings = { ...this.settings, mailAddress, language, kinds };
    return json(this.settings);
  }

  retry(id?: string) {
    const letters = id ? this.mail.letters.filter((one) => String(one.id) !== id) : [];
    const waiting = this.mail.waiting + this.mail.letters.length - letters.length;
    this.mail = { ...this.mail, letters, dead: letters.length, waiting };
    return json(this.mail);
  }
}
