import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { vi } from 'vitest';
import { FakeBackend } from '../../fake/FakeBackend';
import { PEOPLE } from '../../fake/people';
import { App } from '../App';
import { queryClient } from '../backend/queryClient';
import { session } from '../backend/session';
import { forgetDrafts } from '../worklist/form/drafts';

/** Opens a page of the whole program for one person, with a server of its own behind it. */
export function openPage(path: string, login: string): FakeBackend {
  const backend = new FakeBackend();
  backend.me = PEOPLE.find((person) => person.login === login) ?? null;
  vi.stubGlobal('fetch', backend.fetch);
  session.forget();
  forgetDrafts();
  queryClient.clear();
  const router = createMemoryRouter([{ path: '*', element: <App /> }], { initialEntries: [path] });
  render(<RouterProvider router={router} />);
  return backend;
}
