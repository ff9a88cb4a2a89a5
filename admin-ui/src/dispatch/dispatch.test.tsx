import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../test/openPage';

it('shows what was sent down, what is still unanswered, and how little time is left', async () => {
  openPage('/dispatches', 'director');
  expect(await screen.findByText(/第7号/)).toBeInTheDocument();
  expect(screen.getByText('待答复')).toBeInTheDocument();
  expect(screen.getByText('超期 2 天')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '催办' })).toBeInTheDocument();
});

it('lists instructions with what they say and whether the answer is late', async () => {
  openPage('/instructions', 'director');
  expect(await screen.findByText('请查明拖延的原因，限期办结。')).toBeInTheDocument();
  expect(screen.getByText('逾期未答复')).toBeInTheDocument();
});
