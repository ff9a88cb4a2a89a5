import english from 'ra-language-english';
import * as calendar from '../calendar/messages';
import * as agreement from '../agreement/messages';
import * as bell from '../bell/messages';
import * as cases from '../cases/messages';
import * as diagram from '../cases/diagram/messages';
import * as origin from '../cases/origin/messages';
import * as casePage from '../cases/page/messages';
import * as withdrawal from '../cases/withdrawal/messages';
import * as closing from '../closing/messages';
import * as danger from '../danger/messages';
import * as dashboard from '../dashboard/messages';
import * as deadlines from '../deadlines/messages';
import * as dispatch from '../dispatch/messages';
import * as carried from '../intake/carried/messages';
import * as intake from '../intake/messages';
import * as notice from '../intake/notice/messages';
import * as lawyer from '../lawyer/messages';
import * as mediation from '../mediation/messages';
import * as quick from '../mediation/quick/messages';
import * as layout from '../layout/messages';
import * as objection from '../objection/messages';
import * as offline from '../offline/messages';
import * as operations from '../operations/messages';
import * as organization from '../organization/messages';
import * as units from '../organization/units/messages';
import * as registers from '../registers/messages';
import * as search from '../search/messages';
import * as supervision from '../supervision/messages';
import * as instructions from '../supervision/instructions/messages';
import * as worklist from '../worklist/messages';
import * as codes from './codes';
import * as procedure from './procedure';
import { raChinese } from './raChinese';
import * as resources from './resources';

/** Every folder's words; no two may begin alike, or one would hide the other. */
export const ours = [
  agreement,
  calendar,
  bell,
  carried,
  casePage,
  cases,
  closing,
  codes,
  danger,
  dashboard,
  deadlines,
  diagram,
  dispatch,
  instructions,
  intake,
  lawyer,
  layout,
  mediation,
  notice,
  objection,
  offline,
  operations,
  organization,
  origin,
  procedure,
  quick,
  registers,
  resources,
  search,
  supervision,
  units,
  withdrawal,
  worklist,
];

const merge = (words: object[]) => Object.assign({}, ...words) as typeof raChinese;

/** Each folder says its own words; here they come together. */
export const zh = merge([raChinese, ...ours.map((folder) => folder.zh)]);
export const en = merge([english, ...ours.map((folder) => folder.en)]);
