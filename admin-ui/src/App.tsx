import { Admin, Resource } from 'react-admin';
import { Route } from 'react-router';
import { authProvider } from './backend/authProvider';
import { dataProvider } from './backend/dataProvider';
import { queryClient } from './backend/queryClient';
import { discreetStore } from './backend/store';
import { i18nProvider } from './i18n/i18nProvider';
import { Layout } from './layout/Layout';
import { LoginPage } from './layout/LoginPage';
import { themes } from './theme/themes';
import { useTextSize } from './theme/textSize';
import { TaskPage } from './worklist/page/TaskPage';
import { Worklist } from './worklist/Worklist';

const store = discreetStore();

export function App() {
  const { large } = useTextSize();
  const { light, dark } = large ? themes.large : themes.normal;
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      queryClient={queryClient}
      i18nProvider={i18nProvider}
      store={store}
      layout={Layout}
      loginPage={LoginPage}
      theme={light}
      darkTheme={dark}
      defaultTheme="light"
      title=""
      requireAuth
      disableTelemetry
    >
      <Resource name="tasks" list={Worklist}>
        <Route path=":id" element={<TaskPage />} />
      </Resource>
    </Admin>
  );
}
