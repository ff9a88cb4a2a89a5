import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { App } from './App';
import { registerWorker } from './offline/registerWorker';
import { keepSending } from './offline/sendMine';
import { TextSizeProvider } from './theme/TextSizeProvider';

const page = document.getElementById('root');
if (!page) throw new Error('index.html has no #root');

// A data router, because only that can warn when a page with unsaved changes is left.
const router = createBrowserRouter([{ path: '*', element: <App /> }], { basename: '/admin/' });

registerWorker();
keepSending();

createRoot(page).render(
  <StrictMode>
    <TextSizeProvider>
      <RouterProvider router={router} />
    </TextSizeProvider>
  </StrictMode>,
);
