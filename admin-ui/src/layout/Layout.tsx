import type { ReactNode } from 'react';
import { CheckForApplicationUpdate, Layout as AdminLayout } from 'react-admin';
import { useSyncLanguage } from '../i18n/useSyncLanguage';
import { OutboxBox } from '../offline/OutboxBox';
import { Bar } from './Bar';
import { MainMenu } from './MainMenu';
import { MenuDrawer } from './MenuDrawer';

export function Layout({ children }: { children: ReactNode }) {
  useSyncLanguage();
  return (
    <AdminLayout appBar={Bar} menu={MainMenu} sidebar={MenuDrawer}>
      <OutboxBox />
      {children}
      <CheckForApplicationUpdate />
    </AdminLayout>
  );
}
