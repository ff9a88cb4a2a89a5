import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openPage } from '../../test/openPage';

const press = async (name: string) =>
  fireEvent.click(await screen.findByText(name, { selector: 'button' }));

const names = () => screen.findAllByLabelText(/^姓名/);

it('puts an unfinished dispute away and resumes it', async () => {
  const backend = openPage('/disputes/new', 'intake');
  const [first] = await names();
  fireEvent.change(first!, { target: { value: '岩保' } });
  await press('存为草稿');
  await waitFor(() => expect(backend.counter.kept).toMatchObject([{ kind: 'MEDIATION' }]));
  fireEvent.click(await screen.findByRole('menuitem', { name: '待办任务' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: '登记纠纷' }));
  fireEvent.click(await screen.findByLabelText('继续填写：岩保'));
  await waitFor(async () => expect((await names())[0]).toHaveValue('岩保'));
});
