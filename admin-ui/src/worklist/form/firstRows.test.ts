import { describe, expect, it } from 'vitest';
import { formOf } from '../../../fake/models';
import { withFirstRows } from './firstRows';
import { initialAnswers } from './initialAnswers';

const check = formOf('Activity_CheckMaterials');
const complete = { materials: 'COMPLETE' };
const supplement = { materials: 'SUPPLEMENT' };

describe('a list', () => {
  it('opens with one row when the form asks for it', () => {
    expect(initialAnswers(check, {})).not.toHaveProperty('received');
    expect(withFirstRows(check, {}, complete)).toHaveProperty('received', [{}]);
    expect(initialAnswers(formOf('Activity_ReceiveSupplement'), {}).received).toEqual([{}]);
  });

  it('loses an untouched row when the form asks for it no more', () => {
    const answers = withFirstRows(check, complete, { ...supplement, received: [{ name: '' }] });
    expect(answers).toEqual({ ...supplement, missing: [{}] });
  });

  it('keeps what was typed in, and a row that somebody added', () => {
    const typed = { ...supplement, received: [{ name: '身份证', copies: 1 }] };
    expect(withFirstRows(check, complete, typed).received).toEqual(typed.received);
    expect(withFirstRows(check, supplement, { ...supplement, received: [{}] }).received).toEqual([
      {},
    ]);
  });
});
