import { lazy, Suspense } from 'react';
import { Loading, useTranslate } from 'react-admin';
import { Navigate } from 'react-router-dom';
import { isMediator, isOutsideLawyer, mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';
import { MyCases } from '../lawyer/MyCases';
import { MyDisputes } from '../mediation/mine/MyDisputes';
import { EmptyState } from './EmptyState';
import { PageTitle } from './PageTitle';

const Dashboard = lazy(() => import('../dashboard/Dashboard'));

function NothingHere() {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={translate('menu.home')} />
      <EmptyState title={translate('app.nothing')} hint={translate('app.nothingHint')} />
    </>
  );
}

/** Everybody begins where their work is. */
export function Home() {
  const me = useMe();
  if (!me) return <Loading />;
  if (isOutsideLawyer(me.roles)) return <MyCases />;
  if (isMediator(me.roles)) return <MyDisputes />;
  if (mayOpen(me.roles, 'figures-first')) {
    return (
      <Suspense fallback={<Loading />}>
        <Dashboard />
      </Suspense>
    );
  }
  const pages = ['tasks', 'cases', 'operations', 'units'];
  const first = pages.find((page) => mayOpen(me.roles, page));
  return first ? <Navigate to={`/${first}`} replace /> : <NothingHere />;
}
