import type { ReactNode } from 'react';
import { CheckForApplicationUpdate, Layout as AdminLayout } from 'react-admin';
import { useSyncLanguage } from '../i18n/useSyncLanguage';
import { OutboxBox } from '../offline/OutboxBox';
import { Bar } from './Bar';
import { MainMenu } from './MainMenu';
import { MenuDrawer } from './MenuDrawer';
import { useTopOfPage } from './useTopOfPage';

export function Layout({ children }: { children: ReactNode }) {
  useSyncLanguage();
  useTopOfPage();
  return (
    <AdminLayout appBarAlwaysOn appBar={Bar} menu={MainMenu} sidebar={MenuDrawer}>
      <OutboxBox />
      {children}
      <CheckForApplicationUpdate />
    </AdminLayout>
  );
}
