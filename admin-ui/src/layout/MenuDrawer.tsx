import { Sidebar, useTranslate, type SidebarProps } from 'react-admin';
import { useSmallScreen } from './useSmallScreen';

/** The menu beside the page; on a phone it lies over it as a dialog, which needs a name. */
export function MenuDrawer(props: SidebarProps) {
  const small = useSmallScreen();
  const translate = useTranslate();
  const paper = small ? { 'aria-label': translate('menu.title') } : {};
  return <Sidebar {...props} slotProps={{ paper }} />;
}
