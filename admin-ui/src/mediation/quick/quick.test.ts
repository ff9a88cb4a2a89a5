import { expect, it } from 'vitest';
import { emptyQuarrel, onPage, quarrelOf, type QuickForm } from './quick';

const typed = {
  ...emptyQuarrel(),
  terms: '赔偿二百元，当场付清。',
  place: '大榕树下',
  agreeToMediation: true,
} as QuickForm;

it('adds up what is paid, and gives nothing that was done on the spot a later day', () => {
  const instalments = [
    { from: 1, to: 0, what: '赔偿款', amount: 15_000, dueOn: '2027-01-01' },
    { from: 1, to: 0, what: '误工费', amount: 5_000 },
  ];
  const sent = quarrelOf({ ...typed, instalments });
  expect(sent.total).toBe(20_000);
  expect(sent.instalments.every(({ dueOn }) => dueOn === undefined)).toBe(true);
  expect(quarrelOf({ ...typed, performed: false, instalments }).instalments[0]?.dueOn).toBe(
    '2027-01-01',
  );
});

it('asks no court about what was only said', () => {
  expect(quarrelOf({ ...typed, written: false, confirmable: true }).confirmable).toBe(false);
  expect(quarrelOf({ ...typed, written: true, confirmable: true }).confirmable).toBe(true);
});

it('names the draft that ends with it', () => {
  expect(quarrelOf(typed, 7).dispute.drafts).toEqual([7]);
  expect(quarrelOf(typed).dispute.drafts).toEqual([]);
});

it('an apology costs nothing', () => {
  expect(
    quarrelOf({ ...typed, instalments: [{ from: 1, what: '赔礼道歉' }] }).total,
  ).toBeUndefined();
});

it('says beside its field what was refused of the dispute', () => {
  expect(onPage({ 'dispute.receivedOn': '不能晚于今天', terms: '必填' })).toEqual({
    receivedOn: '不能晚于今天',
    terms: '必填',
  });
});
