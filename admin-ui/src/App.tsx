import { lazy, Suspense } from 'react';
import { Admin, CustomRoutes, Loading, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { authProvider } from './backend/authProvider';
import { dataProvider } from './backend/dataProvider';
import { queryClient } from './backend/queryClient';
import { discreetStore } from './backend/store';
import { CaseList } from './cases/CaseList';
import { CasePage } from './cases/page/CasePage';
import { RequestPage } from './cases/request/RequestPage';
import { i18nProvider } from './i18n/i18nProvider';
import { Home } from './layout/Home';
import { Layout } from './layout/Layout';
import { LoginPage } from './layout/LoginPage';
import { RegisterList } from './registers/RegisterList';
import { themes } from './theme/themes';
import { useTextSize } from './theme/textSize';
import { TaskPage } from './worklist/page/TaskPage';
import { Worklist } from './worklist/Worklist';

const IntakePage = lazy(() => import('./intake/IntakePage'));
const PractitionerList = lazy(() => import('./organization/PractitionerList'));
const PractitionerPage = lazy(() => import('./organization/page/PractitionerPage'));
const UnitsPage = lazy(() => import('./organization/units/UnitsPage'));
const CalendarPage = lazy(() => import('./calendar/CalendarPage'));
const PromisesPage = lazy(() => import('./calendar/PromisesPage'));
const DeadlinePage = lazy(() => import('./deadlines/DeadlinePage'));
const QuickPage = lazy(() => import('./mediation/quick/QuickPage'));
const DisputePage = lazy(() => import('./mediation/register/DisputePage'));
const NoticePage = lazy(() => import('./intake/notice/NoticePage'));
const CorrectionPage = lazy(() => import('./intake/correction/CorrectionPage'));
const SettingsPage = lazy(() => import('./bell/SettingsPage'));
const PrintPage = lazy(() => import('./intake/print/PrintPage'));
const Dashboard = lazy(() => import('./dashboard/Dashboard'));
const KpiCases = lazy(() => import('./dashboard/KpiCases'));
const OpenWorkList = lazy(() => import('./dashboard/openwork/OpenWorkList'));
const OverdueList = lazy(() => import('./supervision/OverdueList'));
const InstructionList = lazy(() => import('./supervision/instructions/InstructionList'));
const DispatchList = lazy(() => import('./dispatch/DispatchList'));
const LookUpPage = lazy(() => import('./registers/LookUpPage'));
const ImportPage = lazy(() => import('./registers/ImportPage'));
const ImportReportPage = lazy(() => import('./registers/ImportReportPage'));
const AgreementPrintPage = lazy(() => import('./agreement/print/AgreementPrintPage'));
const OperationsPage = lazy(() => import('./operations/OperationsPage'));

const store = discreetStore();
const loading = <Loading />;

export function App() {
  const { large } = useTextSize();
  const { light, dark } = large ? themes.large : themes.normal;
  return (
    <Suspense fallback={loading}>
      <Admin
        authProvider={authProvider}
        dataProvider={dataProvider}
        queryClient={queryClient}
        i18nProvider={i18nProvider}
        store={store}
        dashboard={Home}
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
        <Resource name="cases" list={CaseList}>
          <Route path=":number" element={<CasePage />} />
          <Route path=":number/requests/:name" element={<RequestPage />} />
          <Route path=":number/correct" element={<CorrectionPage />} />
        </Resource>
        <Resource name="breaches" list={OverdueList} />
        <Resource name="instructions" list={InstructionList} />
        <Resource name="dispatches" list={DispatchList} />
        <Resource name="practitioners" list={PractitionerList}>
          <Route path=":id" element={<PractitionerPage />} />
        </Resource>
        <Resource name="registers" list={RegisterList}>
          <Route path="import" element={<ImportPage />} />
          <Route path="imports/:id" element={<ImportReportPage />} />
        </Resource>
        <CustomRoutes>
          <Route path="/intake" element={<IntakePage />} />
          <Route path="/disputes/new" element={<DisputePage />} />
          <Route path="/disputes/quick" element={<QuickPage />} />
          <Route path="/intake/notice" element={<NoticePage />} />
          <Route path="/dashboard" element={<Dashboard />} />
          <Route path="/kpis/:id/:part" element={<KpiCases />} />
          <Route path="/open-work/:which" element={<OpenWorkList />} />
          <Route path="/register-lookup" element={<LookUpPage />} />
          <Route path="/calendar" element={<CalendarPage />} />
          <Route path="/units" element={<UnitsPage />} />
          <Route path="/promises" element={<PromisesPage />} />
          <Route path="/deadlines" element={<DeadlinePage />} />
          <Route path="/notification-settings" element={<SettingsPage />} />
          <Route path="/operations" element={<OperationsPage />} />
        </CustomRoutes>
        <CustomRoutes noLayout>
          <Route
            path="/print/agreement/:number"
            element={<AgreementPrintPage paper="agreement" />}
          />
          <Route
            path="/print/confirmation/:number"
            element={<AgreementPrintPage paper="confirmation" />}
          />
          <Route path="/print/:paper/:number" element={<PrintPage />} />
        </CustomRoutes>
      </Admin>
    </Suspense>
  );
}
