import { expect, it } from 'vitest';
import { chosenBefore } from './chosenBefore';

const form = {
  properties: {
    kind: { type: 'string', enum: ['READ_FILE', 'HEARING'] },
    concluded: { type: 'boolean' },
    content: { type: 'string' },
  },
};

const chosen = (address: string) => chosenBefore(form, new URLSearchParams(address));

it('takes codes of the form, and yes or no', () => {
  expect(chosen('kind=HEARING&concluded=false')).toEqual({ kind: 'HEARING', concluded: false });
});

it('takes no text from an address, and nothing that the form does not know', () => {
  expect(chosen('content=岩温&kind=DANCE&concluded=maybe&other=1')).toEqual({});
});
