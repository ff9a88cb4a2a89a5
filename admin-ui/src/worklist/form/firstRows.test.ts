import { describe, expect, it } from 'vitest';
import { formOf } from '../../../fake/models';
import { withFirstRows, withNewRows } from './firstRows';
import { initialAnswers } from './initialAnswers';

const check = formOf('Activity_CheckMaterials');
const complete = { materials: 'COMPLETE' };
/** Most papers come once. */
const ONE = { copies: 1 };
const supplement = { materials: 'SUPPLEMENT' };

describe('a list', () => {
  it('opens with one row when the form asks for it', () => {
    expect(initialAnswers(check, {})).not.toHaveProperty('received');
    expect(withFirstRows(check, {}, complete)).toHaveProperty('received', [ONE]);
    expect(initialAnswers(formOf('Activity_ReceiveSupplement'), {}).received).toEqual([ONE]);
  });

  it('loses an untouched row when the form asks for it no more', () => {
    const answers = withFirstRows(check, complete, {
      ...supplement,
      received: [{ name: '', copies: 1 }],
    });
    expect(answers).toEqual({ ...supplement, missing: [{}] });
  });

  it('keeps what was typed in, and a row that somebody added', () => {
    const typed = { ...supplement, received: [{ name: '身份证', copies: 1 }] };
    expect(withFirstRows(check, complete, typed).received).toEqual(typed.received);
    expect(withFirstRows(check, supplement, { ...supplement, received: [{}] }).received).toEqual([
      {},
    ]);
  });

  it('begins each row that is added with what the form takes for granted', () => {
    const before = { ...complete, received: [{ name: '身份证', copies: 2 }] };
    const after = { ...complete, received: [{ name: '身份证' }, {}] };
    expect(withNewRows(check, before, after).received).toEqual([{ name: '身份证' }, ONE]);
  });
});

it('opens no row where each party has one of its own', () => {
  const ofParties = {
    properties: {
      consents: { type: 'array', 'x-widget': 'party-consents', items: { type: 'object' } },
    },
    required: ['consents'],
  };
  expect(withFirstRows(ofParties, undefined, {})).toEqual({});
});
