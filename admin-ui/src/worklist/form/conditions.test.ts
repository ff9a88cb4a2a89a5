import { describe, expect, it } from 'vitest';
import { formOf } from '../../../fake/models';
import { answersToSend, formFor, formOffering, formWithout } from './conditions';
import { faultsOf } from './faults';
import { initialAnswers } from './initialAnswers';
import type { Property } from './property';

const decide = formOf('Activity_Decide');
const progress = formOf('Activity_ReportProgress');
const shown = (form: typeof decide, answers: object) =>
  Object.keys(formFor(form, { ...answers }).properties ?? {});

describe('a decision', () => {
  it('asks for nothing of either branch before it is taken', () =>
    expect(shown(decide, {})).toEqual(['decidedOn', 'outcome', 'reason']));

  it('asks for the form of aid when aid is granted', () => {
    expect(shown(decide, { outcome: 'GRANTED' })).toContain('form');
    expect(formFor(decide, { outcome: 'GRANTED' }).required).toContain('form');
  });

  it('asks for ground and basis when aid is refused', () => {
    const fields = shown(decide, { outcome: 'REFUSED' });
    expect(fields).toEqual(expect.arrayContaining(['refusalReason', 'legalBasis']));
    expect(fields).not.toContain('form');
  });

  it('sends nothing of the branch that is not taken', () => {
    const answers = { outcome: 'GRANTED', form: 'NON_LITIGATION', legalBasis: '第三十一条' };
    expect(answersToSend(decide, answers)).toEqual({ outcome: 'GRANTED', form: 'NON_LITIGATION' });
  });

  it('starts on the day of today, and confirms nothing by itself', () => {
    const answers = initialAnswers(decide, {});
    expect(Object.keys(answers)).toEqual(['decidedOn']);
    expect(initialAnswers(formOf('Activity_ReceiveSupplement'), {})).not.toHaveProperty('complete');
  });
});

describe('a progress entry', () => {
  it('asks for the hearing with a hearing notice, and for the result at the end', () => {
    expect(shown(progress, { kind: 'MEET' })).not.toContain('hearingAt');
    expect(shown(progress, { kind: 'HEARING_NOTICE' })).toContain('hearingAt');
    expect(shown(progress, { concluded: true })).toEqual(
      expect.arrayContaining(['concludedOn', 'result']),
    );
  });
});

it('leaves out what means nothing in a case, even where its branch is taken', () => {
  const check = formOf('Activity_CheckMaterials');
  const asked = { materials: 'SUPPLEMENT' };
  expect(formFor(check, asked).properties).toHaveProperty('newFact');
  const form = formWithout(check, ['newFact', 'firstOpinion']);
  expect(formFor(form, asked).properties).not.toHaveProperty('newFact');
  expect(formFor(form, asked).properties).toHaveProperty('missing');
});

it('offers of a list of codes only those that can be meant in a case', () => {
  const form = formOffering(formOf('RecodingRequested'), { milestone: ['AidRefused'] });
  const { milestone, reason } = form.properties as Record<string, Property>;
  expect(milestone?.enum).toEqual(['AidRefused']);
  expect(reason?.enum).toContain('TYPED_WRONGLY');
});

describe('faults', () => {
  it('name every missing answer', () => {
    const faults = faultsOf(decide, { outcome: 'REFUSED' });
    expect(faults.map(({ path }) => path.join('.')).sort()).toEqual([
      'decidedOn',
      'legalBasis',
      'reason',
      'refusalReason',
    ]);
  });

  it('name the row of a list', () => {
    const received = [{ name: '申请表', copies: 0 }];
    const answers = { checkedOn: '2026-11-23', materials: 'COMPLETE', received };
    expect(faultsOf(formOf('Activity_CheckMaterials'), answers)).toContainEqual({
      path: ['received', '0', 'copies'],
      rule: 'minimum',
      limit: 1,
    });
  });

  it('ask to confirm what must be so', () => {
    const faults = faultsOf(formOf('Activity_ReceiveSupplement'), {});
    expect(faults).toContainEqual({ path: ['complete'], rule: 'const', limit: null });
  });

  it('find none in blanks around words', () =>
    expect(answersToSend(decide, { reason: '  ', legalBasis: ' x ' })).toEqual({}));
});
