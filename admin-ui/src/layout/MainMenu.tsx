import CalculateIcon from '@mui/icons-material/Calculate';
import CalendarIcon from '@mui/icons-material/CalendarMonth';
import AltRouteIcon from '@mui/icons-material/AltRoute';
import AssignmentLateIcon from '@mui/icons-material/AssignmentLate';
import PromiseIcon from '@mui/icons-material/EventAvailable';
import TreeIcon from '@mui/icons-material/AccountTree';
import AlarmIcon from '@mui/icons-material/AlarmOn';
import BoltIcon from '@mui/icons-material/Bolt';
import DashboardIcon from '@mui/icons-material/Dashboard';
import FolderIcon from '@mui/icons-material/FolderShared';
import GavelIcon from '@mui/icons-material/Gavel';
import HandshakeIcon from '@mui/icons-material/Handshake';
import InboxIcon from '@mui/icons-material/Inbox';
import ListAltIcon from '@mui/icons-material/ListAlt';
import NoteAddIcon from '@mui/icons-material/NoteAdd';
import BuildIcon from '@mui/icons-material/Build';
import { Menu, useTranslate } from 'react-admin';
import { isMediator, isOutsideLawyer, mayOpen } from '../backend/permissions';
import { useMe } from '../backend/useMe';

/** Shows only what the person's roles may use. */
export function MainMenu() {
  const translate = useTranslate();
  const roles = useMe()?.roles ?? [];
  const may = (page: string) => mayOpen(roles, page);
  const lawyer = isOutsideLawyer(roles);
  return (
    <Menu>
      {lawyer && (
        <Menu.Item to="/" primaryText={translate('menu.myCases')} leftIcon={<DashboardIcon />} />
      )}
      {isMediator(roles) && (
        <Menu.Item to="/" primaryText={translate('dispute.mine')} leftIcon={<DashboardIcon />} />
      )}
      {may('dashboard') && (
        <Menu.Item
          to="/dashboard"
          primaryText={translate('menu.dashboard')}
          leftIcon={<DashboardIcon />}
        />
      )}
      {may('tasks') && (
        <Menu.Item to="/tasks" primaryText={translate('menu.tasks')} leftIcon={<InboxIcon />} />
      )}
      {may('intake') && (
        <Menu.Item to="/intake" primaryText={translate('menu.intake')} leftIcon={<NoteAddIcon />} />
      )}
      {may('new-dispute') && (
        <Menu.Item
          to="/disputes/new"
          primaryText={translate('dispute.register')}
          leftIcon={<HandshakeIcon />}
        />
      )}
      {may('quick-dispute') && (
        <Menu.Item
          to="/disputes/quick"
          primaryText={translate('quick.title')}
          leftIcon={<BoltIcon />}
        />
      )}
      {may('cases') && (
        <Menu.Item to="/cases" primaryText={translate('menu.cases')} leftIcon={<FolderIcon />} />
      )}
      {may('breaches') && (
        <Menu.Item
          to="/breaches"
          primaryText={translate('menu.breaches')}
          leftIcon={<AlarmIcon />}
        />
      )}
      {may('instructions') && (
        <Menu.Item
          to="/instructions"
          primaryText={translate('menu.instructions')}
          leftIcon={<AssignmentLateIcon />}
        />
      )}
      {may('dispatches') && (
        <Menu.Item
          to="/dispatches"
          primaryText={translate('menu.dispatches')}
          leftIcon={<AltRouteIcon />}
        />
      )}
      {may('practitioners') && (
        <Menu.Item
          to="/practitioners"
          primaryText={translate('menu.practitioners')}
          leftIcon={<GavelIcon />}
        />
      )}
      {may('registers') && (
        <Menu.Item
          to="/registers"
          primaryText={translate('menu.registers')}
          leftIcon={<ListAltIcon />}
        />
      )}
      {may('register-lookup') && (
        <Menu.Item
          to="/register-lookup"
          primaryText={translate('menu.registerLookUp')}
          leftIcon={<ListAltIcon />}
        />
      )}
      <Menu.Item
        to="/deadlines"
        primaryText={translate('menu.deadlines')}
        leftIcon={<CalculateIcon />}
      />
      <Menu.Item
        to="/calendar"
        primaryText={translate('menu.calendar')}
        leftIcon={<CalendarIcon />}
      />
      {may('promises') && (
        <Menu.Item
          to="/promises"
          primaryText={translate('menu.promises')}
          leftIcon={<PromiseIcon />}
        />
      )}
      {may('units') && (
        <Menu.Item to="/units" primaryText={translate('menu.units')} leftIcon={<TreeIcon />} />
      )}
      {may('operations') && (
        <Menu.Item
          to="/operations"
          primaryText={translate('menu.operations')}
          leftIcon={<BuildIcon />}
        />
      )}
    </Menu>
  );
}
